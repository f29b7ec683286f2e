#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// Where a moment of a record has to lie, checked here on what the server shows. A server may cut what it shows: a
/// moment is compared with as many digits of its fraction as have come so far.
class Period
{
public:
    Period() = default;
    /// Bounds as the API takes them, empty for none; `from` and `to` are inclusive, `before` is not.
    Period(std::string_view from, std::string_view before, std::string_view to);

    bool isOpen() const { return m_from.empty() && m_before.empty() && m_to.empty(); }
    /// Whether it lies after the end; of an instantKey.
    bool isPast(std::string_view key) const;
    /// Whether a moment lies within, as the server wrote it.
    bool holds(std::string_view text);

private:
    std::string m_from; ///< as instantKey, like the others
    std::string m_before;
    std::string m_to;
    size_t m_digits = 0; ///< of fractions, the most that came
};
