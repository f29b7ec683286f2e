#include "models/inventory/facetcounts.h"

#include "models/inventory/filterterm.h"
#include "models/query/tokenquery.h"
#include "models/review/rules.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace facetcounts {

Facet facetOfWords(FacetKind kind, std::initializer_list<TermCount> terms)
{
    Facet facet{kind, {}, 0};
    for (const auto &[text, tokens] : terms) {
        const QString term = QString::fromLatin1(text);
        if (tokens > 0)
            facet.values.append({term.section(u':', 1), {}, tokens, term});
    }
    return facet;
}

void DistanceCounts::add(qint64 distance)
{
    days30 += int(distance < 30 * rules::msecsPerDay);
    days90 += int(distance < 90 * rules::msecsPerDay);
    year += int(distance < 365 * rules::msecsPerDay);
    farther += int(distance >= 365 * rules::msecsPerDay);
}

YearCounts::YearCounts(const QTimeZone &zone)
    : m_zone(zone)
{
}

void YearCounts::add(Moment moment)
{
    if (!moment.isKnown()) {
        ++m_unknown;
        return;
    }
    auto year = m_years.upper_bound(moment.msecs());
    if (year == m_years.begin() || (--year)->second.end <= moment.msecs())
        year = addYear(moment.msecs());
    ++year->second.tokens;
}

std::map<qint64, YearCounts::Year>::iterator YearCounts::addYear(qint64 msecs)
{
    const int number = QDateTime::fromMSecsSinceEpoch(msecs, m_zone).date().year();
    const qint64 end = startOfDay(QDate(number + 1, 1, 1), m_zone);
    return m_years.emplace(startOfDay(QDate(number, 1, 1), m_zone), Year{number, end}).first;
}

Facet YearCounts::facet() const
{
    Facet facet = facetOfWords(FacetKind::Created, {{"created:unknown", m_unknown}});
    for (const auto &[begin, year] : m_years) {
        const QString number = QStringLiteral("%1").arg(year.number, 4, 10, QLatin1Char('0'));
        facet.values.prepend({number, {}, year.tokens, QStringLiteral("created:") + number});
    }
    return facet;
}

void FacetTexts::add(const QString &text, qint64 tokens)
{
    Text &known = m_texts[text.toCaseFolded()];
    if (known.tokens == 0)
        known.text = text;
    known.tokens += tokens;
}

void FacetTexts::addAliases(const QStringList &aliases, const QString &text, qint64 tokens)
{
    QSet<QString> counted{text.toCaseFolded()};
    for (const QString &alias : aliases) {
        const QString folded = alias.toCaseFolded();
        const auto known = m_texts.find(folded);
        if (known == m_texts.end() || counted.contains(folded))
            continue;
        known->tokens += tokens;
        counted.insert(folded);
    }
}

void FacetTexts::addMissing(Presence presence, qint64 tokens)
{
    (presence == Presence::None ? m_none : m_unknown) += tokens;
}

Facet FacetTexts::facet(FacetKind kind, const QString &field) const
{
    std::vector<const Text *> texts;
    for (const Text &text : m_texts)
        texts.push_back(&text);
    const auto shown = texts.begin() + std::min<std::ptrdiff_t>(mostFacetTexts, std::ssize(texts));
    std::partial_sort(texts.begin(), shown, texts.end(), [](const Text *a, const Text *b) {
        return a->tokens != b->tokens ? a->tokens > b->tokens : a->text < b->text;
    });
    Facet facet{kind, {}, texts.end() - shown};
    for (auto it = texts.begin(); it != shown; ++it)
        facet.values.append({(*it)->text, (*it)->text, (*it)->tokens, filterTerm(field, (*it)->text)});
    if (m_none > 0)
        facet.values.append({QStringLiteral("none"), {}, m_none, filterWordTerm(field, QStringLiteral("none"))});
    if (m_unknown > 0)
        facet.values.append(
            {QStringLiteral("unknown"), {}, m_unknown, filterWordTerm(field, QStringLiteral("unknown"))});
    return facet;
}

} // namespace facetcounts
