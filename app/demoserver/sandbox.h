#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <optional>

/// How many requests all clients together may send in how long.
struct SandboxRate
{
    int requests = 50;
    int seconds = 5;
    bool operator==(const SandboxRate &) const = default;
};

struct SandboxOptions
{
    int port = 0; ///< 0 for any that is free
    qint64 tokens = 5000;
    quint64 seed = 1;
    QString database; ///< a file that is made, or reused where seed and number are the same; empty for a temporary one
    int latencyMs = 0;
    std::optional<SandboxRate> rate; ///< nothing for no limit
    bool totalHeader = false;
    QString demandScope; ///< a bearer without this scope is refused with 403; empty to let every bearer in
    QDateTime now = QDateTime::currentDateTimeUtc(); ///< what the invented times lie around
};

/// A new token of a test, revoked no more than used, of some owner that the sandbox has.
struct SandboxToken
{
    QString name;
    QString createdAt; ///< ISO 8601 with up to seven digits of a fraction, kept as written in UTC; empty for now
    QString expiresAt; ///< the same; empty for never
};

/// A local server of `GET /v3/personal-access-tokens` with invented tokens in SQLite, on 127.0.0.1 alone, in threads of
/// its own. The same seed, number and `now` make the same tokens. Every function may be called while it serves, `stop`
/// from any thread and also while `start` is at work.
class Sandbox
{
public:
    explicit Sandbox(const SandboxOptions &options = {});
    /// Stops the server and removes a temporary database.
    ~Sandbox();
    Sandbox(const Sandbox &) = delete;
    Sandbox &operator=(const Sandbox &) = delete;

    /// Invents the tokens and listens. Empty, or one line that says why not. Once in a sandbox's life.
    QString start();
    /// Returns when the last thread has ended. What is in flight is cut off.
    void stop();

    /// `http://127.0.0.1:PORT/v3`.
    QUrl baseUrl() const;
    /// The bearer token to send. It has the scopes `account:read` and `personalAccessToken:read`.
    QByteArray token() const;
    /// Another that is accepted, with `license:read` alone.
    QByteArray tokenWithoutScope() const;

    /// How many requests for the list have come, and how many of them the rate limit refused.
    qint64 requestCount() const;
    qint64 refusedCount() const;

    /// For tests, between start and stop. An empty id where the token cannot be inserted.
    QString insertToken(const SandboxToken &token);
    bool deleteToken(const QString &id);
    bool renameToken(const QString &id, const QString &name);
    /// All ids, ordered by createdAt and then id: the list without parameters.
    QStringList ids() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
