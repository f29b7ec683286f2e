#include "ui/connections/connectionsdialog.h"

#include "models/api/answer.h"
#include "models/credentials/credentialstore.h"
#include "models/settings/connectionstore.h"
#include "models/text/displaytext.h"
#include "ui/connections/connectionmarks.h"
#include "ui/connections/inlinestatus.h"

#include <QGuiApplication>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>

namespace {

constexpr int maxRowNameChars = 60;

/// "Acme production · production · api.example.com"
QString lineOf(const Connection &connection, bool isOpen)
{
    QStringList parts{displayText(titleOf(connection), maxRowNameChars)};
    if (connection.isProduction)
        parts.append(ConnectionsDialog::tr("production"));
    const QUrl url = parseBaseUrl(connection.baseUrl, nullptr);
    const QString host = url.isValid() ? hostText(url) : ConnectionsDialog::tr("the address does not work");
    if (host != parts.first())
        parts.append(displayText(host, maxRowNameChars));
    if (isOpen)
        parts.append(ConnectionsDialog::tr("open"));
    // Keeps the parts in this order also where all are Latin and the window reads from the right.
    return parts.join(QGuiApplication::isRightToLeft() ? QStringLiteral(" \u200F· ") : QStringLiteral(" · "));
}

} // namespace

ConnectionsDialog::ConnectionsDialog(ConnectionStore *store, CredentialStore *credentials, const QString &openId,
                                     QWidget *parent)
    : ListDialog(tr("Connections"), {420, 220}, parent)
    , m_store(store)
    , m_openId(openId)
    , m_trial(credentials)
    , m_result(new InlineStatus)
{
    setWhatsThis(
        tr("The servers that are set up: open one, add, change, duplicate, try or remove one. Changes count at "
           "once; nothing on a server changes."));
    addButtons();
    finishLayout(m_result);
    connect(list(), &QListWidget::currentRowChanged, this, &ConnectionsDialog::showButtons);
    connect(list(), &QListWidget::itemActivated, this, &ConnectionsDialog::connectCurrent);
    connect(m_store, &ConnectionStore::changed, this, &ConnectionsDialog::showConnections);
    connect(&m_trial, &ConnectionTrial::finished, this,
            [this](const ConnectionResult &result) { m_result->showResult(result); });
    showConnections();
}

void ConnectionsDialog::addButtons()
{
    QPushButton *open = addButton(tr("Connect"), [this] { connectCurrent(); });
    open->setProperty("primary", true);
    addGap();
    addButton(tr("Add …"), [this] { emit editRequested({}); });
    m_buttons = {open, addButton(tr("Edit …"), [this] { emit editRequested(currentId()); }),
                 addButton(tr("Duplicate"), [this] { emit duplicateRequested(currentId()); }),
                 addButton(tr("Remove …"), [this] { askToRemove(); }), addButton(tr("Test"), [this] { test(); })};
}

/// The current one stays; of one that is gone, its place.
void ConnectionsDialog::showConnections()
{
    const QString id = currentId();
    const int row = qMax(0, list()->currentRow());
    // The buttons' state is looked at once, at the end: one that is disabled meanwhile would lose the keyboard.
    const QSignalBlocker blocker(list());
    list()->clear();
    for (const Connection &connection : m_store->connections()) {
        auto *item = new QListWidgetItem(markIcon(connection.mark), lineOf(connection, connection.id == m_openId));
        item->setData(Qt::UserRole, connection.id);
        list()->addItem(item);
        if (connection.id == (id.isEmpty() ? m_openId : id))
            list()->setCurrentItem(item);
    }
    if (list()->currentRow() < 0)
        list()->setCurrentRow(qMin(row, list()->count() - 1));
    showButtons();
}

void ConnectionsDialog::showButtons()
{
    m_trial.cancel();
    m_result->clear();
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(list()->currentItem());
}

QString ConnectionsDialog::currentId() const
{
    const QListWidgetItem *item = list()->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void ConnectionsDialog::connectCurrent()
{
    const QString id = currentId();
    accept();
    emit connectRequested(id);
}

void ConnectionsDialog::askToRemove()
{
    const Connection *connection = m_store->find(currentId());
    if (!connection)
        return;
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Remove a connection"));
    // Not as informative text, which would be taken as rich where it looks so.
    const QString question = tr("Remove the connection %1?").arg(displayText(titleOf(*connection), maxRowNameChars));
    box->setText(question + QStringLiteral("\n\n") +
                 tr("Its settings, its saved views and its token on this computer go with it. Nothing on "
                    "the server changes."));
    const QPushButton *remove = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(remove, &QPushButton::clicked, this, [this, id = connection->id] { emit removeRequested(id); });
    box->open();
}

void ConnectionsDialog::test()
{
    if (const Connection *connection = m_store->find(currentId())) {
        m_result->showResult(InlineStatus::Kind::Note, tr("Asking the server …"));
        m_trial.start(*connection, {});
    }
}
