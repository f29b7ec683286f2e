#pragma once

#include <QString>

#include <optional>

class QSettings;

/// What is wrong with the settings file, and what that means for the user.
struct SettingsTrouble
{
    QString text;
    QString advice;
};

/// Looks at the application's settings file before anything is written to it. A damaged one is copied aside, byte for
/// byte, because the next writing keeps only what could be read; one that cannot be read or written is told of. Nothing
/// where all is well.
std::optional<SettingsTrouble> checkSettingsFile();

/// Writes what was set, and keeps the file from other users' eyes. False where it could not be written.
bool saveSettings(QSettings *settings);

/// The words for settings that could not be written to `path`.
SettingsTrouble unsavedSettings(const QString &path);
