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
    setParts(content, setupButtons(), m_result);
    m_done->setDefault(true); // only inside the dialog does Enter come here
    connect(&m_trial, &ConnectionTrial::finished, this,
            [this](bool works, const QString &sentence, const QString &advice) {
                m_result->showResult(works ? InlineStatus::Kind::Good : InlineStatus::Kind::Bad,
                                     QString(sentence + u' ' + advice).trimmed());
            });
    connect(m_form, &ConnectionForm::edited, this, [this] {
        m_trial.cancel();
        m_result->clear();
    });
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
    // The button stays enabled: it would lose the keyboard. Pressed again, it starts anew.
    m_result->showResult(InlineStatus::Kind::Note, tr("Asking the server …"));
    m_trial.start(m_form->connection(), token.token);
}

void ConnectionDialog::confirm()
{
    const Connection connection = m_form->connection();
    const PastedToken typed = m_form->typedToken();
    QString problem;
    if (!endpointOf(connection, &problem)) {
        showProblem(problem);
        m_form->focusAddress();
        return;
    }
    const bool isMissing = typed.token.isEmpty() && m_purpose != Purpose::Edit;
    if (!typed.problem.isEmpty() || isMissing) {
        showProblem(typed.problem.isEmpty() ? tr("Enter the access token.") : typed.problem);
        m_form->focusToken();
        return;
    }
    accept();
    emit confirmed(connection, typed.token);
}

void ConnectionDialog::showProblem(const QString &problem)
{
    m_result->showResult(InlineStatus::Kind::Bad, problem);
}
