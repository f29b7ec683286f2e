#include "tests/support/fakeserver.h"

#include <QSet>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

namespace {

QByteArray statusLine(int status)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n";
}

QByteArray headerLines(const FakeReply::Headers &headers)
{
    QByteArray lines;
    for (const auto &[name, value] : headers)
        lines += name + ": " + value + "\r\n";
    return lines;
}

QString formDecoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

FakeRequest parseHead(const QByteArray &head)
{
    FakeRequest request;
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    const qsizetype mark = request.target.indexOf('?');
    request.path = mark < 0 ? request.target : request.target.first(mark);
    request.rawQuery = mark < 0 ? QByteArray() : request.target.mid(mark + 1);
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headerList.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    if (!request.rawQuery.isEmpty()) {
        for (const QByteArray &pair : request.rawQuery.split('&')) {
            const qsizetype equals = pair.indexOf('=');
            const QByteArray name = equals < 0 ? pair : pair.first(equals);
            request.params.append({formDecoded(name), equals < 0 ? QString() : formDecoded(pair.mid(equals + 1))});
        }
    }
    return request;
}

} // namespace

QByteArray FakeRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headerList) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString FakeRequest::param(const QString &name) const
{
    for (const auto &[key, value] : params) {
        if (key == name)
            return value;
    }
    return {};
}

int FakeRequest::intParam(const QString &name, int fallback) const
{
    bool ok = false;
    const int value = param(name).toInt(&ok);
    return ok ? value : fallback;
}

FakeReply FakeReply::json(const QByteArray &body, const Headers &headers)
{
    return answer(200, body, "application/json", headers);
}

FakeReply FakeReply::answer(int status, const QByteArray &body, const QByteArray &contentType, const Headers &headers)
{
    FakeReply reply;
    reply.head = statusLine(status);
    if (!contentType.isEmpty())
        reply.head += "Content-Type: " + contentType + "\r\n";
    // These never have a body, and a length would promise one.
    if (status >= 200 && status != 204 && status != 304)
        reply.head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    reply.head += headerLines(headers) + "\r\n";
    reply.body = body;
    return reply;
}

FakeReply FakeReply::chunked(const QByteArray &body, int chunkSize, const Headers &headers)
{
    FakeReply reply;
    reply.head = statusLine(200) + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n" +
                 headerLines(headers) + "\r\n";
    for (qsizetype at = 0; at < body.size(); at += chunkSize) {
        const QByteArray chunk = body.mid(at, chunkSize);
        reply.body += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    reply.body += "0\r\n\r\n";
    return reply;
}

FakeReply FakeReply::raw(const QByteArray &bytes, Ending ending)
{
    FakeReply reply;
    reply.body = bytes;
    reply.ending = ending;
    return reply;
}

FakeReply FakeReply::hang()
{
    FakeReply reply;
    reply.isHang = true;
    return reply;
}

FakeReply FakeReply::closed()
{
    return raw({}, Ending::Close);
}

FakeReply FakeReply::reset()
{
    return raw({}, Ending::Reset);
}

FakeReply FakeReply::withDelay(int msecs) const
{
    FakeReply copy = *this;
    copy.delayMsecs = msecs;
    return copy;
}

FakeReply FakeReply::withDrip(int msecsPerByte, bool headToo) const
{
    FakeReply copy = *this;
    copy.dripMsecs = msecsPerByte;
    copy.dripHead = headToo;
    return copy;
}

FakeReply FakeReply::withEnding(Ending newEnding) const
{
    FakeReply copy = *this;
    copy.ending = newEnding;
    return copy;
}

FakeReply FakeReply::withEndless(const QByteArray &bytes) const
{
    FakeReply copy = *this;
    copy.endless = bytes;
    return copy;
}

FakeReply FakeReply::withMore(const QByteArray &bytes, int laterMsecs) const
{
    FakeReply copy = *this;
    copy.more = bytes;
    copy.moreLaterMsecs = laterMsecs;
    return copy;
}

void FakeListener::incomingConnection(qintptr descriptor)
{
    if (!tls) {
        QTcpServer::incomingConnection(descriptor);
        return;
    }
    auto *socket = new QSslSocket(this);
    socket->setSslConfiguration(*tls);
    socket->setSocketDescriptor(descriptor);
    addPendingConnection(socket);
    socket->startServerEncryption();
}

FakeServer::FakeServer(Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
{
    connect(&m_server, &QTcpServer::newConnection, this, &FakeServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("The fake server found no port: %ls", qUtf16Printable(m_server.errorString()));
    m_port = m_server.serverPort();
}

FakeServer::~FakeServer()
{
    stop();
}

QUrl FakeServer::baseUrl() const
{
    const QString scheme = m_server.tls ? QStringLiteral("https") : QStringLiteral("http");
    return QUrl(QStringLiteral("%1://127.0.0.1:%2/v3").arg(scheme).arg(port()));
}

int FakeServer::distinctCount() const
{
    QSet<QByteArray> targets;
    for (const FakeRequest &request : m_requests)
        targets.insert(request.target);
    return int(targets.size());
}

QStringList FakeServer::paramsOf(const QString &name) const
{
    QStringList values;
    for (const FakeRequest &request : m_requests)
        values.append(request.param(name));
    return values;
}

void FakeServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); // what comes in parts need not wait for receipts
        if (m_isResetting) {
            end(socket, FakeReply::Ending::Reset);
            socket->deleteLater();
            continue;
        }
        m_connections.insert(socket, ++m_connectionCount);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_connections.remove(socket);
            socket->deleteLater();
        });
    }
}

