#include "models/review/reviewrules.h"

#include "models/review/rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <initializer_list>

namespace {

struct ReviewText
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

Verdict of(bool holds)
{
    return holds ? Verdict::Yes : Verdict::No;
}

Verdict of(const Field<bool> &field)
{
    return field ? of(*field) : Verdict::Unknown;
}

Verdict isNot(Verdict verdict)
{
    if (verdict == Verdict::Unknown)
        return verdict;
    return of(verdict == Verdict::No);
}

bool contains(std::initializer_list<Verdict> parts, Verdict verdict)
{
    return std::find(parts.begin(), parts.end(), verdict) != parts.end();
}

Verdict allOf(std::initializer_list<Verdict> parts)
{
    if (contains(parts, Verdict::No))
        return Verdict::No;
    return contains(parts, Verdict::Unknown) ? Verdict::Unknown : Verdict::Yes;
}

Verdict anyOf(std::initializer_list<Verdict> parts)
{
    if (contains(parts, Verdict::Yes))
        return Verdict::Yes;
    return contains(parts, Verdict::Unknown) ? Verdict::Unknown : Verdict::No;
}

/// Whether there is a moment that can be reckoned with.
bool isKnown(const Field<Instant> &moment)
{
    return moment && !moment->isPlaceholder();
}

/// Null is the server's word for never.
Verdict isNever(const Field<Instant> &moment)
{
    return moment.isNull() ? Verdict::Yes : isKnown(moment) ? Verdict::No : Verdict::Unknown;
}

/// What `holds` of the moment; No where it is never.
template <typename Holds> Verdict judged(const Field<Instant> &moment, Holds holds)
{
    if (moment.isNull())
        return Verdict::No;
    return isKnown(moment) ? of(holds(moment->msecs)) : Verdict::Unknown;
}

template <typename Holds> Verdict judged(const Field<Instant> &one, const Field<Instant> &other, Holds holds)
{
    if (one.isNull() || other.isNull())
        return Verdict::No;
    return isKnown(one) && isKnown(other) ? of(holds(one->msecs, other->msecs)) : Verdict::Unknown;
}

Verdict isDaysAgo(const Field<Instant> &moment, int days, const ReviewBasis &basis)
{
    return judged(moment,
                  [days, now = basis.nowMsecs](qint64 msecs) { return now - msecs >= days * rules::msecsPerDay; });
}

Verdict isExpired(const Token &token, const ReviewBasis &basis)
{
    return judged(token.expiresAt, [now = basis.nowMsecs](qint64 end) { return end <= now; });
}

template <typename Matches> Verdict hasScope(const Token &token, Matches matches)
{
    return token.scopes ? of(std::any_of(token.scopes->begin(), token.scopes->end(), matches)) : Verdict::Unknown;
}

/// What `holds` of the owner. One who is gone has a rule of its own.
template <typename Holds> Verdict ofOwner(const Token &token, Holds holds)
{
    if (token.user.isNull())
        return Verdict::No;
    return token.user ? holds(*token.user) : Verdict::Unknown;
}

Verdict neverUsed(const Token &token, const ReviewBasis &basis)
{
    return allOf({isLive(token, basis), isNever(token.lastUsedAt),
                  isDaysAgo(token.createdAt, basis.thresholds.neverUsedDays, basis)});
}

Verdict unused(const Token &token, const ReviewBasis &basis)
{
    return allOf({isLive(token, basis), isDaysAgo(token.lastUsedAt, basis.thresholds.unusedDays, basis)});
}

Verdict noExpiry(const Token &token, const ReviewBasis &basis)
{
    return allOf({isLive(token, basis), isNever(token.expiresAt)});
}

Verdict longLived(const Token &token, const ReviewBasis &basis)
{
    return allOf({isLive(token, basis), judged(token.createdAt, token.expiresAt, [&basis](qint64 begin, qint64 end) {
                      return end - begin >= basis.thresholds.longLivedDays * rules::msecsPerDay;
                  })});
}

/// Of tokens that are not live, too.
Verdict usedAfterExpiry(const Token &token, const ReviewBasis &basis)
{
    return allOf({isExpired(token, basis),
                  judged(token.expiresAt, token.lastUsedAt, [](qint64 end, qint64 use) { return use > end; })});
}

/// The same.
Verdict expiredNotRevoked(const Token &token, const ReviewBasis &basis)
{
    return allOf({isExpired(token, basis), isNot(of(token.revoked))});
}

Verdict canMint(const Token &token, const ReviewBasis &basis)
{
    return allOf({isLive(token, basis), hasScope(token, rules::isMintScope)});
}

Verdict writesAccounts(const Token &token, const ReviewBasis &basis)
{
    return allOf({isLive(token, basis), hasScope(token, rules::isAccountWriteScope)});
}

Verdict writeWithoutExpiry(const Token &token, const ReviewBasis &basis)
{
    return allOf({noExpiry(token, basis), hasScope(token, rules::isWriteScope)});
}

Verdict ownerWithoutTwoFactor(const Token &token, const ReviewBasis &basis)
{
    return allOf({isLive(token, basis), ofOwner(token, [](const User &owner) {
                      return allOf({isNot(of(owner.twoFactorEnabled)), isNot(of(owner.googleSsoEnabled))});
                  })});
}

/// One who was never seen is reckoned from the last login, and one who never logged in from the account's creation.
Verdict ownerInactive(const Token &token, const ReviewBasis &basis)
{
    return allOf({isLive(token, basis), ofOwner(token, [&basis](const User &owner) {
                      const auto isLongAgo = [&basis](const Field<Instant> &moment) {
                          return isDaysAgo(moment, basis.thresholds.ownerInactiveDays, basis);
                      };
                      if (isKnown(owner.lastSeenAt))
                          return isLongAgo(owner.lastSeenAt);
                      if (isKnown(owner.lastLoginAt) && isLongAgo(owner.lastLoginAt) == Verdict::No)
                          return Verdict::No;
                      if (!owner.lastSeenAt.isNull())
                          return Verdict::Unknown;
                      return isLongAgo(owner.lastLoginAt.isNull() ? owner.createdAt : owner.lastLoginAt);
                  })});
}

Verdict ownerGone(const Token &token, const ReviewBasis &basis)
{
    const Verdict isGone = token.user.isNull() ? Verdict::Yes : token.user ? Verdict::No : Verdict::Unknown;
    return allOf({isLive(token, basis), isGone});
}

Verdict neverRotated(const Token &token, const ReviewBasis &basis)
{
    return allOf({isLive(token, basis), isNever(token.lastRotatedAt),
                  isDaysAgo(token.createdAt, basis.thresholds.neverRotatedDays, basis)});
}

Verdict endsSoonInUse(const Token &token, const ReviewBasis &basis)
{
    const Verdict endsSoon = judged(token.expiresAt, [now = basis.nowMsecs](qint64 end) {
        return end > now && end - now <= rules::expiringDays * rules::msecsPerDay;
    });
    const Verdict isInUse = judged(token.lastUsedAt, [&basis](qint64 use) {
        return basis.nowMsecs - use <= basis.thresholds.inUseDays * rules::msecsPerDay;
    });
    return allOf({isLive(token, basis), endsSoon, isInUse});
}

/// Moments before the token's creation, and in the future.
Verdict contradiction(const Token &token, const ReviewBasis &basis)
{
    const auto isEarly = [&token](const Field<Instant> &moment) {
        return judged(token.createdAt, moment, [](qint64 begin, qint64 msecs) { return msecs < begin; });
    };
    const auto isAhead = [&basis](const Field<Instant> &moment) {
        return judged(moment, [&basis](qint64 msecs) { return msecs - basis.nowMsecs > rules::clockToleranceMsecs; });
    };
    return allOf(
        {isLive(token, basis), anyOf({isEarly(token.updatedAt), isEarly(token.lastUsedAt), isEarly(token.lastRotatedAt),
                                      isEarly(token.expiresAt), isAhead(token.createdAt), isAhead(token.updatedAt),
                                      isAhead(token.lastUsedAt), isAhead(token.lastRotatedAt)})});
}

constexpr ReviewRule allRules[] = {
    {"used-after-expiry", Severity::High, QT_TRANSLATE_NOOP("Review", "Used after its end"), usedAfterExpiry},
    {"can-mint", Severity::High, QT_TRANSLATE_NOOP("Review", "Can create tokens"), canMint},
    {"writes-accounts", Severity::High, QT_TRANSLATE_NOOP("Review", "Can change accounts, roles or users"),
     writesAccounts},
    {"write-without-expiry", Severity::High, QT_TRANSLATE_NOOP("Review", "Can write and never expires"),
     writeWithoutExpiry},
    {"owner-without-2fa", Severity::High,
     QT_TRANSLATE_NOOP("Review", "Owner has neither two-factor authentication nor single sign-on"),
     ownerWithoutTwoFactor},
    {"owner-gone", Severity::High, QT_TRANSLATE_NOOP("Review", "Owner does not exist any more"), ownerGone},
    {"never-used", Severity::Medium, QT_TRANSLATE_NOOP("Review", "Never used"), neverUsed},
    {"unused", Severity::Medium, QT_TRANSLATE_NOOP("Review", "Not used for a long time"), unused},
    {"no-expiry", Severity::Medium, QT_TRANSLATE_NOOP("Review", "Never expires"), noExpiry},
    {"long-lived", Severity::Medium, QT_TRANSLATE_NOOP("Review", "Lives for a long time"), longLived},
    {"owner-inactive", Severity::Medium, QT_TRANSLATE_NOOP("Review", "Owner not seen for a long time"), ownerInactive},
    {"never-rotated", Severity::Medium, QT_TRANSLATE_NOOP("Review", "Never rotated"), neverRotated},
    {"ends-soon-in-use", Severity::Medium, QT_TRANSLATE_NOOP("Review", "Ends soon and is in use"), endsSoonInUse},
    {"contradiction", Severity::Medium, QT_TRANSLATE_NOOP("Review", "Its dates contradict each other"), contradiction},
    {"same-name", Severity::Low, QT_TRANSLATE_NOOP("Review", "Its owner has another token of that name"), nullptr},
    {"expired-not-revoked", Severity::Low, QT_TRANSLATE_NOOP("Review", "Expired, not revoked"), expiredNotRevoked},
};

} // namespace

const char *severityKey(Severity severity)
{
    constexpr const char *keys[] = {"low", "medium", "high"};
    return keys[int(severity)];
}

std::span<const ReviewRule> reviewRules()
{
    return allRules;
}

FoundRules findingsIn(quint32 bits)
{
    FoundRules findings;
    for (; bits != 0; bits &= bits - 1)
        findings += &allRules[std::countr_zero(bits)];
    return findings;
}

const ReviewRule &sameNameRule()
{
    return *std::find_if(std::begin(allRules), std::end(allRules),
                         [](const ReviewRule &rule) { return rule.judge == nullptr; });
}

QString ruleTitle(const ReviewRule &rule)
{
    return QCoreApplication::translate("Review", rule.title);
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Low:
        return ReviewText::tr("low", "severity");
    case Severity::Medium:
        return ReviewText::tr("medium", "severity");
    case Severity::High:
        return ReviewText::tr("high", "severity");
    }
    return {};
}

Verdict isLive(const Token &token, const ReviewBasis &basis)
{
    const Verdict isKnownToBeExpired = of(isExpired(token, basis) == Verdict::Yes);
    return allOf({isNot(of(token.revoked)), isNot(isKnownToBeExpired)});
}
