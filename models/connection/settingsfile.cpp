#include "models/connection/settingsfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

namespace {

/// More copies than anybody reads; a file that is damaged at every start must not fill the disk.
constexpr int mostCopies = 9;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
public:
    static SettingsTrouble unreadable(const QString &path);
    static SettingsTrouble damaged(const QString &path, const QString &copy);
    static SettingsTrouble unsaved(const QString &path);
};

SettingsTrouble Words::unreadable(const QString &path)
{
    return {tr("The settings file %1 cannot be read.").arg(path),
            tr("The program goes on with its defaults. Let your user read and write the file, then start again.")};
}

SettingsTrouble Words::damaged(const QString &path, const QString &copy)
{
    const QString text = tr("The settings file %1 is damaged.").arg(path);
    if (copy.isEmpty())
        return {text, tr("What could be read of it is in force.")};
    return {text, tr("What could be read of it is in force, and %1 keeps it as it was.").arg(copy)};
}

SettingsTrouble Words::unsaved(const QString &path)
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

} // namespace

std::optional<SettingsTrouble> checkSettingsFile()
{
    QSettings settings;
    const QString path = settings.fileName();
    const QFileInfo file(path);
    if (file.exists() && !file.isReadable())
        return Words::unreadable(path);
    settings.allKeys(); // or parts of the file would not be looked at yet
    if (settings.status() == QSettings::FormatError)
        return Words::damaged(path, copyAside(path));
    if (settings.status() != QSettings::NoError || (file.exists() && !file.isFile()))
        return Words::unreadable(path);
    if (!settings.isWritable())
        return Words::unsaved(path);
    return {};
}

bool saveSettings(QSettings *settings)
{
    settings->sync();
    // FormatError tells of what was read; the writing itself has gone well.
    if (settings->status() == QSettings::AccessError)
        return false;
    QFile::setPermissions(settings->fileName(), QFile::ReadOwner | QFile::WriteOwner);
    return true;
}

SettingsTrouble unsavedSettings(const QString &path)
{
    return Words::unsaved(path);
}
