#pragma once

#include "models/api/credential.h"
#include "models/credentials/credentialstore.h"
#include "models/settings/connectionstore.h"
#include "ui/widgets/messagebar.h"

#include <QTimer>

class QMenu;
class QWidget;

/// The way from "I want that server" to an endpoint with a token: menu, manager and dialogs, the keychain in between.
/// What is open, the window knows; here is only what was asked for last.
class ConnectionControl : public QObject
{
    Q_OBJECT

public:
    /// The stores are not owned and must outlive the control, as the dialogs' parent `window` must.
    ConnectionControl(ConnectionStore *store, CredentialStore *keeper, QWidget *window);

    /// The connections with `openId` ticked, and what else can be done about connections.
    void fillMenu(QMenu *menu, const QString &openId);
    /// Opens one that is set up, asking for its token where none is kept.
    void open(const QString &id);
    /// Opens the last one where that takes no question; whoever starts the program has not asked for a dialog.
    void openLastQuietly();
    /// Asks for a server that is not set up yet.
    void add();
    void manage(const QString &openId);

signals:
    void openRequested(const ApiAccess &access, const Connection &connection);
    void demoRequested();
    /// Something that the user should know.
    void noticed(MessageBar::Kind kind, const QString &text, const QString &advice);
    /// It has come to an end without a word.
    void noticeEnded();

private:
    void find(const Connection &connection, const std::function<void(const CredentialStore::Found &)> &then);
    void use(const Connection &connection, const QByteArray &token);
    void askForToken(const Connection &connection, const QString &problem);
    void edit(const QString &id, QWidget *parent);
    Connection save(const Connection &connection, const QByteArray &token);
    void duplicate(const QString &id);
    void remove(const QString &id);

    QWidget *m_window;
    ConnectionStore &m_store;
    CredentialStore &m_keeper;
    QTimer m_slow;    ///< the keychain takes long enough for a word about it
    int m_wanted = 0; ///< counts what was asked for: an answer to something older is dropped
};
