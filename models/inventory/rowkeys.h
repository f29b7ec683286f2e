#pragma once

#include "models/inventory/inventory.h"
#include "models/inventory/rowmarks.h"
#include "models/inventory/textranks.h"
#include "models/text/tokencolumns.h"

#include <vector>

/// What rows of an inventory can be sorted by. A table in rowkeys.cpp says how: a row there and a name here make one.
///
/// Ascending, texts go as their language has it, and empty ones are none; ids that are UUIDs go by their digits, before
/// others. Moments go by time. What people sort by to find what is urgent has that first: Status goes from expiring to
/// active, expired and revoked; Scopes from those that create tokens to those that write, read and do nothing, more
/// scopes before fewer; Findings from the highest severity, more findings before fewer; Changes from the first rule to
/// the last, more changes before fewer; Decision from revoke to ask and keep, outdated ones first; TwoFactor and Sso
/// from no to yes.
///
/// What has no value stands at the end, descending too: what there is none of ("never" as well), then moments that
/// stand for none, then what was not reported, then what could not be read. One that never expires has a value there,
/// the latest end of all, with ends that stand for none just before it.
enum class RowKey {
    Name,
    Status,
    Owner,
    Organization,
    Scopes,
    Created,
    Updated,
    Expires,
    LastUsed,
    LastRotated,
    Id,
    Findings,
    Email,
    Role,
    TwoFactor,
    Sso,
    LastLogin,
    Company,
    Reseller,
    Tags,
    Changes,
    Decision
};
constexpr int rowKeyCount = int(RowKey::Decision) + 1;

RowKey keyOf(Column column);

/// What rows sort by is one number. Up to this one are values; beyond it is what has none, which stays at the end.
constexpr quint64 mostSortValue = (quint64(1) << 62) - 1;

/// How a row comes to its number: at once, or by numbers that are made for all, because texts have to be collated.
/// One of the functions is there.
struct RowKeyInfo
{
    quint64 (*ofRow)(const Inventory &inventory, int row);
    std::vector<quint64> (*ofAll)(const Inventory &inventory, const TextRanks &ranks);
    bool isOfOwners; ///< whether `ofAll` has a number for each owner instead of each row
    quint64 (*ofMarks)(const RowMarks &marks, int row) = nullptr;
};
const RowKeyInfo &infoOf(RowKey key);
