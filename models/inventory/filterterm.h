#pragma once

#include "models/inventory/filterfields.h"

#include <QList>
#include <QString>

/// One of the values of a term, without its quotes. A quoted one is text and nothing else.
struct FilterValue
{
    QString text;
    bool isQuoted = false;
    bool operator==(const FilterValue &) const = default;
};

/// One condition of a filter: a word, or a field with values of which one has to hold.
class FilterTerm
{
public:
    FilterTerm(FilterField field, bool isNegated, QList<FilterValue> values, QString text)
        : m_field(field)
        , m_isNegated(isNegated)
        , m_values(std::move(values))
        , m_text(std::move(text))
    {
    }

    FilterField field() const { return m_field; }
    bool isNegated() const { return m_isNegated; }
    const QList<FilterValue> &values() const { return m_values; }
    /// As it was typed.
    QString text() const { return m_text; }
    bool operator==(const FilterTerm &) const = default;

private:
    FilterField m_field;
    bool m_isNegated;
    QList<FilterValue> m_values;
    QString m_text;
};

/// Whether the value is this word of its field (FilterFieldInfo::words).
bool isWord(const FilterValue &value, QLatin1String word);

/// The text of a term for a value as a cell shows it, quoted so that nothing in the value is taken for syntax: the
/// whole value where the field holds text, and a word of the field's otherwise. Without a field, the words of the
/// value. The value is not empty.
QString filterTerm(const QString &field, const QString &value, bool isNegated = false);
/// The same for a word of a text's field, such as `none`.
QString filterWordTerm(const QString &field, const QString &word, bool isNegated = false);
/// A value of the field as it has to stand behind the colon to mean the whole of it.
QString quotedValue(const FilterFieldInfo &info, const QString &value);
