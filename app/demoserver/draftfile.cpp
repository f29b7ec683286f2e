#include "app/demoserver/draftfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sandbox {

namespace {

constexpr const char *draftSuffix = ".pat-sandbox";
/// Others who clear up at the same time take a name once, or twice.
constexpr int mostDrafts = 100;

/// Where a file system knows no locks, nobody else can take it either.
bool lockDraft(int file)
{
    return ::flock(file, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
}

bool hasName(int file)
{
    struct stat status = {};
    return ::fstat(file, &status) == 0 && status.st_nlink > 0;
}

} // namespace

DraftFile::DraftFile(const QString &target)
{
    const QFileInfo info(target);
    m_directory = info.absolutePath();
    m_name = info.fileName();
}

DraftFile::~DraftFile()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
    if (m_file >= 0)
        ::close(m_file);
}

bool DraftFile::open()
{
    removeLeftovers();
    const QByteArray pattern = QFile::encodeName(m_directory + u'/' + m_name + u".XXXXXX") + draftSuffix;
    for (int tries = 0; tries < mostDrafts; ++tries) {
        QByteArray path = pattern;
        m_file = ::mkostemps(path.data(), int(std::strlen(draftSuffix)), O_CLOEXEC);
        if (m_file < 0)
            return false;
        // Until it is locked it looks like a leftover to others, who remove it.
        if (lockDraft(m_file) && hasName(m_file)) {
            m_path = QFile::decodeName(path);
            return true;
        }
        ::unlink(path.constData());
        ::close(m_file);
        m_file = -1;
    }
    return false;
}

bool DraftFile::commit()
{
    if (!QFile::rename(m_path, m_directory + u'/' + m_name))
        return false;
    m_path.clear();
    return true;
}

void DraftFile::removeLeftovers() const
{
    const QString start = m_name + u'.';
    const QString end = QLatin1String(draftSuffix);
    const QStringList names = QDir(m_directory).entryList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QString &name : names) {
        if (!name.startsWith(start) || !name.endsWith(end) || name.size() != start.size() + 6 + end.size())
            continue;
        const QByteArray path = QFile::encodeName(m_directory + u'/' + name);
        const int file = ::open(path.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
        if (file < 0)
            continue;
        if (::flock(file, LOCK_EX | LOCK_NB) == 0)
            ::unlink(path.constData());
        ::close(file);
    }
}

} // namespace sandbox
