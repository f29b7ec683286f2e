#include "models/text/rawjson.h"

#include "models/text/displaytext.h"

#include <limits>

namespace {

constexpr int maxIndent = 40; // what is nested deeper stays on its line, or the text would grow without bound

class Indenter
{
public:
    QByteArray run(const QByteArray &json)
    {
        m_out.reserve(json.size() * 2);
        for (const char c : json)
            takeByte(c);
        return m_out;
    }

private:
    void takeByte(char c)
    {
        if (m_isInString)
            takeFromString(c);
        else
            take(c);
    }

    void takeFromString(char c)
    {
        m_out += c;
        if (m_isEscaped)
            m_isEscaped = false;
        else if (c == '\\')
            m_isEscaped = true;
        else if (c == '"')
            m_isInString = false;
    }

    void take(char c)
    {
        switch (c) {
        case ' ':
        case '\t':
        case '\r':
        case '\n':
            return;
        case '}':
        case ']':
            --m_depth;
            if (!m_isAfterOpening)
                breakLine();
            break;
        default:
            if (m_isAfterOpening)
                breakLine();
            break;
        }
        m_out += c;
        m_isAfterOpening = c == '{' || c == '[';
        m_isInString = c == '"';
        if (m_isAfterOpening)
            ++m_depth;
        else if (c == ',')
            breakLine();
        else if (c == ':')
            m_out += ' ';
    }

    void breakLine()
    {
        if (m_depth > maxIndent)
            return;
        m_out += '\n';
        m_out.append(qsizetype(2) * qMax(0, m_depth), ' ');
    }

    QByteArray m_out;
    int m_depth = 0;
    bool m_isInString = false;
    bool m_isEscaped = false;
    bool m_isAfterOpening = false; // an object or list with nothing in it stays on its line
};

} // namespace

QString indentedJson(const QByteArray &json)
{
    const QString text = QString::fromUtf8(Indenter().run(json));
    qsizetype used = 0;
    return displayLines(text, std::numeric_limits<qsizetype>::max(), &used);
}
