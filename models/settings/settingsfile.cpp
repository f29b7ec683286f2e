#include "models/settings/settingsfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <iterator>
#include <sys/file.h>
#include <unistd.h>

namespace {

/// Far above any settings; QSettings reads all of a file at once.
constexpr qint64 mostBytes = 16 * 1024 * 1024;

/// More copies than anybody reads; a file that is damaged at every start must not fill the disk.
constexpr int mostCopies = 9;

class SettingsText
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
public:
    static SettingsTrouble unreadable(const QString &path);
    static SettingsTrouble damaged(const QString &path, const QString &copy);
    static SettingsTrouble unsaved(const QString &path);
};

SettingsTrouble SettingsText::unreadable(const QString &path)
{
    return {tr("The settings file %1 cannot be read.").arg(path),
            tr("The program goes on with its defaults. Let your user read and write the file, then start again.")};
}

SettingsTrouble SettingsText::damaged(const QString &path, const QString &copy)
{
    const QString text = tr("The settings file %1 is damaged.").arg(path);
    if (copy.isEmpty())
        return {text, tr("The settings that could be read are used.")};
    return {text, tr("The settings that could be read are used, and %1 keeps the file as it was.").arg(copy)};
}

SettingsTrouble SettingsText::unsaved(const QString &path)
{
    return {tr("The settings could not be written to %1.").arg(path),
            tr("What you change lasts until the program ends. Check the file's permissions and the room on the disk.")};
}

/// The copy's path; empty where none could be made.
QString copyAside(const QString &path)
{
    for (int i = 1; i <= mostCopies; ++i) {
        const QString copy = path + (i == 1 ? QStringLiteral(".damaged") : QStringLiteral(".damaged-%1").arg(i));
        if (QFile::copy(path, copy)) // never over one that is there
            return copy;
    }
    return {};
}

/// Where `QSettings` keeps what this application sets, found without opening it.
QString usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u'/' +
           QCoreApplication::organizationName() + u'/' + QCoreApplication::applicationName() + QStringLiteral(".conf");
}

/// What stands where the file's folder has to be; empty where nothing does.
QString obstacleOf(const QString &path)
{
    QFileInfo folder(QFileInfo(path).path());
    while (!folder.exists() && !folder.isRoot())
        folder.setFile(folder.path());
    return folder.isDir() ? QString() : folder.filePath();
}

/// Another name for a file, whose bytes thereby outlast what is put in their place. None where there is no file yet.
class FormerFile
{
public:
    explicit FormerFile(const QString &path)
        : m_path(QFile::encodeName(path))
        , m_name(nameOf(path))
    {
        ::unlink(m_name.constData()); // of a process that was killed
        if (::link(m_path.constData(), m_name.constData()) != 0)
            QFile::copy(path, QFile::decodeName(m_name)); // not every file system has links
    }
    ~FormerFile() { ::unlink(m_name.constData()); }
    Q_DISABLE_COPY_MOVE(FormerFile)

    static QByteArray nameOf(const QString &path) { return QFile::encodeName(path) + ".former"; }
    void restore() { ::rename(m_name.constData(), m_path.constData()); }

private:
    QByteArray m_path;
    QByteArray m_name;
};

/// What was set has its type, what was read is text.
QString plainText(const QVariant &value)
{
    return value.typeId() == QMetaType::QStringList ? value.toStringList().join(u'\n') : value.toString();
}

bool hasSame(const QSettings &settings, const QSettings &read)
{
    const QStringList keys = settings.allKeys();
    return std::all_of(keys.begin(), keys.end(), [&](const QString &key) {
        return read.contains(key) && plainText(read.value(key)) == plainText(settings.value(key));
    });
}

/// Held on the settings' folder while they are read, changed and written: another program of the same user waits
/// meanwhile. Whoever ends, ends it. QSettings has a lock of its own, for the writing alone.
class SettingsLock
{
public:
    explicit SettingsLock(const QString &path)
    {
        const QString folder = QFileInfo(path).path();
        QDir().mkpath(folder);
        m_folder = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        for (int tries = 0; m_folder >= 0 && tries < mostTries; ++tries) {
            // Where no lock can be had there is none to wait for.
            m_isFree = ::flock(m_folder, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
            if (m_isFree)
                return;
            ::usleep(waitMicroseconds);
        }
    }
    ~SettingsLock()
    {
        if (m_folder >= 0)
            ::close(m_folder);
    }
    Q_DISABLE_COPY_MOVE(SettingsLock)

    /// False where another program keeps it for seconds, in which nobody writes settings.
    bool isFree() const { return m_isFree; }

private:
    static constexpr useconds_t waitMicroseconds = 5'000;
    static constexpr int mostTries = 600;

    int m_folder = -1;
    bool m_isFree = true;
};

enum class Compare { WhatWasSet, Everything };

/// Whether the file, read once more, holds the same.
bool isAsInFile(QSettings *settings, Compare compare)
{
    static int count = 0;
    const QByteArray path = QFile::encodeName(settings->fileName());
    // Under a name of its own: what it read under the right one, Qt does not read again.
    const QByteArray name = path + ".read-" + QByteArray::number(::getpid()) + '-' + QByteArray::number(++count);
    if (::link(path.constData(), name.constData()) != 0 && !QFile::copy(settings->fileName(), QFile::decodeName(name)))
        return compare == Compare::Everything || QFileInfo(settings->fileName()).size() > 0;
    const bool hasFallbacks = settings->fallbacksEnabled();
    settings->setFallbacksEnabled(false);
    const QSettings read(QFile::decodeName(name), QSettings::IniFormat);
    const bool isSame = hasSame(*settings, read) && (compare == Compare::WhatWasSet || hasSame(read, *settings));
    settings->setFallbacksEnabled(hasFallbacks);
    ::unlink(name.constData());
    return isSame;
}

/// What a process that was killed has left, or could not take away again.
void clearUp(const QString &path)
{
    const QByteArray former = FormerFile::nameOf(path);
    if (QFileInfo(path).size() == 0 && QFileInfo(QFile::decodeName(former)).size() > 0)
        ::rename(former.constData(), QFile::encodeName(path).constData()); // killed before it was put back
    ::unlink(former.constData());

    const QFileInfo file(path);
    const QStringList names = QDir(file.path()).entryList({file.fileName() + QStringLiteral(".read-*")}, QDir::Files);
    for (const QString &name : names)
        QFile::remove(file.path() + u'/' + name);
}

/// Nothing is read from it and nothing written to it: no file can be below a file.
void leaveAlone(const QString &path)
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, path);
}

