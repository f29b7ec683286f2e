#include "models/exporting/exportfile.h"

#include "models/exporting/exportcolumns.h"
#include "models/exporting/exportmanifest.h"
#include "models/exporting/terminaltext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cstdio>
#include <unistd.h>

namespace {

constexpr qsizetype bufferSize = 64 * 1024;

/// Not of a folder, and without what a script on another system may leave behind it.
QString endingOf(const QString &path)
{
    return QFileInfo(path).suffix().trimmed().toLower();
}

QList<FieldKind> kindsOf(const ExportOptions &options)
{
    QList<FieldKind> kinds;
    for (const RecordCells::Column &column : recordColumnsOf(options))
        kinds.append(column.kind);
    return kinds;
}

} // namespace

ExportFormat exportFormatOf(const QString &path)
{
    static const QStringList jsonLines{QStringLiteral("jsonl"), QStringLiteral("ndjson"), QStringLiteral("jsonlines"),
                                       QStringLiteral("jl")};
    return jsonLines.contains(endingOf(unpackedName(path))) ? ExportFormat::JsonLines : ExportFormat::Csv;
}

QString otherFormatOf(const QString &path)
{
    static const QStringList others =
        QStringLiteral("json json5 geojson tsv tab psv xls xlsx xlsm xlsb ods numbers xml yaml yml html htm md "
                       "pdf doc docx odt rtf parquet avro orc feather arrow db sqlite sqlite3 sql gz tgz bz2 xz "
                       "zst lz4 br zip 7z rar tar gpg age enc png jpg jpeg gif bmp webp svg tif tiff")
            .split(u' ');
    const QString packed = endingOf(unpackedName(path));
    const QString ending =
        packed == u"csv" || exportFormatOf(path) == ExportFormat::JsonLines ? packed : endingOf(path);
    return others.contains(ending) ? ending : QString();
}

QList<RecordCells::Column> recordColumnsOf(const ExportOptions &options)
{
    QList<RecordCells::Column> columns;
    if (options.format != ExportFormat::Csv)
        return columns;
    for (const QString &name : options.columns) {
        const std::optional<RecordCells::Column> column = findExportColumn(name);
        Q_ASSERT_X(column, "ExportFile", "columns are checked where they are entered");
        columns.append(*column);
    }
    return columns;
}

void appendJsonLine(QByteArray *text, std::string_view raw)
{
    // A record that the server wrapped over lines would not be one line: JSON allows no raw line break inside a string,
    // so that these are white space and can go.
    if (raw.find_first_of("\r\n") == std::string_view::npos) {
        text->append(raw.data(), qsizetype(raw.size()));
    } else {
        for (const char c : raw) {
            if (c != '\n' && c != '\r')
                *text += c;
        }
    }
    *text += '\n';
}

ExportFile::ExportFile(QString path, ExportOptions options)
    : m_path(std::move(path))
    , m_options(std::move(options))
    , m_csv(&m_line, kindsOf(m_options), CsvWriter::Options{m_options.formulaGuard, m_options.byteOrderMark})
{
}

ExportFile::~ExportFile() = default;

bool ExportFile::fail(const QString &problem)
{
    m_problem = problem;
    return false;
}

QString ExportFile::manifestProblem() const
{
    return QCoreApplication::translate("ExportFile", "its manifest: %1").arg(m_manifest.problem());
}

QString ExportFile::directory() const
{
    return isStandardOutput() ? QDir::tempPath() : QFileInfo(m_path).path();
}

bool ExportFile::open()
{
    if (isStandardOutput()) {
        if (!m_output.open(stdout, QIODevice::WriteOnly))
            return fail(m_output.errorString());
        m_isTerminal = ::isatty(m_output.handle()) != 0;
    } else {
        if (!m_part.open(m_path))
            return fail(m_part.problem());
        if (isPackedName(m_path))
            m_packer = std::make_unique<Packer>();
        if (m_options.manifest && !m_manifest.open(ExportManifest::pathOf(m_path)))
            return fail(manifestProblem());
    }
    m_pending.reserve(bufferSize + 4096);
    if (m_options.format == ExportFormat::Csv) {
        m_line.resize(0);
        m_csv.writeHeader(m_options.columns);
        write(m_line);
    }
    return true;
}

QByteArrayView ExportFile::line(const RecordRow &row)
{
    m_line.resize(0);
    if (m_options.format == ExportFormat::Csv)
        m_csv.writeRow(row.cells.first(size_t(m_options.columns.size())), row.unreadableCells);
    else
        appendJsonLine(&m_line, row.raw);
    if (m_isTerminal)
        m_line = terminalText(m_line, m_options.format); // a pipe or a file gets what the server sent
    return m_line;
}

void ExportFile::write(QByteArrayView line)
{
    m_pending.append(line);
    if (m_pending.size() >= bufferSize)
        flush();
}

bool ExportFile::flush()
{
    if (!m_problem.isEmpty())
        return false;
    const bool isPut = put(m_packer ? m_packer->pack(m_pending) : m_pending);
    m_pending.resize(0);
    return isPut;
}

bool ExportFile::put(const QByteArray &bytes)
{
    if (m_packer && !m_packer->problem().isEmpty())
        return fail(m_packer->problem());
    // Standard output has no commit that would tell of a full disk or a closed pipe.
    const QString problem = writeAll(&device(), bytes);
    if (m_options.manifest) // a sixth of what an export takes
        m_hash.addData(bytes);
    return problem.isEmpty() || fail(problem);
}

/// Nothing follows any more.
bool ExportFile::finish()
{
    if (!flush())
        return false;
    if (!m_packer)
        return true;
    const bool isPut = put(m_packer->end());
    m_packer.reset();
    return isPut;
}

bool ExportFile::sync()
{
    if (!finish())
        return false;
    return isStandardOutput() || m_part.sync() || fail(m_part.problem());
}

void ExportFile::discard()
{
    m_part.discard();
    m_manifest.discard();
}

bool ExportFile::commit(const QByteArray &manifest)
{
    if (!finish())
        return false;
    if (isStandardOutput())
        return true;
    const bool hasManifest = m_options.manifest && !manifest.isEmpty();
    if (hasManifest) {
        if (const QString problem = writeAll(&m_manifest.device(), manifest); !problem.isEmpty())
            return fail(problem);
        if (!m_manifest.sync())
            return fail(manifestProblem());
    }
    if (hasManifest && !m_manifest.canCommit())
        return fail(manifestProblem());
    // Were the process to end in between, the hash in the former manifest would tell that it is another file's.
    if (!m_part.commit())
        return fail(m_part.problem());
    return !hasManifest || m_manifest.commit() || fail(manifestProblem());
}
