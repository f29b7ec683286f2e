#pragma once

#include "models/credentials/connectiontrial.h"
#include "ui/widgets/listdialog.h"

class ConnectionStore;
class QPushButton;
class InlineStatus;
class CredentialStore;

/// The connections that are set up: add, edit, duplicate, remove, try, and connect with one. Changes count at once.
class ConnectionsDialog : public ListDialog
{
    Q_OBJECT

public:
    /// `openId`: the one that the window shows. Neither store is owned; both must outlive the dialog.
    ConnectionsDialog(ConnectionStore *store, CredentialStore *credentials, const QString &openId,
                      QWidget *parent = nullptr);

signals:
    void connectRequested(const QString &id);
    /// The user wants to set up a connection, or another one where `id` is empty.
    void editRequested(const QString &id);
    void duplicateRequested(const QString &id);
    /// The user has confirmed it.
    void removeRequested(const QString &id);

private:
    void addButtons();
    void showConnections();
    void showButtons();
    QString currentId() const;
    void connectCurrent();
    void askToRemove();
    void test();

    ConnectionStore *m_store;
    QString m_openId;
    ConnectionTrial m_trial;
    InlineStatus *m_result;
    QList<QPushButton *> m_buttons; ///< of the connection that is current
};
