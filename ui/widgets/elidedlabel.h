#pragma once

#include <QLabel>

/// A line of text of a server: shown plain and as much of it as there is room for, whole in its tooltip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    /// `text` as sent: control characters are made visible here.
    void setRawText(const QString &text);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};
