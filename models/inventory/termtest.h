#pragma once

#include "models/inventory/filterterm.h"
#include "models/inventory/inventory.h"
#include "models/inventory/rowmarks.h"

#include <QTimeZone>

#include <functional>

/// What a term asks, made ready: of a token's owner, of each of its scopes, and of its row. The term holds where one of
/// them does; those that it does not ask are empty.
struct TermTest
{
    std::function<bool(const InventoryOwner &owner)> ofOwner;
    std::function<bool(const QString &scope)> ofScope;
    std::function<bool(const Inventory &inventory, int row)> ofRow;
};

/// Of a term that stands without its minus. Judged as of `now`; days are those of `zone`. `marks` are those of the
/// inventory that it will look at, and must outlive the test.
TermTest termTest(const FilterTerm &term, qint64 now, const QTimeZone &zone, const RowMarks &marks = {});