/// Puts what was set into the file; false where that is then as it was.
bool write(QSettings *settings)
{
    FormerFile former(settings->fileName());
    settings->sync();
    // FormatError tells of what was read; the writing itself has gone well.
    if (settings->status() == QSettings::AccessError)
        return false;
    // On a full disk Qt 6.4 puts an empty file over the former one, or a part of the new one, and says that all is
    // well: its QSaveFile does not hear of what fails when its buffer is emptied. That of Qt 6.8 does.
    if (!isAsInFile(settings, Compare::WhatWasSet)) {
        former.restore();
        return false;
    }
    QFile::setPermissions(settings->fileName(), QFile::ReadOwner | QFile::WriteOwner);
    return true;
}

/// A pipe would be waited for, and a device or something endless read into memory.
bool isFit(const QFileInfo &file)
{
    return !file.exists() || file.isDir() || (file.isFile() && file.size() <= mostBytes);
}

} // namespace

std::optional<SettingsTrouble> checkSettingsFile()
{
    std::optional<SettingsLock> lock; // what another program is about to write would look damaged
    if (!isFit(QFileInfo(usualPath())))
        leaveAlone(usualPath());
    else if (lock.emplace(usualPath()).isFree())
        clearUp(usualPath());
    QSettings settings;
    const QString path = settings.fileName();
    if (const QString obstacle = obstacleOf(path); !obstacle.isEmpty())
        return SettingsText::unreadable(obstacle);
    const QFileInfo file(path);
    settings.allKeys(); // or parts of the file would not be looked at yet
    if (settings.status() == QSettings::FormatError)
        return SettingsText::damaged(path, copyAside(path));
    const bool isRead = settings.status() == QSettings::NoError && (!file.exists() || file.isReadable()) &&
                        (!file.isFile() || isAsInFile(&settings, Compare::Everything));
    if (!isRead && file.isFile())
        leaveAlone(path); // the next writing would keep nothing of what is in there
    if (!isRead || (file.exists() && !file.isFile()))
        return SettingsText::unreadable(path);
    if (!settings.isWritable())
        return SettingsText::unsaved(path);
    return {};
}

bool changeSettings(const std::function<void(QSettings *)> &change)
{
    QSettings settings;
    const SettingsLock lock(settings.fileName());
    if (!lock.isFree())
        return false;
    settings.sync(); // reads what others have written meanwhile
    change(&settings);
    return write(&settings);
}

bool saveSetting(const QString &key, const QVariant &value)
{
    return changeSettings([&](QSettings *settings) { settings->setValue(key, value); });
}

QString settingsPath()
{
    return QSettings().fileName();
}

QStringList mergedNames(const QStringList &base, const QStringList &mine, const QStringList &theirs)
{
    const auto isKept = [&](const QString &name) {
        return !base.contains(name) || (mine.contains(name) && theirs.contains(name));
    };
    const auto common = [&](const QStringList &names) {
        QStringList result;
        std::copy_if(names.begin(), names.end(), std::back_inserter(result),
                     [&](const QString &name) { return base.contains(name) && mine.contains(name); });
        return result;
    };
    const bool isSortedAnew = common(base) != common(mine);
    const QStringList &first = isSortedAnew ? mine : theirs;
    const QStringList &second = isSortedAnew ? theirs : mine;
    QStringList merged;
    std::copy_if(first.begin(), first.end(), std::back_inserter(merged), isKept);
    for (qsizetype i = 0, at = 0; i < second.size(); ++i) {
        if (!isKept(second[i]))
            continue;
        if (!merged.contains(second[i]))
            merged.insert(at, second[i]);
        at = merged.indexOf(second[i]) + 1;
    }
    return merged;
}

SettingsTrouble unsavedSettings(const QString &path)
{
    return SettingsText::unsaved(path);
}
