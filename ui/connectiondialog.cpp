#include "ui/connectiondialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

ConnectionDialog::ConnectionDialog(const QString &baseUrl, QWidget *parent)
    : QDialog(parent)
    , m_baseUrl(new QLineEdit(baseUrl))
    , m_token(new QLineEdit)
    , m_problem(new QLabel)
{
    setWindowTitle(tr("Connect to a server"));
    setMinimumWidth(480);
    m_baseUrl->setPlaceholderText(QStringLiteral("https://api.example.com/v3"));
    m_baseUrl->setAccessibleName(tr("API address"));
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setAccessibleName(tr("Access token"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);

    auto *hint =
        new QLabel(tr("The token needs the right to read personal access tokens. It is kept in memory until the "
                      "program ends and sent to this address alone."));
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *connectButton = buttons->addButton(tr("Connect"), QDialogButtonBox::AcceptRole);
    connectButton->setProperty("primary", true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout;
    form->setSpacing(8);
    form->addRow(tr("API address"), m_baseUrl);
    form->addRow(tr("Access token"), m_token);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(hint);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connectButton->setDefault(true); // only inside the dialog does Enter come here
    m_problem->hide();
    (baseUrl.isEmpty() ? m_baseUrl : m_token)->setFocus();
}

void ConnectionDialog::check()
{
    ApiEndpoint endpoint;
    QString problem;
    endpoint.baseUrl = parseBaseUrl(m_baseUrl->text().trimmed(), &problem);
    if (!endpoint.baseUrl.isValid()) {
        showProblem(problem);
        m_baseUrl->setFocus();
        return;
    }
    endpoint.bearer = m_token->text().trimmed().toUtf8();
    if (!isValidBearer(endpoint.bearer)) {
        showProblem(endpoint.bearer.isEmpty()
                        ? tr("Enter the access token.")
                        : tr("An access token holds letters, digits and signs without spaces. Copy "
                             "it again, whole and alone."));
        m_token->setFocus();
        return;
    }
    emit connectRequested(endpoint);
    accept();
}

void ConnectionDialog::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->show();
}
