#include "models/comparing/changetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <iterator>
#include <string_view>
#include <utility>

namespace {

struct ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

Instant instantOf(Moment moment)
{
    return {instantText(moment.msecs()), moment.msecs()};
}

QString endText(Moment end, const TimeContext &context)
{
    if (end.isPlaceholder())
        return ChangeText::tr("a date that stands for never", "from … to …");
    return end.isKnown() ? dayText(instantOf(end), context) : ChangeText::tr("never", "from … to …");
}

/// By the minute where the day is the same.
QString endMovedText(const TokenPair &pair, const TimeContext &context)
{
    const Moment was = pair.was().expires;
    const Moment is = pair.is().expires;
    const QString text = ChangeText::tr("Its end was moved from %1 to %2.");
    if (endText(was, context) == endText(is, context))
        return text.arg(exactText(instantOf(was), context), exactText(instantOf(is), context));
    return text.arg(endText(was, context), endText(is, context));
}

QString lastText(const QString &what, Moment was, Moment is, const TimeContext &context)
{
    const QString before = was.isKnown()
                               ? ChangeText::tr("the last time before was %1").arg(dayText(instantOf(was), context))
                               : ChangeText::tr("never before");
    return ChangeText::tr("%1 %2; %3.", "what happened; day; what was before")
        .arg(what, dayText(instantOf(is), context), before);
}

QString revokedText(const TokenPair &, const TimeContext &)
{
    return ChangeText::tr("It was revoked.");
}

QString widenedText(const TokenPair &pair, const TimeContext &)
{
    return ChangeText::tr("Scopes were added: %1.").arg(addedScopes(pair).join(QStringLiteral(", ")));
}

QString narrowedText(const TokenPair &pair, const TimeContext &)
{
    return ChangeText::tr("Scopes were taken away: %1.").arg(removedScopes(pair).join(QStringLiteral(", ")));
}

QString rotatedText(const TokenPair &pair, const TimeContext &context)
{
    return lastText(ChangeText::tr("It was rotated"), pair.was().lastRotated, pair.is().lastRotated, context);
}

QString usedText(const TokenPair &pair, const TimeContext &context)
{
    return lastText(ChangeText::tr("It was used"), pair.was().lastUsed, pair.is().lastUsed, context);
}

QString renamedText(const TokenPair &pair, const TimeContext &)
{
    const std::string_view was = pair.earlier->nameAt(pair.earlierRow);
    if (was == pair.later->nameAt(pair.laterRow))
        return ChangeText::tr("It was renamed: small letters and capitals in its name are others.");
    return ChangeText::tr("It was renamed; its name was “%1”, in small letters.")
        .arg(QString::fromUtf8(was.data(), qsizetype(was.size())));
}

/// Name and id where one of them does not tell two owners apart.
QString ownerText(const InventoryOwner &owner, const InventoryOwner &other)
{
    return owner.name.isEmpty() || owner.name == other.name ? owner.name + u' ' + owner.id : owner.name;
}

QString ownerChangedText(const TokenPair &pair, const TimeContext &)
{
    const InventoryOwner &was = pair.earlier->ownerAt(pair.earlierRow);
    const InventoryOwner &is = pair.later->ownerAt(pair.laterRow);
    return ChangeText::tr("Its owner was %1, and is %2 now.")
        .arg(ownerText(was, is).trimmed(), ownerText(is, was).trimmed());
}

QString orNone(const QString &text)
{
    return text.isEmpty() ? ChangeText::tr("none", "a role or an organization") : text;
}

QString roleText(const TokenPair &pair, const TimeContext &)
{
    return ChangeText::tr("The owner's role was %1, and is %2 now.")
        .arg(orNone(pair.earlier->ownerAt(pair.earlierRow).role), orNone(pair.later->ownerAt(pair.laterRow).role));
}

QString organizationText(const TokenPair &pair, const TimeContext &)
{
    const InventoryParty &was = pair.earlier->ownerAt(pair.earlierRow).organization;
    const InventoryParty &is = pair.later->ownerAt(pair.laterRow).organization;
    const auto textOf = [](const InventoryParty &party, const InventoryParty &other) {
        return orNone(party.name == other.name ? party.id : party.name);
    };
    return ChangeText::tr("The owner's organization was %1, and is %2 now.").arg(textOf(was, is), textOf(is, was));
}

QString twoFactorText(const TokenPair &pair, const TimeContext &)
{
    return pair.later->ownerAt(pair.laterRow).twoFactor == YesNo::Yes
               ? ChangeText::tr("The owner's two-factor authentication is on now.")
               : ChangeText::tr("The owner's two-factor authentication is off now.");
}

QString ssoText(const TokenPair &pair, const TimeContext &)
{
    return pair.later->ownerAt(pair.laterRow).sso == YesNo::Yes
               ? ChangeText::tr("The owner's single sign-on is on now.")
               : ChangeText::tr("The owner's single sign-on is off now.");
}

QString titlesOf(quint32 findings)
{
    QStringList titles;
    for (quint32 bits = findings; bits != 0; bits &= bits - 1)
        titles += ruleTitle(reviewRules()[size_t(std::countr_zero(bits))]);
    return titles.join(QStringLiteral("; "));
}

QString newFindingText(const TokenPair &pair, const TimeContext &)
{
    return ChangeText::tr("Found now, and not before: %1.").arg(titlesOf(newFindings(pair.was(), pair.is())));
}

QString goneFindingText(const TokenPair &pair, const TimeContext &)
{
    return ChangeText::tr("Found before, and not now: %1.").arg(titlesOf(goneFindings(pair.was(), pair.is())));
}

using Text = QString (*)(const TokenPair &pair, const TimeContext &context);

constexpr std::pair<const char *, Text> changeTexts[] = {
    {"revoked", revokedText},
    {"scopes-widened", widenedText},
    {"scopes-narrowed", narrowedText},
    {"end-moved", endMovedText},
    {"rotated", rotatedText},
    {"renamed", renamedText},
    {"owner-changed", ownerChangedText},
    {"role", roleText},
    {"two-factor", twoFactorText},
    {"sso", ssoText},
    {"organization", organizationText},
    {"used", usedText},
    {"finding-new", newFindingText},
    {"finding-gone", goneFindingText},
};

} // namespace

QString changeText(const ChangeRule &rule, const Comparison &comparison, const Inventory &earlier,
                   const Inventory &later, int row, const TimeContext &context)
{
    if (comparison.earlierRows[size_t(row)] < 0)
        return ChangeText::tr("It was not there before.");
    const auto known = std::find_if(std::begin(changeTexts), std::end(changeTexts),
                                    [&rule](const auto &text) { return std::string_view(text.first) == rule.key; });
    return known == std::end(changeTexts) ? QString() : known->second(comparison.pairAt(row, earlier, later), context);
}
