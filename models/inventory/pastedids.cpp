#include "models/inventory/pastedids.h"

#include "models/inventory/inventory.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr qsizetype mostIds = 50;

bool hasFields(const ReviewFilter &filter)
{
    return std::any_of(filter.terms().begin(), filter.terms().end(),
                       [](const FilterTerm &term) { return term.field() != FilterField::Words; });
}

QStringList knownIds(const QString &text, const Inventory &inventory)
{
    static const QRegularExpression uuid(
        QStringLiteral("(?<![0-9a-f-])[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-f-])"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList ids;
    for (auto found = uuid.globalMatch(text); found.hasNext() && ids.size() < mostIds;) {
        const QString id = found.next().captured().toLower();
        if (!ids.contains(id) && inventory.rowOf(id) >= 0)
            ids += id;
    }
    return ids;
}

} // namespace

ParsedFilter withPastedIds(const ParsedFilter &parsed, const QString &text, const Inventory &inventory)
{
    static const QRegularExpression gap(QStringLiteral("[\\s/\"']"));
    const bool isOneWord = !text.trimmed().contains(gap);
    if (isOneWord || hasFields(parsed.filter))
        return parsed;
    const QStringList ids = knownIds(text, inventory);
    return ids.isEmpty() ? parsed : ReviewFilter::parse(QStringLiteral("id:") + ids.join(u','));
}
