#pragma once

#include <QDateTime>
#include <QTimeZone>
#include <QUuid>

/// The one place for what differs between the versions of Qt that this builds with: 6.4 (Debian 12) and 6.8 (Debian
/// 13).

/// UTC for the constructors of QDateTime: a time specification is deprecated since Qt 6.9 and warned of before, while
/// 6.4 knows no lightweight QTimeZone, only one that is looked up.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
constexpr auto utcZone = QTimeZone::UTC;
#else
constexpr auto utcZone = Qt::UTC;
#endif

/// Names a PDF, which Qt 6.8 and later do by chance where nobody else does: no two of the same would be alike. Qt 6.4
/// writes no such name.
template <typename PdfWriter> void setDocumentId(PdfWriter *writer, const QUuid &id)
{
    if constexpr (requires { writer->setDocumentId(id); })
        writer->setDocumentId(id);
}