void FakeServer::read(QTcpSocket *socket)
{
    // Only GETs without a body are expected: a request is complete with its blank line.
    while (socket->isOpen()) {
        const QByteArray seen = socket->peek(1 << 20);
        const qsizetype blank = seen.indexOf("\r\n\r\n");
        if (blank < 0 || !m_connections.contains(socket))
            return;
        socket->skip(blank + 4);
        FakeRequest request = parseHead(seen.left(blank));
        request.connection = m_connections.value(socket);
        m_requests.append(request);
        const FakeReply reply = m_handler ? m_handler(request) : FakeReply::json("[]");
        if (m_holding)
            m_held.append({socket, reply});
        else
            respond(socket, reply);
        emit requested();
    }
}

void FakeServer::release()
{
    m_holding = false;
    const QList<Held> held = std::exchange(m_held, {});
    for (const Held &one : held) {
        if (one.socket)
            respond(one.socket, one.reply);
    }
}

void FakeServer::releaseOne(int index)
{
    if (index < 0 || index >= m_held.size())
        return;
    const Held one = m_held.takeAt(index);
    if (one.socket)
        respond(one.socket, one.reply);
}

void FakeServer::stop()
{
    m_server.close();
    cutAll();
}

void FakeServer::restart()
{
    if (!m_server.isListening() && !m_server.listen(QHostAddress::LocalHost, m_port))
        qFatal("The fake server lost its port: %ls", qUtf16Printable(m_server.errorString()));
}

void FakeServer::setResetting(bool on)
{
    m_isResetting = on;
    if (on)
        cutAll();
}

void FakeServer::setTls(const std::optional<QSslConfiguration> &configuration)
{
    m_server.tls = configuration;
    cutAll();
}

void FakeServer::cutAll()
{
    m_held.clear();
    const QList<QTcpSocket *> sockets = m_connections.keys();
    m_connections.clear();
    for (QTcpSocket *socket : sockets) {
        socket->disconnect(this);
        end(socket, FakeReply::Ending::Reset);
        socket->deleteLater();
    }
}

void FakeServer::respond(QTcpSocket *socket, const FakeReply &reply)
{
    if (reply.isHang)
        return;
    if (reply.delayMsecs > 0)
        QTimer::singleShot(reply.delayMsecs, socket, [this, socket, reply] { write(socket, reply); });
    else
        write(socket, reply);
}

void FakeServer::write(QTcpSocket *socket, const FakeReply &reply)
{
    if (reply.dripMsecs > 0) {
        if (!reply.dripHead)
            socket->write(reply.head);
        drip(socket, reply.dripHead ? QByteArray(reply.head + reply.body) : reply.body, reply);
        return;
    }
    socket->write(reply.head + reply.body + (reply.moreLaterMsecs > 0 ? QByteArray() : reply.more));
    if (reply.moreLaterMsecs > 0)
        QTimer::singleShot(reply.moreLaterMsecs, socket, [socket, more = reply.more] { socket->write(more); });
    if (!reply.endless.isEmpty())
        pump(socket, reply.endless);
    else
        end(socket, reply.ending);
}

/// A little every millisecond, so that the client, in the same thread, gets its turn.
void FakeServer::pump(QTcpSocket *socket, const QByteArray &bytes)
{
    constexpr qint64 ahead = 256 * 1024;
    const QByteArray many = bytes.repeated(1 + ahead / bytes.size());
    auto *timer = new QTimer(socket);
    connect(timer, &QTimer::timeout, socket, [socket, many] {
        if (socket->state() == QAbstractSocket::ConnectedState && socket->bytesToWrite() < ahead)
            socket->write(many);
    });
    timer->start(1);
}

void FakeServer::drip(QTcpSocket *socket, const QByteArray &bytes, const FakeReply &reply)
{
    if (bytes.isEmpty()) {
        end(socket, reply.ending);
        return;
    }
    socket->write(bytes.left(1));
    QTimer::singleShot(reply.dripMsecs, socket,
                       [this, socket, rest = bytes.mid(1), reply] { drip(socket, rest, reply); });
}

void FakeServer::end(QTcpSocket *socket, FakeReply::Ending ending)
{
    if (ending == FakeReply::Ending::KeepAlive)
        return;
    socket->flush();
    if (ending == FakeReply::Ending::Close) {
        socket->disconnectFromHost();
        return;
    }
    if (ending == FakeReply::Ending::HalfClose) {
        shutdown(static_cast<int>(socket->socketDescriptor()), SHUT_WR);
        return;
    }
    // With a linger of zero the kernel sends a reset in place of an orderly end.
    const linger hard{1, 0};
    setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    socket->abort();
}
