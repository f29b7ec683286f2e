#pragma once

#include "models/record/recordcells.h"

#include <span>
#include <string_view>

/// A field of the contract. Private to models/record.
struct ContractField
{
    std::string_view key;
    FieldKind kind;
    bool isRequired;                       ///< has to be there, and not to be null
    std::span<const ContractField> fields; ///< of the object, or of each object of the list (FieldKind::Json)
    bool isObject = false;                 ///< `kind` says nothing then
};

/// The fields of a record, as the decoder reads them: one table for all that reads records and for
/// the columns of exports.
std::span<const ContractField> tokenContract();
