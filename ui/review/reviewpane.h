#pragma once

#include "models/inventory/arrangement.h"

#include <QWidget>

class FacetTree;
class FindingList;
class QLabel;

/// Beside the tokens of a review: what it finds, and what there is to narrow by, with counts that follow the filter.
class ReviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPane(QWidget *parent = nullptr);

    /// `total` is how many tokens are loaded.
    void setArrangement(const Arrangement &arrangement, qint64 total);

    QSize sizeHint() const override { return {244, 400}; }

signals:
    /// Another filter is wanted.
    void filterRequested(const ReviewFilter &filter);

private:
    void toggleFinding(const QString &key, bool isAdded);
    void toggleTerm(const QString &term);

    ReviewFilter m_filter; ///< of what shows
    QLabel *m_of;
    FindingList *m_findings;
    QLabel *m_notJudged;
    FacetTree *m_facets;
};
