#include "models/text/factbuilder.h"

#include "models/text/fieldcatalog.h"

#include <QCoreApplication>

#include <algorithm>

namespace factbuilder {

namespace {

struct FactBuilderText
{
    Q_DECLARE_TR_FUNCTIONS(TokenFacts)
};

} // namespace

void describeEmpty(Fact &fact)
{
    fact.text = FactBuilderText::tr("empty");
    fact.tone = Tone::Quiet;
}

FactBuilder::FactBuilder(const TimeContext &context, QString path)
    : m_context(context)
    , m_path(std::move(path))
{
}

FactBuilder &FactBuilder::inWords(const QString &yes, const QString &no)
{
    Fact &fact = m_facts.last();
    if (fact.tone == Tone::Plain)
        fact.text = fact.value == QLatin1String("true") ? yes : no;
    return *this;
}

FactBuilder &FactBuilder::append(Fact fact)
{
    m_facts.append(std::move(fact));
    return *this;
}

Fact FactBuilder::named(const char *key) const
{
    Fact fact;
    fact.path = joinedPath(m_path, QLatin1String(key));
    fact.label = fieldLabel(key);
    return fact;
}

void FactBuilder::describe(Fact &fact, const QString &text) const
{
    fact.text = text;
    fact.value = text;
    if (text.isEmpty())
        describeEmpty(fact);
}

void FactBuilder::describe(Fact &fact, const Instant &instant) const
{
    const QString exact = exactText(instant, m_context);
    fact.text =
        instant.isPlaceholder()
            ? exact
            : FactBuilderText::tr("%1 · %2", "relative time · exact time").arg(relativeText(instant, m_context), exact);
    fact.value = instant.text;
}

void FactBuilder::describe(Fact &fact, bool yes) const
{
    fact.text = yes ? FactBuilderText::tr("yes") : FactBuilderText::tr("no");
    fact.value = yes ? QStringLiteral("true") : QStringLiteral("false");
}

void FactBuilder::describe(Fact &fact, qint64 number) const
{
    fact.text = m_context.locale.toString(number);
    fact.value = QString::number(number);
}

void FactBuilder::describe(Fact &fact, const QStringList &items) const
{
    fact.items = items;
    fact.text = items.join(QStringLiteral(", "));
    fact.value = fact.text;
    if (items.isEmpty())
        describeEmpty(fact);
}

void FactBuilder::describeNull(Fact &fact, const QString &ifNull)
{
    fact.value = QStringLiteral("null");
    fact.text = ifNull.isEmpty() ? FactBuilderText::tr("none") : ifNull;
    fact.tone = ifNull.isEmpty() ? Tone::Quiet : Tone::Plain;
}

void FactBuilder::describeAbsent(Fact &fact)
{
    fact.text = notReported();
    fact.tone = Tone::Silent;
}

void tellUnreadable(Fact &fact, const Token &token)
{
    if (fact.tone == Tone::Odd) {
        fact.text = notReadable(token, fact.path);
        const UnreadableField *field = unreadableAt(token, fact.path);
        fact.value = field ? QString::fromUtf8(field->json) : QString();
    }
    for (Fact &child : fact.children)
        tellUnreadable(child, token);
}

} // namespace factbuilder
