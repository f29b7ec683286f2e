#pragma once

#include <QSet>

#include <string_view>
#include <utility>

/// The ids that were seen, 16 bytes each: a UUID as it is, any other text as the first half of its SHA-256. A million
/// take 26 MB. Not as QUuid, whose qHash folds its words together: ids that hold a number twice would all collide.
class IdSet
{
public:
    /// False where it was there before.
    bool insert(std::string_view id);
    bool contains(std::string_view id) const;
    void clear() { m_keys.clear(); }

private:
    QSet<std::pair<quint64, quint64>> m_keys;
};
