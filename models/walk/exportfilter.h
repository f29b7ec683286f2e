#pragma once

#include "models/query/period.h"
#include "models/query/tokenquery.h"
#include "models/record/recordcells.h"

#include <QStringList>

#include <string>
#include <string_view>
#include <unordered_set>

/// What the user asked for, checked on the records that came: one that does not match shows that the server ignores a
/// filter, and is left out.
class ExportFilter
{
public:
    ExportFilter(const TokenQuery &query, const QTimeZone &zone);

    /// Whether `updatedAt` has to be read.
    bool needsUpdate() const { return !m_updated.isOpen(); }
    /// A moment that is not told, or could not be read, speaks against no record: the server has found it.
    bool accepts(const RecordRow &row);
    /// Whether nothing that was asked for can follow, where records ascend by createdAt; of an instantKey.
    bool isPast(std::string_view createdKey) const { return m_created.isPast(createdKey); }
    /// The filters that the server ignores, as clauses: "the server ignores the creation-date filter". That of updates,
    /// for which more is asked than the user wants, UpdatedWalk judges.
    QStringList ignored() const;

private:
    std::unordered_set<std::string> m_ids;
    Period m_created;
    Period m_updated;
    bool m_ignoresCreated = false;
    bool m_ignoresIds = false;
};
