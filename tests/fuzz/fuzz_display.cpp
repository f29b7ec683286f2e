#include "checking.h"

#include "models/text/displaytext.h"
#include "models/text/rawjson.h"

#include <cstring>

// Text as UTF-8, and as any sequence of UTF-16 units: what comes out can be seen, is bounded, and says the same again.

namespace {

constexpr qsizetype longestMark = 10; // ‹U+10FFFF›
constexpr char32_t joiner = 0x200D;
constexpr char32_t selector = 0xFE0F;
constexpr char32_t keycap = 0x20E3;

bool isPicture(char32_t c)
{
    return c == 0xA9 || c == 0xAE || (c >= 0x2190 && c <= 0x2BFF && c != 0x2800) || c == 0x3030 || c == 0x303D ||
           c == 0x3297 || c == 0x3299 || (c >= 0x1F000 && c <= 0x1FAFF);
}

bool isKey(char32_t c)
{
    return (c >= U'0' && c <= U'9') || c == U'#' || c == U'*';
}

bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800 || c == 0xFFFC ||
               (c >= 0x17B4 && c <= 0x17B5) || (c >= 0x180B && c <= 0x180F) || (c >= 0xFE00 && c <= 0xFE0F) ||
               (c >= 0xE0000 && c <= 0xE0FFF);
    }
}

/// Beside a picture, the two that are part of it: 👁️‍🗨️, ✔️, and 1️⃣ which is a key with a cap.
bool isPartOfPicture(const QList<uint> &text, qsizetype at)
{
    const char32_t c = text[at];
    const char32_t before = at > 0 ? text[at - 1] : 0;
    const char32_t next = at + 1 < text.size() ? text[at + 1] : 0;
    if (c == selector)
        return isPicture(before) || (isKey(before) && next == keycap);
    const bool isBehindPicture = isPicture(before) || (before == selector && at > 1 && isPicture(text[at - 2]));
    return c == joiner && isBehindPicture && isPicture(next);
}

void checkVisible(const QString &shown)
{
    const QList<uint> text = shown.toUcs4();
    int marks = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        check(!isInvisible(text[i]) || isPartOfPicture(text, i), "every character can be seen",
              QString::number(text[i], 16));
        const QChar::Category category = QChar::category(text[i]);
        const bool isMark = category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
        marks = isMark ? marks + 1 : 0;
        check(marks <= 5, "no tower of accents");
    }
}

void checkText(const QString &text, qsizetype maxChars)
{
    const QString shown = displayText(text, maxChars);
    check(shown == displayText(QStringView(text), maxChars), "both forms say the same");
    check(shown.size() <= maxChars + longestMark + 1, "the text is bounded", QString::number(shown.size()));
    checkVisible(shown);
    if (text.size() <= maxChars)
        check(shown.endsWith(u'…') || !text.endsWith(u'…'), "what fits is not cut");
}

void checkAgain(const QString &text)
{
    const QString whole = displayText(text, text.size() * longestMark + 1);
    check(displayText(whole, whole.size()) == whole, "what is displayable stays as it is", whole);
    check(displayText(text, text.size() * longestMark + 1000) == whole, "with room enough nothing is cut");
}

void checkToolTip(const QString &text)
{
    const QString tip = toolTipText(text);
    if (tip.isEmpty())
        return;
    const qsizetype begin = tip.indexOf(u'>') + 1;
    const QString inside = tip.sliced(begin, tip.lastIndexOf(QLatin1String("</span>")) - begin);
    check(!inside.contains(u'<') && !inside.contains(u'>') && !inside.contains(u'"'), "a tooltip holds no markup",
          inside);
}

void checkJson(const QByteArray &json)
{
    const QStringList lines = indentedJson(json).split(u'\n');
    for (QString line : lines) {
        check(line.size() <= 10'000 + longestMark + 1, "a line is bounded");
        if (line.endsWith(displayBreak.first()))
            line.chop(1);
        checkVisible(line);
    }
}

void checkAll(const QString &text)
{
    for (const qsizetype maxChars : {0, 1, 7, 300})
        checkText(text, maxChars);
    checkAgain(text);
    checkToolTip(text);
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input = bytesOf(data, size);
    checkAll(QString::fromUtf8(input));
    QString units(input.size() / 2, u' ');
    std::memcpy(units.data(), input.constData(), size_t(units.size()) * 2);
    checkAll(units);
    checkJson(input);
    return 0;
}
