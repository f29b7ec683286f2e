#include "models/files/exporttarget.h"

#include "models/files/bytepath.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace {

/// As many as the system follows.
constexpr int mostLinks = 40;

struct ExportTargetText
{
    Q_DECLARE_TR_FUNCTIONS(ExportFile)
};

QByteArray linkTarget(const QByteArray &link)
{
    QByteArray target(PATH_MAX, '\0');
    target.resize(std::max<qsizetype>(0, ::readlink(link.constData(), target.data(), size_t(target.size()))));
    return target;
}

QByteArray folderOf(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return slash > 0 ? path.first(slash) : QByteArray("/");
}

/// What the system itself may refuse, where fs.protected_symlinks is set.
bool isTrusted(const struct stat &link, const QByteArray &folder)
{
    struct stat status = {};
    if (::stat(folder.constData(), &status) != 0)
        return false;
    const bool isOpenToAll = (status.st_mode & S_ISVTX) != 0 && (status.st_mode & S_IWOTH) != 0;
    return !isOpenToAll || link.st_uid == ::geteuid() || link.st_uid == status.st_uid;
}

/// What rename(2) would refuse besides what access(2) tells of.
QString attributeProblem(const QByteArray &path, quint64 refused)
{
    struct statx status = {};
    if (::statx(AT_FDCWD, path.constData(), AT_SYMLINK_NOFOLLOW, 0, &status) != 0)
        return {}; // an old system
    if ((status.stx_attributes & refused & STATX_ATTR_MOUNT_ROOT) != 0)
        return ExportTargetText::tr("another file system is mounted there");
    return (status.stx_attributes & refused) != 0 ? ExportTargetText::tr("it is protected from being replaced")
                                                  : QString();
}

} // namespace

QByteArray withoutLinks(const QString &path, QString *problem)
{
    std::error_code error;
    const std::filesystem::path absolute = std::filesystem::absolute(encodeBytes(path).toStdString(), error);
    QList<QByteArray> rest = QByteArray::fromStdString(absolute.string()).split('/');
    QByteArray resolved;
    for (int links = 0; !rest.isEmpty();) {
        const QByteArray name = rest.takeFirst();
        if (name.isEmpty() || name == ".")
            continue;
        if (name == "..") {
            resolved.truncate(std::max<qsizetype>(0, resolved.lastIndexOf('/')));
            continue;
        }
        const QByteArray next = resolved + '/' + name;
        struct stat status = {};
        if (::lstat(next.constData(), &status) != 0 || !S_ISLNK(status.st_mode)) {
            resolved = next;
            continue;
        }
        if (!isTrusted(status, resolved.isEmpty() ? QByteArray("/") : resolved)) {
            *problem = ExportTargetText::tr("it is a link that another user has put into a folder open to all");
            return {};
        }
        if (++links > mostLinks) {
            *problem = systemError(ELOOP);
            return {};
        }
        const QByteArray target = linkTarget(next);
        if (target.startsWith('/'))
            resolved.clear();
        rest = target.split('/') + rest;
    }
    return resolved;
}

QString replacementProblem(const QByteArray &target)
{
    struct stat folder = {};
    struct stat former = {};
    if (::stat(folderOf(target).constData(), &folder) != 0)
        return systemError(errno);
    if (const QString problem = attributeProblem(folderOf(target), STATX_ATTR_APPEND); !problem.isEmpty())
        return problem;
    if (::lstat(target.constData(), &former) != 0)
        return errno == ENOENT ? QString() : systemError(errno); // such as a name that is too long
    if (!S_ISREG(former.st_mode))
        return ExportTargetText::tr("it is not a regular file");
    if (::access(target.constData(), W_OK) != 0)
        return systemError(errno);
    const uid_t user = ::geteuid();
    if ((folder.st_mode & S_ISVTX) != 0 && user != 0 && former.st_uid != user && folder.st_uid != user)
        return ExportTargetText::tr("it belongs to another user, who alone may replace it in this folder");
    return attributeProblem(target, STATX_ATTR_MOUNT_ROOT | STATX_ATTR_IMMUTABLE | STATX_ATTR_APPEND);
}
