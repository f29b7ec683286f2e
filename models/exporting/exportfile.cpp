#include "models/exporting/exportfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

namespace {

struct ExportFileText
{
    Q_DECLARE_TR_FUNCTIONS(ExportFile)
};

QList<RecordCells::Column> columnsOf(const ExportOptions &options)
{
    QList<RecordCells::Column> columns;
    if (options.format != ExportFormat::Csv)
        return columns;
    for (const QString &path : options.columns) {
        const ExportField *field = findExportField(path);
        Q_ASSERT_X(field, "ExportFile", "columns are checked where they are entered");
        columns.append({path, field->kind});
    }
    return columns;
}

QList<FieldKind> kindsOf(const ExportOptions &options)
{
    QList<FieldKind> kinds;
    for (const RecordCells::Column &column : columnsOf(options))
        kinds.append(column.kind);
    return kinds;
}

} // namespace

ExportFormat exportFormatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == u"jsonl" || ending == u"ndjson" ? ExportFormat::JsonLines : ExportFormat::Csv;
}

ExportFile::ExportFile(QString path, ExportOptions options)
    : m_path(std::move(path))
    , m_options(std::move(options))
    , m_cells(columnsOf(m_options))
{
}

ExportFile::~ExportFile() = default;

bool ExportFile::open()
{
    if (m_path == u"-") {
        auto output = std::make_unique<QFile>();
        if (!output->open(stdout, QIODevice::WriteOnly)) {
            m_problem = output->errorString();
            return false;
        }
        m_device = std::move(output);
    } else {
        if (m_path.isEmpty()) {
            m_problem = ExportFileText::tr("it has no name");
            return false;
        }
        const QFileInfo target(m_path);
        if (target.exists() && !target.isFile()) {
            m_problem = ExportFileText::tr("it is not a regular file");
            return false;
        }
        auto file = std::make_unique<QSaveFile>(m_path);
        const bool isNew = !target.exists();
        if (!file->open(QIODevice::WriteOnly)) {
            m_problem = file->errorString();
            return false;
        }
        // It holds personal data: what the directory lets others read is not for this file.
        if (isNew && !file->setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
            m_problem = file->errorString();
            return false;
        }
        m_saveFile = file.get();
        m_device = std::move(file);
    }
    if (m_options.format == ExportFormat::Csv) {
        m_csv.emplace(m_device.get(), kindsOf(m_options),
                      CsvWriter::Options{m_options.formulaGuard, m_options.byteOrderMark});
        m_csv->writeHeader(m_options.columns);
    }
    return true;
}

void ExportFile::write(const RecordRow &row)
{
    if (m_csv) {
        m_csv->writeRow(row.cells);
        return;
    }
    // A record that the server wrapped over lines would not be one line: JSON allows no raw line break inside a string,
    // so that these are white space and can go.
    for (const char c : row.raw) {
        if (c != '\n' && c != '\r')
            m_lines += c;
    }
    m_lines += '\n';
}

bool ExportFile::flush()
{
    if (!m_problem.isEmpty())
        return false;
    bool ok = true;
    if (m_csv) {
        ok = m_csv->flush();
    } else if (!m_lines.isEmpty()) {
        ok = m_device->write(m_lines) == m_lines.size();
        m_lines.resize(0);
    }
    // Standard output has no commit that would tell of a full disk or a closed pipe, and QSaveFile's own does not tell
    // of what it still had in its buffer.
    ok = ok && m_device->flush();
    if (!ok)
        m_problem = m_device->errorString();
    return ok;
}

bool ExportFile::commit()
{
    if (!flush())
        return false;
    if (m_saveFile && !m_saveFile->commit()) {
        m_problem = m_saveFile->errorString();
        return false;
    }
    return true;
}

QString ExportFile::problem() const
{
    return m_problem;
}
