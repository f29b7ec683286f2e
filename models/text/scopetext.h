#pragma once

#include <QLocale>
#include <QStringList>

/// "mint, 3 write, 2 read": how many scopes let a token do what; empty where there are none.
QString scopeCountsText(const QStringList &scopes, const QLocale &locale);
/// The same, and the scopes after it, the most powerful first:
/// "1 write, 1 read · release:write, license:read"; empty where there are none.
QString scopesText(const QStringList &scopes, const QLocale &locale);
