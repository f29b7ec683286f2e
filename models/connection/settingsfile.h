#pragma once

#include <QString>

#include <optional>

class QSettings;
class QVariant;

/// What is wrong with the settings file, and what that means for the user.
struct SettingsTrouble
{
    QString text;
    QString advice;
};

/// Looks at the application's settings file; to be called before the first QSettings, because Qt tells of damage only
/// while it reads, and reads once. A damaged file is copied aside, byte for byte, because the next writing keeps only
/// what could be read; one that cannot be read or written is told of, and one that is a pipe, a device or larger than
/// settings ever are is not opened at all. Nothing where all is well.
std::optional<SettingsTrouble> checkSettingsFile();

/// Writes what was set, and keeps the file from other users' eyes. False where it could not be written: the file is
/// then as it was. Every change has to go through here or saveSetting before its QSettings ends, which would write it
/// blindly.
bool saveSettings(QSettings *settings);
bool saveSetting(const QString &key, const QVariant &value);

/// The words for settings that could not be written to `path`.
SettingsTrouble unsavedSettings(const QString &path);
