#pragma once

#include "models/exporting/exportfile.h"
#include "models/exporting/exportmanifest.h"
#include "models/exporting/rowsorter.h"
#include "models/walk/exportplan.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <memory>

class QThread;

/// What there is to say of an export that has ended well.
struct ExportOutcome
{
    QString inexactReason;  ///< a clause, empty unless a token may be missing
    qint64 gone = 0;        ///< of a selection: tokens that are not there any more
    qint64 added = 0;       ///< that came after all that matches was selected
    bool isForGood = false; ///< another export would be no more exact
};

/// One run: brings rows into a file, sorted where they come in another order, and commits it. Whatever goes wrong, and
/// destroying the run, leaves the former file untouched. All signals come from the event loop of the thread, whose
/// slots may destroy the run. Where the rows come from, who derives it says.
class ExportRun : public QObject
{
    Q_OBJECT
public:
    ~ExportRun() override;

    void start();

    qint64 rowsWritten() const { return m_rows; }
    /// Records in the file with fields that could not be read, and are in it as they were sent.
    const UnreadableRecords &unreadable() const { return m_unreadable; }
    QString path() const { return m_file->path(); }
    /// Whether a second file tells how the first came about.
    bool hasManifest() const { return m_file->options().manifest; }
    /// How many records will have come at the end, estimated; -1 where nothing is known of it.
    virtual qint64 expectedRecords() const = 0;
    virtual ExportOutcome outcome() const = 0;
    /// Until the server lets it go on.
    virtual qint64 waitMsecs() const { return 0; }

signals:
    void progressed(qint64 rows);
    void finished();
    void failed(const ExportFailure &failure);

protected:
    /// `file` is open.
    ExportRun(std::unique_ptr<ExportFile> file, QObject *parent);

    virtual void run() = 0;
    /// Ends what `run` began.
    virtual void stop() = 0;
    /// All but what the file itself says.
    virtual ExportManifest manifest() const = 0;

    ExportFile &file() { return *m_file; }
    const ExportFile &file() const { return *m_file; }
    /// Rows come from the first one on; `sorter` is null where they come in order.
    void beginRows(std::unique_ptr<RowSorter> sorter);
    /// `line` is of the file's, `key` for the sorter.
    void addRow(const RecordRow &row, QByteArrayView line, std::string_view key = {});
    /// Some rows have come. False where they could not be kept, which `failed` has told: nothing of the run is to be
    /// touched then.
    bool keepRows();
    bool sortsRows() const { return m_sorter != nullptr; }
    /// All rows have come; `finished` or `failed` follows.
    void endRows();
    void fail(const ExportFailure &failure);

private:
    void writeSorted();
    void sync();
    void commit();

    std::shared_ptr<ExportFile> m_file; ///< shared with the thread that syncs it
    std::unique_ptr<RowSorter> m_sorter;
    QTimer m_slice; ///< writes what is sorted, a little at a time
    std::unique_ptr<QThread> m_sync;
    bool m_isOver = false;
    QDateTime m_started;
    UnreadableRecords m_unreadable;
    qint64 m_rows = 0;
};
