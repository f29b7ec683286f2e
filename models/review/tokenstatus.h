#pragma once

#include "models/record/token.h"

/// What an administrator asks first of a token. Revoked wins over expired; expiring means within `rules::expiringDays`
/// of `now`. An end that stands for none (see Instant::isPlaceholder) ends nothing. Unknown where what decides could
/// not be read.
enum class TokenStatus { Active, Expiring, Expired, Revoked, Unknown };
/// `active` to `unknown`, as filters and files name it.
const char *statusKey(TokenStatus status);
TokenStatus tokenStatus(const Token &token, qint64 nowMsecs);
/// The same of what decides: an end that can be reckoned with, and whether something of it could not be read.
TokenStatus tokenStatus(bool isRevoked, std::optional<qint64> end, bool isUnreadable, qint64 nowMsecs);
/// When, after `now`, time alone makes the status another one; empty where it never does.
std::optional<qint64> nextStatusChange(const Token &token, qint64 nowMsecs);
/// Whether the token has an end that can be reckoned with.
bool hasEnd(const Token &token);
