#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sandbox {

/// What a row is found by: the first 63 bits of its UUID. Sorting keys sorts the UUIDs' texts, so that every index,
/// whose last column is the key, breaks ties by id at no cost.
using Key = std::int64_t;

/// A UUID of version 4, and its key.
struct Identifier
{
    Key key = 0;
    std::string text;
};

/// From 128 random bits.
Identifier makeIdentifier(std::uint64_t high, std::uint64_t low);
/// The key of an id that makeIdentifier could have made; another row's, where the text differs only at the end.
std::optional<Key> keyOf(std::string_view id);

} // namespace sandbox
