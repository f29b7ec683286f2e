#include "models/files/privatefile.h"

#include "models/files/bytepath.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

QByteArray parentOf(const QByteArray &path)
{
    return path.first(std::max<qsizetype>(0, path.lastIndexOf('/')));
}

/// A new name is to survive a power cut, too; where that cannot be asked for there is nothing to be done.
void syncFolder(const QByteArray &path)
{
    const int folder = ::open(path.isEmpty() ? "/" : path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

/// False, with errno, where it is not there and cannot be made.
bool makePrivateFolder(const QByteArray &path)
{
    if (path.isEmpty())
        return true;
    bool isMade = ::mkdir(path.constData(), S_IRWXU) == 0;
    if (!isMade && errno == ENOENT && makePrivateFolder(parentOf(path)))
        isMade = ::mkdir(path.constData(), S_IRWXU) == 0;
    if (isMade)
        syncFolder(parentOf(path));
    return isMade || errno == EEXIST;
}

} // namespace

/// Not by opening it: to close it would drop the locks of others in this process who have opened it meanwhile.
QString makePrivateFile(const QByteArray &path)
{
    const bool isThere = makePrivateFolder(parentOf(path)) &&
                         (::mknod(path.constData(), S_IFREG | S_IRUSR | S_IWUSR, 0) == 0 || errno == EEXIST);
    return isThere ? QString() : systemError(errno);
}
