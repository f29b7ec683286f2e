#include "secretrun.h"

#include "secretsearch.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

SecretRun::SecretRun()
    : m_secret("pat_")
{
    const QByteArray letters("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
    while (m_secret.size() < 48)
        m_secret += letters[QRandomGenerator::global()->bounded(int(letters.size()))];
}

QProcessEnvironment SecretRun::environment() const
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "PAT_CONSOLE_TOKEN", "PAT_CONSOLE_BASE_URL"})
        variables.remove(QString::fromLatin1(name));
    QDir().mkpath(path(u"runtime"_qs));
    QDir().mkpath(path(u"tmp"_qs));
    QFile::setPermissions(path(u"runtime"_qs), ownerOnly | QFile::ExeOwner);
    variables.insert(u"QT_QPA_PLATFORM"_qs, u"offscreen"_qs);
    variables.insert(u"HOME"_qs, path(u"home"_qs));
    variables.insert(u"XDG_CONFIG_HOME"_qs, path(u"config"_qs));
    variables.insert(u"XDG_CACHE_HOME"_qs, path(u"cache"_qs));
    variables.insert(u"XDG_DATA_HOME"_qs, path(u"data"_qs));
    variables.insert(u"XDG_RUNTIME_DIR"_qs, path(u"runtime"_qs));
    variables.insert(u"TMPDIR"_qs, path(u"tmp"_qs));
    variables.insert(u"QT_LOGGING_RULES"_qs, u"*=true"_qs); // all that Qt can tell
    variables.insert(u"ASAN_OPTIONS"_qs, u"detect_leaks=0"_qs);
    return variables;
}

RunResult SecretRun::run(const QString &program, const QStringList &arguments, const QProcessEnvironment &variables,
                         const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(variables);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool isOver = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000);
    const bool isNormal = isOver && process.exitStatus() == QProcess::NormalExit;
    return {isNormal ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

QString SecretRun::writeFile(const QString &name, const QByteArray &content, QFile::Permissions permissions) const
{
    QFile out(path(name));
    if (out.open(QIODevice::WriteOnly))
        out.write(content);
    out.setPermissions(permissions);
    return out.fileName();
}

QByteArray SecretRun::foundInFiles() const
{
    const SecretSearch search(m_secret);
    QDirIterator it(m_folder.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile one(it.next());
        if (one.fileName().endsWith(u"/token") || one.fileName().endsWith(u"/strace") || !one.open(QIODevice::ReadOnly))
            continue;
        if (const QByteArray found = search.in(one.readAll()); !found.isEmpty())
            return one.fileName().toUtf8() + ": " + found;
    }
    return {};
}
