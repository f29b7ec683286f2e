#include "serverprocess.h"

#include <QCoreApplication>
#include <QJsonDocument>

ServerProcess::ServerProcess(quint32 seed, int tokens)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--serve"), QString::number(seed), QString::number(tokens)});
    const QList<QByteArray> words = readLine().split(' ');
    if (words.size() == 3) {
        m_endpoint.baseUrl = QUrl(QString::fromLatin1(words[1]));
        m_endpoint.credential = Credential(words[2]);
    }
}

ServerProcess::~ServerProcess()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

QByteArray ServerProcess::readLine()
{
    while (!m_process.canReadLine() && m_process.waitForReadyRead(60'000)) {
    }
    return m_process.readLine().trimmed();
}

QByteArray ServerProcess::ask(const QByteArray &line)
{
    m_process.write(line + '\n');
    return readLine();
}

ServerProcess::Truth ServerProcess::truth(const QByteArray &query)
{
    const QByteArray answer = ask(query);
    const qsizetype space = answer.indexOf(' ');
    return {answer.left(space).toInt(), QJsonDocument::fromJson(answer.mid(space + 1)).array()};
}

ServerProcess::Figures ServerProcess::figures()
{
    const QList<QByteArray> words = ask("figures").split(' ');
    return {words.value(0).toLongLong(), words.value(1).toLongLong()};
}
