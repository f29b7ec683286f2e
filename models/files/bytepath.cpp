#include "models/files/bytepath.h"

#include <QFile>
#include <QStringDecoder>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>

namespace {

constexpr char16_t firstEscape = 0xDC80;
constexpr char16_t lastEscape = 0xDCFF;
constexpr char16_t escapeOffset = 0xDC00;
constexpr qsizetype longestSequence = 4;

/// How many bytes from `at` on are one character, 0 where they are none.
qsizetype characterAt(const QByteArray &bytes, qsizetype at)
{
    for (qsizetype length = 1; length <= std::min(longestSequence, bytes.size() - at); ++length) {
        if (QByteArrayView(bytes).sliced(at, length).isValidUtf8())
            return length;
    }
    return 0;
}

QString decoded(QByteArrayView bytes)
{
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom).decode(bytes);
}

bool isEscape(const QString &text, qsizetype at)
{
    const char16_t unit = text[at].unicode();
    return unit >= firstEscape && unit <= lastEscape && (at == 0 || !text[at - 1].isHighSurrogate());
}

} // namespace

QString decodeBytes(const QByteArray &bytes)
{
    QString text;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = characterAt(bytes, at);
        if (length > 0)
            text += decoded(QByteArrayView(bytes).sliced(at, length));
        else
            text += QChar(char16_t(escapeOffset + static_cast<unsigned char>(bytes[at])));
        at += std::max<qsizetype>(1, length);
    }
    return text;
}

QByteArray encodeBytes(const QString &text)
{
    QByteArray bytes;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isEscape(text, at))
            continue;
        bytes += QStringView(text).sliced(begin, at - begin).toUtf8();
        bytes += char(text[at].unicode() - escapeOffset);
        begin = at + 1;
    }
    return bytes + QStringView(text).sliced(begin).toUtf8();
}

bool isText(const QString &text)
{
    return text.isValidUtf16();
}

QString systemError(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

QString openForReading(QFile *file, const QString &path)
{
    const int fd = ::open(encodeBytes(path).constData(), O_RDONLY | O_CLOEXEC);
    struct stat status = {};
    const bool isOpen =
        fd >= 0 && ::fstat(fd, &status) == 0 && file->open(fd, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
    if (!isOpen || S_ISDIR(status.st_mode))
        return systemError(isOpen ? EISDIR : errno);
    return {};
}
