#include "app/demoserver/sandbox.h"

#include "app/demoserver/draftfile.h"
#include "app/demoserver/endpoint.h"
#include "app/demoserver/schema.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <mutex>
#include <system_error>

using namespace sandbox;

struct Sandbox::Private
{
    explicit Private(const SandboxOptions &given)
        : options(given)
    {
    }

    QString prepareDatabase();
    QString makeFile(const QString &path);
    QString listen();

    SandboxOptions options;
    Bearer bearer =
        makeBearer(QStringLiteral("admin@mail.example"),
                   {QStringLiteral("account:read"), QStringLiteral("personalAccessToken:read")}, options.seed);
    Bearer poorBearer =
        makeBearer(QStringLiteral("guest@mail.example"), {QStringLiteral("license:read")}, options.seed);
    QUrl baseUrl;

    std::atomic<bool> isStopped = false;
    std::mutex startMutex; ///< held while starting and while stopping
    std::unique_ptr<QTemporaryDir> directory;
    QString path;
    std::unique_ptr<Store> store;
    std::unique_ptr<Endpoint> endpoint;
    std::unique_ptr<HttpServer> server;
};

QString Sandbox::Private::prepareDatabase()
{
    if (options.database.isEmpty()) {
        directory = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/pat-sandbox-XXXXXX"));
        if (!directory->isValid())
            return QStringLiteral("no temporary directory: %1").arg(directory->errorString());
        path = directory->filePath(QStringLiteral("tokens.sqlite"));
        return makeFile(path);
    }
    path = options.database;
    if (!QFile::exists(path)) {
        // Under another name until it is complete: what is found under the right one can be reused.
        DraftFile draft(path);
        if (!draft.open())
            return QStringLiteral("%1 cannot be written: %2").arg(path, qt_error_string());
        if (const QString problem = makeFile(draft.path()); !problem.isEmpty())
            return problem;
        if (draft.commit())
            return {};
        if (!QFile::exists(path))
            return QStringLiteral("%1 cannot be written").arg(path);
    }
    return compareDatabase(path, {options.seed, options.tokens, 0});
}

QString Sandbox::Private::makeFile(const QString &file)
{
    const Recipe recipe{options.seed, options.tokens, options.now.toMSecsSinceEpoch() * ticksPerMsec};
    try {
        createDatabase(file, recipe, isStopped);
    } catch (const SqliteError &error) {
        if (isStopped)
            return QStringLiteral("stopped before it was ready");
        return QStringLiteral("%1 cannot be written: %2").arg(file, QString::fromUtf8(error.what()));
    }
    return {};
}

QString Sandbox::Private::listen()
{
    try {
        store = std::make_unique<Store>(path.toStdString());
    } catch (const SqliteError &error) {
        return QStringLiteral("%1 cannot be opened: %2").arg(path, QString::fromUtf8(error.what()));
    }
    endpoint = std::make_unique<Endpoint>(options, QList<Bearer>{bearer, poorBearer}, store.get());
    try {
        server = std::make_unique<HttpServer>([this](const HttpRequest &request) { return endpoint->answer(request); });
        const int port = server->start(options.port);
        if (port == 0)
            return QStringLiteral("port %1 of 127.0.0.1 cannot be had").arg(options.port);
        baseUrl.setUrl(QStringLiteral("http://127.0.0.1:%1/v3").arg(port));
    } catch (const std::system_error &error) {
        return QStringLiteral("no thread can be started: %1").arg(QString::fromLocal8Bit(error.what()));
    }
    return {};
}

Sandbox::Sandbox(const SandboxOptions &options)
    : d(std::make_unique<Private>(options))
{
}

Sandbox::~Sandbox()
{
    stop();
}

QString Sandbox::start()
{
    const std::lock_guard lock(d->startMutex);
    const QString problem = d->prepareDatabase();
    if (!problem.isEmpty())
        return problem;
    return d->isStopped ? QStringLiteral("stopped before it was ready") : d->listen();
}

void Sandbox::stop()
{
    d->isStopped = true;
    const std::lock_guard lock(d->startMutex);
    d->server.reset();
    d->store.reset();
    d->directory.reset();
}

QUrl Sandbox::baseUrl() const
{
    return d->baseUrl;
}

QByteArray Sandbox::token() const
{
    return d->bearer.token;
}

QByteArray Sandbox::tokenWithoutScope() const
{
    return d->poorBearer.token;
}

qint64 Sandbox::requestCount() const
{
    return d->endpoint ? d->endpoint->requestCount() : 0;
}

qint64 Sandbox::refusedCount() const
{
    return d->endpoint ? d->endpoint->refusedCount() : 0;
}

namespace {

/// Empty text is `otherwise`.
std::optional<Moment> momentOf(const QString &text, const Moment &otherwise)
{
    const std::string bytes = text.toStdString();
    const std::optional<Ticks> ticks = parseTicks(bytes);
    if (ticks)
        return Moment{Presence::Value, *ticks, fractionDigits(bytes)};
    return text.isEmpty() ? std::optional(otherwise) : std::nullopt;
}

} // namespace

QString Sandbox::insertToken(const SandboxToken &token)
{
    const std::optional<Moment> created = momentOf(token.createdAt, {Presence::Value, currentTicks(), mostDigits});
    const std::optional<Moment> expires = momentOf(token.expiresAt, {});
    if (!d->store || !created || !expires)
        return {};
    TokenRow row;
    row.name = token.name.toStdString();
    row.created = *created;
    row.updated = *created;
    row.expires = *expires;
    row.scopes = R"(["license:read"])";
    try {
        return QString::fromStdString(d->store->insert(row));
    } catch (const SqliteError &) {
        return {};
    }
}

bool Sandbox::deleteToken(const QString &id)
{
    try {
        return d->store && d->store->remove(id.toStdString());
    } catch (const SqliteError &) {
        return false;
    }
}

bool Sandbox::renameToken(const QString &id, const QString &name)
{
    try {
        return d->store && d->store->rename(id.toStdString(), name.toStdString());
    } catch (const SqliteError &) {
        return false;
    }
}

QStringList Sandbox::ids() const
{
    QStringList ids;
    if (d->store) {
        for (const std::string &id : d->store->ids())
            ids.append(QString::fromStdString(id));
    }
    return ids;
}
