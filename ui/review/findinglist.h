#pragma once

#include "models/inventory/arrangement.h"

#include <QListWidget>

/// The questions of a review, each with how many of the tokens that show it holds for: "Never expires, 42". Choosing
/// one narrows the list to it; with Ctrl as well as to what it is narrowed to already.
class FindingList : public QListWidget
{
    Q_OBJECT

public:
    explicit FindingList(QWidget *parent = nullptr);

    void setArrangement(const Arrangement &arrangement);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }

signals:
    /// `key` is of a rule, `isAdded` where the others stay.
    void findingChosen(const QString &key, bool isAdded);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QListWidgetItem *item);
};
