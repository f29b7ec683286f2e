#include "app/demoserver/identifier.h"

#include <array>
#include <cstdio>

namespace sandbox {

namespace {

constexpr std::size_t textSize = 36;

std::optional<unsigned> hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return unsigned(c - '0');
    if (c >= 'a' && c <= 'f')
        return unsigned(c - 'a' + 10);
    return {};
}

} // namespace

Identifier makeIdentifier(std::uint64_t high, std::uint64_t low)
{
    high = (high & 0xffffffffffff0fffU) | 0x4000U;
    low = (low & 0x3fffffffffffffffU) | 0x8000000000000000U;
    std::array<char, textSize + 1> text{};
    std::snprintf(text.data(), text.size(), "%08x-%04x-%04x-%04x-%012llx", unsigned(high >> 32U),
                  unsigned(high >> 16U) & 0xffffU, unsigned(high) & 0xffffU, unsigned(low >> 48U),
                  static_cast<unsigned long long>(low & 0xffffffffffffU));
    return {Key(high >> 1U), text.data()};
}

std::optional<Key> keyOf(std::string_view id)
{
    if (id.size() != textSize)
        return {};
    std::uint64_t high = 0;
    for (const char c : id.substr(0, 18)) {
        if (c == '-')
            continue;
        const std::optional<unsigned> digit = hexDigit(c);
        if (!digit)
            return {};
        high = high << 4U | *digit;
    }
    return Key(high >> 1U);
}

} // namespace sandbox
