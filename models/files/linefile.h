#pragma once

#include "models/files/unpackedfile.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// The lines of a file, read once from its beginning to its end, a piece at a time; unpacked where it is packed.
class LineFile
{
public:
    /// `isHashed`: whether somebody will ask for the SHA-256.
    LineFile(const QString &path, bool isHashed)
        : m_file(path, isHashed)
        , m_problem(m_file.problem())
    {
    }

    /// Without its line break, valid until the next call. Empty at the end, and once `problem` says why no more can be
    /// read.
    std::optional<QByteArrayView> next();
    /// That were handed out.
    qint64 lines() const { return m_lines; }
    QString problem() const { return m_problem; }

    /// At the end, in hexadecimal: of the lines.
    QString sha256() { return m_file.sha256(); }
    /// The same of the file as it is, packed or not.
    QString sha256OfFile() { return m_file.sha256OfFile(); }
    /// In milliseconds since 1970 UTC.
    qint64 changedAt() const { return m_file.changedAt(); }

private:
    bool readMore();

    UnpackedFile m_file;
    QByteArray m_text; ///< what was read, from m_begin on not handed out yet
    qsizetype m_begin = 0;
    qint64 m_lines = 0;
    QString m_problem;
};
