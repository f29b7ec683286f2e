#include "models/exporting/partfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

constexpr const char *suffix = ".pat-part";
/// Of the target's name in the part's: names are 255 bytes at most.
constexpr qsizetype nameBytes = 100;
/// Others who clear up at the same time take a name once, or twice.
constexpr int mostTries = 100;

struct PartFileText
{
    Q_DECLARE_TR_FUNCTIONS(ExportFile)
};

QString systemError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

/// Whether it is locked and still has its name. Where a file system knows no locks, nobody else can take it either.
bool isOurs(int fd)
{
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0)
        return errno != EWOULDBLOCK;
    struct stat status = {};
    return ::fstat(fd, &status) == 0 && status.st_nlink > 0;
}

/// Where a chain of links ends, whether anything is there or not.
QString withoutLinks(const QString &path)
{
    QString target = path;
    for (int links = 0; links < 40; ++links) {
        const QFileInfo info(target);
        if (!info.isSymLink())
            break;
        target = info.symLinkTarget();
    }
    return target;
}

} // namespace

PartFile::PartFile() = default;

PartFile::~PartFile()
{
    discard();
}

void PartFile::discard()
{
    if (!m_path.isEmpty())
        ::unlink(m_path.constData());
    m_path.clear();
}

bool PartFile::fail(const QString &problem)
{
    m_problem = problem;
    return false;
}

bool PartFile::open(const QString &target)
{
    if (target.isEmpty())
        return fail(PartFileText::tr("it has no name"));
    const QFileInfo info(withoutLinks(target));
    if (info.isSymLink() || (info.exists() && !info.isFile()))
        return fail(PartFileText::tr("it is not a regular file"));
    m_target = QFile::encodeName(info.absoluteFilePath());
    struct stat former = {};
    const bool isThere = ::stat(m_target.constData(), &former) == 0;
    if (isThere && ::access(m_target.constData(), W_OK) != 0)
        return fail(systemError());
    removeLeftovers(info.absolutePath());
    const QByteArray pattern = QFile::encodeName(info.absolutePath()) + "/." +
                               QFile::encodeName(info.fileName()).left(nameBytes) + ".XXXXXX" + suffix;
    if (!make(pattern))
        return false;
    if (isThere && ::fchmod(m_file.handle(), former.st_mode & 07777) != 0)
        return fail(systemError());
    return true;
}

/// Between being made and being locked it looks like a leftover to others: then it is made anew.
bool PartFile::make(const QByteArray &pattern)
{
    for (int tries = 0; tries < mostTries; ++tries) {
        QByteArray path = pattern;
        const int fd = ::mkostemps(path.data(), int(std::strlen(suffix)), O_CLOEXEC);
        if (fd < 0)
            return fail(systemError());
        if (isOurs(fd)) {
            m_path = path;
            return m_file.open(fd, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle) || fail(m_file.errorString());
        }
        const QString problem = systemError();
        ::unlink(path.constData());
        ::close(fd);
        m_problem = problem;
    }
    return false;
}

bool PartFile::sync()
{
    return ::fsync(m_file.handle()) == 0 || fail(systemError());
}

bool PartFile::commit()
{
    // rename would put the file over a link, or fail in its own words for a directory.
    const QFileInfo target(QFile::decodeName(m_target));
    if (target.exists() && !target.isFile())
        return fail(PartFileText::tr("it is not a regular file"));
    if (::rename(m_path.constData(), m_target.constData()) != 0)
        return fail(systemError());
    m_path.clear();
    m_file.close();
    // The name is to survive a power cut, too; where a directory cannot be synced there is nothing to be done about it.
    const int directory = ::open(QFile::encodeName(target.absolutePath()).constData(), O_RDONLY | O_CLOEXEC);
    if (directory >= 0) {
        ::fsync(directory);
        ::close(directory);
    }
    return true;
}

void PartFile::removeLeftovers(const QString &directory)
{
    const QStringList names = QDir(directory).entryList({QStringLiteral(".*%1").arg(QLatin1String(suffix))},
                                                        QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QString &name : names) {
        const QByteArray path = QFile::encodeName(directory + u'/' + name);
        const int fd = ::open(path.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
        if (fd < 0)
            continue;
        if (::flock(fd, LOCK_EX | LOCK_NB) == 0)
            ::unlink(path.constData());
        ::close(fd);
    }
}
