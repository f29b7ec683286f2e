#include "ui/connections/connectionsdialog.h"

#include "models/api/answer.h"
#include "models/credentials/credentialstore.h"
#include "models/settings/connectionstore.h"
#include "models/text/displaytext.h"
#include "ui/connections/connectionmarks.h"
#include "ui/connections/inlinestatus.h"

#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

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
    // Each part stands behind the one before also where all are Latin and the window reads from the right.
    return parts.join(QGuiApplication::isRightToLeft() ? QStringLiteral(" \u200F· ") : QStringLiteral(" · "));
}

} // namespace

ConnectionsDialog::ConnectionsDialog(ConnectionStore *store, CredentialStore *keeper, const QString &openId,
                                     QWidget *parent)
    : BaseDialog(parent)
    , m_store(store)
    , m_openId(openId)
    , m_trial(keeper)
    , m_list(new QListWidget)
    , m_result(new InlineStatus)
{
    setWindowTitle(tr("Connections"));
    setWhatsThis(
        tr("The servers that are set up: open one, add, change, duplicate, try or remove one. Changes count at "
           "once; nothing on a server changes."));
    m_list->setAccessibleName(tr("Connections"));
    m_list->setMinimumSize(420, 220);
    setupLayout();
    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectionsDialog::showButtons);
    connect(m_list, &QListWidget::itemActivated, this, &ConnectionsDialog::connectCurrent);
    connect(m_store, &ConnectionStore::changed, this, &ConnectionsDialog::showConnections);
    connect(&m_trial, &ConnectionTrial::finished, this,
            [this](bool works, const QString &sentence, const QString &advice) {
                m_result->showResult(works ? InlineStatus::Kind::Good : InlineStatus::Kind::Bad,
                                     QString(sentence + u' ' + advice).trimmed());
            });
    showConnections();
}

void ConnectionsDialog::setupLayout()
{
    m_connect = addButton(tr("Connect"), &ConnectionsDialog::connectCurrent);
    m_connect->setProperty("primary", true);
    QPushButton *add = addButton(tr("Add …"), &ConnectionsDialog::add);
    m_buttons = {m_connect, addButton(tr("Edit …"), &ConnectionsDialog::edit),
                 addButton(tr("Duplicate"), &ConnectionsDialog::duplicate),
                 addButton(tr("Remove …"), &ConnectionsDialog::askToRemove),
                 addButton(tr("Test"), &ConnectionsDialog::test)};
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_connect);
    column->addSpacing(8);
    column->addWidget(add);
    for (QPushButton *button : m_buttons.sliced(1))
        column->addWidget(button);
    column->addStretch();
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_list, 1);
    top->addLayout(column);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter connects with the row that has the focus
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *content = new QVBoxLayout;
    content->setSpacing(12);
    content->addLayout(top, 1);
    content->addWidget(m_result);
    setParts(content, buttons, m_result);
}

QPushButton *ConnectionsDialog::addButton(const QString &text, void (ConnectionsDialog::*act)())
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

/// The current one stays; of one that is gone, its place.
void ConnectionsDialog::showConnections()
{
    const QString id = currentId();
    const int row = qMax(0, m_list->currentRow());
    // The buttons' state is looked at once, at the end: one that is disabled meanwhile would lose the keyboard.
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Connection &connection : m_store->connections()) {
        auto *item = new QListWidgetItem(markIcon(connection.mark), lineOf(connection, connection.id == m_openId));
        item->setData(Qt::UserRole, connection.id);
        m_list->addItem(item);
        if (connection.id == (id.isEmpty() ? m_openId : id))
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    showButtons();
}

void ConnectionsDialog::showButtons()
{
    m_trial.cancel();
    m_result->clear();
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(m_list->currentItem());
}

QString ConnectionsDialog::currentId() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void ConnectionsDialog::connectCurrent()
{
    const QString id = currentId();
    accept();
    emit connectRequested(id);
}

void ConnectionsDialog::add()
{
    emit editRequested({});
}

void ConnectionsDialog::edit()
{
    emit editRequested(currentId());
}

void ConnectionsDialog::duplicate()
{
    emit duplicateRequested(currentId());
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
