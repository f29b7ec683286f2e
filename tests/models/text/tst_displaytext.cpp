#include "models/text/displaytext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestDisplayText : public QObject
{
    Q_OBJECT
private slots:
    void shows_data();
    void shows();
    void plainTextIsNotCopied();
    void clipsBetweenCharacters();
    void toolTipsShowMarkupLiterally_data();
    void toolTipsShowMarkupLiterally();
};

void TestDisplayText::shows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &text, const QString &shown) {
        QTest::newRow(name) << text << shown;
    };
    row("empty", {}, {});
    row("ascii", u"CI <b>deploy</b> & more"_s, u"CI <b>deploy</b> & more"_s);
    row("letters", u"Zoë Müller 東京 مرحبا Łódź"_s, u"Zoë Müller 東京 مرحبا Łódź"_s);
    row("combining", u"e\u0301"_s, u"e\u0301"_s);
    row("line feed", u"a\nb\tc"_s, u"a‹U+000A›b‹U+0009›c"_s);
    row("nul", QString(QChar(0)), u"‹U+0000›"_s);
    row("delete", QString(QChar(0x7F)), u"‹U+007F›"_s);
    row("C1", QString(QChar(0x9B)), u"‹U+009B›"_s);
    row("override", u"a\u202Eb"_s, u"a‹U+202E›b"_s);
    row("isolate", u"\u2066x\u2069"_s, u"‹U+2066›x‹U+2069›"_s);
    row("mark", u"\u200E"_s, u"‹U+200E›"_s);
    row("zero-width space", u"a\u200Bb"_s, u"a‹U+200B›b"_s);
    row("byte order mark", u"\uFEFFa"_s, u"‹U+FEFF›a"_s);
    row("soft hyphen", u"a\u00ADb"_s, u"a‹U+00AD›b"_s);
    row("line separator", u"a\u2028b\u2029"_s, u"a‹U+2028›b‹U+2029›"_s);
    row("private use", u"\uE000"_s, u"‹U+E000›"_s);
    row("tag", u"a\U000E0041"_s, u"a‹U+E0041›"_s);
    row("filler", u"\u3164"_s, u"‹U+3164›"_s);
    row("variation selector", u"a\uFE0F"_s, u"a‹U+FE0F›"_s);
    row("lone high", QString(QChar(0xD83D)) + u'a', u"‹U+D83D›a"_s);
    row("lone low", u'a' + QString(QChar(0xDE00)), u"a‹U+DE00›"_s);
    row("emoji", u"👍🏽 ✔️ 1️⃣"_s, u"👍🏽 ✔️ 1️⃣"_s);
    row("joined emoji", u"👩‍💻 👁️‍🗨️"_s, u"👩‍💻 👁️‍🗨️"_s);
    row("selector again", u"✔\uFE0F\uFE0F"_s, u"✔\uFE0F‹U+FE0F›"_s);
    row("selector on a blank", u"\u2800\uFE0F"_s, u"‹U+2800›‹U+FE0F›"_s);
    row("keycap on no key", u"a\uFE0F\u20E3"_s, u"a‹U+FE0F›\u20E3"_s);
    row("keycaps again", u"1\uFE0F\u20E3\uFE0F\u20E3"_s, u"1\uFE0F\u20E3‹U+FE0F›\u20E3"_s);
    row("joiner to a blank", u"👩\u200D\u2800"_s, u"👩‹U+200D›‹U+2800›"_s);
    row("picture's place", u"a\uFFFC"_s, u"a‹U+FFFC›"_s);
    row("em space", u"a\u2003b\u00A0c\u3000d"_s, u"a‹U+2003›b\u00A0c\u3000d"_s);
    row("stacked accents", u"x\u0301\u0302\u0303\u0304\u0305\u0306\u0307y\u0301"_s,
        u"x\u0301\u0302\u0303\u0304\u0305‹U+0306›‹U+0307›y\u0301"_s);
    row("terminal", u"\u001B[31m"_s, u"‹U+001B›[31m"_s);
    row("joiner in a word", u"pay\u200Dpal"_s, u"pay‹U+200D›pal"_s);
}

void TestDisplayText::shows()
{
    QFETCH(QString, text);
    QTEST(displayText(text), "shown");
    QTEST(displayText(QStringView(text)), "shown");
}

void TestDisplayText::plainTextIsNotCopied()
{
    const QString text = u"deploy-eu-1"_s;
    QCOMPARE(static_cast<const void *>(displayText(text).constData()), static_cast<const void *>(text.constData()));
}

void TestDisplayText::clipsBetweenCharacters()
{
    QCOMPARE(displayText(u"abcdef"_s, 6), u"abcdef"_s);
    QCOMPARE(displayText(u"abcdef"_s, 5), u"abcde…"_s);
    QCOMPARE(displayText(u"ab😀cd"_s, 3), u"ab…"_s);
    QCOMPARE(displayText(u"ab😀cd"_s, 4), u"ab😀…"_s);
    QCOMPARE(displayText(u"abc"_s, 0), u"…"_s);
    QCOMPARE(displayText(QString(100'000, u'x')).size(), 301);
    QCOMPARE(displayText(QString(100, u'\n'), 20), u"‹U+000A›‹U+000A›‹U+000A›…"_s); // what is written counts
    QCOMPARE(displayText(QString(3, u'\n'), 20), u"‹U+000A›‹U+000A›‹U+000A›"_s);
    // A joiner that is left without what it joins is an invisible end.
    QCOMPARE(displayText(u"\n👩‍💻👩‍💻"_s, 11), u"‹U+000A›👩‍💻…"_s);
    QCOMPARE(displayText(u"\n1️⃣23"_s, 10), u"‹U+000A›1️⃣…"_s);
}

void TestDisplayText::toolTipsShowMarkupLiterally_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("inside");
    QTest::newRow("markup") << u"<b>x</b>"_s << u"&lt;b&gt;x&lt;/b&gt;"_s;
    QTest::newRow("escaped") << u"&lt;b&gt;"_s << u"&amp;lt;b&amp;gt;"_s;
    QTest::newRow("quotes") << u"\"a\" %1"_s << u"&quot;a&quot; %1"_s;
    QTest::newRow("override") << u"\u202E"_s << u"‹U+202E›"_s;
}

void TestDisplayText::toolTipsShowMarkupLiterally()
{
    QFETCH(QString, text);
    QFETCH(QString, inside);
    QCOMPARE(toolTipText(text), QString(u"<span style=\"white-space:pre-wrap\">"_s + inside + u"</span>"_s));
    QCOMPARE(toolTipText({}), QString());
    QCOMPARE(toolTipLines({text, u"second"_s}),
             QString(u"<span style=\"white-space:pre-wrap\">"_s + inside + u"\nsecond</span>"_s));
    QCOMPARE(toolTipLines({}), QString());
}

QTEST_GUILESS_MAIN(TestDisplayText)
#include "tst_displaytext.moc"
