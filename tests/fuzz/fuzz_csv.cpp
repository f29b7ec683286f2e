#include "checking.h"

#include "models/exporting/csvwriter.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

// Cells → CsvWriter → a reader of RFC 4180 of our own → the same cells. The input's first byte is the options, its
// second the number of columns; the rest is cells.

namespace {

using Row = std::vector<std::string>;

constexpr std::string_view formulaStarts = "=+-@";
constexpr std::string_view separators = ";\t\n\v\f\r";

/// Strict: a stray quote, a bare CR or LF, or an end without CRLF is no CSV.
class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at == m_text.size(); }

    Row readRow()
    {
        Row row{readCell()};
        while (take(','))
            row.push_back(readCell());
        check(take('\r') && take('\n'), "a row ends in CRLF", QString::number(m_at));
        return row;
    }

private:
    bool take(char c)
    {
        const bool isThere = !atEnd() && m_text[m_at] == c;
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    std::string readCell()
    {
        if (take('"'))
            return readQuoted();
        const size_t begin = m_at;
        while (!atEnd() && m_text[m_at] != ',' && m_text[m_at] != '\r') {
            check(m_text[m_at] != '"' && m_text[m_at] != '\n', "quotes and lines stand in quotes");
            ++m_at;
        }
        return std::string(m_text.substr(begin, m_at - begin));
    }

    std::string readQuoted()
    {
        std::string cell;
        for (;; ++m_at) {
            check(!atEnd(), "a quoted cell ends");
            if (m_text[m_at] == '"') {
                ++m_at;
                if (atEnd() || m_text[m_at] != '"')
                    return cell;
            }
            cell += m_text[m_at];
        }
    }

    std::string_view m_text;
    size_t m_at = 0;
};

bool isText(FieldKind kind)
{
    return kind == FieldKind::Text || kind == FieldKind::List;
}

QList<FieldKind> kindsFor(size_t columns)
{
    constexpr std::array all{FieldKind::Text, FieldKind::Bool, FieldKind::List, FieldKind::Instant};
    QList<FieldKind> kinds;
    for (size_t i = 0; i < columns; ++i)
        kinds.append(all[i % all.size()]);
    return kinds;
}

void checkCell(const std::string &read, const std::string &written, bool guarded)
{
    if (!guarded) {
        check(read == written, "a cell reads as it was written", QString::fromStdString(read));
        return;
    }
    std::string bare;
    bool isBeginning = true;
    for (const char c : read) {
        check(!isBeginning || formulaStarts.find(c) == std::string_view::npos, "no part begins as a formula",
              QString::fromStdString(read));
        if (!isBeginning || c != '\'')
            bare += c;
        const bool isSeparator = separators.find(c) != std::string_view::npos;
        isBeginning = isSeparator || (isBeginning && (c == ' ' || c == '"'));
    }
    const bool isAscii =
        std::all_of(read.begin(), read.end(), [](char c) { return static_cast<unsigned char>(c) < 128; });
    check(!isAscii || bare == written, "without its marks a cell reads as it was written",
          QString::fromStdString(read));
}

std::vector<Row> rowsOf(const QByteArray &cells, size_t columns)
{
    std::vector<Row> rows(1);
    for (const QByteArray &cell : partsOf(cells)) {
        if (rows.back().size() == columns)
            rows.emplace_back();
        rows.back().push_back(cell.toStdString());
    }
    rows.back().resize(columns);
    return rows;
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const CsvWriter::Options options{(data[0] & 1) != 0, (data[0] & 2) != 0};
    const size_t columns = 1 + data[1] % 5;
    const QList<FieldKind> kinds = kindsFor(columns);
    const std::vector<Row> rows = rowsOf(bytesOf(data + 2, size - 2), columns);

    QByteArray text;
    CsvWriter writer(&text, kinds, options);
    QStringList names;
    for (size_t i = 0; i < columns; ++i)
        names.append(QStringLiteral("user.name"));
    writer.writeHeader(names);
    for (const Row &row : rows)
        writer.writeRow(row);

    check(text.startsWith("\xEF\xBB\xBF") == options.byteOrderMark, "the byte order mark is there when asked for");
    Reader reader(std::string_view(text.constData(), size_t(text.size())).substr(options.byteOrderMark ? 3 : 0));
    check(reader.readRow() == Row(columns, "user.name"), "the header reads as it was written");
    for (const Row &row : rows) {
        check(!reader.atEnd(), "every row is there");
        const Row read = reader.readRow();
        check(read.size() == columns, "every cell is there");
        for (size_t i = 0; i < columns; ++i)
            checkCell(read[i], row[i], options.formulaGuard && isText(kinds[qsizetype(i)]));
    }
    check(reader.atEnd(), "nothing follows the last row");
    return 0;
}
