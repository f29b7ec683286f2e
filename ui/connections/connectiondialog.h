#pragma once

#include "models/credentials/connectiontrial.h"
#include "ui/widgets/basedialog.h"

class ConnectionForm;
class QPushButton;
class InlineStatus;
class CredentialStore;

/// Asks for one connection: to connect with it, which takes a token, or to set it up, which may leave the token that is
/// kept. Says how a trial went, on demand and before it connects: where that fails it stays, and may be told to connect
/// all the same.
class ConnectionDialog : public BaseDialog
{
    Q_OBJECT

public:
    enum class Purpose { Connect, Edit };

    /// `keeper` is not owned and must outlive the dialog.
    ConnectionDialog(const Connection &connection, CredentialStore *keeper, Purpose purpose, QWidget *parent = nullptr);

    /// Why the user is asked, or what is wrong.
    void showProblem(const QString &problem);

signals:
    /// The user is done: address and proxy are good. `token` is valid, or empty for the one that is kept.
    void confirmed(const Connection &connection, const QByteArray &token);

private:
    QWidget *setupButtons();
    void confirm();
    /// Whether what stands in the fields could be used; else the user has been told.
    bool isGood();
    void test();
    void start();
    void showResult(const ConnectionResult &result);
    void forgetTrial();
    void setHasFailed(bool hasFailed);
    void finish();

    const Purpose m_purpose;
    ConnectionTrial m_trial;
    ConnectionForm *m_form;
    InlineStatus *m_result;
    QPushButton *m_done = nullptr;
    QPushButton *m_chooseAuthority = nullptr;
    bool m_isConnecting = false; ///< where the trial that runs goes well
    bool m_hasFailed = false;    ///< the trial before connecting: the next press connects all the same
};
