#pragma once

#include "models/token/recordcells.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringList>

#include <string_view>

/// Writes rows as RFC 4180 says: commas, CRLF behind every row, a cell quoted where it holds a comma, a quote, CR or
/// LF, quotes doubled, and where it is empty and alone in its row. UTF-8 as it comes.
///
/// The formula guard puts a `'` before a text whose first character would make a spreadsheet run it: `= + - @`, tab,
/// CR.
class CsvWriter
{
public:
    struct Options
    {
        bool formulaGuard = true;
        bool byteOrderMark = false;
    };

    /// `device` is not owned and open for writing.
    CsvWriter(QIODevice *device, QList<FieldKind> kinds, Options options);

    void writeHeader(const QStringList &names);
    void writeRow(std::span<const std::string> cells);
    /// Hands what is buffered to the device. False where the device took less than all, now or before.
    bool flush();

private:
    void append(std::string_view cell, bool guarded);
    void endRow();

    QIODevice *m_device;
    QList<FieldKind> m_kinds;
    Options m_options;
    QByteArray m_buffer;
    bool m_ok = true;
};
