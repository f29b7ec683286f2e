#pragma once

#include <QScrollArea>

/// A page that is as tall as its content wants where there is room, and scrolls where there is none.
class ScrollPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollPage(QWidget *content, QWidget *parent = nullptr);

    /// How tall all of it is in a page of this width.
    int fullHeight(int pageWidth) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
