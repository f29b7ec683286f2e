#pragma once

#include "models/paging/rowrange.h"
#include "models/query/tokenquery.h"

#include <QHash>
#include <QSet>

#include <algorithm>

/// Tokens that were selected, as a value that can be asked for later, whatever is shown by then: by id where the id is
/// known; what was not in memory by the list that it was selected in.
struct TokenSelection
{
    /// All that matches a query, but for some.
    struct Everything
    {
        TokenQuery query;
        QSet<QString> without;
        qint64 count = 0;         ///< without those; the number that the user was shown
        bool isCountExact = true; ///< not "at least"
    };
    /// Rows of a list, not all of them known.
    struct Rows
    {
        TokenQuery query;
        int rowsPerPage = 100;
        QList<RowRange> ranges;    ///< that hold unknown rows; ascending, apart from each other
        QHash<int, QString> known; ///< of rows that were selected with them, also beside the ranges
        qint64 count = 0;          ///< of those that are not known
    };

    QStringList ids; ///< those in view first, in the list's order
    QList<Everything> everything;
    QList<Rows> rows;

    bool asksForUpdates() const
    {
        return std::any_of(everything.begin(), everything.end(),
                           [](const Everything &all) { return !all.query.updated.isOpen(); });
    }
    qint64 count() const
    {
        qint64 count = ids.size();
        for (const Everything &all : everything)
            count += all.count;
        for (const Rows &some : rows)
            count += some.count;
        return count;
    }
};
