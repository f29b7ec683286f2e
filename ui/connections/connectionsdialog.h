#pragma once

#include "models/credentials/connectiontrial.h"
#include "ui/widgets/basedialog.h"

class ConnectionStore;
class QListWidget;
class QPushButton;
class InlineStatus;
class CredentialStore;

/// The connections that are set up: add, edit, duplicate, remove, try, and connect with one. Changes count at once.
class ConnectionsDialog : public BaseDialog
{
    Q_OBJECT

public:
    /// `openId`: the one that the window shows. Store and keeper are not owned and must outlive the dialog.
    ConnectionsDialog(ConnectionStore *store, CredentialStore *keeper, const QString &openId,
                      QWidget *parent = nullptr);

signals:
    void connectRequested(const QString &id);
    /// The user wants to set up a connection, or another one where `id` is empty.
    void editRequested(const QString &id);
    void duplicateRequested(const QString &id);
    /// And has said yes to the question.
    void removeRequested(const QString &id);

private:
    void setupLayout();
    QPushButton *addButton(const QString &text, void (ConnectionsDialog::*act)());
    void showConnections();
    void showButtons();
    QString currentId() const;
    void connectCurrent();
    void add();
    void edit();
    void duplicate();
    void askToRemove();
    void test();

    ConnectionStore *m_store;
    QString m_openId;
    ConnectionTrial m_trial;
    QListWidget *m_list;
    InlineStatus *m_result;
    QList<QPushButton *> m_buttons; ///< of the connection that is current
    QPushButton *m_connect = nullptr;
};
