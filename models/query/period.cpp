#include "models/query/period.h"

#include "models/query/recordorder.h"

#include <algorithm>

namespace {

std::string keyOfBound(std::string_view text)
{
    return text.empty() ? std::string() : instantKey(text);
}

/// A key with so many digits of its fraction at most, and none that adds nothing.
std::string_view cutTo(std::string_view key, size_t digits)
{
    if (key.size() <= secondsLength + 1 + digits)
        return key;
    key = key.substr(0, secondsLength + 1 + digits);
    return key.substr(0, std::max(secondsLength, key.find_last_not_of(".0") + 1));
}

} // namespace

Period::Period(std::string_view from, std::string_view before, std::string_view to)
    : m_from(keyOfBound(from))
    , m_before(keyOfBound(before))
    , m_to(keyOfBound(to))
{
}

bool Period::isPast(std::string_view key) const
{
    return (!m_before.empty() && key >= m_before) || (!m_to.empty() && key > m_to);
}

bool Period::holds(std::string_view text)
{
    if (isOpen())
        return true;
    m_digits = std::max(m_digits, fractionDigits(text));
    const std::string key = instantKey(text);
    return key >= cutTo(m_from, m_digits) && !isPast(key);
}
