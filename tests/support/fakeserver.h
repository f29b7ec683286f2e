#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPair>
#include <QPointer>
#include <QSslConfiguration>
#include <QString>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <optional>

class QTcpSocket;

/// One request as it was on the wire.
struct FakeRequest
{
    QByteArray method;
    QByteArray target;                     ///< as sent: `/v3/personal-access-tokens?page=1`
    QByteArray path;                       ///< before the `?`, as sent
    QByteArray rawQuery;                   ///< behind the `?`, as sent
    QList<QPair<QString, QString>> params; ///< decoded as form data: `+` is a space
    QList<QPair<QByteArray, QByteArray>> headerList;
    int connection = 0; ///< which of the connections, counted from 1

    /// The first header of that name, in any case; empty without one.
    QByteArray header(const QByteArray &name) const;
    /// The first parameter of that name; empty without one.
    QString param(const QString &name) const;
    int intParam(const QString &name, int fallback) const;
};

/// What the server does with a request, good or bad. Made by the named functions, refined by the `with…` ones.
struct FakeReply
{
    using Headers = QList<QPair<QByteArray, QByteArray>>;
    /// HalfClose ends what the server says, and leaves the connection open.
    enum class Ending { KeepAlive, Close, Reset, HalfClose };

    /// 200 with application/json and a Content-Length.
    static FakeReply json(const QByteArray &body, const Headers &headers = {});
    /// Any status; a content type only where one is given.
    static FakeReply answer(int status, const QByteArray &body = {}, const QByteArray &contentType = "application/json",
                            const Headers &headers = {});
    /// 200 with application/json, in chunks of `chunkSize`, complete.
    static FakeReply chunked(const QByteArray &body, int chunkSize = 1000, const Headers &headers = {});
    /// Exactly these bytes, then the ending.
    static FakeReply raw(const QByteArray &bytes, Ending ending = Ending::Close);
    /// Reads the request and never says a word.
    static FakeReply hang();
    /// Closes, or resets, without an answer.
    static FakeReply closed();
    static FakeReply reset();

    /// Waits before the first byte.
    FakeReply withDelay(int msecs) const;
    /// Writes one byte, then waits, and so on. Headers go at once unless `headToo`.
    FakeReply withDrip(int msecsPerByte, bool headToo = false) const;
    FakeReply withEnding(Ending ending) const;
    /// Repeats the bytes behind the body for as long as the client takes them.
    FakeReply withEndless(const QByteArray &bytes) const;
    /// Sends more when all is said: at once, in the same write, or later, where nothing ends the connection.
    FakeReply withMore(const QByteArray &bytes, int laterMsecs = 0) const;

    bool isHang = false;
    QByteArray head; ///< status line and headers with the blank line
    QByteArray body; ///< as on the wire
    QByteArray endless;
    QByteArray more;
    int moreLaterMsecs = 0;
    Ending ending = Ending::KeepAlive;
    int delayMsecs = 0;
    int dripMsecs = 0;
    bool dripHead = false;
};

/// Hands out connections that speak TLS, where it has been told how.
class FakeListener : public QTcpServer
{
public:
    std::optional<QSslConfiguration> tls;

protected:
    void incomingConnection(qintptr descriptor) override;
};

/// An HTTP/1.1 server on 127.0.0.1 for tests, in the test's own thread: it needs a running event loop, and does to a
/// request whatever the handler says, garbage included. Remembers every request.
class FakeServer : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<FakeReply(const FakeRequest &)>;

    /// Listens on a free port. Without a handler every request gets an empty JSON array.
    explicit FakeServer(Handler handler = {}, QObject *parent = nullptr);
    ~FakeServer() override;

    void setHandler(Handler handler) { m_handler = std::move(handler); }
    quint16 port() const { return m_port; }
    /// http://127.0.0.1:PORT/v3, or https
    QUrl baseUrl() const;

    const QList<FakeRequest> &requests() const { return m_requests; }
    int count() const { return static_cast<int>(m_requests.size()); }
    /// Without those that were sent again: an empty answer is not believed at once, see TokenApi.
    int distinctCount() const;
    /// The parameter of every request, in the order they came: `paramsOf("page")` → {"1", "2"}.
    QStringList paramsOf(const QString &name) const;
    void clearRequests() { m_requests.clear(); }
    /// Connections accepted so far, and those that are open.
    int connectionCount() const { return m_connectionCount; }
    int openConnections() const { return static_cast<int>(m_connections.size()); }

    /// From now on answers are made as requests come, but kept back until they are released.
    void hold() { m_holding = true; }
    int heldCount() const { return static_cast<int>(m_held.size()); }
    /// Sends all that is kept back, and keeps back no more.
    void release();
    /// Sends one answer, 0 is the oldest, and goes on keeping back.
    void releaseOne(int index = 0);
    /// Stops listening and cuts every connection: from now on connections are refused.
    void stop();
    /// Listens again, on the port of before.
    void restart();
    /// From now on connections are reset as soon as they are there, and those that are there at once.
    void setResetting(bool on);
    /// From now on connections are met with this certificate and key, or without TLS; those that are there are cut.
    void setTls(const std::optional<QSslConfiguration> &configuration);

signals:
    void requested();

private:
    struct Held
    {
        QPointer<QTcpSocket> socket;
        FakeReply reply;
    };
    void accept();
    void read(QTcpSocket *socket);
    void respond(QTcpSocket *socket, const FakeReply &reply);
    void write(QTcpSocket *socket, const FakeReply &reply);
    void drip(QTcpSocket *socket, const QByteArray &bytes, const FakeReply &reply);
    void pump(QTcpSocket *socket, const QByteArray &bytes);
    void end(QTcpSocket *socket, FakeReply::Ending ending);
    void cutAll();

    FakeListener m_server;
    quint16 m_port = 0;
    Handler m_handler;
    QList<FakeRequest> m_requests;
    QHash<QTcpSocket *, int> m_connections;
    QList<Held> m_held;
    int m_connectionCount = 0;
    bool m_holding = false;
    bool m_isResetting = false;
};
