#include "models/token/displaytext.h"

#include <QTest>

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
    row("ascii", u"CI <b>deploy</b> & more"_qs, u"CI <b>deploy</b> & more"_qs);
    row("letters", u"Zoë Müller 東京 مرحبا Łódź"_qs, u"Zoë Müller 東京 مرحبا Łódź"_qs);
    row("combining", u"e\u0301"_qs, u"e\u0301"_qs);
    row("line feed", u"a\nb\tc"_qs, u"a‹U+000A›b‹U+0009›c"_qs);
    row("nul", QString(QChar(0)), u"‹U+0000›"_qs);
    row("delete", QString(QChar(0x7F)), u"‹U+007F›"_qs);
    row("C1", QString(QChar(0x9B)), u"‹U+009B›"_qs);
    row("override", u"a\u202Eb"_qs, u"a‹U+202E›b"_qs);
    row("isolate", u"\u2066x\u2069"_qs, u"‹U+2066›x‹U+2069›"_qs);
    row("mark", u"\u200E"_qs, u"‹U+200E›"_qs);
    row("zero-width space", u"a\u200Bb"_qs, u"a‹U+200B›b"_qs);
    row("byte order mark", u"\uFEFFa"_qs, u"‹U+FEFF›a"_qs);
    row("soft hyphen", u"a\u00ADb"_qs, u"a‹U+00AD›b"_qs);
    row("line separator", u"a\u2028b\u2029"_qs, u"a‹U+2028›b‹U+2029›"_qs);
    row("private use", u"\uE000"_qs, u"‹U+E000›"_qs);
    row("tag", u"a\U000E0041"_qs, u"a‹U+E0041›"_qs);
    row("filler", u"\u3164"_qs, u"‹U+3164›"_qs);
    row("variation selector", u"a\uFE0F"_qs, u"a‹U+FE0F›"_qs);
    row("lone high", QString(QChar(0xD83D)) + u'a', u"‹U+D83D›a"_qs);
    row("lone low", u'a' + QString(QChar(0xDE00)), u"a‹U+DE00›"_qs);
    row("emoji", u"👍🏽 ✔️ 1️⃣"_qs, u"👍🏽 ✔️ 1️⃣"_qs);
    row("joined emoji", u"👩‍💻 👁️‍🗨️"_qs, u"👩‍💻 👁️‍🗨️"_qs);
    row("selector again", u"✔\uFE0F\uFE0F"_qs, u"✔\uFE0F‹U+FE0F›"_qs);
    row("selector on a blank", u"\u2800\uFE0F"_qs, u"‹U+2800›‹U+FE0F›"_qs);
    row("keycap on no key", u"a\uFE0F\u20E3"_qs, u"a‹U+FE0F›\u20E3"_qs);
    row("keycaps again", u"1\uFE0F\u20E3\uFE0F\u20E3"_qs, u"1\uFE0F\u20E3‹U+FE0F›\u20E3"_qs);
    row("joiner to a blank", u"👩\u200D\u2800"_qs, u"👩‹U+200D›‹U+2800›"_qs);
    row("picture's place", u"a\uFFFC"_qs, u"a‹U+FFFC›"_qs);
    row("em space", u"a\u2003b\u00A0c\u3000d"_qs, u"a‹U+2003›b\u00A0c\u3000d"_qs);
    row("stacked accents", u"x\u0301\u0302\u0303\u0304\u0305\u0306\u0307y\u0301"_qs,
        u"x\u0301\u0302\u0303\u0304\u0305‹U+0306›‹U+0307›y\u0301"_qs);
    row("terminal", u"\u001B[31m"_qs, u"‹U+001B›[31m"_qs);
    row("joiner in a word", u"pay\u200Dpal"_qs, u"pay‹U+200D›pal"_qs);
}

void TestDisplayText::shows()
{
    QFETCH(QString, text);
    QTEST(displayText(text), "shown");
    QTEST(displayText(QStringView(text)), "shown");
}

void TestDisplayText::plainTextIsNotCopied()
{
    const QString text = u"deploy-eu-1"_qs;
    QCOMPARE(static_cast<const void *>(displayText(text).constData()), static_cast<const void *>(text.constData()));
}

void TestDisplayText::clipsBetweenCharacters()
{
    QCOMPARE(displayText(u"abcdef"_qs, 6), u"abcdef"_qs);
    QCOMPARE(displayText(u"abcdef"_qs, 5), u"abcde…"_qs);
    QCOMPARE(displayText(u"ab😀cd"_qs, 3), u"ab…"_qs);
    QCOMPARE(displayText(u"ab😀cd"_qs, 4), u"ab😀…"_qs);
    QCOMPARE(displayText(u"abc"_qs, 0), u"…"_qs);
    QCOMPARE(displayText(QString(100'000, u'x')).size(), 301);
    QCOMPARE(displayText(QString(100, u'\n'), 20), u"‹U+000A›‹U+000A›‹U+000A›…"_qs); // what is written counts
    QCOMPARE(displayText(QString(3, u'\n'), 20), u"‹U+000A›‹U+000A›‹U+000A›"_qs);
    // A joiner that is left without what it joins is an invisible end.
    QCOMPARE(displayText(u"\n👩‍💻👩‍💻"_qs, 11), u"‹U+000A›👩‍💻…"_qs);
    QCOMPARE(displayText(u"\n1️⃣23"_qs, 10), u"‹U+000A›1️⃣…"_qs);
}

void TestDisplayText::toolTipsShowMarkupLiterally_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("inside");
    QTest::newRow("markup") << u"<b>x</b>"_qs << u"&lt;b&gt;x&lt;/b&gt;"_qs;
    QTest::newRow("escaped") << u"&lt;b&gt;"_qs << u"&amp;lt;b&amp;gt;"_qs;
    QTest::newRow("quotes") << u"\"a\" %1"_qs << u"&quot;a&quot; %1"_qs;
    QTest::newRow("override") << u"\u202E"_qs << u"‹U+202E›"_qs;
}

void TestDisplayText::toolTipsShowMarkupLiterally()
{
    QFETCH(QString, text);
    QFETCH(QString, inside);
    QCOMPARE(toolTipText(text), QString(u"<span style=\"white-space:pre-wrap\">"_qs + inside + u"</span>"_qs));
    QCOMPARE(toolTipText({}), QString());
    QCOMPARE(toolTipLines({text, u"second"_qs}),
             QString(u"<span style=\"white-space:pre-wrap\">"_qs + inside + u"\nsecond</span>"_qs));
    QCOMPARE(toolTipLines({}), QString());
}

QTEST_GUILESS_MAIN(TestDisplayText)
#include "tst_displaytext.moc"
