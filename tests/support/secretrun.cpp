#include "tests/support/secretrun.h"

#include "tests/support/secretsearch.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

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
    QDir().mkpath(path(u"runtime"_s));
    QDir().mkpath(path(u"tmp"_s));
    QFile::setPermissions(path(u"runtime"_s), ownerOnly | QFile::ExeOwner);
    variables.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    variables.insert(u"HOME"_s, path(u"home"_s));
    variables.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    variables.insert(u"XDG_CACHE_HOME"_s, path(u"cache"_s));
    variables.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    variables.insert(u"XDG_RUNTIME_DIR"_s, path(u"runtime"_s));
    variables.insert(u"TMPDIR"_s, path(u"tmp"_s));
    variables.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s); // all that Qt can tell
    variables.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
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
