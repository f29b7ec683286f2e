#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// What a program that was run has left to say.
struct RunResult
{
    int status = -1; ///< -1 where it did not end by itself
    QByteArray output;
    QByteArray error;
};

/// A secret that is new in every run, so that nothing that another left behind is found, and a folder in which a
/// program has its home, its settings and its temporary files.
class SecretRun
{
public:
    SecretRun();

    const QByteArray &secret() const { return m_secret; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Off-screen, everything below the folder, and every log message that Qt has.
    QProcessEnvironment environment() const;
    /// Runs the event loop meanwhile, which the servers of a test need.
    RunResult run(const QString &program, const QStringList &arguments, const QProcessEnvironment &variables,
                  const QByteArray &input = {}) const;
    QString writeFile(const QString &name, const QByteArray &content, QFile::Permissions permissions) const;
    /// "FILE: form: part" for the first file below the folder that holds the secret or a part of it; empty for none.
    /// Not looked at are those named `token` and `strace`.
    QByteArray foundInFiles() const;

private:
    QTemporaryDir m_folder;
    QByteArray m_secret;
};

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
