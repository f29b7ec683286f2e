#include "models/exporting/exportcheck.h"

#include "models/exporting/writtenmanifest.h"
#include "models/files/unpackedfile.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(ExportCheck)
};

/// Counts rows of CSV, without the header, or lines. What is cut off in a row counts as one.
class RowCounter
{
public:
    explicit RowCounter(bool isCsv)
        : m_isCsv(isCsv)
    {
    }

    void add(QByteArrayView bytes)
    {
        for (const char c : bytes) {
            m_isQuoted ^= m_isCsv && c == '"';
            m_isBegun = m_isQuoted || c != '\n';
            m_ended += m_isBegun ? 0 : 1;
        }
    }

    qint64 rows() const
    {
        const qint64 all = m_ended + (m_isBegun ? 1 : 0);
        return m_isCsv ? std::max<qint64>(0, all - 1) : all;
    }

private:
    bool m_isCsv;
    bool m_isQuoted = false;
    bool m_isBegun = false;
    qint64 m_ended = 0;
};

ExportCheck unreadableFile(const QString &path, const QString &reason)
{
    return {ExportCheck::Outcome::NotReadable,
            CheckText::tr("%1 could not be read: %2. Nothing was checked.").arg(path, reason)};
}

ExportCheck compared(const QString &path, const FileContent &is, const WrittenManifest &expected)
{
    const QStringList clauses = differences(is, expected);
    if (!clauses.isEmpty())
        return {ExportCheck::Outcome::Differs,
                CheckText::tr("%1 is not what its manifest says: %2.").arg(path, clauses.join(QStringLiteral("; ")))};
    return {ExportCheck::Outcome::Agrees, CheckText::tr("%1 is what its manifest says: SHA-256 %2, number of rows %3.")
                                              .arg(path, expected.sha256, QString::number(is.rows))};
}

} // namespace

ExportCheck checkExport(const QString &path)
{
    UnpackedFile file(path, true);
    if (!file.problem().isEmpty())
        return unreadableFile(path, file.problem());
    QString manifestPath;
    const ManifestReading expected = readManifestOf(path, &manifestPath);
    if (!expected.problem.isEmpty())
        return unreadableFile(manifestPath, expected.problem);
    if (!expected.manifest)
        return {ExportCheck::Outcome::NotReadable,
                CheckText::tr("%1 is not the manifest of an export. Nothing was checked.").arg(manifestPath)};
    RowCounter counter(expected.manifest->isCsv);
    for (QByteArray piece = file.next(); !piece.isEmpty(); piece = file.next())
        counter.add(piece);
    if (!file.problem().isEmpty())
        return unreadableFile(path, file.problem());
    return compared(path, {file.sha256(), file.sha256OfFile(), counter.rows()}, *expected.manifest);
}
