#include "ui/reporting/handovercontrol.h"

#include "models/session/workspace.h"
#include "models/settings/settingsfile.h"
#include "ui/browse/browsepage.h"
#include "ui/reporting/handoverdialog.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

HandoverControl::HandoverControl(Workspace *workspace, BrowsePage *page, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_page(page)
    , m_window(window)
{
}

bool HandoverControl::canHandOver() const
{
    return m_page->isReviewing() && !m_page->review()->model().isArranging();
}

void HandoverControl::show()
{
    if (!canHandOver())
        return;
    auto *dialog =
        new HandoverDialog(std::make_shared<const InventoryRows>(m_page->review()->shownRows()),
                           m_workspace->session()->decisions().decisions(), m_workspace->timeContext().zone, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HandoverDialog::fileRequested, this, [this, dialog] { askForFile(dialog); });
    dialog->open();
}

void HandoverControl::askForFile(HandoverDialog *dialog)
{
    const LoadedInventory &loaded = *dialog->inventory();
    const QDate day = QDateTime::fromMSecsSinceEpoch(loaded.inventory.now(), m_workspace->timeContext().zone).date();
    auto *asking = new QFileDialog(dialog, tr("Ids to revoke"), folder());
    asking->setAttribute(Qt::WA_DeleteOnClose);
    asking->setAcceptMode(QFileDialog::AcceptSave);
    asking->setNameFilter(tr("Text (*.txt)"));
    asking->setDefaultSuffix(QStringLiteral("txt"));
    asking->selectFile(QStringLiteral("revoke-") + day.toString(Qt::ISODate) + QStringLiteral(".txt"));
    connect(asking, &QFileDialog::fileSelected, dialog, [dialog, key = folderKey()](const QString &path) {
        saveSetting(key, QFileInfo(path).absolutePath());
        dialog->writeIds(path);
    });
    asking->open();
}

QString HandoverControl::folderKey() const
{
    const QString id = m_workspace->connection().id;
    return (id.isEmpty() ? QString() : QString(ConnectionStore::settingsGroup(id) + u'/')) +
           QStringLiteral("handover/folder");
}

QString HandoverControl::folder() const
{
    const QString last = QSettings().value(folderKey()).toString();
    return !last.isEmpty() && QDir(last).exists() ? last
                                                  : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}
