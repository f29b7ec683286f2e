#pragma once

#include "models/files/backgroundhash.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>

struct ZSTD_DCtx_s;

/// What a file holds, read once from its beginning to its end, a piece at a time; unpacked where zstd has packed it,
/// which its first bytes tell. On the way the SHA-256 of the file is made, and that of what it unpacks to.
class UnpackedFile
{
public:
    /// `isHashed`: whether somebody will ask for the SHA-256.
    UnpackedFile(const QString &path, bool isHashed);
    ~UnpackedFile();

    /// Empty at the end, and once `problem` says why no more can be read.
    QByteArray next();
    QString problem() const { return m_problem; }

    /// At the end, in hexadecimal: of what was read.
    QString sha256() { return QString::fromLatin1(m_hash.result()); }
    /// The same of the file as it is, packed or not.
    QString sha256OfFile() { return QString::fromLatin1((m_unpacker ? m_packedHash : m_hash).result()); }
    /// In milliseconds since 1970 UTC.
    qint64 changedAt() const;

private:
    struct FreeUnpacker
    {
        void operator()(ZSTD_DCtx_s *unpacker) const;
    };

    QByteArray readPiece();
    QByteArray unpackPiece();

    QFile m_file;
    bool m_isHashed;
    std::unique_ptr<ZSTD_DCtx_s, FreeUnpacker> m_unpacker; ///< null where nothing is packed
    QByteArray m_packed;                                   ///< a piece of the file
    qsizetype m_unpackedTo = 0;                            ///< of it
    bool m_isFrameOpen = false;
    BackgroundHash m_hash;
    BackgroundHash m_packedHash;
    QString m_problem;
};
