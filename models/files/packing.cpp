#include "models/files/packing.h"

#include "models/files/bytepath.h"

#include <cerrno>
#include <zstd.h>

namespace {

constexpr QLatin1String packedEnding(".zst");

} // namespace

bool isPackedName(const QString &path)
{
    return path.endsWith(packedEnding, Qt::CaseInsensitive);
}

QString unpackedName(const QString &path)
{
    return isPackedName(path) ? path.chopped(packedEnding.size()) : path;
}

void Packer::FreePacker::operator()(ZSTD_CCtx_s *packer) const
{
    ZSTD_freeCCtx(packer);
}

Packer::Packer()
    : m_packer(ZSTD_createCCtx())
{
    if (m_packer)
        ZSTD_CCtx_setParameter(m_packer.get(), ZSTD_c_checksumFlag, 1);
    else
        m_problem = systemError(ENOMEM);
}

Packer::~Packer() = default;

QByteArray Packer::pack(QByteArrayView bytes)
{
    return bytes.isEmpty() ? QByteArray() : run(bytes, false);
}

QByteArray Packer::end()
{
    return run({}, true);
}

QByteArray Packer::run(QByteArrayView bytes, bool isEnd)
{
    QByteArray packed;
    ZSTD_inBuffer in{bytes.data(), size_t(bytes.size()), 0};
    bool isDone = !m_problem.isEmpty();
    while (!isDone) {
        const qsizetype before = packed.size();
        packed.resize(before + qsizetype(ZSTD_CStreamOutSize()));
        ZSTD_outBuffer out{packed.data() + before, ZSTD_CStreamOutSize(), 0};
        const size_t left = ZSTD_compressStream2(m_packer.get(), &out, &in, isEnd ? ZSTD_e_end : ZSTD_e_continue);
        packed.resize(before + qsizetype(out.pos));
        if (ZSTD_isError(left) != 0)
            m_problem = QString::fromLatin1(ZSTD_getErrorName(left));
        isDone = !m_problem.isEmpty() || (isEnd ? left == 0 : in.pos == in.size);
    }
    return packed;
}
