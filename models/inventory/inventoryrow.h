#pragma once

#include "models/inventory/moment.h"
#include "models/review/scopepower.h"

#include <array>

/// A field of yes or no, or why it is neither.
enum class YesNo : quint8 { Yes, No, None, NotReported, NotReadable };
YesNo yesNoOf(const Field<bool> &field);

/// Whether a field has a value, or why it has none.
enum class Presence : quint8 { Value, None, NotReported, NotReadable };
template <typename T> Presence presenceOf(const Field<T> &field)
{
    if (field)
        return Presence::Value;
    if (field.isUnreadable())
        return Presence::NotReadable;
    return field.isNull() ? Presence::None : Presence::NotReported;
}

/// Where a record lies in a RecordStore.
struct RecordPosition
{
    quint32 block = 0;
    quint32 offset = 0; ///< of the block as it was before it was packed
};

/// What an inventory keeps of one token: values to sort, narrow and judge by, which make no text. Texts lie in the
/// inventory's pools.
struct InventoryRow
{
    Moment created;
    Moment updated;
    Moment expires;
    Moment lastUsed;
    Moment lastRotated;
    std::array<quint64, 2> id; ///< a UUID; of any other id where its text lies, and how long it is
    quint32 owner = 0;         ///< see Inventory::owners
    quint32 nameAt = 0;        ///< where the folded name lies
    quint32 scopesAt = 0;      ///< where the numbers of its scopes lie
    RecordPosition record;
    quint32 found = 0;     ///< a bit for each of `reviewRules`, in their order: those that hold
    quint32 notJudged = 0; ///< the same of those that cannot be judged
    quint32 nameHash = 0;  ///< of the name as sent; the same in every inventory
    quint16 nameSize = 0;  ///< in bytes
    quint16 scopeCount = 0;
    Presence name = Presence::NotReported;
    Presence scopes = Presence::NotReported;
    YesNo revoked = YesNo::NotReported;
    Power power = Power::Nothing;
    bool hasUuid = false;
};
