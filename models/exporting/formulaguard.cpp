#include "models/exporting/formulaguard.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace {

constexpr std::u32string_view lineBreaksAndTab = U"\t\n\v\f\r\u0085\u2028\u2029";
constexpr std::u32string_view formulaStarts = U"=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B";
/// What a spreadsheet may take away before it looks for a formula.
constexpr std::u32string_view guardSkips = U" \"\u00A0\u200B\u3000\uFEFF";

bool isOneOf(std::u32string_view set, char32_t c)
{
    return set.find(c) != std::u32string_view::npos;
}

bool isSeparator(char32_t c)
{
    return c == U';' || isOneOf(lineBreaksAndTab, c);
}

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// One character of UTF-8, which `text` is not empty of; a byte that is none stands for itself.
struct Utf8Char
{
    explicit Utf8Char(std::string_view text)
        : bytes(text.substr(0, 1))
        , code(static_cast<unsigned char>(text.front()))
    {
        const size_t length = code < 0xC2 ? 1 : code < 0xE0 ? 2 : code < 0xF0 ? 3 : code < 0xF5 ? 4 : 1;
        // A byte that begins what does not follow hides nothing after it.
        const std::string_view rest = text.substr(1, length - 1);
        if (length == 1 || rest.size() + 1 < length || !std::all_of(rest.begin(), rest.end(), isContinuation))
            return;
        bytes = text.substr(0, length);
        code &= 0xFFU >> (length + 1);
        for (size_t i = 1; i < length; ++i)
            code = code << 6 | (static_cast<unsigned char>(text[i]) & 0x3FU);
    }

    std::string_view bytes;
    char32_t code;
};

/// Bytes that separators begin with.
constexpr std::array<bool, 256> separatorBytes = [] {
    std::array<bool, 256> bytes{};
    for (const unsigned char c : {';', '\t', '\n', '\v', '\f', '\r', '\xC2', '\xE2'})
        bytes[c] = true;
    return bytes;
}();

/// Bytes that may have to do with a formula where a part begins: signs, what may stand before them, and all that is not
/// ASCII.
constexpr std::array<bool, 256> suspectBytes = [] {
    std::array<bool, 256> bytes = separatorBytes;
    for (const unsigned char c : {'=', '+', '-', '@', '\'', ' ', '"'})
        bytes[c] = true;
    for (size_t c = 0x80; c < bytes.size(); ++c)
        bytes[c] = true;
    return bytes;
}();

/// Calls `write(character, beginsFormula)` for each one.
template <typename Write> void walkParts(std::string_view text, bool isBeginning, Write write)
{
    for (size_t at = 0; at < text.size();) {
        const Utf8Char c(text.substr(at));
        write(c, isBeginning);
        isBeginning = isSeparator(c.code) || (isBeginning && isOneOf(guardSkips, c.code));
        at += c.bytes.size();
    }
}

std::string jsonEscape(char32_t code)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string escape = "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        escape += digits[code >> unsigned(shift) & 0xFU];
    return escape;
}

} // namespace

bool mayNeedGuard(std::string_view text)
{
    bool isBeginning = true;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (isBeginning && suspectBytes[byte])
            return true;
        isBeginning = separatorBytes[byte];
    }
    return false;
}

std::string guardedText(std::string_view text)
{
    std::string guarded;
    guarded.reserve(text.size() + 8);
    walkParts(text, true, [&](const Utf8Char &c, bool isBeginning) {
        const bool isFirst = c.bytes.data() == text.data();
        if ((isBeginning && (c.code == U'\'' || isOneOf(formulaStarts, c.code))) ||
            (isFirst && isOneOf(lineBreaksAndTab, c.code)))
            guarded += '\'';
        guarded += c.bytes;
    });
    return guarded;
}

QString guardedText(const QString &text)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom); // or it would be dropped
    return decode(QByteArray::fromStdString(guardedText(std::string_view(text.toStdString()))));
}

std::string guardedJson(std::string_view json, bool mayBegin)
{
    std::string guarded;
    guarded.reserve(json.size() + 8);
    bool isInString = false;
    bool isEscaped = false;
    walkParts(json, mayBegin, [&](const Utf8Char &c, bool isBeginning) {
        if (!isInString && isOneOf(lineBreaksAndTab, c.code))
            guarded += ' ';
        else if (isInString && isBeginning && isOneOf(formulaStarts, c.code))
            guarded += jsonEscape(c.code);
        else
            guarded += c.bytes;
        if (c.code == U'"' && !isEscaped)
            isInString = !isInString;
        isEscaped = isInString && c.code == U'\\' && !isEscaped;
    });
    return guarded;
}
