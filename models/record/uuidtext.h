#pragma once

#include <QStringView>

#include <array>
#include <optional>
#include <string_view>

/// The 16 bytes of a UUID, as words to compare.
using UuidWords = std::array<quint64, 2>;

/// A UUID as it is written, without braces.
using UuidText = std::array<char, 36>;

/// Only of what is written as UUIDs are: "{…}" and capitals are other texts, and the nil UUID is none.
std::optional<UuidWords> uuidOf(std::string_view text);
std::optional<UuidWords> uuidOf(QStringView text);
/// The text that such a UUID comes from, in the buffer.
std::string_view writeUuid(const UuidWords &uuid, UuidText *text);
