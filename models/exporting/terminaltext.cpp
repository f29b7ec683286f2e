#include "models/exporting/terminaltext.h"

#include "models/exporting/exportfile.h"

namespace {

/// `␛` for ESC; there are no pictures of those beyond ASCII.
QByteArray pictureOf(unsigned char control)
{
    if (control < 0x20)
        return QString(QChar(0x2400 + control)).toUtf8();
    return QString(QChar(control == 0x7F ? 0x2421 : 0xFFFD)).toUtf8();
}

} // namespace

QByteArray terminalText(QByteArrayView line, ExportFormat format)
{
    QByteArray text;
    text.reserve(line.size());
    for (qsizetype i = 0; i < line.size(); ++i) {
        const auto byte = static_cast<unsigned char>(line[i]);
        const auto next = static_cast<unsigned char>(i + 1 < line.size() ? line[i + 1] : '\0');
        const bool isC1 = byte == 0xC2 && next >= 0x80 && next < 0xA0;
        const bool isKept = byte == '\t' || byte == '\n' || (byte == '\r' && next == '\n');
        if (!isC1 && (isKept || (byte >= 0x20 && byte != 0x7F))) {
            text += line[i];
            continue;
        }
        const unsigned char control = isC1 ? next : byte;
        text += format == ExportFormat::Csv ? pictureOf(control) : "\\u00" + QByteArray(1, char(control)).toHex();
        i += isC1 ? 1 : 0;
    }
    return text;
}
