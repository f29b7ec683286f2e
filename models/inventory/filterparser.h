#pragma once

#include "models/inventory/reviewfilter.h"

#include <QString>

/// Reads the text of a filter from its beginning to its end, once. Private to ReviewFilter::parse.
class FilterParser
{
public:
    /// See ReviewFilter::parse.
    FilterParser(QString text, FilterKnows knows);
    ParsedFilter parse();

private:
    // Each leaves in m_problem what is wrong.
    void readTerm();
    void readPhrase();
    void readWordOrField();
    void readValues(const FilterFieldInfo &info);
    void readQuoted();
    void readPlain(QStringView ends);
    void judgeEnd();
    void addTerm(FilterField field);
    void judgeValue(const FilterFieldInfo &info, const FilterValue &value);
    void judgeDate(const FilterFieldInfo &info, const QString &text);

    bool isAtEnd() const { return m_at == m_text.size(); }
    bool isBeforeGap() const { return isAtEnd() || m_text[m_at].isSpace(); }
    bool isBefore(QChar c) const { return !isAtEnd() && m_text[m_at] == c; }
    /// Where the term that begins at m_begin ends, by its quotes and white space alone.
    qsizetype endOfTerm() const;

    QString m_text;
    FilterKnows m_knows;
    qsizetype m_at = 0;
    qsizetype m_begin = 0; ///< of the term
    bool m_isNegated = false;
    FilterValue m_value; ///< the last that was read
    QList<FilterValue> m_values;
    QList<FilterTerm> m_terms;
    QString m_problem;
};
