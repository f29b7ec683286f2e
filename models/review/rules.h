#pragma once

#include "models/record/token.h"

/// What a review looks at, beside thresholds.h: what makes a token or its owner worth a second look.
/// They judge values that are there; what was not reported or could not be read is no finding.
namespace rules {

constexpr qint64 msecsPerDay = 24LL * 60 * 60 * 1000;

/// A token that ends within so many days is "expiring".
constexpr int expiringDays = 30;
/// What the console itself signs in with is announced earlier than it ends by so many days.
constexpr int ownCredentialDays = 7;
/// A moment is in the future only beyond this: clocks differ, and tokens are used while a review reads them.
constexpr qint64 clockToleranceMsecs = 60LL * 60 * 1000;

/// Whether a scope lets its token change something: the API names such scopes with "write".
bool isWriteScope(const QString &scope);
/// Whether it lets its token create others: `personalAccessToken:write`, however its words are joined.
bool isMintScope(const QString &scope);
/// Whether it lets its token change accounts, roles or users: `account:write`, `role:write`, `user:write`.
bool isAccountWriteScope(const QString &scope);
/// Whether the owner is known to sign in with a password alone.
bool lacksSecondFactor(const User &owner);

} // namespace rules
