#include "models/record/uuidtext.h"

#include <algorithm>
#include <cstring>

namespace {

constexpr bool isHyphenAt(size_t at)
{
    return at == 8 || at == 13 || at == 18 || at == 23;
}

template <typename Char> int digitOf(Char c)
{
    if (c >= '0' && c <= '9')
        return int(c - '0');
    return c >= 'a' && c <= 'f' ? int(c - 'a') + 10 : -1;
}

template <typename Char> std::optional<UuidWords> parsed(std::basic_string_view<Char> text)
{
    if (text.size() != std::tuple_size_v<UuidText>)
        return {};
    std::array<unsigned char, sizeof(UuidWords)> bytes{};
    size_t digits = 0;
    for (size_t at = 0; at < text.size(); ++at) {
        if (isHyphenAt(at)) {
            if (text[at] != '-')
                return {};
            continue;
        }
        const int digit = digitOf(text[at]);
        if (digit < 0)
            return {};
        unsigned char &byte = bytes[digits++ / 2];
        byte = static_cast<unsigned char>(byte << 4 | digit);
    }
    UuidWords words;
    std::memcpy(words.data(), bytes.data(), sizeof words);
    const bool isNull = std::ranges::all_of(words, [](auto word) { return word == 0; });
    return isNull ? std::nullopt : std::optional(words);
}

} // namespace

std::optional<UuidWords> uuidOf(std::string_view text)
{
    return parsed(text);
}

std::optional<UuidWords> uuidOf(QStringView text)
{
    return parsed(std::u16string_view(text.utf16(), size_t(text.size())));
}

std::string_view writeUuid(const UuidWords &uuid, UuidText *text)
{
    constexpr char digits[] = "0123456789abcdef";
    std::array<unsigned char, sizeof uuid> bytes;
    std::memcpy(bytes.data(), uuid.data(), sizeof uuid);
    size_t at = 0;
    for (const unsigned char byte : bytes) {
        if (isHyphenAt(at))
            (*text)[at++] = '-';
        (*text)[at++] = digits[byte >> 4];
        (*text)[at++] = digits[byte & 0xF];
    }
    return {text->data(), text->size()};
}
