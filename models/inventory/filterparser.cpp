#include "models/inventory/filterparser.h"

#include "models/inventory/filterdates.h"

#include <QCoreApplication>

namespace {

struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(ReviewFilter)
};

QString listed(const QStringList &words)
{
    return words.join(QStringLiteral(", "));
}

QString noSuchField(const QString &name)
{
    const QString quotes = FilterText::tr("A word with a colon goes in quotation marks.");
    const QStringList nearest = nearestFilterFields(name);
    if (!nearest.isEmpty())
        return FilterText::tr("There is no field \"%1\". The nearest are: %2.").arg(name, listed(nearest)) + u' ' +
               quotes;
    QStringList all;
    for (const FilterFieldInfo &info : namedFilterFields())
        all += info.name;
    return FilterText::tr("There is no field \"%1\". The fields are: %2.").arg(name, listed(all)) + u' ' + quotes;
}

QString emptyValue(const FilterFieldInfo &info)
{
    if (info.words.contains(QLatin1String("none")))
        return FilterText::tr("%1: has an empty value. Say what you mean; %1:none is what has none.").arg(info.name);
    return FilterText::tr("%1: has an empty value. Say what you mean.").arg(info.name);
}

} // namespace

FilterParser::FilterParser(QString text, FilterKnows knows)
    : m_text(std::move(text))
    , m_knows(knows)
{
}

ParsedFilter FilterParser::parse()
{
    for (;;) {
        while (!isAtEnd() && m_text[m_at].isSpace())
            ++m_at;
        if (isAtEnd())
            return {ReviewFilter(m_terms), {}};
        m_begin = m_at;
        readTerm();
        if (!m_problem.isEmpty())
            return {{}, FilterError{m_begin, endOfTerm() - m_begin, m_problem}};
    }
}

void FilterParser::readTerm()
{
    m_values.clear();
    m_isNegated = isBefore(u'-');
    if (m_isNegated)
        ++m_at;
    if (isBeforeGap())
        m_problem = FilterText::tr("Nothing follows the minus sign. Say what is not to match.");
    else if (isBefore(u'"'))
        readPhrase();
    else
        readWordOrField();
}

void FilterParser::readPhrase()
{
    readQuoted();
    if (!m_problem.isEmpty())
        return;
    if (m_value.text.isEmpty())
        m_problem = FilterText::tr("There is nothing between the quotation marks.");
    else
        judgeEnd();
    m_values.append(m_value);
    addTerm(FilterField::Words);
}

void FilterParser::readWordOrField()
{
    readPlain(u":");
    if (!m_problem.isEmpty())
        return;
    if (!isBefore(u':')) {
        m_values.append(m_value);
        addTerm(FilterField::Words);
        return;
    }
    const FilterFieldInfo *info = findFilterField(m_value.text);
    if (!info) {
        m_problem = noSuchField(m_value.text);
        return;
    }
    if (info->needsEarlier && !m_knows.earlier) {
        m_problem = FilterText::tr("%1: needs an earlier review to compare with (--against FILE).").arg(info->name);
        return;
    }
    if (info->needsDecisions && !m_knows.decisions) {
        m_problem = FilterText::tr("%1: is not available here.").arg(info->name);
        return;
    }
    readValues(*info);
    if (m_problem.isEmpty())
        addTerm(info->field);
}

/// Each behind a colon or a comma.
void FilterParser::readValues(const FilterFieldInfo &info)
{
    do {
        ++m_at;
        if (isBefore(u'"'))
            readQuoted();
        else
            readPlain(u",");
        if (m_problem.isEmpty())
            judgeValue(info, m_value);
        if (!m_problem.isEmpty())
            return;
        m_values.append(m_value);
    } while (isBefore(u','));
    judgeEnd();
}

void FilterParser::judgeEnd()
{
    if (!isBeforeGap())
        m_problem = FilterText::tr("Something follows the closing quotation mark. A quotation mark inside is doubled.");
}

void FilterParser::readQuoted()
{
    m_value = {{}, true};
    ++m_at;
    for (;;) {
        const qsizetype mark = m_text.indexOf(u'"', m_at);
        if (mark < 0) {
            m_problem = FilterText::tr("A quotation mark is not closed.");
            return;
        }
        m_value.text += QStringView(m_text).sliced(m_at, mark - m_at);
        m_at = mark + 1;
        if (!isBefore(u'"'))
            break;
        m_value.text += u'"'; // a doubled one
        ++m_at;
    }
}

/// To one of `ends`, white space or the end.
void FilterParser::readPlain(QStringView ends)
{
    const qsizetype from = m_at;
    while (!isBeforeGap() && !ends.contains(m_text[m_at])) {
        if (m_text[m_at] == u'"') {
            m_problem = FilterText::tr("A quotation mark stands inside a word. Put the whole word in quotation marks, "
                                       "and double the one inside.");
            return;
        }
        ++m_at;
    }
    m_value = {m_text.sliced(from, m_at - from), false};
}

void FilterParser::addTerm(FilterField field)
{
    m_terms.append({field, m_isNegated, m_values, m_text.sliced(m_begin, m_at - m_begin)});
}

void FilterParser::judgeValue(const FilterFieldInfo &info, const FilterValue &value)
{
    if (value.text.isEmpty())
        m_problem = emptyValue(info);
    else if (info.values == FilterValues::Dates)
        judgeDate(info, value.text);
    else if (info.values == FilterValues::Words && !info.words.contains(value.text, Qt::CaseInsensitive))
        m_problem = FilterText::tr("%1: takes %2, not \"%3\".").arg(info.name, listed(info.words), value.text);
}

void FilterParser::judgeDate(const FilterFieldInfo &info, const QString &text)
{
    const std::optional<FilterDate> date = readFilterDate(text);
    const bool isWordOfIts = info.words.contains(text, Qt::CaseInsensitive);
    const bool isAge = date && date->kind == FilterDate::Kind::Age;
    const bool isPeriod = date && date->kind == FilterDate::Kind::Period;
    if (info.field == FilterField::Unused && !isAge && !isWordOfIts)
        m_problem = FilterText::tr("%1: takes an age such as >90d, or %2, not \"%3\".")
                        .arg(info.name, listed(info.words), text);
    else if (!isAge && !isPeriod && !isWordOfIts)
        m_problem = FilterText::tr("%1: takes a year, month or day such as 2026-03, a range such as 2026-01..2026-03, "
                                   "an age such as >90d, or %2, not \"%3\".")
                        .arg(info.name, listed(info.words), text);
    else if (isPeriod && endsBeforeItBegins(*date))
        m_problem = FilterText::tr("The end of %1 lies before its start.").arg(text);
}

qsizetype FilterParser::endOfTerm() const
{
    qsizetype end = m_begin;
    bool isInside = false;
    for (; end < m_text.size() && (isInside || !m_text[end].isSpace()); ++end)
        isInside = isInside != (m_text[end] == u'"');
    return end;
}
