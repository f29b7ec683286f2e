#pragma once

#include "models/record/recordcells.h"

#include <QByteArray>
#include <QStringList>

#include <span>
#include <string>
#include <string_view>

/// Makes rows as RFC 4180 says: commas, CRLF behind every row, a cell quoted where it holds a comma, a quote, CR or
/// LF, quotes doubled, and where it is empty and alone in its row. UTF-8 as it comes.
///
/// The formula guard is that of formulaguard.h, for texts, lists and JSON.
class CsvWriter
{
public:
    struct Options
    {
        bool formulaGuard = true;
        bool byteOrderMark = false;
    };

    /// Rows are appended to `text`, which is not owned.
    CsvWriter(QByteArray *text, QList<FieldKind> kinds, Options options);

    void writeHeader(const QStringList &names);
    /// `asSent` are the cells that hold JSON in place of a value, see RecordRow.
    void writeRow(std::span<const std::string> cells, std::span<const size_t> asSent = {});

private:
    void append(std::string_view cell);

    QByteArray *m_text;
    QList<FieldKind> m_kinds;
    Options m_options;
    std::string m_guarded; ///< the cell at hand, where it needs it
};
