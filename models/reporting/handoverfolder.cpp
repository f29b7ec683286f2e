#include "models/reporting/handoverfolder.h"

#include "models/files/atomicfile.h"
#include "models/files/bytepath.h"
#include "models/files/exporttarget.h"
#include "models/text/displaytext.h"

#include <QCoreApplication>
#include <QSet>

#include <cerrno>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace {

struct HandoverFolderText
{
    Q_DECLARE_TR_FUNCTIONS(HandoverFolder)
};

constexpr qsizetype fileNameChars = 40; // 160 bytes at most
constexpr qsizetype shortIdChars = 8;

/// Its letters and digits that can be seen, with `-` for all that stands between them.
QString safeWords(const QString &text, qsizetype mostChars)
{
    QString words;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() && displayText(QString(c)) == c)
            words += c;
        else if (!words.isEmpty() && !words.endsWith(u'-'))
            words += u'-';
        if (words.size() >= mostChars)
            break;
    }
    return words.endsWith(u'-') ? words.chopped(1) : words;
}

QString fileStem(const Handover &handover)
{
    const QString name = safeWords(handover.owner, fileNameChars);
    const QString id = safeWords(handover.ownerId, shortIdChars);
    QStringList words{name, handover.owner == handover.ownerId ? QString() : id};
    words.removeAll(QString());
    return words.isEmpty() ? QStringLiteral("owner") : words.join(u'-');
}

} // namespace

QString revokeFileName()
{
    return QStringLiteral("revoke.txt");
}

QStringList handoverFileNames(const QList<Handover> &handovers)
{
    QSet<QString> taken{revokeFileName()};
    QStringList names;
    for (const Handover &handover : handovers) {
        const QString stem = fileStem(handover);
        QString name = stem + QStringLiteral(".txt");
        for (int number = 2; taken.contains(name.toCaseFolded()); ++number)
            name = stem + u'-' + QString::number(number) + QStringLiteral(".txt");
        taken.insert(name.toCaseFolded());
        names += name;
    }
    return names;
}

HandoverFolder::HandoverFolder(QString path)
    : m_path(std::move(path))
{
}

bool HandoverFolder::fail(const QString &problem)
{
    m_problem = problem;
    return false;
}

bool HandoverFolder::check()
{
    QString problem;
    m_folder = withoutLinks(m_path, &problem);
    if (!problem.isEmpty())
        return fail(problem);
    struct stat status = {};
    std::error_code error;
    if (::stat(m_folder.isEmpty() ? "/" : m_folder.constData(), &status) != 0) {
        const QByteArray parent = m_folder.first(m_folder.lastIndexOf('/') + 1);
        return (errno == ENOENT && ::access(parent.constData(), W_OK | X_OK) == 0) || fail(systemError(errno));
    }
    if (!S_ISDIR(status.st_mode))
        return fail(HandoverFolderText::tr("it is not a folder"));
    if (!std::filesystem::is_empty(m_folder.isEmpty() ? "/" : m_folder.toStdString(), error))
        return fail(error ? systemError(error.value())
                          : HandoverFolderText::tr("there is something in that folder, which has to be new or empty"));
    return ::access(m_folder.constData(), W_OK | X_OK) == 0 || fail(systemError(errno));
}

bool HandoverFolder::make()
{
    if (!check())
        return false;
    m_isMade = ::mkdir(m_folder.constData(), S_IRWXU) == 0;
    return m_isMade || errno == EEXIST || fail(systemError(errno));
}

bool HandoverFolder::add(const QString &name, const QByteArray &content)
{
    const QString path = decodeBytes(m_folder) + u'/' + name;
    if (const QString problem = writeWhole(path, content); !problem.isEmpty())
        return fail(problem);
    m_written += path;
    return true;
}

bool HandoverFolder::write(const QList<Handover> &handovers, const ReportSource &source, const QString &host)
{
    if (!make())
        return false;
    m_ids = idsToRevoke(handovers, *source.inventory);
    const QStringList names = handoverFileNames(handovers);
    bool isWritten = add(revokeFileName(), m_ids.lines);
    for (qsizetype i = 0; isWritten && i < handovers.size(); ++i)
        isWritten = add(names[i], handoverText(handovers[i], source, host).toUtf8());
    if (isWritten)
        return true;
    for (const QString &path : std::as_const(m_written))
        ::unlink(encodeBytes(path).constData());
    if (m_isMade)
        ::rmdir(m_folder.constData());
    return false;
}
