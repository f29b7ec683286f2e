#include "models/inventory/recordstore.h"

#include "models/files/namelessfile.h"
#include "models/record/tokenjson.h"

#include <QDir>
#include <QFileInfo>

#include <cstring>
#include <utility>
#include <zstd.h>

namespace {

/// Of records in a block, before it is packed: more would pack little better, and takes longer to read one of.
constexpr qsizetype blockBytes = 64 * 1024;
/// Of unpacked blocks that are kept: those around what the user looks at.
constexpr qsizetype keptBytes = 8 * blockBytes;
constexpr int packingLevel = 1;

using RecordSize = quint32;

/// Empty where there is none.
QByteArray recordIn(const QByteArray &block, qsizetype offset)
{
    RecordSize size = 0;
    const qsizetype begin = offset + qsizetype(sizeof size);
    if (begin > block.size())
        return {};
    std::memcpy(&size, block.constData() + offset, sizeof size);
    return begin + qsizetype(size) <= block.size() ? block.mid(begin, qsizetype(size)) : QByteArray();
}

} // namespace

void RecordStore::FreePacker::operator()(ZSTD_CCtx_s *packer) const
{
    ZSTD_freeCCtx(packer);
}

/// Where the usual place for temporary files lies in memory, nothing would be gained by it.
QString RecordStore::folder()
{
    const QString onDisk = QStringLiteral("/var/tmp");
    return QFileInfo(onDisk).isWritable() ? onDisk : QDir::tempPath();
}

RecordStore::RecordStore(QString directory)
    : m_directory(std::move(directory))
    , m_kept(keptBytes)
{
}

RecordStore::~RecordStore() = default;

std::optional<RecordPosition> RecordStore::add(std::string_view raw)
{
    if (!m_problem.isEmpty() || (m_block.size() >= blockBytes && !writeBlock()))
        return {};
    const RecordPosition position{quint32(m_blocks.size()), quint32(m_block.size())};
    const auto size = RecordSize(raw.size());
    m_block.append(reinterpret_cast<const char *>(&size), sizeof size);
    m_block.append(raw.data(), qsizetype(raw.size()));
    return position;
}

bool RecordStore::finish()
{
    const bool isWritten = m_problem.isEmpty() && (m_block.isEmpty() || writeBlock());
    m_packer.reset();
    m_packed = {};
    m_block = {};
    m_blocks.shrink_to_fit();
    return isWritten;
}

bool RecordStore::writeBlock()
{
    if (!m_file) {
        m_file = std::make_unique<QFile>();
        m_problem = openNameless(m_file.get(), m_directory);
        m_packer.reset(ZSTD_createCCtx());
        ZSTD_CCtx_setParameter(m_packer.get(), ZSTD_c_compressionLevel, packingLevel);
        ZSTD_CCtx_setParameter(m_packer.get(), ZSTD_c_checksumFlag, 1);
    }
    if (!m_problem.isEmpty())
        return false;
    m_packed.resize(qsizetype(ZSTD_compressBound(size_t(m_block.size()))));
    const size_t packedSize = ZSTD_compress2(m_packer.get(), m_packed.data(), size_t(m_packed.size()),
                                             m_block.constData(), size_t(m_block.size()));
    if (ZSTD_isError(packedSize) != 0) {
        m_problem = QString::fromLatin1(ZSTD_getErrorName(packedSize));
        return false;
    }
    if (!m_file->seek(m_end) || m_file->write(m_packed.constData(), qint64(packedSize)) != qint64(packedSize)) {
        m_problem = m_file->errorString();
        return false;
    }
    m_blocks.push_back({m_end, quint32(packedSize), quint32(m_block.size())});
    m_end += qint64(packedSize);
    m_block.resize(0);
    return true;
}

QByteArray RecordStore::record(RecordPosition position) const
{
    const QMutexLocker lock(&m_reading);
    if (position.block == m_blocks.size())
        return recordIn(m_block, qsizetype(position.offset));
    if (position.block > m_blocks.size())
        return {};
    if (const QByteArray *kept = m_kept.object(position.block))
        return recordIn(*kept, qsizetype(position.offset));
    const QByteArray block = unpacked(position.block);
    if (!block.isEmpty())
        m_kept.insert(position.block, new QByteArray(block), block.size());
    return recordIn(block, qsizetype(position.offset));
}

/// Empty where it cannot be read, or is not what was written.
QByteArray RecordStore::unpacked(quint32 number) const
{
    const Block &block = m_blocks[number];
    const QByteArray packed = m_file->seek(block.at) ? m_file->read(block.packedSize) : QByteArray();
    QByteArray records(qsizetype(block.size), Qt::Uninitialized);
    const size_t size =
        ZSTD_decompress(records.data(), size_t(records.size()), packed.constData(), size_t(packed.size()));
    return size == block.size ? records : QByteArray(); // an error is larger than any size
}

Token RecordStore::tokenAt(RecordPosition position) const
{
    const QByteArray raw = record(position);
    Token token;
    return decodeRecord({raw.constData(), size_t(raw.size())}, &token) ? Token() : token;
}
