#include "models/text/findingtext.h"

#include "models/review/rules.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

namespace {

struct FindingText
{
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

int daysBetween(qint64 from, qint64 to)
{
    return int((to - from) / rules::msecsPerDay);
}

/// "29 Apr 2026, 214 days before this review".
QString agoText(const Instant &moment, const TimeContext &context)
{
    return FindingText::tr("%1, %Ln day(s) before this review", "day", daysBetween(moment.msecs, context.nowMsecs))
        .arg(dayText(moment, context));
}

QString withThreshold(const QString &fact, int days, const TimeContext &context)
{
    return FindingText::tr("%1; the threshold is %2.", "fact; number of days").arg(fact, context.locale.toString(days));
}

template <typename Matches> QString scopesThat(const Token &token, Matches matches)
{
    QStringList scopes;
    std::copy_if(token.scopes->begin(), token.scopes->end(), std::back_inserter(scopes), matches);
    return scopes.join(QStringLiteral(", "));
}

QString neverUsedText(const Token &token, const TimeContext &context, const Thresholds &thresholds)
{
    return withThreshold(FindingText::tr("Created %1, and never used").arg(agoText(*token.createdAt, context)),
                         thresholds.neverUsedDays, context);
}

QString unusedText(const Token &token, const TimeContext &context, const Thresholds &thresholds)
{
    return withThreshold(FindingText::tr("Last used %1").arg(agoText(*token.lastUsedAt, context)),
                         thresholds.unusedDays, context);
}

QString noExpiryText(const Token &token, const TimeContext &context, const Thresholds &)
{
    return token.createdAt ? FindingText::tr("It has no end. Created %1.").arg(agoText(*token.createdAt, context))
                           : FindingText::tr("It has no end.");
}

QString longLivedText(const Token &token, const TimeContext &context, const Thresholds &thresholds)
{
    const QString life = FindingText::tr("From %1 to %2, %Ln day(s)", "day, day",
                                         daysBetween(token.createdAt->msecs, token.expiresAt->msecs))
                             .arg(dayText(*token.createdAt, context), dayText(*token.expiresAt, context));
    return withThreshold(life, thresholds.longLivedDays, context);
}

QString usedAfterExpiryText(const Token &token, const TimeContext &context, const Thresholds &)
{
    return FindingText::tr("It ended %1, and was used %2.")
        .arg(exactText(*token.expiresAt, context), exactText(*token.lastUsedAt, context));
}

QString expiredNotRevokedText(const Token &token, const TimeContext &context, const Thresholds &)
{
    return FindingText::tr("It ended %1, and is not revoked.").arg(agoText(*token.expiresAt, context));
}

QString canMintText(const Token &token, const TimeContext &, const Thresholds &)
{
    return FindingText::tr("It can create tokens: %1.", "scopes").arg(scopesThat(token, rules::isMintScope));
}

QString writesAccountsText(const Token &token, const TimeContext &, const Thresholds &)
{
    return FindingText::tr("It can change accounts, roles or users: %1.", "scopes")
        .arg(scopesThat(token, rules::isAccountWriteScope));
}

QString writeWithoutExpiryText(const Token &token, const TimeContext &, const Thresholds &)
{
    return FindingText::tr("It has no end, and can write: %1.", "scopes").arg(scopesThat(token, rules::isWriteScope));
}

QString ownerWithoutTwoFactorText(const Token &, const TimeContext &, const Thresholds &)
{
    return FindingText::tr("The owner signs in with a password alone: two-factor authentication and single sign-on are "
                           "off.");
}

/// By what the rule reckons with, in its order.
QString ownerInactiveText(const Token &token, const TimeContext &context, const Thresholds &thresholds)
{
    const User &owner = *token.user;
    QString fact;
    if (owner.lastSeenAt)
        fact = FindingText::tr("The owner was last seen %1").arg(agoText(*owner.lastSeenAt, context));
    else if (owner.lastLoginAt)
        fact = FindingText::tr("The owner was never seen, and last logged in %1")
                   .arg(agoText(*owner.lastLoginAt, context));
    else if (owner.createdAt)
        fact = FindingText::tr("The owner was never seen. The account was created %1")
                   .arg(agoText(*owner.createdAt, context));
    return withThreshold(fact, thresholds.ownerInactiveDays, context);
}

QString ownerGoneText(const Token &token, const TimeContext &, const Thresholds &)
{
    return token.userId
               ? FindingText::tr("The server knows no owner any more. The id of the user was %1.").arg(*token.userId)
               : FindingText::tr("The server knows no owner any more.");
}

QString neverRotatedText(const Token &token, const TimeContext &context, const Thresholds &thresholds)
{
    return withThreshold(FindingText::tr("Created %1, and never rotated").arg(agoText(*token.createdAt, context)),
                         thresholds.neverRotatedDays, context);
}

QString endsSoonText(const Token &token, const TimeContext &context, const Thresholds &)
{
    return FindingText::tr("It ends %1, in %Ln day(s), and was used %2.", "day, day",
                           daysBetween(context.nowMsecs, token.expiresAt->msecs))
        .arg(dayText(*token.expiresAt, context), agoText(*token.lastUsedAt, context));
}

QString contradictionText(const Token &token, const TimeContext &context, const Thresholds &)
{
    QStringList facts;
    const auto add = [&](const Field<Instant> &moment, const QString &what) {
        if (!moment || moment->isPlaceholder())
            return;
        const bool isCreation = &moment == &token.createdAt;
        if (!isCreation && token.createdAt && moment->msecs < token.createdAt->msecs)
            facts += FindingText::tr("%1 lies before its creation.", "what happened, and when")
                         .arg(what.arg(exactText(*moment, context)));
        else if (&moment != &token.expiresAt && moment->msecs - context.nowMsecs > rules::clockToleranceMsecs)
            facts += FindingText::tr("%1 lies in the future.", "what happened, and when")
                         .arg(what.arg(exactText(*moment, context)));
    };
    add(token.createdAt, FindingText::tr("Its creation, %1,"));
    add(token.updatedAt, FindingText::tr("Its last change, %1,"));
    add(token.lastUsedAt, FindingText::tr("Its last use, %1,"));
    add(token.lastRotatedAt, FindingText::tr("Its last rotation, %1,"));
    add(token.expiresAt, FindingText::tr("Its end, %1,"));
    return facts.join(u' ');
}

QString sameNameText(const Token &token, const TimeContext &, const Thresholds &)
{
    return FindingText::tr("Its owner has at least one other live token with the name “%1”.").arg(*token.name);
}

using Text = QString (*)(const Token &token, const TimeContext &context, const Thresholds &thresholds);

constexpr std::pair<const char *, Text> findingTexts[] = {
    {"used-after-expiry", usedAfterExpiryText},
    {"can-mint", canMintText},
    {"writes-accounts", writesAccountsText},
    {"write-without-expiry", writeWithoutExpiryText},
    {"owner-without-2fa", ownerWithoutTwoFactorText},
    {"owner-gone", ownerGoneText},
    {"never-used", neverUsedText},
    {"unused", unusedText},
    {"no-expiry", noExpiryText},
    {"long-lived", longLivedText},
    {"owner-inactive", ownerInactiveText},
    {"never-rotated", neverRotatedText},
    {"ends-soon-in-use", endsSoonText},
    {"contradiction", contradictionText},
    {"same-name", sameNameText},
    {"expired-not-revoked", expiredNotRevokedText},
};

} // namespace

QString findingText(const ReviewRule &rule, const Token &token, const TimeContext &context,
                    const Thresholds &thresholds)
{
    const auto known = std::find_if(std::begin(findingTexts), std::end(findingTexts),
                                    [&rule](const auto &text) { return std::string_view(text.first) == rule.key; });
    return known == std::end(findingTexts) ? QString() : known->second(token, context, thresholds);
}

Cell findingsCell(const FoundRules &findings)
{
    if (findings.isEmpty())
        return {QStringLiteral("—"), Tone::Quiet};
    QStringList titles;
    for (const ReviewRule *rule : findings)
        titles += ruleTitle(*rule);
    if (titles.size() == 1)
        return {titles.constFirst()};
    return {FindingText::tr("%1 · %2", "number of findings, findings")
                .arg(QLocale().toString(titles.size()), titles.join(QStringLiteral(", ")))};
}

QString findingsValue(const FoundRules &findings)
{
    QStringList keys;
    for (const ReviewRule *rule : findings)
        keys += QLatin1String(rule->key);
    return keys.join(u';');
}

QStringList findingsDetail(const FoundRules &findings)
{
    QStringList lines;
    for (const ReviewRule *rule : findings)
        lines += FindingText::tr("%1 (%2)", "finding, severity").arg(ruleTitle(*rule), severityText(rule->severity));
    return lines;
}
