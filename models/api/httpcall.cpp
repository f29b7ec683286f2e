#include "models/api/httpcall.h"

#include "models/api/endpoint.h"
#include "models/api/tokenapi.h"
#include "models/api/wrapping.h"

#include <algorithm>
#include <utility>

namespace {

constexpr qint64 readBufferBytes = 1024 * 1024;

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

HttpCall::HttpCall(QNetworkReply *reply, Limits limits, std::function<void()> done)
    : m_reply(reply)
    , m_done(std::move(done))
{
    m_deadline.setSingleShot(true);
    m_idle.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this, limits] { stop(Abort::Deadline, limits.deadlineMsecs); });
    connect(&m_idle, &QTimer::timeout, this, [this, limits] { stop(Abort::Idle, limits.idleMsecs); });
    m_deadline.start(limits.deadlineMsecs);
    m_idle.start(limits.idleMsecs);
    listen();
}

HttpCall::~HttpCall()
{
    letGo();
}

void HttpCall::repeatWith(QNetworkReply *reply)
{
    letGo();
    m_reply = reply;
    m_answer = {};
    m_idle.start();
    listen();
}

void HttpCall::listen()
{
    m_reply->setReadBufferSize(readBufferBytes);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::drain);
    connect(m_reply, &QNetworkReply::metaDataChanged, &m_idle, qOverload<>(&QTimer::start));
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::finish);
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] {
        m_answer.hasConnected = true;
        m_answer.wasSent = false;
    });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_answer.wasSent = true; });
#if QT_CONFIG(ssl)
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        // Told, never ignored: Qt then refuses the connection.
        if (errors.isEmpty())
            return;
        m_answer.tlsProblem = tlsProblemText(errors);
        m_answer.isAboutDates = std::any_of(errors.begin(), errors.end(), [](const QSslError &error) {
            return error.error() == QSslError::CertificateExpired || error.error() == QSslError::CertificateNotYetValid;
        });
        m_answer.certificate = factsOf(m_reply->sslConfiguration().peerCertificate());
    });
#endif
}

void HttpCall::letGo()
{
    m_reply->disconnect(this);
    m_reply->disconnect(&m_idle);
    // Ends the request, too. abort() would say that of a reply whose own error is on its way, and Qt 6.4 then prints a
    // warning about two. At once: later would be after a request that has not begun is sent.
    delete m_reply;
}

void HttpCall::drain()
{
    m_idle.start();
    QByteArray &body = m_answer.body;
    const bool isPage = statusOf(*m_reply) == 200;
    const qsizetype cap = isPage ? maxBodyBytes : maxErrorBodyBytes;
    if (body.isEmpty()) {
        const qint64 length = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        body.reserve(static_cast<qsizetype>(qBound<qint64>(0, length, cap)) + bodyPadding);
    }
    for (qint64 available = m_reply->bytesAvailable(); available > 0; available = m_reply->bytesAvailable()) {
        const qsizetype old = body.size();
        body.resize(old + static_cast<qsizetype>(qMin(available, readBufferBytes)));
        const qint64 count = m_reply->read(body.data() + old, body.size() - old);
        body.resize(old + static_cast<qsizetype>(qMax<qint64>(0, count)));
        if (body.size() > cap) {
            stop(isPage ? Abort::TooLarge : Abort::EnoughOfError);
            return;
        }
        if (count <= 0)
            return;
    }
}

void HttpCall::stop(Abort why, int limitMsecs)
{
    if (!m_done)
        return;
    m_answer.abort = why;
    m_answer.limitMsecs = limitMsecs;
    finish();
}

void HttpCall::finish()
{
    if (!m_done)
        return;
    if (m_answer.abort == Abort::None && m_reply->bytesAvailable() > 0) {
        drain();
        if (!m_done)
            return; // the cap ended it
    }
    m_deadline.stop();
    m_idle.stop();
    m_answer.url = m_reply->request().url();
    m_answer.status = statusOf(*m_reply);
    m_answer.headers = m_reply->rawHeaderPairs();
    m_answer.networkError = m_reply->error();
    if (m_answer.networkError != QNetworkReply::NoError)
        m_answer.networkText = m_reply->errorString();
    unwrap(&m_answer);
    std::exchange(m_done, nullptr)();
}

Answer HttpCall::takeAnswer()
{
    // The decoder reads a little beyond the end: with room there, it need not copy.
    if (m_answer.body.capacity() < m_answer.body.size() + bodyPadding)
        m_answer.body.reserve(m_answer.body.size() + bodyPadding);
    return std::move(m_answer);
}
