#include "models/credentials/connectiontrial.h"

#include "models/credentials/credentialstore.h"

ConnectionTrial::ConnectionTrial(CredentialStore *keeper, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
{
}

ConnectionTrial::~ConnectionTrial() = default;

void ConnectionTrial::start(const Connection &connection, const QByteArray &typedToken)
{
    m_run = std::make_unique<QObject>();
    m_isRunning = true;
    const auto checkLater = [this, connection](const QByteArray &token) {
        QMetaObject::invokeMethod(
            m_run.get(), [this, connection, token] { check(connection, token); }, Qt::QueuedConnection);
    };
    if (!typedToken.isEmpty() || !endpointOf(connection, nullptr)) {
        checkLater(typedToken);
        return;
    }
    m_keeper->find(connection, m_run.get(), [this, checkLater](const CredentialStore::Found &found) {
        if (found.problem.isEmpty())
            checkLater(found.token);
        else
            finish({false, found.problem, tr("Enter the access token to try the connection."), {}});
    });
}

void ConnectionTrial::cancel()
{
    m_run.reset();
    m_isRunning = false;
}

void ConnectionTrial::check(const Connection &connection, const QByteArray &token)
{
    QString problem;
    const std::optional<ApiEndpoint> endpoint = endpointOf(connection, &problem);
    if (!endpoint)
        return finish({false, problem, {}, {}});
    if (token.isEmpty())
        return finish({false, tr("There is no token to try the connection with."), tr("Enter the access token."), {}});
    if (!isValidBearer(token))
        return finish({false,
                       tr("This is no access token: it holds characters that a token cannot have."),
                       tr("Copy it again, whole and alone."),
                       {}});
    auto *run = new ConnectionCheck({*endpoint, Credential(token)}, m_run.get());
    connect(run, &ConnectionCheck::finished, this, &ConnectionTrial::finish);
    run->start();
}

void ConnectionTrial::finish(const ConnectionResult &result)
{
    m_isRunning = false;
    // Not now: this may have been called from what belongs to it.
    if (m_run)
        m_run.release()->deleteLater();
    emit finished(result);
}
