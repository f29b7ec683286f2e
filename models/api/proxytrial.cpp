#include "models/api/proxytrial.h"

#include <QRegularExpression>

#include <utility>

namespace {

constexpr qsizetype mostHeadBytes = 64 * 1024;

/// Of the header's values in all lines of that name.
QList<QByteArray> linesNamed(const QList<QByteArray> &lines, QByteArrayView name)
{
    QList<QByteArray> values;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            values.append(line.mid(colon + 1).trimmed());
    }
    return values;
}

} // namespace

QStringList offeredSchemes(const QList<QByteArray> &values)
{
    static const QRegularExpression quoted(QStringLiteral(R"("(\\.|[^"\\])*")"));
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9_-]*(?=\\s|$)"));
    QStringList schemes;
    for (const QByteArray &value : values) {
        for (const QString &part : QString::fromLatin1(value).remove(quoted).split(u',')) {
            if (const QRegularExpressionMatch match = scheme.match(part.trimmed()); match.hasMatch())
                schemes.append(match.captured());
        }
    }
    return schemes;
}

ProxyTrial::ProxyTrial(const QNetworkProxy &proxy, const QUrl &target, int limitMsecs, std::function<void()> done)
    : m_proxy(proxy)
    , m_target(target.adjusted(QUrl::RemoveUserInfo).authority(QUrl::FullyEncoded).toLatin1())
    , m_limitMsecs(limitMsecs)
    , m_done(std::move(done))
    , m_authorization(proxy.rawHeader("Proxy-Authorization"))
{
    if (target.port() < 0)
        m_target += ":443";
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ProxyTrial::giveUp);
    m_timer.start(m_limitMsecs);
    call();
}

void ProxyTrial::call()
{
    m_socket = std::make_unique<QTcpSocket>();
    m_socket->setProxy(QNetworkProxy::NoProxy);
    connect(m_socket.get(), &QTcpSocket::connected, this, &ProxyTrial::ask);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &ProxyTrial::read);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &ProxyTrial::fail); // that it has closed, too
    m_socket->connectToHost(m_proxy.hostName(), m_proxy.port());
}

void ProxyTrial::ask()
{
    if (m_proxy.type() == QNetworkProxy::Socks5Proxy) {
        // Without a password, or with either.
        m_socket->write(m_proxy.user().isEmpty() ? QByteArray("\x05\x01\x00", 3) : QByteArray("\x05\x02\x00\x02", 4));
        return;
    }
    m_socket->write("CONNECT " + m_target + " HTTP/1.1\r\nHost: " + m_target +
                    "\r\nUser-Agent: pat-console/" PAT_VERSION "\r\n");
    if (!m_authorization.isEmpty())
        m_socket->write("Proxy-Authorization: " + m_authorization + "\r\n");
    m_socket->write("\r\n");
}

void ProxyTrial::read()
{
    m_heard += m_socket->read(mostHeadBytes);
    const qsizetype headEnd = m_heard.indexOf("\r\n\r\n");
    const bool isSocks = m_proxy.type() == QNetworkProxy::Socks5Proxy; // whose first bytes are all that is asked for
    if (!isSocks && headEnd >= 0)
        hear(m_heard.first(headEnd).split('\n'));
    else if (isSocks || m_heard.size() >= mostHeadBytes)
        end();
}

void ProxyTrial::hear(const QList<QByteArray> &lines)
{
    const QStringList schemes = offeredSchemes(linesNamed(lines, "Proxy-Authenticate"));
    const auto offers = [&schemes](const char *name) {
        return schemes.contains(QLatin1String(name), Qt::CaseInsensitive);
    };
    const bool isAsking = lines.first().startsWith("HTTP/") && lines.first().split(' ').value(1) == "407";
    if (!isAsking || schemes.isEmpty() || offers("Digest") || (offers("Basic") && !offers("NTLM"))) {
        end();
        return;
    }
    Answer answer;
    answer.networkError = QNetworkReply::ProxyAuthenticationRequiredError;
    if (!offers("Basic"))
        answer.proxySchemes = schemes.join(QStringLiteral(", "));
    if (!offers("Basic") || m_proxy.user().isEmpty() || !m_authorization.isEmpty()) {
        refuse(answer);
        return;
    }
    m_authorization = "Basic " + (m_proxy.user() + u':' + m_proxy.password()).toLatin1().toBase64();
    m_heard.clear();
    // On a connection of its own: the proxy may end the one that it has refused.
    m_socket->disconnect(this);
    m_socket.release()->deleteLater();
    call();
}

void ProxyTrial::fail()
{
    Answer answer;
    answer.networkError = QNetworkReply::ProxyConnectionClosedError;
    if (m_socket->error() == QAbstractSocket::RemoteHostClosedError && m_heard.isEmpty())
        refuse(answer);
    else
        end();
}

void ProxyTrial::giveUp()
{
    Answer answer;
    answer.abort = Abort::Idle;
    answer.limitMsecs = m_limitMsecs;
    refuse(answer);
}

void ProxyTrial::refuse(const Answer &why)
{
    m_refusal = why;
    end();
}

void ProxyTrial::end()
{
    m_timer.stop();
    m_socket->disconnect(this);
    m_socket->abort();
    if (m_done)
        std::exchange(m_done, nullptr)();
}
