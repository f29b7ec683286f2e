#include "ui/deciding/decisionfiles.h"

#include "models/api/answer.h"
#include "models/session/workspace.h"
#include "models/text/displaytext.h"
#include "ui/browse/browsepage.h"
#include "ui/deciding/conflictdialog.h"
#include "ui/widgets/messagebar.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

DecisionFiles::DecisionFiles(Workspace *workspace, BrowsePage *page, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_page(page)
    , m_window(window)
{
}

QString DecisionFiles::host() const
{
    return hostText(m_workspace->session()->endpoint().baseUrl);
}

void DecisionFiles::exportAll()
{
    if (!m_workspace->session())
        return;
    auto *dialog = new QFileDialog(m_window, tr("Export decisions"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Decisions (*.json)"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(hostFileName(host()) + QStringLiteral("-decisions.json"));
    connect(dialog, &QFileDialog::fileSelected, this, &DecisionFiles::write);
    dialog->open();
}

void DecisionFiles::write(const QString &path)
{
    Session *session = m_workspace->session();
    if (!session)
        return;
    const SharedDecisions decisions = session->decisions().decisions();
    const QString problem = writeDecisions(path, host(), *decisions);
    if (!problem.isEmpty()) {
        m_page->message()->showMessage(MessageBar::Kind::Error, tr("The decisions were not written."),
                                       displayText(problem), false);
        return;
    }
    m_page->message()->showMessage(MessageBar::Kind::Info,
                                   tr("%Ln decision(s) exported.", nullptr, int(decisions->size())),
                                   tr("They are in %1.").arg(displayText(path)), false);
}

void DecisionFiles::importFrom()
{
    if (!m_workspace->session())
        return;
    auto *dialog = new QFileDialog(m_window, tr("Import decisions"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Decisions (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &DecisionFiles::take);
    dialog->open();
}

void DecisionFiles::take(const QString &path)
{
    if (!m_workspace->session())
        return;
    const DecisionReading reading = readDecisions(path);
    if (!reading.problem.isEmpty()) {
        m_page->message()->showMessage(MessageBar::Kind::Error, tr("No decisions were imported."),
                                       displayText(reading.problem), false);
        return;
    }
    TokenDecisions *store = &m_workspace->session()->decisions();
    // Files of before name the host without its port.
    if (reading.file.host == host() || reading.file.host == m_workspace->session()->endpoint().baseUrl.host())
        import(store, reading.file.decisions);
    else
        askAboutServer(store, reading.file);
}

void DecisionFiles::askAboutServer(const QPointer<TokenDecisions> &store, const DecisionFile &file)
{
    auto *box = new QMessageBox(m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Import decisions"));
    box->setText(tr("They are about tokens of another server, %1.").arg(displayText(file.host)));
    QPushButton *import = box->addButton(tr("Import"), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    connect(import, &QPushButton::clicked, this,
            [this, store, decisions = file.decisions] { this->import(store, decisions); });
    box->open();
}

/// Another instance may decide before the user has chosen: then it is asked again, with what was chosen of the same.
void DecisionFiles::import(const QPointer<TokenDecisions> &store, const QList<Decision> &theirs,
                           const QList<DecisionConflict> &seen, const QList<ConflictChoice> &choices)
{
    if (!store)
        return;
    const auto take = [this, store, theirs, seen, choices](const DecisionOutcome &outcome) {
        const QList<DecisionConflict> &now = outcome.import.merge.conflicts;
        if (outcome.import.isDone)
            m_page->message()->showMessage(MessageBar::Kind::Info,
                                           tr("%Ln decision(s) imported.", nullptr, int(outcome.import.imported)), {},
                                           false);
        else if (now.isEmpty())
            import(store, theirs);
        else
            askForChoices(store, theirs, outcome.import.merge, !seen.isEmpty(), sameChoices(now, seen, choices));
    };
    store->import(theirs, seen, choices, {this, take});
}

void DecisionFiles::askForChoices(const QPointer<TokenDecisions> &store, const QList<Decision> &theirs,
                                  const DecisionMerge &found, bool isAgain, const QList<ConflictChoice> &choices)
{
    QStringList texts;
    if (isAgain)
        texts += tr("Meanwhile somebody has decided elsewhere, so that nothing was imported yet. Look once more.");
    if (!found.added.isEmpty())
        texts += tr("%Ln token(s) have no decision here yet.", nullptr, int(found.added.size()));
    texts += tr("About %Ln token(s) you have decided otherwise. Which decisions count?", nullptr,
                int(found.conflicts.size()));
    const auto loaded = m_page->isReviewing() ? m_page->review()->model().inventory() : nullptr;
    const auto nameOf = [loaded](const QString &id) {
        const int row = loaded ? loaded->inventory.rowOf(id) : -1;
        return row < 0 ? QString() : loaded->tokenAt(row).name.value();
    };
    auto *model = new ConflictModel(found.conflicts, choices, nameOf, m_workspace->timeContext());
    auto *dialog = new ConflictDialog(texts.join(u' '), model, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, store, theirs, seen = found.conflicts] { import(store, theirs, seen, dialog->choices()); });
    dialog->open();
}
