#include "ui/connections/connectiondialog.h"

#include "models/credentials/credentialstore.h"
#include "models/text/displaytext.h"
#include "ui/connections/connectionform.h"
#include "ui/connections/inlinestatus.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

ConnectionDialog::ConnectionDialog(const Connection &connection, CredentialStore *keeper, Purpose purpose,
                                   QWidget *parent)
    : BaseDialog(parent)
    , m_purpose(purpose)
    , m_trial(keeper)
    , m_form(
          new ConnectionForm(connection, purpose == Purpose::Edit && keeper->mayHold(connection), keeper->hasVault()))
    , m_result(new InlineStatus)
{
    setWindowTitle(purpose == Purpose::Connect ? tr("Connect to a server") : tr("Set up a connection"));
    setWhatsThis(tr("Where the server is, and how to reach it. What you enter stays on this computer."));
    auto *content = new QVBoxLayout;
    content->setSpacing(12);
    content->addWidget(m_form);
    content->addWidget(m_result);
    m_chooseAuthority = new QPushButton(tr("Use a CA file …"));
    m_chooseAuthority->setToolTip(toolTipText(tr("Chooses the certificate of the authority that has signed this one, "
                                                 "to be trusted for this connection, and asks the server again")));
    m_chooseAuthority->setWhatsThis(m_chooseAuthority->toolTip());
    m_chooseAuthority->hide();
    connect(m_chooseAuthority, &QPushButton::clicked, m_form, &ConnectionForm::chooseAuthority);
    content->addWidget(m_chooseAuthority, 0, Qt::AlignLeading);
    setParts(content, setupButtons(), m_result);
    m_done->setDefault(true); // only inside the dialog does Enter come here
    connect(&m_trial, &ConnectionTrial::finished, this, &ConnectionDialog::showResult);
    connect(m_form, &ConnectionForm::edited, this, &ConnectionDialog::forgetTrial);
    connect(m_form, &ConnectionForm::authorityChosen, this, &ConnectionDialog::test);
    connect(m_form, &ConnectionForm::tidied, this,
            [this](const QString &remark) { m_result->showResult(InlineStatus::Kind::Note, remark); });
    if (connection.baseUrl.isEmpty())
        m_form->focusAddress();
    else
        m_form->focusToken();
}

QWidget *ConnectionDialog::setupButtons()
{
    auto *buttons = new QDialogButtonBox;
    QPushButton *test = buttons->addButton(tr("Test"), QDialogButtonBox::ActionRole);
    test->setToolTip(toolTipText(tr("Asks the server for one token and says how that went")));
    test->setWhatsThis(test->toolTip());
    m_done =
        buttons->addButton(m_purpose == Purpose::Connect ? tr("Connect") : tr("Save"), QDialogButtonBox::AcceptRole);
    m_done->setProperty("primary", true);
    buttons->addButton(QDialogButtonBox::Cancel); // at the end: Tab of Qt 6.4 passes over the first one
    connect(test, &QPushButton::clicked, this, &ConnectionDialog::test);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void ConnectionDialog::test()
{
    const PastedToken token = m_form->typedToken();
    if (!token.problem.isEmpty()) {
        showProblem(token.problem);
        return;
    }
    m_isConnecting = false;
    start();
}

/// The buttons stay enabled: the one that was pressed would lose the keyboard. Pressed again, it starts anew.
void ConnectionDialog::start()
{
    m_result->showResult(InlineStatus::Kind::Note, tr("Asking the server …"));
    m_chooseAuthority->hide();
    m_trial.start(m_form->connection(), m_form->typedToken().token);
}

void ConnectionDialog::showResult(const ConnectionResult &result)
{
    if (m_isConnecting && result.works)
        return finish();
    m_result->showResult(result);
    m_chooseAuthority->setVisible(result.certificate.has_value());
    setHasFailed(m_isConnecting && !result.certificate); // that of a refused certificate nobody may pass over
    m_isConnecting = false;
}

void ConnectionDialog::forgetTrial()
{
    m_trial.cancel();
    m_result->clear();
    m_chooseAuthority->hide();
    m_isConnecting = false;
    setHasFailed(false);
}

/// Who knows better, for the server may be busy or its list damaged, needs to press no more than the same button again.
void ConnectionDialog::setHasFailed(bool hasFailed)
{
    m_hasFailed = hasFailed;
    if (m_purpose == Purpose::Connect)
        m_done->setText(hasFailed ? tr("Connect anyway") : tr("Connect"));
}

bool ConnectionDialog::isGood()
{
    const PastedToken typed = m_form->typedToken();
    QString problem;
    if (!endpointOf(m_form->connection(), &problem)) {
        showProblem(problem);
        m_form->focusAddress();
        return false;
    }
    const bool isMissing = typed.token.isEmpty() && m_purpose != Purpose::Edit;
    if (!typed.problem.isEmpty() || isMissing) {
        showProblem(typed.problem.isEmpty() ? tr("Enter the access token.") : typed.problem);
        m_form->focusToken();
        return false;
    }
    return true;
}

void ConnectionDialog::confirm()
{
    if (!isGood() || (m_isConnecting && m_trial.isRunning()))
        return;
    if (m_purpose == Purpose::Edit || m_hasFailed)
        return finish();
    m_isConnecting = true;
    start();
}

void ConnectionDialog::finish()
{
    const Connection connection = m_form->connection();
    const QByteArray token = m_form->typedToken().token;
    accept();
    emit confirmed(connection, token);
}

void ConnectionDialog::showProblem(const QString &problem)
{
    m_result->showResult(InlineStatus::Kind::Bad, problem);
}
