#pragma once

#include "models/inventory/arrangement.h"
#include "models/text/timetext.h"

#include <QWidget>

class BarChart;
class FindingList;
class OverviewCounts;
class QListWidget;
class QVBoxLayout;
class ScrollPage;

/// What the tokens of a review come to, in numbers and bars: how many there are, what is found in them, when they end,
/// when they were used, how old they are, and who has the most. Choosing one of them asks for the list of these tokens.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPage(QWidget *parent = nullptr);

    /// `total` is how many tokens are loaded, `locale` writes months.
    void setArrangement(const Arrangement &arrangement, qint64 total, const QLocale &locale);

signals:
    /// Another filter is wanted, and the list.
    void filterRequested(const ReviewFilter &filter);

private:
    BarChart *addChart(QVBoxLayout *column, const QString &title);
    void addFindings(QVBoxLayout *column);
    void choose(const QString &term);
    void follow(QListWidget *list);

    ReviewFilter m_filter; ///< of what shows
    OverviewCounts *m_counts;
    ScrollPage *m_scroll = nullptr;
    BarChart *m_severities = nullptr;
    FindingList *m_findings = nullptr;
    BarChart *m_changes = nullptr; ///< hidden where nothing is compared with
    BarChart *m_uses = nullptr;
    BarChart *m_ends = nullptr;
    BarChart *m_years = nullptr;
    BarChart *m_owners = nullptr;
    BarChart *m_organizations = nullptr;
};
