#include "models/files/unpackedfile.h"

#include "models/files/bytepath.h"

#include <QCoreApplication>
#include <QDateTime>

#include <zstd.h>

namespace {

constexpr qsizetype pieceBytes = 256 * 1024;
constexpr QByteArrayView zstdMark = "\x28\xB5\x2F\xFD";

} // namespace

void UnpackedFile::FreeUnpacker::operator()(ZSTD_DCtx_s *unpacker) const
{
    ZSTD_freeDCtx(unpacker);
}

UnpackedFile::UnpackedFile(const QString &path, bool isHashed)
    : m_isHashed(isHashed)
{
    m_problem = openForReading(&m_file, path);
    if (m_problem.isEmpty() && m_file.peek(zstdMark.size()) == zstdMark)
        m_unpacker.reset(ZSTD_createDCtx());
}

UnpackedFile::~UnpackedFile() = default;

QByteArray UnpackedFile::next()
{
    if (!m_problem.isEmpty())
        return {};
    QByteArray piece = m_unpacker ? unpackPiece() : readPiece();
    if (m_isHashed && !piece.isEmpty())
        m_hash.add(piece);
    return piece;
}

QByteArray UnpackedFile::readPiece()
{
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    const qint64 size = m_file.read(piece.data(), pieceBytes);
    if (size < 0)
        m_problem = m_file.errorString();
    piece.truncate(qsizetype(std::max<qint64>(0, size)));
    return piece;
}

QByteArray UnpackedFile::unpackPiece()
{
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    ZSTD_outBuffer out{piece.data(), size_t(pieceBytes), 0};
    while (out.pos == 0) {
        if (m_unpackedTo == m_packed.size()) {
            m_packed = readPiece();
            m_unpackedTo = 0;
            if (m_isHashed && !m_packed.isEmpty())
                m_packedHash.add(m_packed);
        }
        const bool isAtEnd = m_packed.isEmpty();
        ZSTD_inBuffer in{m_packed.constData(), size_t(m_packed.size()), size_t(m_unpackedTo)};
        // At the end of the file there may still be something that has not come out.
        const size_t state = isAtEnd && !m_isFrameOpen ? 0 : ZSTD_decompressStream(m_unpacker.get(), &out, &in);
        m_unpackedTo = qsizetype(in.pos);
        if (ZSTD_isError(state) != 0)
            m_problem = QString::fromLatin1(ZSTD_getErrorName(state));
        else if (isAtEnd && out.pos == 0 && m_isFrameOpen && m_problem.isEmpty())
            m_problem = QCoreApplication::translate("LineFile", "it is cut off");
        m_isFrameOpen = state != 0;
        if (isAtEnd || !m_problem.isEmpty())
            break;
    }
    piece.truncate(m_problem.isEmpty() ? qsizetype(out.pos) : 0);
    return piece;
}

qint64 UnpackedFile::changedAt() const
{
    return m_file.fileTime(QFileDevice::FileModificationTime).toMSecsSinceEpoch();
}
