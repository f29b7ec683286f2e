#pragma once

#include "models/record/token.h"

#include <QJsonObject>
#include <QList>

/// Tokens decoded from records, for the tests of what keeps and orders them.
namespace randomtokens {

/// When the tokens that `make` makes are looked at: some have ended, some end soon.
qint64 now();
/// Fields that are not named are absent. Without an id it is no token.
Token decode(const QJsonObject &record);
/// Of each field now a value, now null, now absent, now of another type than the contract has; few values a field, so
/// that many tokens are alike. Every token has an id of its own. The same for the same seed.
QList<Token> make(int count, quint32 seed);

} // namespace randomtokens
