#pragma once

#include "models/query/tokenquery.h"

#include <QWidget>

class QComboBox;
class QToolButton;

/// The order that rows are asked for: by what, and whether the last comes first. The default order is the server's and
/// has no direction.
class SortField : public QWidget
{
    Q_OBJECT

public:
    explicit SortField(QWidget *parent = nullptr);

    Sort sort() const;
    /// Shows an order, without a signal. A key that is not known is shown as it is.
    void setSort(const Sort &sort);

signals:
    void changed();

private:
    void addKeys();
    void showDirection();
    void toggleDescending();

    QComboBox *m_key;
    QToolButton *m_descending;
};
