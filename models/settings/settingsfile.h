#pragma once

#include <QString>
#include <QStringList>

#include <functional>
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

/// Reads the settings again, lets `change` set what has changed, writes that, and keeps the file from other users'
/// eyes; other programs of the same user wait meanwhile, so that nobody's changes are lost. False where it could not be
/// written: the file is then as it was. Every change has to go through here or saveSetting: a QSettings of its own
/// would write it blindly.
bool changeSettings(const std::function<void(QSettings *settings)> &change);
bool saveSetting(const QString &key, const QVariant &value);
/// Where they are written to.
QString settingsPath();

/// Names as they stand after two users of one list: `mine` and `theirs` were both `base`. Without what either has taken
/// away, with what either has added, each behind the name that it was behind, in the order of whoever sorted them anew.
QStringList mergedNames(const QStringList &base, const QStringList &mine, const QStringList &theirs);

/// The words for settings that could not be written to `path`.
SettingsTrouble unsavedSettings(const QString &path);
