#include "models/record/jsontext.h"

#include <QStringList>

#include <algorithm>

namespace jsontext {

namespace {

class JsonScanner
{
public:
    explicit JsonScanner(std::string_view text)
        : m_text(text)
    {
        skipSpace();
    }

    bool isAtEnd() const { return m_at == m_text.size(); }
    size_t at() const { return m_at; }

    /// One value and the white space after it; what it is made of is remembered here, not on the stack.
    bool takeValue()
    {
        std::string open;
        for (;;) {
            if (take('{') || take('[')) {
                open += m_text[m_lastSign];
                if (!isClosing(open)) {
                    if (open.back() == '{' && !takeKey())
                        return false;
                    continue;
                }
            } else if (!takeScalar()) {
                return false;
            }
            // After a value: as many ends as there are, then a comma and the next one.
            while (!open.empty() && isClosing(open)) {
                if (!takeEnd(&open))
                    return false;
            }
            if (open.empty())
                return true;
            if (!take(',') || (open.back() == '{' && !takeKey()))
                return false;
        }
    }

    bool takeKey() { return takeString() && take(':'); }

    bool take(char sign)
    {
        if (isAtEnd() || m_text[m_at] != sign)
            return false;
        m_lastSign = m_at++;
        skipSpace();
        return true;
    }

    bool takeString()
    {
        if (isAtEnd() || m_text[m_at] != '"')
            return false;
        for (++m_at; !isAtEnd() && m_text[m_at] != '"'; ++m_at) {
            if (static_cast<unsigned char>(m_text[m_at]) < 0x20)
                return false;
            if (m_text[m_at] == '\\' && !takeEscape())
                return false;
        }
        if (isAtEnd())
            return false;
        ++m_at;
        skipSpace();
        return true;
    }

private:
    void skipSpace() { m_at = std::min(m_text.find_first_not_of(" \t\r\n", m_at), m_text.size()); }

    bool isClosing(const std::string &open) const
    {
        return !isAtEnd() && m_text[m_at] == (open.back() == '{' ? '}' : ']');
    }

    bool takeEnd(std::string *open)
    {
        const char end = open->back() == '{' ? '}' : ']';
        open->pop_back();
        return take(end);
    }

    /// At a backslash; ends at its last character.
    bool takeEscape()
    {
        if (++m_at >= m_text.size())
            return false;
        if (m_text[m_at] != 'u')
            return std::string_view("\"\\/bfnrt").find(m_text[m_at]) != std::string_view::npos;
        const std::string_view digits = m_text.substr(m_at + 1, 4);
        m_at += digits.size();
        return digits.size() == 4 && digits.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
    }

    bool takeScalar()
    {
        if (!isAtEnd() && m_text[m_at] == '"')
            return takeString();
        const size_t end = std::min(m_text.find_first_of(",]} \t\r\n", m_at), m_text.size());
        const std::string_view word = m_text.substr(m_at, end - m_at);
        m_at = end;
        skipSpace();
        return word == "true" || word == "false" || word == "null" || isNumber(word);
    }

    static bool isNumber(std::string_view word)
    {
        size_t at = 0;
        const auto takeSign = [&](std::string_view signs) {
            const bool isThere = at < word.size() && signs.find(word[at]) != std::string_view::npos;
            at += isThere ? 1 : 0;
            return isThere;
        };
        const auto takeDigits = [&] {
            const size_t first = at;
            at = std::min(word.size(), word.find_first_not_of("0123456789", at));
            return at - first;
        };
        takeSign("-");
        const bool beginsWithZero = at < word.size() && word[at] == '0';
        const size_t digits = takeDigits();
        if (digits == 0 || (digits > 1 && beginsWithZero))
            return false;
        if (takeSign(".") && takeDigits() == 0)
            return false;
        if (takeSign("eE")) {
            takeSign("+-");
            if (takeDigits() == 0)
                return false;
        }
        return at == word.size();
    }

