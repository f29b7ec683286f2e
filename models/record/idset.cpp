#include "models/record/idset.h"

#include <QCryptographicHash>

#include <cstring>

namespace {

constexpr size_t uuidLength = 36;

/// -1 for what is not a digit of a UUID in lower case, the form whose text comes back from the bytes.
int nibbleOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool readUuid(std::string_view id, quint64 halves[2])
{
    if (id.size() != uuidLength)
        return false;
    int digits = 0;
    for (size_t i = 0; i < uuidLength; ++i) {
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (id[i] != '-')
                return false;
            continue;
        }
        const int nibble = nibbleOf(id[i]);
        if (nibble < 0)
            return false;
        quint64 &half = halves[digits++ / 16];
        half = half << 4 | quint64(nibble);
    }
    return true;
}

std::pair<quint64, quint64> keyOf(std::string_view id)
{
    quint64 halves[2] = {};
    if (!readUuid(id, halves)) {
        const QByteArray hash =
            QCryptographicHash::hash(QByteArrayView(id.data(), qsizetype(id.size())), QCryptographicHash::Sha256);
        std::memcpy(halves, hash.constData(), sizeof halves);
    }
    return {halves[0], halves[1]};
}

} // namespace

bool IdSet::insert(std::string_view id)
{
    // Half full at most, so that a search stays short.
    if (m_count * 2 >= m_slots.size())
        grow();
    const Key key = keyOf(id);
    if (key == Key{})
        return !std::exchange(m_hasZero, true);
    Key &slot = m_slots[slotOf(key)];
    if (slot == key)
        return false;
    slot = key;
    ++m_count;
    return true;
}

bool IdSet::contains(std::string_view id) const
{
    const Key key = keyOf(id);
    if (key == Key{})
        return m_hasZero;
    return !m_slots.empty() && m_slots[slotOf(key)] == key;
}

void IdSet::clear()
{
    m_slots.clear();
    m_count = 0;
    m_hasZero = false;
}

size_t IdSet::slotOf(const Key &key) const
{
    // Ids may count up: a multiplication spreads them.
    const quint64 mixed = (key.first ^ (key.second * 0x9E3779B97F4A7C15U)) * 0xD6E8FEB86659FD93U;
    const size_t mask = m_slots.size() - 1;
    size_t at = size_t(mixed >> 20) & mask;
    while (m_slots[at] != Key{} && m_slots[at] != key)
        at = (at + 1) & mask;
    return at;
}

void IdSet::grow()
{
    std::vector<Key> former(std::max<size_t>(1024, m_slots.size() * 2));
    former.swap(m_slots);
    for (const Key &key : former) {
        if (key != Key{})
            m_slots[slotOf(key)] = key;
    }
}
