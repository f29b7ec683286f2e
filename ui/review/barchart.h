#pragma once

#include "models/review/reviewrules.h"

#include <QListWidget>

#include <optional>

/// Numbers as bars, one a line: what is counted, a bar, the number. Arrow keys go from one to the next, Enter or a
/// click chooses one. All numbers are in the accessible description.
class BarChart : public QListWidget
{
    Q_OBJECT

public:
    struct Bar
    {
        QString label; ///< fit for display
        qint64 value = 0;
        QString term; ///< of a filter
        std::optional<Severity> severity = std::nullopt;
    };

    explicit BarChart(const QString &title, QWidget *parent = nullptr);

    void setBars(const QList<Bar> &bars);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void termChosen(const QString &term);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QListWidgetItem *item);
};
