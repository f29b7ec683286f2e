#include "models/api/unpack.h"

#include <zlib.h>

#include <algorithm>

namespace {

constexpr int gzipOrFrame = 32 + MAX_WBITS; ///< whichever it is, by its first bytes
constexpr int deflateAlone = -MAX_WBITS;
constexpr QByteArrayView gzipMark = "\x1F\x8B";
constexpr qsizetype leastStep = 64 * 1024;

/// One state of zlib's, given back in any case.
class Inflater
{
public:
    explicit Inflater(int windowBits) { m_isGood = inflateInit2(&m_stream, windowBits) == Z_OK; }
    ~Inflater() { inflateEnd(&m_stream); }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    std::optional<Inflated> run(const QByteArray &packed, qsizetype mostBytes);

private:
    bool beginsNextPart();

    z_stream m_stream{};
    bool m_isGood = false;
};

bool Inflater::beginsNextPart()
{
    const QByteArrayView rest(m_stream.next_in, qsizetype(m_stream.avail_in));
    return rest.startsWith(gzipMark) && inflateReset(&m_stream) == Z_OK;
}

std::optional<Inflated> Inflater::run(const QByteArray &packed, qsizetype mostBytes)
{
    if (!m_isGood)
        return {};
    m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data())); // zlib only reads it
    m_stream.avail_in = uInt(packed.size());
    QByteArray out;
    qsizetype done = 0;
    int status = Z_OK;
    while (status == Z_OK || (status == Z_STREAM_END && beginsNextPart())) {
        out.resize(std::min(std::max({2 * done, 4 * packed.size(), leastStep}), mostBytes + 1));
        m_stream.next_out = reinterpret_cast<Bytef *>(out.data()) + done;
        m_stream.avail_out = uInt(out.size() - done);
        status = inflate(&m_stream, Z_NO_FLUSH);
        done = out.size() - qsizetype(m_stream.avail_out);
        if (done > mostBytes)
            return Inflated{.body = {}, .isTooLarge = true};
    }
    // It needs more than there is where it was cut off.
    if (status != Z_STREAM_END && status != Z_BUF_ERROR)
        return {};
    out.truncate(done);
    return Inflated{.body = out, .hasEnded = status == Z_STREAM_END};
}

} // namespace

bool isKnownEncoding(const QByteArray &encoding)
{
    constexpr QByteArrayView names[] = {"gzip", "x-gzip", "deflate"};
    return std::find(std::begin(names), std::end(names), encoding.toLower()) != std::end(names);
}

std::optional<Inflated> inflated(const QByteArray &packed, qsizetype mostBytes)
{
    std::optional<Inflated> out = Inflater(gzipOrFrame).run(packed, mostBytes);
    return out ? out : Inflater(deflateAlone).run(packed, mostBytes);
}
