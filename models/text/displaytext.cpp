#include "models/text/displaytext.h"

#include <QChar>
#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr char32_t zeroWidthJoiner = 0x200D;
constexpr char32_t firstVariationSelector = 0xFE00;
constexpr char32_t emojiVariation = 0xFE0F;
constexpr char32_t keycap = 0x20E3;
constexpr char32_t blankBraille = 0x2800;
constexpr char32_t objectReplacement = 0xFFFC;
constexpr qsizetype toolTipChars = 2000;
constexpr qsizetype lineChars = 4000;
/// No script stacks more; a tower of them covers the lines above and is slow to shape.
constexpr int mostStackedMarks = 5;

bool isEmoji(char32_t c)
{
    // Pictographs, and the older symbols that a variation selector turns into a picture.
    return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2190 && c <= 0x2BFF && c != blankBraille) || c == 0x3030 ||
           c == 0x303D || c == 0x3297 || c == 0x3299 || c == 0xA9 || c == 0xAE;
}

/// What a keycap can be put around.
bool isKey(char32_t c)
{
    return (c >= U'0' && c <= U'9') || c == U'#' || c == U'*';
}

/// Characters that take no room although Unicode does not call them format characters.
bool isBlank(char32_t c)
{
    return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 || c == 0x3164 || c == 0xFFA0 ||
           c == blankBraille || (c >= 0x180B && c <= 0x180F) || (c >= firstVariationSelector && c <= emojiVariation) ||
           (c >= 0xE0000 && c <= 0xE0FFF);
}

/// Spaces of typesetters, which nobody tells from the usual one. Those that French and Japanese write stay.
bool isOddSpace(char32_t c)
{
    return c != U' ' && c != 0xA0 && c != 0x202F && c != 0x3000;
}

bool isStacked(char32_t c)
{
    if (c < 0x0300)
        return false;
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

bool needsMark(char32_t c)
{
    if (c < 0x7F)
        return c < 0x20;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_NotAssigned:
        return !isEmoji(c); // newer than Qt's tables
    case QChar::Separator_Space:
        return isOddSpace(c);
    default:
        return isBlank(c) || c == objectReplacement; // the place of a picture, where a text layout draws nothing
    }
}

/// The character at `at`, both halves of a pair together; `length` becomes 1 or 2.
char32_t characterAt(QStringView text, qsizetype at, int *length)
{
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        *length = 2;
        return QChar::surrogateToUcs4(first, text[at + 1]);
    }
    *length = 1;
    return first.unicode();
}

/// Digit by digit: a long value may be nothing but marks.
void appendMark(QString &out, char32_t c)
{
    static constexpr char16_t digits[] = u"0123456789ABCDEF";
    out += QStringView(u"‹U+");
    for (int shift = c > 0xFFFFF ? 20 : c > 0xFFFF ? 16 : 12; shift >= 0; shift -= 4)
        out += QChar(digits[(c >> shift) & 0xF]);
    out += u'›';
}

/// The first characters, ended before a pair that would be cut in two.
QStringView clipped(QStringView text, qsizetype maxChars)
{
    if (text.size() <= maxChars)
        return text;
    qsizetype end = qMax<qsizetype>(0, maxChars);
    if (end > 0 && text[end - 1].isHighSurrogate() && text[end].isLowSurrogate())
        --end;
    return text.first(end);
}

/// Whether a quick look finds nothing to do: ASCII and the letters of Latin-1 and Latin Extended, in reach of a cell.
bool isPlain(QStringView text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        const char16_t unit = c.unicode();
        return unit < 0x20 || (unit >= 0x7F && unit < 0xA0) || unit == 0xAD || unit >= 0x0300;
    });
}

