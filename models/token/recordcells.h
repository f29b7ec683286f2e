#pragma once

#include "models/token/tokenjson.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What is expected of a field.
enum class FieldKind { Text, Instant, Bool, Integer, List, Json };

/// One record as cells: UTF-8 in the order of the columns, empty where the field is null or absent. Valid during the
/// call it is handed to.
struct RecordRow
{
    std::string_view id;
    std::string_view createdAt;
    std::string_view raw; ///< byte for byte as the server sent it
    std::span<const std::string> cells;
};

/// Reads only the fields that become cells, straight from the bytes: an export of a few columns costs a fraction of
/// decoding whole tokens. Strings stand as they are, lists are joined with `;`, lists of objects are verbatim JSON. A
/// wrong type in a field that is read is an error, and so is broken JSON in any other where `raw` is used.
class RecordCells
{
public:
    struct Column
    {
        QString path; ///< keys joined with dots
        FieldKind kind;
    };

    enum class RawUse { None, Verbatim };

    explicit RecordCells(const QList<Column> &columns, RawUse rawUse = RawUse::None);
    ~RecordCells();

    std::optional<DecodeError> read(const QByteArray &body, const std::function<void(const RecordRow &)> &row);

private:
    struct Node;
    std::unique_ptr<Node> m_root;
    std::vector<std::string> m_cells;
    RawUse m_rawUse;
};
