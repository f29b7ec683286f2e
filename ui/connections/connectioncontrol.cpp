#include "ui/connections/connectioncontrol.h"

#include "models/settings/settingsfile.h"
#include "models/text/displaytext.h"
#include "ui/connections/connectiondialog.h"
#include "ui/connections/connectionmarks.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/theme/icons.h"

#include <QMenu>

namespace {

/// A keychain that answers sooner is not worth a word.
constexpr int slowMsecs = 700;
constexpr int maxMenuNameChars = 60;

/// An ampersand in a menu is one, and a tab no shortcut.
QString menuText(const Connection &connection)
{
    const QString title = displayText(titleOf(connection), maxMenuNameChars).replace(u'&', QStringLiteral("&&"));
    return connection.isProduction ? ConnectionControl::tr("%1 (production)").arg(title) : title;
}

} // namespace

ConnectionControl::ConnectionControl(ConnectionStore *store, CredentialStore *keeper, QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_store(*store)
    , m_keeper(*keeper)
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowMsecs);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        emit noticed(MessageBar::Kind::Info, tr("Waiting for the keychain."),
                     tr("It may ask for its password in a window of its own."));
    });
    connect(&m_keeper, &CredentialStore::fellBack, this, [this](const QString &problem) {
        emit noticed(MessageBar::Kind::Warning, tr("The token was not put into the keychain. %1").arg(problem),
                     tr("It is kept in memory until the program ends."));
    });
    connect(&m_store, &ConnectionStore::notSaved, this, [this](const QString &path) {
        const SettingsTrouble trouble = unsavedSettings(path);
        emit noticed(MessageBar::Kind::Warning, trouble.text, trouble.advice);
    });
}

void ConnectionControl::fillMenu(QMenu *menu, const QString &openId)
{
    for (const Connection &connection : m_store.connections()) {
        QAction *action = menu->addAction(markIcon(connection.mark), menuText(connection));
        action->setToolTip(toolTipText(titleOf(connection))); // or it would be the text, which may look like markup
        action->setCheckable(true);
        action->setChecked(connection.id == openId);
        connect(action, &QAction::triggered, this, [this, id = connection.id] { open(id); });
    }
    if (!m_store.connections().isEmpty())
        menu->addSeparator();
    connect(menu->addAction(icon(QStringLiteral("connection")), tr("Connect to a server …")), &QAction::triggered, this,
            &ConnectionControl::add);
    connect(menu->addAction(tr("Manage connections …")), &QAction::triggered, this, [this, openId] { manage(openId); });
    menu->addSeparator();
    connect(menu->addAction(tr("Try the demo")), &QAction::triggered, this, &ConnectionControl::demoRequested);
}

void ConnectionControl::find(const Connection &connection,
                             const std::function<void(const CredentialStore::Found &)> &then)
{
    const int wanted = ++m_wanted;
    m_slow.start();
    m_keeper.find(connection, this, [this, wanted, then](const CredentialStore::Found &found) {
        if (wanted != m_wanted)
            return;
        if (!m_slow.isActive())
            emit noticeEnded();
        m_slow.stop();
        then(found);
    });
}

void ConnectionControl::open(const QString &id)
{
    const Connection *connection = m_store.find(id);
    if (!connection)
        return;
    find(*connection, [this, wanted = *connection](const CredentialStore::Found &found) {
        if (found.token.isEmpty())
            askForToken(wanted, found.problem);
        else
            use(wanted, found.token);
    });
}

void ConnectionControl::openLastQuietly()
{
    const Connection *connection = m_store.find(m_store.lastId());
    if (!connection || !endpointOf(*connection, nullptr) || !m_keeper.mayHold(*connection))
        return;
    find(*connection, [this, wanted = *connection](const CredentialStore::Found &found) {
        if (!found.token.isEmpty())
            use(wanted, found.token);
        else if (!found.problem.isEmpty())
            emit noticed(MessageBar::Kind::Warning, found.problem,
                         tr("Choose a connection to enter its access token."));
    });
}

void ConnectionControl::use(const Connection &connection, const QByteArray &token)
{
    ++m_wanted;
    QString problem;
    const std::optional<ApiEndpoint> endpoint = endpointOf(connection, &problem);
    if (!endpoint)
        return askForToken(connection, problem);
    m_store.setLastId(connection.id);
    emit openRequested({*endpoint, Credential(token)}, connection);
}

void ConnectionControl::askForToken(const Connection &connection, const QString &problem)
{
    auto *dialog = new ConnectionDialog(connection, &m_keeper, ConnectionDialog::Purpose::Connect, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!problem.isEmpty())
        dialog->showProblem(problem);
    connect(dialog, &ConnectionDialog::confirmed, this,
            [this](const Connection &confirmed, const QByteArray &token) { use(save(confirmed, token), token); });
    dialog->open();
}

void ConnectionControl::add()
{
    askForToken({}, {});
}

void ConnectionControl::manage(const QString &openId)
{
    auto *dialog = new ConnectionsDialog(&m_store, &m_keeper, openId, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectionsDialog::connectRequested, this, &ConnectionControl::open);
    connect(dialog, &ConnectionsDialog::editRequested, this, [this, dialog](const QString &id) { edit(id, dialog); });
    connect(dialog, &ConnectionsDialog::duplicateRequested, this, &ConnectionControl::duplicate);
    connect(dialog, &ConnectionsDialog::removeRequested, this, &ConnectionControl::remove);
    dialog->open();
}

void ConnectionControl::edit(const QString &id, QWidget *parent)
{
    const Connection *known = m_store.find(id);
    auto *dialog =
        new ConnectionDialog(known ? *known : Connection(), &m_keeper, ConnectionDialog::Purpose::Edit, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectionDialog::confirmed, this, &ConnectionControl::save);
    dialog->open();
}

/// The connection as it is kept, with its id.
Connection ConnectionControl::save(const Connection &connection, const QByteArray &token)
{
    Connection saved = connection;
    const Connection *known = m_store.find(connection.id);
    const std::optional<Connection> before = known ? std::optional(*known) : std::nullopt;
    saved.id = m_store.put(connection);
    if (before && token.isEmpty())
        m_keeper.follow(*before, saved);
    else if (before && (before->tokenPlace != saved.tokenPlace || originOf(*before) != originOf(saved)))
        m_keeper.forget(*before);
    m_keeper.keep(saved, token);
    return saved;
}

void ConnectionControl::duplicate(const QString &id)
{
    const QString copy = m_store.duplicate(id);
    if (!copy.isEmpty())
        m_keeper.copy(*m_store.find(id), *m_store.find(copy));
}

void ConnectionControl::remove(const QString &id)
{
    if (const Connection *connection = m_store.find(id)) {
        m_keeper.forget(*connection);
        m_store.remove(id);
    }
}
