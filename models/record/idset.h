#pragma once

#include <QtGlobal>

#include <string_view>
#include <utility>
#include <vector>

/// The ids that were seen, 16 bytes each: a UUID as it is, any other text as the first half of its SHA-256. A million
/// take 32 MB.
class IdSet
{
public:
    /// False where it was there before.
    bool insert(std::string_view id);
    bool contains(std::string_view id) const;
    void clear();

private:
    using Key = std::pair<quint64, quint64>;

    /// Where the key is or would be.
    size_t slotOf(const Key &key) const;
    void grow();

    std::vector<Key> m_slots; ///< open addressing, a power of two; {0, 0} is free
    size_t m_count = 0;
    bool m_hasZero = false; ///< the UUID that would look like a free slot
};
