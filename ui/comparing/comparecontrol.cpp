#include "ui/comparing/comparecontrol.h"

#include "models/api/answer.h"
#include "models/files/freepath.h"
#include "models/inventory/changerules.h"
#include "models/session/workspace.h"
#include "models/settings/settingsfile.h"
#include "models/text/displaytext.h"
#include "ui/browse/browsepage.h"
#include "ui/comparing/gonedialog.h"
#include "ui/widgets/messagebar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <numeric>

namespace {

constexpr qsizetype maxRemarkChars = 2'000;

/// "api.example.com-2026-09-30.jsonl", with nothing that a file system has a meaning for.
QString fileName(const LoadedInventory &loaded, const QTimeZone &zone)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(loaded.inventory.now(), zone).date();
    return hostFileName(loaded.host) + u'-' + day.toString(Qt::ISODate) + QStringLiteral(".jsonl");
}

QString freeName(const QFileDialog &dialog, const QString &name)
{
    return QFileInfo(freePath(dialog.directory().filePath(name))).fileName();
}

/// Plain or packed, as the filter says: the name's ending is what counts.
void proposeEndings(QFileDialog *dialog, const QString &name)
{
    const QString packed = CompareControl::tr("Packed JSON Lines (*.jsonl.zst)");
    dialog->setNameFilters({CompareControl::tr("JSON Lines (*.jsonl)"), packed});
    dialog->setDefaultSuffix(QStringLiteral("jsonl"));
    dialog->selectFile(freeName(*dialog, name));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, packed](const QString &filter) {
        const QString ending = filter == packed ? QStringLiteral(".jsonl.zst") : QStringLiteral(".jsonl");
        dialog->setDefaultSuffix(ending.mid(1));
        // The dialog itself changes only what is behind the last point.
        static const QRegularExpression endings(QStringLiteral("(\\.jsonl|\\.zst)*\\z"));
        const QString chosen = dialog->selectedFiles().value(0);
        if (!chosen.isEmpty() && !QFileInfo(chosen).isDir())
            dialog->selectFile(freeName(*dialog, QFileInfo(chosen).fileName().remove(endings) + ending));
    });
}

InventoryRows allRows(const std::shared_ptr<const LoadedInventory> &loaded)
{
    InventoryRows all{loaded, {}, {}};
    all.rows.resize(size_t(loaded->inventory.size()));
    std::iota(all.rows.begin(), all.rows.end(), 0);
    return all;
}

} // namespace

CompareControl::CompareControl(Workspace *workspace, BrowsePage *page, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_page(page)
    , m_window(window)
{
    connect(page, &BrowsePage::goneRequested, this, &CompareControl::showGone);
}

void CompareControl::showSession()
{
    connect(review(), &TokenReview::comparable, this, &CompareControl::offer);
    connect(review(), &TokenReview::compared, this, &CompareControl::tellCompared);
    connect(review(), &TokenReview::notCompared, this, &CompareControl::tellNotCompared);
    connect(review(), &TokenReview::changed, this, &CompareControl::changed);
}

TokenReview *CompareControl::review() const
{
    return m_page->review();
}

bool CompareControl::canCompare() const
{
    return review() && review()->isOn() && !review()->isLoading() && !review()->isPreparing();
}

bool CompareControl::canStop() const
{
    return review() && review()->comparison();
}

void CompareControl::compare()
{
    if (!canCompare())
        return;
    auto *dialog = new QFileDialog(m_window, tr("Compare with an earlier review"), folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("JSON Lines (*.jsonl *.ndjson *.jl *.jsonlines *.jsonl.zst)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        rememberFolderOf(path);
        if (TokenReview *review = this->review())
            review->compareWith(path);
    });
    dialog->open();
}

void CompareControl::stop()
{
    if (TokenReview *review = this->review())
        review->stopComparing();
}

/// What has to be known is said before anything shows.
void CompareControl::offer(const QStringList &remarks)
{
    if (remarks.isEmpty()) {
        review()->showComparison();
        return;
    }
    auto *box = new QMessageBox(m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Compare with an earlier review"));
    box->setText(tr("Before you look at what has changed:") + QStringLiteral("\n\n") +
                 displayText(remarks.join(u' '), maxRemarkChars));
    QPushButton *show = box->addButton(tr("Show what has changed"), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    connect(show, &QPushButton::clicked, this, [this] {
        if (TokenReview *review = this->review())
            review->showComparison();
    });
    box->open();
}

void CompareControl::tellCompared()
{
    const ReviewComparison &reviews = *review()->comparison();
    const Comparison &found = reviews.comparison;
    const auto newTokens = std::count(found.changes.begin(), found.changes.end(), bitOf(newRule()));
    const auto others = std::count_if(found.changes.begin(), found.changes.end(),
                                      [](quint32 changes) { return changes != 0 && changes != bitOf(newRule()); });
    const TimeContext context = m_workspace->timeContext();
    const QLocale locale;
    m_page->message()->showMessage(
        MessageBar::Kind::Info,
        tr("Compared with the review of %1: %2 new, %3 gone, %4 changed.", "day, numbers of tokens")
            .arg(dayText({{}, reviews.earlier->inventory.now()}, context), locale.toString(qint64(newTokens)),
                 locale.toString(qint64(found.gone.size())), locale.toString(qint64(others))),
        tr("The facet Changes, the column Changes and the details show what."), false);
}

void CompareControl::tellNotCompared(const QString &problem)
{
    m_page->message()->showMessage(MessageBar::Kind::Error, displayText(problem, maxRemarkChars), {}, false);
}

void CompareControl::keep()
{
    if (!canCompare())
        return;
    const std::shared_ptr<const LoadedInventory> loaded = review()->model().inventory();
    auto *dialog = new QFileDialog(m_window, tr("Keep this review"), folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    proposeEndings(dialog, fileName(*loaded, m_workspace->timeContext().zone));
    connect(dialog, &QFileDialog::fileSelected, this, [this, loaded](const QString &path) {
        Session *session = m_workspace->session();
        if (!session)
            return;
        rememberFolderOf(path);
        ExportSource source;
        source.expectedRows = loaded->inventory.size();
        source.plan = [zone = m_workspace->timeContext().zone] {
            ExportPlan plan;
            plan.zone = zone;
            return plan;
        };
        source.rows = [loaded] { return allRows(loaded); };
        ExportOptions options;
        options.format = ExportFormat::JsonLines;
        options.manifest = true;
        m_workspace->exports().add(session->sharedQueue(), source, options, path);
    });
    dialog->open();
}

void CompareControl::showGone()
{
    const std::shared_ptr<const ReviewComparison> reviews = canStop() ? review()->comparison() : nullptr;
    if (!reviews)
        return;
    auto *dialog = new GoneDialog(reviews, m_workspace->timeContext(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString CompareControl::folderKey() const
{
    const QString id = m_workspace->connection().id;
    return (id.isEmpty() ? QString() : QString(ConnectionStore::settingsGroup(id) + u'/')) +
           QStringLiteral("reviews/folder");
}

QString CompareControl::folder() const
{
    const QString last = QSettings().value(folderKey()).toString();
    if (!last.isEmpty() && QDir(last).exists())
        return last;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void CompareControl::rememberFolderOf(const QString &path) const
{
    saveSetting(folderKey(), QFileInfo(path).absolutePath());
}
