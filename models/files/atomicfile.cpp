#include "models/files/atomicfile.h"

#include "models/files/bytepath.h"
#include "models/files/exporttarget.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

constexpr const char *suffix = ".pat-part";
/// Of the target's name in the part's, where that is longer: names are 255 bytes at most, or fewer.
constexpr qsizetype nameBytes = 100;
/// Others who clear up at the same time take a name once, or twice.
constexpr int mostTries = 100;
constexpr useconds_t removalMicroseconds = 1'000;

struct PartFileText
{
    Q_DECLARE_TR_FUNCTIONS(ExportFile)
};

/// The same for the same target, so that two who write it meet.
QByteArray partOf(const QByteArray &target)
{
    const qsizetype slash = target.lastIndexOf('/') + 1;
    QByteArray name = target.sliced(slash);
    if (name.size() > nameBytes) {
        const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256).first(6).toHex();
        qsizetype length = nameBytes;
        while (length > 0 && (static_cast<unsigned char>(name[length]) & 0xC0U) == 0x80U)
            --length; // a character is not cut in two
        name = name.first(length) + '.' + hash;
    }
    return target.first(slash) + '.' + name + suffix;
}

/// Whether it is locked and still has its name. Where a file system knows no locks, nobody else can take it either.
bool isOurs(int fd)
{
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0)
        return errno != EWOULDBLOCK;
    struct stat status = {};
    return ::fstat(fd, &status) == 0 && status.st_nlink > 0;
}

/// 0 where it is gone, EWOULDBLOCK where somebody writes it.
int removeLeftover(const QByteArray &path)
{
    const int fd = ::open(path.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    const bool isRemoved = fd >= 0 && ::flock(fd, LOCK_EX | LOCK_NB) == 0 && ::unlink(path.constData()) == 0;
    const int error = isRemoved || errno == ENOENT ? 0 : errno;
    if (fd >= 0)
        ::close(fd);
    return error;
}

} // namespace

QString writeAll(QFile *file, QByteArrayView bytes)
{
    if (!file->flush())
        return file->errorString();
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(file->handle(), bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno != EINTR)
            return systemError(errno);
        bytes = bytes.sliced(written < 0 ? 0 : written);
    }
    return {};
}

AtomicFile::AtomicFile() = default;

AtomicFile::~AtomicFile()
{
    discard();
}

void AtomicFile::discard()
{
    if (!m_path.isEmpty())
        ::unlink(m_path.constData());
    m_path.clear();
}

bool AtomicFile::fail(const QString &problem)
{
    m_problem = problem;
    return false;
}

bool AtomicFile::open(const QString &target)
{
    if (target.isEmpty())
        return fail(PartFileText::tr("it has no name"));
    const QString name = target.section(u'/', -1);
    if (name.isEmpty() || name == u"." || name == u"..")
        return fail(systemError(EISDIR));
    QString problem;
    m_target = withoutLinks(target, &problem);
    if (!problem.isEmpty() || !canCommit())
        return fail(problem.isEmpty() ? m_problem : problem);
    removeLeftovers(decodeBytes(m_target.first(m_target.lastIndexOf('/') + 1)));
    if (!make())
        return false;
    // Who had less than that goes on with less: others get nothing, whatever the former file let them.
    struct stat former = {};
    const bool isThere = ::lstat(m_target.constData(), &former) == 0;
    return !isThere || ::fchmod(m_file.handle(), former.st_mode & (S_IRUSR | S_IWUSR)) == 0 || fail(systemError(errno));
}

/// A leftover is removed, never written: nobody knows who made it. Between being made and being locked ours looks like
/// one to others who clear up: then it is made anew.
bool AtomicFile::make()
{
    const QByteArray path = partOf(m_target);
    bool isBeingRemoved = false;
    for (int tries = 0; tries < mostTries; ++tries) {
        const int fd =
            ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (fd >= 0) {
            if (isOurs(fd)) {
                m_path = path;
                return m_file.open(fd, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle) ||
                       fail(m_file.errorString());
            }
            isBeingRemoved = true;
            ::close(fd);
            continue;
        }
        if (errno != EEXIST)
            return fail(systemError(errno));
        const int error = removeLeftover(path);
        if (error == EWOULDBLOCK && isBeingRemoved)
            ::usleep(removalMicroseconds);
        else if (error == EWOULDBLOCK)
            break;
        else if (error != 0)
            return fail(PartFileText::tr("%1 is in the way (%2)").arg(decodeBytes(path), systemError(error)));
    }
    return fail(PartFileText::tr("another export is writing it"));
}

bool AtomicFile::sync()
{
    return ::fsync(m_file.handle()) == 0 || fail(systemError(errno));
}

bool AtomicFile::canCommit()
{
    const QString problem = replacementProblem(m_target);
    return problem.isEmpty() || fail(problem);
}

bool AtomicFile::commit()
{
    // rename would put the file over a link, or fail in its own words for a directory.
    if (!canCommit())
        return false;
    if (::rename(m_path.constData(), m_target.constData()) != 0)
        return fail(systemError(errno));
    m_path.clear();
    m_file.close();
    // The name is to survive a power cut, too; where a directory cannot be synced there is nothing to be done about it.
    const int directory = ::open(m_target.first(m_target.lastIndexOf('/') + 1).constData(), O_RDONLY | O_CLOEXEC);
    if (directory >= 0) {
        ::fsync(directory);
        ::close(directory);
    }
    return true;
}

/// By their bytes: not every name is text.
void AtomicFile::removeLeftovers(const QString &directory)
{
    std::error_code error;
    for (std::filesystem::directory_iterator entry(encodeBytes(directory).toStdString(), error), end;
         !error && entry != end; entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        if (name.starts_with('.') && name.ends_with(suffix) &&
            entry->symlink_status().type() == std::filesystem::file_type::regular)
            removeLeftover(QByteArray::fromStdString(entry->path().string()));
    }
}

QString writeWhole(const QString &path, QByteArrayView bytes)
{
    AtomicFile file;
    if (!file.open(path))
        return file.problem();
    const QString problem = writeAll(&file.device(), bytes);
    if (!problem.isEmpty())
        return problem;
    return file.sync() && file.commit() ? QString() : file.problem();
}
