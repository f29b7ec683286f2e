#pragma once

#include "models/api/credential.h"

#include <QJsonArray>
#include <QProcess>

/// The faulty server in a process of its own, so that its work and its memory are not counted as the window's. Stopped
/// with the object. What is asked of it blocks until it has answered.
class ServerProcess
{
public:
    ServerProcess(quint32 seed, int tokens);
    ~ServerProcess();
    ServerProcess(const ServerProcess &) = delete;
    ServerProcess &operator=(const ServerProcess &) = delete;

    const ApiAccess &endpoint() const { return m_endpoint; }

    struct Truth
    {
        int total = -1;
        QJsonArray records;
    };
    /// What an honest answer to a page's query string holds.
    Truth truth(const QByteArray &query);
    struct Figures
    {
        qint64 requests = 0;
        qint64 faults = 0;
    };
    Figures figures();
    void setCalm(bool isCalm) { ask(isCalm ? "calm" : "foul"); }

private:
    QByteArray ask(const QByteArray &line);
    QByteArray readLine();

    QProcess m_process;
    ApiAccess m_endpoint;
};
