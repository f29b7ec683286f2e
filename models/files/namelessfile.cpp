#include "models/files/namelessfile.h"

#include "models/files/bytepath.h"

#include <QFile>

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace {

/// -1 with errno where there is none to be had.
int openWithoutName(const QByteArray &directory)
{
    const int nameless = ::open(directory.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (nameless >= 0)
        return nameless;
    // Not every file system has them: there it loses its name at once.
    QByteArray name = directory + "/.pat-console-XXXXXX";
    const int fd = ::mkostemp(name.data(), O_CLOEXEC);
    if (fd >= 0)
        ::unlink(name.constData());
    return fd;
}

} // namespace

QString openNameless(QFile *file, const QString &directory)
{
    const int fd = openWithoutName(encodeBytes(directory));
    if (fd < 0)
        return systemError(errno);
    const bool isOpen = file->open(fd, QIODevice::ReadWrite | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
    return isOpen ? QString() : file->errorString();
}
