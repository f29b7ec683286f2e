#include "models/exporting/csvwriter.h"

#include "models/exporting/formulaguard.h"

#include <algorithm>

namespace {

bool isText(FieldKind kind)
{
    return kind == FieldKind::Text || kind == FieldKind::List;
}

/// The cell so that no spreadsheet runs it; `storage` is where that is made.
std::string_view guarded(std::string_view cell, FieldKind kind, std::string *storage)
{
    if (kind == FieldKind::Json)
        *storage = guardedJson(cell);
    else if (isText(kind) && mayNeedGuard(cell))
        *storage = guardedText(cell);
    else
        return cell;
    return *storage;
}

/// The same of any JSON in place of a value. A quote at its front is one that a spreadsheet may take away.
std::string_view guardedSent(std::string_view json, std::string *storage)
{
    *storage = guardedJson(json, true);
    return *storage;
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
        append(names[i].toStdString());
    }
    *m_text += "\r\n";
}

void CsvWriter::writeRow(std::span<const std::string> cells, std::span<const size_t> asSent)
{
    // A blank line is no row to many readers.
    if (cells.size() == 1 && cells.front().empty())
        *m_text += "\"\"";
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            *m_text += ',';
        const bool isSent = std::find(asSent.begin(), asSent.end(), i) != asSent.end();
        if (!m_options.formulaGuard)
            append(cells[i]);
        else
            append(isSent ? guardedSent(cells[i], &m_guarded) : guarded(cells[i], m_kinds[qsizetype(i)], &m_guarded));
    }
    *m_text += "\r\n";
}

void CsvWriter::append(std::string_view cell)
{
    // find_first_of would call memchr for every character.
    const bool needsQuotes =
        std::any_of(cell.begin(), cell.end(), [](char c) { return c == ',' || c == '"' || c == '\r' || c == '\n'; });
    if (!needsQuotes) {
        m_text->append(cell.data(), qsizetype(cell.size()));
        return;
    }
    *m_text += '"';
    for (const char c : cell) {
        if (c == '"')
            *m_text += '"';
        *m_text += c;
    }
    *m_text += '"';
}
