#pragma once

#include "models/query/tokenquery.h"
#include "models/record/exportfields.h"

#include <optional>
#include <string>
#include <string_view>

/// Of an instantKey without a fraction: `2019-08-24T14:15:22`.
constexpr size_t secondsLength = 19;
/// Whether a moment of the server's begins as such a key does, as nearly all do: its text can be cut and filled up.
bool isPlainMoment(std::string_view text);
/// How many digits a fraction of a second is written with, 0 where there is none.
size_t fractionDigits(std::string_view text);

/// A moment of the server's as UTC text that sorts as time does, every digit kept: `2019-08-24T14:15:22.12`.
std::string instantKey(std::string_view text);
/// The same moment in milliseconds since 1970 UTC, cut off.
qint64 msecsOf(const std::string &instantKey);

/// The order of an export as bytes to compare: what is null comes first, text goes by its letters without regard to
/// case, equals go by id. Descending is the same backwards.
class RecordOrder
{
public:
    /// Empty where the contract has no such field. Without a key it is the API's own order: createdAt, ascending.
    static std::optional<RecordOrder> of(const Sort &sort);

    const ExportField &field() const { return *m_field; }
    bool isDescending() const { return m_isDescending; }
    std::string keyOf(std::string_view value, std::string_view id) const;

private:
    const ExportField *m_field = nullptr;
    bool m_isDescending = false;
};