/// As much of the text as becomes about `maxChars` when it is written out; `used` becomes how much that is.
QString marked(QStringView text, qsizetype maxChars, qsizetype *used)
{
    QString out;
    out.reserve(text.size() + 16);
    char32_t previous = 0;
    int stacked = 0;
    bool isSelected = false; // the one before is a variation selector that stayed
    bool isOpen = false;     // the one before makes sense only with the one behind it
    qsizetype at = 0;
    while (at < text.size() && (out.size() < maxChars || isOpen)) {
        int length = 1;
        const char32_t c = characterAt(text, at, &length);
        int nextLength = 1;
        const char32_t next = at + length < text.size() ? characterAt(text, at + length, &nextLength) : 0;
        const bool isInKeycap = isKey(previous) && next == keycap;
        const bool isPartOfEmoji = (c == zeroWidthJoiner && isEmoji(previous) && isEmoji(next)) ||
                                   (c == emojiVariation && !isSelected && (isEmoji(previous) || isInKeycap));
        isSelected = isPartOfEmoji && c == emojiVariation;
        isOpen = isPartOfEmoji && (c == zeroWidthJoiner || isInKeycap);
        stacked = isStacked(c) ? stacked + 1 : 0;
        if (!isPartOfEmoji && (needsMark(c) || stacked > mostStackedMarks))
            appendMark(out, c);
        else
            out += text.sliced(at, length);
        // A variation selector belongs to the picture before it: 👁️‍🗨️ joins behind one.
        if (!isPartOfEmoji)
            previous = c;
        at += length;
    }
    *used = at;
    return out;
}

} // namespace

QString displayText(QStringView text, qsizetype maxChars)
{
    const QStringView shown = clipped(text, maxChars);
    qsizetype used = shown.size();
    QString out = isPlain(shown) ? shown.toString() : marked(shown, maxChars, &used);
    if (used < text.size())
        out += QChar(u'…');
    return out;
}

QString displayLines(QStringView text, qsizetype maxChars, qsizetype *used)
{
    QString out;
    *used = 0;
    while (*used < text.size() && out.size() < maxChars) {
        const QStringView rest = text.sliced(*used);
        QStringView part = clipped(rest, lineChars);
        // One more, for a line that ends where it would be broken.
        const qsizetype end = rest.first(qMin(rest.size(), part.size() + 2)).indexOf(u'\n');
        if (end >= 0)
            part = rest.first(end > 0 && rest[end - 1] == u'\r' ? end - 1 : end);
        qsizetype taken = part.size();
        const QString shown = isPlain(part) ? part.toString() : marked(part, lineChars, &taken);
        const bool isEnded = end >= 0 && taken == part.size();
        *used += isEnded ? end + 1 : taken;
        out += shown;
        if (isEnded || *used == text.size())
            out += u'\n';
        else
            out += displayBreak;
    }
    out.chop(1); // ends no line, and begins none
    return out;
}

QString displayText(const QString &text, qsizetype maxChars)
{
    if (text.size() <= maxChars && isPlain(text))
        return text;
    return displayText(QStringView(text), maxChars);
}

QString textWithoutBreaks(QString shown)
{
    return shown.remove(displayBreak.toString()).remove(displayBreak.first());
}

QString textWithoutMarks(const QString &shown)
{
    static const QRegularExpression mark(QStringLiteral("‹U\\+([0-9A-F]{4,6})›"));
    QString text;
    qsizetype taken = 0;
    for (QRegularExpressionMatchIterator marks = mark.globalMatch(shown); marks.hasNext();) {
        const QRegularExpressionMatch match = marks.next();
        const char32_t character = match.capturedView(1).toUInt(nullptr, 16);
        text += QStringView(shown).sliced(taken, match.capturedStart() - taken);
        if (QChar::isSurrogate(character))
            text += QChar(char16_t(character)); // half of a pair, as it came
        else
            text += QString::fromUcs4(&character, 1);
        taken = match.capturedEnd();
    }
    return text + QStringView(shown).sliced(taken);
}

QString toolTipText(QStringView text)
{
    return toolTipLines({text.toString()});
}

QString toolTipLines(const QStringList &lines)
{
    QStringList shown;
    for (const QString &line : lines)
        shown += displayText(line, toolTipChars);
    if (shown.join(QString()).isEmpty())
        return {};
    return QStringLiteral("<span style=\"white-space:pre-wrap\">%1</span>")
        .arg(shown.join(QLatin1Char('\n')).toHtmlEscaped());
}
