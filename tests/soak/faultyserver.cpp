#include "faultyserver.h"

#include "app/demoserver/endpoint.h"
#include "app/demoserver/schema.h"
#include "weather.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTemporaryDir>

#include <cstdio>
#include <unistd.h>

namespace {

constexpr const char *listPath = "/v3/personal-access-tokens";

class FaultyServer : public QObject
{
public:
    FaultyServer(quint32 seed, const std::string &database);
    void printReady() const;

private:
    FakeReply answer(const FakeRequest &request);
    void readInput();
    QByteArray reply(const QByteArray &line);
    QByteArray truth(const QByteArray &query);

    const sandbox::Bearer m_bearer;
    sandbox::Store m_store;
    sandbox::Endpoint m_endpoint; ///< as it is served: it tells no total
    sandbox::Endpoint m_truth;
    Weather m_weather;
    FakeServer m_server;
    QSocketNotifier m_input;
    QByteArray m_pending;
};

SandboxOptions withTotal()
{
    SandboxOptions options;
    options.totalHeader = true;
    return options;
}

FaultyServer::FaultyServer(quint32 seed, const std::string &database)
    : m_bearer(
          sandbox::makeBearer(QStringLiteral("admin@mail.example"), {QStringLiteral("personalAccessToken:read")}, seed))
    , m_store(database)
    , m_endpoint({}, {m_bearer}, &m_store)
    , m_truth(withTotal(), {m_bearer}, &m_store)
    , m_weather(seed)
    , m_server([this](const FakeRequest &request) { return answer(request); })
    , m_input(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_input, &QSocketNotifier::activated, this, &FaultyServer::readInput);
}

void FaultyServer::printReady() const
{
    std::printf("READY %s %s\n", qUtf8Printable(m_server.baseUrl().toString()), m_bearer.token.constData());
    std::fflush(stdout);
}

FakeReply FaultyServer::answer(const FakeRequest &request)
{
    m_server.clearRequests();
    const sandbox::HttpResponse response = m_endpoint.answer({request.method.toStdString(),
                                                              request.target.toStdString(),
                                                              {request.header("Host").toStdString()},
                                                              request.header("Authorization").toStdString()});
    return m_weather.strike(FakeReply::answer(response.status, QByteArray::fromStdString(response.body)));
}

QByteArray FaultyServer::truth(const QByteArray &query)
{
    const std::string target = listPath + ('?' + query.toStdString());
    const std::string host = m_server.baseUrl().authority().toStdString();
    const sandbox::HttpResponse response =
        m_truth.answer({"GET", target, {host}, "Bearer " + m_bearer.token.toStdString()});
    QByteArray total = "-1";
    for (const auto &[name, value] : response.headers) {
        if (name == "X-Total-Count")
            total = QByteArray::fromStdString(value);
    }
    return total + ' ' + QByteArray::fromStdString(response.body);
}

QByteArray FaultyServer::reply(const QByteArray &line)
{
    if (line == "figures")
        return QByteArray::number(m_endpoint.requestCount()) + ' ' + QByteArray::number(m_weather.strikes());
    if (line != "calm" && line != "foul")
        return truth(line);
    m_weather.setCalm(line == "calm");
    return line;
}

void FaultyServer::readInput()
{
    char buffer[4096];
    const ssize_t size = ::read(STDIN_FILENO, buffer, sizeof buffer);
    if (size <= 0)
        return QCoreApplication::quit();
    m_pending.append(buffer, size);
    for (qsizetype end = m_pending.indexOf('\n'); end >= 0; end = m_pending.indexOf('\n')) {
        const QByteArray answer = reply(m_pending.first(end));
        m_pending.remove(0, end + 1);
        std::printf("%s\n", answer.constData());
        std::fflush(stdout);
    }
}

} // namespace

int serveFaulty(quint32 seed, int tokens)
{
    const QTemporaryDir folder;
    const QString database = folder.filePath(QStringLiteral("tokens.sqlite"));
    sandbox::createDatabase(database, {seed, tokens, sandbox::currentTicks()}, false);
    const FaultyServer server(seed, database.toStdString());
    server.printReady();
    return QCoreApplication::exec();
}