    std::string_view m_text;
    size_t m_at = 0;
    size_t m_lastSign = 0;
};

std::string_view withoutSpaceBehind(std::string_view text)
{
    return text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
}

/// What the inside of a text says.
QString unescaped(std::string_view text)
{
    const QString escaped = QString::fromUtf8(text.data(), qsizetype(text.size()));
    if (!escaped.contains(u'\\'))
        return escaped;
    QString out;
    for (qsizetype at = 0; at < escaped.size(); ++at) {
        if (escaped[at] != u'\\' || at + 1 == escaped.size()) {
            out += escaped[at];
            continue;
        }
        const QChar sign = escaped[++at];
        if (sign == u'u') {
            out += QChar(escaped.mid(at + 1, 4).toUShort(nullptr, 16));
            at += 4;
        } else {
            const qsizetype control = QStringView(u"bfnrt").indexOf(sign);
            out += control < 0 ? sign : QChar(u"\b\f\n\r\t"[control]);
        }
    }
    return out;
}

/// Of the character at the front, which `text` is not empty of; 0 where it is none.
size_t characterLength(std::string_view text)
{
    const auto at = [text](size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const auto isIn = [](unsigned byte, unsigned first, unsigned last) { return byte >= first && byte <= last; };
    const unsigned lead = at(0);
    if (lead < 0x80)
        return 1;
    if (isIn(lead, 0xC2, 0xDF))
        return isIn(at(1), 0x80, 0xBF) ? 2 : 0;
    const bool isThird = isIn(at(2), 0x80, 0xBF);
    if (isIn(lead, 0xE0, 0xEF))
        return isIn(at(1), lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF) && isThird ? 3 : 0;
    const bool isSecond = isIn(at(1), lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF);
    return isIn(lead, 0xF0, 0xF4) && isSecond && isThird && isIn(at(3), 0x80, 0xBF) ? 4 : 0;
}

/// Half a pair that somebody has encoded as if it were a character: 3 bytes. 0 where it is none.
char16_t encodedHalf(std::string_view text)
{
    if (text.size() < 3 || text[0] != '\xED')
        return 0;
    const auto second = static_cast<unsigned char>(text[1]);
    const auto third = static_cast<unsigned char>(text[2]);
    const bool isHalf = second >= 0xA0 && second <= 0xBF && third >= 0x80 && third <= 0xBF;
    return isHalf ? char16_t(0xD000 | (second & 0x3F) << 6 | (third & 0x3F)) : u'\0';
}

} // namespace

QByteArray withEscapes(std::string_view text)
{
    QByteArray out;
    out.reserve(qsizetype(text.size()) + 64);
    bool isEscaped = false; // the one before is a backslash, and not itself escaped
    while (!text.empty()) {
        size_t length = characterLength(text);
        if (length > 0) {
            isEscaped = text.front() == '\\' && !isEscaped;
            out.append(text.data(), qsizetype(length));
        } else {
            if (isEscaped)
                return {};
            const char16_t half = encodedHalf(text);
            length = half != 0 ? 3 : 1;
            out += "\\u" + QByteArray::number(half != 0 ? half : 0xDC00 | static_cast<unsigned char>(text.front()), 16);
        }
        text.remove_prefix(length);
    }
    return out;
}

bool isJson(std::string_view text)
{
    JsonScanner scanner(text);
    return scanner.takeValue() && scanner.isAtEnd();
}

std::vector<Member> members(std::string_view object)
{
    std::vector<Member> all;
    JsonScanner scanner(object);
    scanner.take('{');
    for (size_t key = scanner.at(); scanner.takeString(); key = scanner.at()) {
        const std::string_view quoted = withoutSpaceBehind(object.substr(key, scanner.at() - key));
        scanner.take(':');
        const size_t value = scanner.at();
        scanner.takeValue();
        all.push_back({unescaped(quoted.substr(1, quoted.size() - 2)),
                       withoutSpaceBehind(object.substr(value, scanner.at() - value))});
        scanner.take(',');
    }
    return all;
}

std::vector<std::string_view> elements(std::string_view array)
{
    std::vector<std::string_view> all;
    JsonScanner scanner(array);
    scanner.take('[');
    for (size_t begin = scanner.at(); !scanner.take(']') && scanner.takeValue(); begin = scanner.at()) {
        all.push_back(withoutSpaceBehind(array.substr(begin, scanner.at() - begin)));
        scanner.take(',');
    }
    return all;
}

} // namespace jsontext
