#include "models/inventory/loadedinventory.h"

#include <utility>

LoadedInventory::LoadedInventory(TokenQuery asked, QString who, const ReviewBasis &basis)
    : query(std::move(asked))
    , host(std::move(who))
    , inventory(basis)
    , records(RecordStore::folder())
{
}

Token LoadedInventory::tokenAt(int row) const
{
    return records.tokenAt(inventory.row(row).record);
}
