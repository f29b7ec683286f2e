#include "ui/exporter.h"

#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace {

const QString folderKey = QStringLiteral("export/folder");

QString reasonOf(const ExportFailure &failure)
{
    if (failure.api)
        return errorText(*failure.api) + u' ' + errorAdvice(*failure.api);
    return Exporter::tr("The file could not be written: %1.").arg(failure.file);
}

} // namespace

Exporter::Exporter(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

Exporter::~Exporter() = default;

bool Exporter::isBusy() const
{
    return m_run || m_dialog;
}

void Exporter::start(RequestQueue *queue, const ExportPlan &plan, qint64 expectedRows)
{
    if (isBusy())
        return;
    m_queue = queue;
    m_plan = plan;
    m_expectedRows = expectedRows;

    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(m_window, tr("Export tokens"), QSettings().value(folderKey, documents).toString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Comma-separated values (*.csv)"), tr("JSON Lines (*.jsonl)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("tokens-%1.csv").arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"*.jsonl") ? QStringLiteral("jsonl") : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &Exporter::run);
    connect(dialog, &QObject::destroyed, this, &Exporter::busyChanged);
    m_dialog = dialog;
    dialog->open();
    emit busyChanged();
}

void Exporter::run(const QString &path)
{
    QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
    ExportOptions options;
    options.format = exportFormatOf(path);
    auto file = std::make_unique<ExportFile>(path, options);
    if (!file->open()) {
        emit failed(path, reasonOf({{}, file->problem()}));
        return;
    }
    m_run = std::make_unique<TokenExport>(m_queue, m_plan, std::move(file));
    connect(m_run.get(), &TokenExport::progressed, this,
            [this](qint64 rows) { emit progressed(rows, m_expectedRows); });
    connect(m_run.get(), &TokenExport::finished, this, [this, path] {
        const qint64 rows = m_run->rowsWritten();
        end();
        emit finished(rows, path);
    });
    connect(m_run.get(), &TokenExport::failed, this, [this, path](const ExportFailure &failure) {
        const QString reason = reasonOf(failure);
        end();
        emit failed(path, reason);
    });
    m_run->start();
    emit progressed(0, m_expectedRows);
    emit busyChanged();
}

/// Called from the run's own signals: it goes when they are through.
void Exporter::end()
{
    m_run->disconnect(this);
    m_run.release()->deleteLater();
    emit busyChanged();
}

void Exporter::cancel()
{
    if (m_dialog)
        m_dialog->close();
    if (!m_run)
        return;
    m_run.reset();
    emit busyChanged();
}
