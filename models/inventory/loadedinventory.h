#pragma once

#include "models/inventory/inventory.h"
#include "models/inventory/recordstore.h"
#include "models/query/tokenquery.h"

/// A complete set is a claim: what was asked, of whom, when it was read, and whether the walk could prove that it is
/// all. For any thread.
struct LoadedInventory
{
    /// Empty, to be judged so.
    LoadedInventory(TokenQuery query, QString host, const ReviewBasis &basis);

    /// Read back and decoded; without an id where its record could not be read.
    Token tokenAt(int row) const;

    TokenQuery query;
    QString host;
    Inventory inventory;
    RecordStore records;
    bool isExact = false;
    QString inexactReason; ///< a clause, empty where it is exact
    QStringList remarks;   ///< filters that the server ignored, as clauses
};
