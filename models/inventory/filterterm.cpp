#include "models/inventory/filterterm.h"

#include <algorithm>

namespace {

QString quoted(const QString &text)
{
    return u'"' + QString(text).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

bool hasSyntax(const QString &text, QStringView marks)
{
    return text.isEmpty() ||
           std::any_of(text.begin(), text.end(), [marks](QChar c) { return c.isSpace() || marks.contains(c); });
}

} // namespace

bool isWord(const FilterValue &value, QLatin1String word)
{
    return !value.isQuoted && value.text.compare(word, Qt::CaseInsensitive) == 0;
}

QString quotedValue(const FilterFieldInfo &info, const QString &value)
{
    // A scope is whole by itself, unless it ends as a beginning does.
    const bool isWhole =
        info.field == FilterField::Scope && !value.endsWith(u'*') && !info.words.contains(value, Qt::CaseInsensitive);
    const bool isPlain = info.values != FilterValues::Text || isWhole;
    return isPlain && !hasSyntax(value, u"\",") ? value : quoted(value);
}

QString filterTerm(const QString &field, const QString &value, bool isNegated)
{
    const QString minus = isNegated ? QStringLiteral("-") : QString();
    const FilterFieldInfo *info = findFilterField(field);
    if (!info)
        return minus + (hasSyntax(value, u"\":") || value.startsWith(u'-') ? quoted(value) : value);
    return minus + info->name + u':' + quotedValue(*info, value);
}

QString filterWordTerm(const QString &field, const QString &word, bool isNegated)
{
    return (isNegated ? QStringLiteral("-") : QString()) + field + u':' + word;
}
