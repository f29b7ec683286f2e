#pragma once

#include "models/record/tokenjson.h"

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
    std::string_view createdAt; ///< empty where it could not be read
    std::string_view raw;       ///< byte for byte as the server sent it, see Token::raw
    std::span<const std::string> cells;
    std::span<const UnreadableField> unreadable = {}; ///< of the whole record, see Token::unreadable
    std::span<const size_t> unreadableCells = {};     ///< which cells hold JSON as sent in place of a value
    std::string_view updatedAt = {};                  ///< like createdAt, of cells that read it
};

/// Reads only the fields that become cells, straight from the bytes, and judges the others without making anything of
/// them: an export of a few columns costs a fraction of decoding whole tokens. Strings stand as they are, lists are
/// joined with `;`, lists of objects are verbatim JSON. What is a page, a record and a field that could not be read,
/// decodePage says.
class RecordCells
{
public:
    /// What a cell is for says what it holds where its field could not be read: JSON as sent, or nothing. Whether a
    /// field was reported is `yes`, also of null and of what could not be read, or `no`.
    enum class Use { Written, Compared, Reported };
    struct Column
    {
        QString path; ///< keys joined with dots; empty for a cell that stays empty
        FieldKind kind;
        Use use = Use::Written;
    };

    explicit RecordCells(const QList<Column> &columns, bool readsUpdates = false);
    ~RecordCells();

    std::optional<DecodeError> read(const QByteArray &body, const std::function<void(const RecordRow &)> &row);

private:
    struct Node;
    std::optional<DecodeError> readOdd(std::string_view record, const std::function<void(const RecordRow &)> &row);
    RecordRow rowOf(std::string_view raw) const;
    void clearCells();

    std::unique_ptr<Node> m_root;
    std::vector<std::string> m_cells; ///< the last are updatedAt, id and createdAt, which walks need
    std::vector<bool> m_isCompared;
    std::vector<size_t> m_reports; ///< which cells are `yes` or `no`
};
