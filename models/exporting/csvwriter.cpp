#include "models/exporting/csvwriter.h"

#include <algorithm>

namespace {

constexpr qsizetype bufferSize = 64 * 1024;

bool isText(FieldKind kind)
{
    return kind == FieldKind::Text || kind == FieldKind::List;
}

} // namespace

CsvWriter::CsvWriter(QIODevice *device, QList<FieldKind> kinds, Options options)
    : m_device(device)
    , m_kinds(std::move(kinds))
    , m_options(options)
{
    m_buffer.reserve(bufferSize + 4096);
}

void CsvWriter::writeHeader(const QStringList &names)
{
    if (m_options.byteOrderMark)
        m_buffer += "\xEF\xBB\xBF";
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (i > 0)
            m_buffer += ',';
        append(names[i].toStdString(), false);
    }
    endRow();
}

void CsvWriter::writeRow(std::span<const std::string> cells)
{
    // A blank line is no row to many readers.
    if (cells.size() == 1 && cells.front().empty())
        m_buffer += "\"\"";
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_buffer += ',';
        append(cells[i], m_options.formulaGuard && isText(m_kinds[qsizetype(i)]));
    }
    endRow();
}

void CsvWriter::append(std::string_view cell, bool guarded)
{
    constexpr std::string_view formulaStarts = "=+-@\t\r";
    const bool needsGuard = guarded && !cell.empty() && formulaStarts.find(cell.front()) != std::string_view::npos;
    // find_first_of would call memchr for every character.
    const bool needsQuotes =
        std::any_of(cell.begin(), cell.end(), [](char c) { return c == ',' || c == '"' || c == '\r' || c == '\n'; });
    if (needsQuotes)
        m_buffer += '"';
    if (needsGuard)
        m_buffer += '\'';
    if (!needsQuotes) {
        m_buffer.append(cell.data(), qsizetype(cell.size()));
        return;
    }
    for (const char c : cell) {
        if (c == '"')
            m_buffer += '"';
        m_buffer += c;
    }
    m_buffer += '"';
}

void CsvWriter::endRow()
{
    m_buffer += "\r\n";
    if (m_buffer.size() >= bufferSize)
        flush();
}

bool CsvWriter::flush()
{
    if (m_ok && !m_buffer.isEmpty())
        m_ok = m_device->write(m_buffer) == m_buffer.size();
    m_buffer.resize(0);
    return m_ok;
}
