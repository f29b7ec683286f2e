#pragma once

#include "models/api/credential.h"

#include <QProcess>

/// `pat-sandbox` in a process of its own, so that its work and its memory are not counted as the console's. Stopped
/// with the object.
class SandboxProcess
{
public:
    explicit SandboxProcess(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(PAT_SANDBOX_PROGRAM), arguments);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(120'000)) {
        }
        const QList<QByteArray> words = m_process.readLine().trimmed().split(' ');
        if (words.size() == 3) {
            m_endpoint.baseUrl = QUrl(QString::fromLatin1(words[1]));
            m_endpoint.credential = Credential(words[2]);
        }
    }
    ~SandboxProcess()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    SandboxProcess(const SandboxProcess &) = delete;
    SandboxProcess &operator=(const SandboxProcess &) = delete;

    const ApiAccess &endpoint() const { return m_endpoint; }

private:
    QProcess m_process;
    ApiAccess m_endpoint;
};
