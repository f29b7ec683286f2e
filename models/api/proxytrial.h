#pragma once

#include "models/api/answer.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

/// Contacts a proxy before Qt does, only to learn what Qt does not report. One that closes the connection instead of
/// answering Qt waits for, until the deadline, where HTTP/2 is not allowed. And to an HTTP proxy that offers NTLM
/// Qt 6.4 logs in by itself, as nobody, again and again without an end. What else goes wrong is left for Qt to find.
class ProxyTrial : public QObject
{
    Q_OBJECT
public:
    /// `done` is called once, from within the socket's own signals: the object must outlive the call.
    ProxyTrial(const QNetworkProxy &proxy, const QUrl &target, int limitMsecs, std::function<void()> done);

    /// Why not to go on, after `done`; nothing where Qt may.
    std::optional<Answer> refusal() const { return m_refusal; }
    /// What has to be sent along for Qt not to choose another way to log in; empty for nothing.
    const QByteArray &authorization() const { return m_authorization; }

private:
    void call();
    void fail();
    void giveUp();
    void ask();
    void read();
    void hear(const QList<QByteArray> &lines);
    void refuse(const Answer &why);
    void end();

    const QNetworkProxy m_proxy;
    QByteArray m_target; ///< host and port
    const int m_limitMsecs;
    std::function<void()> m_done;
    std::unique_ptr<QTcpSocket> m_socket;
    QTimer m_timer;
    QByteArray m_heard;
    QByteArray m_authorization;
    std::optional<Answer> m_refusal;
};

/// The names of the ways to log in that the values of `Proxy-Authenticate` offer.
QStringList offeredSchemes(const QList<QByteArray> &values);
