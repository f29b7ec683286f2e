#include "models/exporting/csvwriter.h"

#include <algorithm>

namespace {

bool isText(FieldKind kind)
{
    return kind == FieldKind::Text || kind == FieldKind::List;
}

} // namespace

CsvWriter::CsvWriter(QByteArray *text, QList<FieldKind> kinds, Options options)
    : m_text(text)
    , m_kinds(std::move(kinds))
    , m_options(options)
{
}

void CsvWriter::writeHeader(const QStringList &names)
{
    if (m_options.byteOrderMark)
        *m_text += "\xEF\xBB\xBF";
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (i > 0)
            *m_text += ',';
        append(names[i].toStdString(), false);
    }
    *m_text += "\r\n";
}

void CsvWriter::writeRow(std::span<const std::string> cells)
{
    // A blank line is no row to many readers.
    if (cells.size() == 1 && cells.front().empty())
        *m_text += "\"\"";
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            *m_text += ',';
        append(cells[i], m_options.formulaGuard && isText(m_kinds[qsizetype(i)]));
    }
    *m_text += "\r\n";
}

void CsvWriter::append(std::string_view cell, bool guarded)
{
    constexpr std::string_view formulaStarts = "=+-@\t\r'";
    const bool needsGuard = guarded && !cell.empty() && formulaStarts.find(cell.front()) != std::string_view::npos;
    // find_first_of would call memchr for every character.
    const bool needsQuotes =
        std::any_of(cell.begin(), cell.end(), [](char c) { return c == ',' || c == '"' || c == '\r' || c == '\n'; });
    if (needsQuotes)
        *m_text += '"';
    if (needsGuard)
        *m_text += '\'';
    if (!needsQuotes) {
        m_text->append(cell.data(), qsizetype(cell.size()));
        return;
    }
    for (const char c : cell) {
        if (c == '"')
            *m_text += '"';
        *m_text += c;
    }
    *m_text += '"';
}
