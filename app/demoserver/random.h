#pragma once

#include <cstdint>

namespace sandbox {

/// SplitMix64: the same numbers everywhere for the same seed, which the standard library's distributions do not
/// promise.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }

    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }

    /// 0 to `bound` - 1; `bound` is at least 1.
    std::int64_t below(std::int64_t bound) { return std::int64_t(next() % std::uint64_t(bound)); }
    /// `first` to `last`.
    std::int64_t between(std::int64_t first, std::int64_t last) { return first + below(last - first + 1); }
    bool percent(int chance) { return below(100) < chance; }
    bool permille(int chance) { return below(1000) < chance; }

    template <typename List> const auto &pick(const List &list)
    {
        return list[std::size_t(below(std::int64_t(list.size())))];
    }

private:
    std::uint64_t m_state;
};

} // namespace sandbox
