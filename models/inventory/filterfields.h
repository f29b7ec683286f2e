#pragma once

#include <QString>
#include <QStringList>

#include <span>

/// What a term of a filter asks about.
enum class FilterField {
    Words,
    State,
    Scope,
    Can,
    Used,
    Unused,
    Created,
    Updated,
    Rotated,
    Expires,
    Owner,
    Organization,
    Reseller,
    Role,
    Tag,
    Company,
    Name,
    Id,
    TwoFactor,
    Sso,
    Finding,
    Changed,
    Decision
};

/// What stands behind the colon: any text, some words alone, or dates and ages.
enum class FilterValues { Text, Words, Dates };

struct FilterFieldInfo
{
    FilterField field;
    QString name; ///< as it is typed
    FilterValues values;
    QStringList words;           ///< that mean something where they are not quoted
    bool needsEarlier = false;   ///< means something only where there is an earlier review to compare with
    bool needsDecisions = false; ///< the same of decisions
};

/// All that have a name, in the order in which they are offered.
std::span<const FilterFieldInfo> namedFilterFields();
/// Without regard to case; null where there is none.
const FilterFieldInfo *findFilterField(QStringView name);
/// Of a field that has a name.
const FilterFieldInfo &infoOf(FilterField field);
/// Three names at most, the nearest first; empty where none is near.
QStringList nearestFilterFields(const QString &name);
