#pragma once

#include <QStringList>

/// The most that scopes let a token do, from the least; see rules.h. Nothing where there are none, or none are known.
enum class Power : quint8 { Nothing, Reads, Writes, Mints };

/// Of one scope: at least Reads.
Power powerOf(const QString &scope);
/// The most powerful first; those of one power stay in their order.
QStringList byPower(QStringList scopes);

/// Scopes by what they let do, each counted once.
struct ScopeCounts
{
    int mints = 0; ///< create tokens
    int writes = 0;
    int reads = 0;
};
ScopeCounts countScopes(const QStringList &scopes);
