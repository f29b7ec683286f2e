#pragma once

#include "models/inventory/reviewfilter.h"

#include <QWidget>

class QHBoxLayout;

/// The terms of a filter, each a button that takes its term away. Where there is no room for all of them the last ones
/// are counted.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    void setFilter(const ReviewFilter &filter);

signals:
    void removeRequested(int term);

private:
    QHBoxLayout *m_layout;
    ReviewFilter m_filter;
};
