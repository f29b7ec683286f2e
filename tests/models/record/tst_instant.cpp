#include "models/qtversions.h"
#include "models/record/instant.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

class TestInstant : public QObject
{
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void standsForNone_data();
    void standsForNone();
    void agreesWithQt();
    void writes_data();
    void writes();
};

void TestInstant::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("msecs");
    const auto row = [](const char16_t *text, qint64 msecs) {
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << msecs;
    };
    row(u"1970-01-01T00:00:00Z", 0);
    row(u"2019-08-24T14:15:22Z", 1'566'656'122'000);
    row(u"2019-08-24T14:15:22.1Z", 1'566'656'122'100);
    row(u"2019-08-24T14:15:22.12Z", 1'566'656'122'120);
    row(u"2019-08-24T14:15:22.123Z", 1'566'656'122'123);
    row(u"2019-08-24T14:15:22.1239Z", 1'566'656'122'123);
    row(u"2019-08-24T14:15:22.12399Z", 1'566'656'122'123);
    row(u"2019-08-24T14:15:22.123999Z", 1'566'656'122'123);
    row(u"2019-08-24T14:15:22.1234567Z", 1'566'656'122'123);
    row(u"2019-08-24T14:15:22.12345678Z", 1'566'656'122'123);
    row(u"2019-08-24T14:15:22.999999999Z", 1'566'656'122'999);
    row(u"2019-08-24T14:15:22.000000000Z", 1'566'656'122'000);
    row(u"2019-08-24T14:15:22.001Z", 1'566'656'122'001);
    row(u"2019-08-24T14:15:22+00:00", 1'566'656'122'000);
    row(u"2019-08-24T14:15:22-00:00", 1'566'656'122'000);
    row(u"2019-08-24T16:15:22+02:00", 1'566'656'122'000);
    row(u"2019-08-24T20:00:22.5+05:45", 1'566'656'122'500);
    row(u"2019-08-24T10:45:22-03:30", 1'566'656'122'000);
    row(u"2019-08-25T04:15:22+14:00", 1'566'656'122'000);
    row(u"2019-08-24T02:15:22-12:00", 1'566'656'122'000);
    row(u"2020-01-01T00:30:00+01:00", 1'577'835'000'000);
    row(u"2019-08-25T13:15:22+23:00", 1'566'656'122'000);
    // What RFC 3339 leaves free, and ISO 8601.
    row(u"2019-08-24t14:15:22z", 1'566'656'122'000);
    row(u"2019-08-24 14:15:22Z", 1'566'656'122'000);
    row(u"2019-08-24 16:15:22.5+02:00", 1'566'656'122'500);
    row(u"2019-08-24T16:15:22+0200", 1'566'656'122'000);
    row(u"2019-08-24T16:15:22+02", 1'566'656'122'000);
    row(u"2019-08-24T10:45:22-0330", 1'566'656'122'000);
    row(u"2019-08-24T14:15:22,123Z", 1'566'656'122'123);
    row(u"2019-08-24T14:15:22.12345678901234567890Z", 1'566'656'122'123);
    row(u"2019-08-24T14:15Z", 1'566'656'100'000);
    row(u"2019-08-24T16:15+02:00", 1'566'656'100'000);
    row(u"2019-08-24T14:15.5Z", 1'566'656'130'000);
    row(u"2019-08-24T14Z", 1'566'655'200'000);
    row(u"2019-08-24T14,25Z", 1'566'656'100'000);
    row(u"20190824T141522Z", 1'566'656'122'000);
    row(u"20190824T161522.5+0200", 1'566'656'122'500);
    row(u"20190824T1415Z", 1'566'656'100'000);
    row(u"20190824T14Z", 1'566'655'200'000);
    row(u"2019-236T14:15:22Z", 1'566'656'122'000);
    row(u"2019236T141522Z", 1'566'656'122'000);
    row(u"2019-365T00:00:00Z", 1'577'750'400'000);
    row(u"2020-366T00:00:00Z", 1'609'372'800'000);
    row(u"2019-W34-6T14:15:22Z", 1'566'656'122'000);
    row(u"2019W346T141522Z", 1'566'656'122'000);
    row(u"2020-W01-1T00:00:00Z", 1'577'664'000'000);
    row(u"2020-W53-7T00:00:00Z", 1'609'632'000'000);
    row(u"2016-12-31T23:59:60Z", 1'483'228'800'000);
    row(u"2019-08-24T24:00:00Z", 1'566'691'200'000);
    row(u"2000-02-29T00:00:00Z", 951'782'400'000);
    row(u"2024-02-29T23:59:59.999Z", 1'709'251'199'999);
    row(u"1969-12-31T23:59:59.999Z", -1);
    row(u"1969-12-31T23:59:59.5Z", -500);
    row(u"0001-01-01T00:00:00Z", -62'135'596'800'000);
    row(u"9999-12-31T23:59:59.9999999Z", 253'402'300'799'999);
}

void TestInstant::reads()
{
    QFETCH(QString, text);
    const std::optional<Instant> instant = parseInstant(text);
    QVERIFY(instant);
    QTEST(instant->msecs, "msecs");
    QCOMPARE(instant->text, text);
    QCOMPARE(parseMoment(text.toStdString()), std::optional(instant->msecs));
}

void TestInstant::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text : {u"",
                                 u"Z",
                                 u"2019",
                                 u"2019-08-24",
                                 u"2019-08-24T14:15:22",
                                 u"2019-08-24T14:15",
                                 u"2019-08-24T14",
                                 u"2019-08-24T14:15:22.5",
                                 u"20190824T141522",
                                 u"2019-08-24T14:15:22ZZ",
                                 u"2019-08-24T14:15:22Z ",
                                 u" 2019-08-24T14:15:22Z",
                                 u"2019-8-24T14:15:22Z",
                                 u"19-08-24T14:15:22Z",
                                 u"12019-08-24T14:15:22Z",
                                 u"-2019-08-24T14:15:22Z",
                                 u"+2019-08-24T14:15:22Z",
                                 u"2019-08-24T14:15:22.Z",
                                 u"2019-08-24T14:15:22.12a4Z",
                                 u"2019-08-24T14:15:22.-1Z",
                                 u"2019-00-24T14:15:22Z",
                                 u"2019-13-24T14:15:22Z",
                                 u"2019-08-00T14:15:22Z",
                                 u"2019-08-32T14:15:22Z",
                                 u"2019-04-31T14:15:22Z",
                                 u"2019-02-29T14:15:22Z",
                                 u"1900-02-29T14:15:22Z",
                                 u"2024-02-30T14:15:22Z",
                                 u"2019-08-24T25:00:00Z",
                                 u"2019-08-24T24:00:01Z",
                                 u"2019-08-24T24:00:00.1Z",
                                 u"2019-08-24T14:60:22Z",
                                 u"2019-08-24T23:59:61Z",
                                 u"2019-08-24T14:15:Z",
                                 u"2019-08-24T14:1522Z",
                                 u"2019-08-24T1415:22Z",
                                 u"2019-08-24T14:15:22,Z",
                                 u"2019-08-24T14:15:22.1,1Z",
                                 u"2019-08-24T14:15:22+2",
                                 u"2019-08-24T14:15:22+020",
                                 u"2019-08-24T14:15:22+24:00",
                                 u"2019-0824T14:15:22Z",
                                 u"201908-24T14:15:22Z",
                                 u"2019-W00-1T14:15:22Z",
                                 u"2019-W53-1T14:15:22Z",
                                 u"2019-W34-8T14:15:22Z",
                                 u"2019-W346T14:15:22Z",
                                 u"2019-000T14:15:22Z",
                                 u"2019-366T14:15:22Z",
                                 u"2019-08-24T14:15:22+",
                                 u"2019-08-24T14:15:22+02:0",
                                 u"2019-08-24T14:15:22+02:60",
                                 u"2019-08-24T14:15:22+02:00Z",
                                 u"2019-08-24T14:15:22 02:00",
                                 u"2019-08-24T14:15:22−02:00",
                                 u"２０１９-08-24T14:15:22Z",
                                 u"٢٠١٩-08-24T14:15:22Z",
                                 u"Sat, 24 Aug 2019 14:15:22 GMT",
                                 u"1566656122",
                                 u"/Date(1566656122000)/"})
        QTest::newRow(qPrintable(QString::fromUtf16(text) + u'|')) << QString::fromUtf16(text);
    QTest::newRow("NUL inside") << QString(u"2019-08-24T14:15:22"_s + QChar(0) + u'Z');
}

void TestInstant::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!parseInstant(text));
    QVERIFY(!parseMoment(text.toStdString()));
}

void TestInstant::standsForNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isPlaceholder");
    const auto row = [](const char16_t *text, bool isPlaceholder) {
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << isPlaceholder;
    };
    row(u"0001-01-01T00:00:00Z", true);
    row(u"0001-01-01T00:00:00.0000000+00:00", true);
    row(u"0001-01-01T23:00:00-02:00", true);
    row(u"0001-01-01T00:00:00+14:00", true);
    row(u"1970-01-01T00:00:00Z", true);
    row(u"1970-01-01T00:00:00.000Z", true);
    row(u"1970-01-01T01:00:00+01:00", true);
    row(u"9999-12-31T00:00:00Z", true);
    row(u"9999-12-31T23:59:59.9999999Z", true);
    row(u"9999-12-31T00:00:00+05:00", true);
    row(u"0001-01-03T00:00:00Z", false);
    row(u"1970-01-01T00:00:01Z", false);
    row(u"1969-12-31T23:59:59Z", false);
    row(u"9999-12-30T23:59:59Z", false);
    row(u"2019-08-24T14:15:22Z", false);
}

void TestInstant::standsForNone()
{
    QFETCH(QString, text);
    QTEST(parseInstant(text)->isPlaceholder(), "isPlaceholder");
}

void TestInstant::agreesWithQt()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 20'000; ++round) {
        const qint64 msecs = random.bounded(qint64(-62'135'596'800'000), qint64(253'402'300'799'999));
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(msecs, utcZone);
        const std::optional<Instant> utc = parseInstant(moment.toString(Qt::ISODateWithMs));
        QVERIFY(utc);
        QCOMPARE(utc->msecs, msecs);
        if (moment.date().year() < 2 || moment.date().year() > 9998)
            continue;
        const QDateTime elsewhere = moment.toOffsetFromUtc(random.bounded(-14 * 60, 14 * 60 + 1) * 60);
        const std::optional<Instant> local = parseInstant(elsewhere.toString(Qt::ISODateWithMs));
        QVERIFY2(local, qPrintable(elsewhere.toString(Qt::ISODateWithMs)));
        QCOMPARE(local->msecs, msecs);
    }
}

void TestInstant::writes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const auto row = [](const char16_t *text, const char16_t *written) {
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << QString::fromUtf16(written);
    };
    row(u"1970-01-01T00:00:00Z", u"1970-01-01T00:00:00.000Z");
    row(u"1969-12-31T23:59:59.999Z", u"1969-12-31T23:59:59.999Z");
    row(u"2019-08-24T16:15:22.1234567+02:00", u"2019-08-24T14:15:22.123Z");
    row(u"0000-02-29T01:02:03.004Z", u"0000-02-29T01:02:03.004Z");
    row(u"0001-01-01T00:00:00+01:00", u"0000-12-31T23:00:00.000Z");
    row(u"9999-12-31T23:59:59.9999999Z", u"9999-12-31T23:59:59.999Z");
    row(u"9999-12-31T23:59:59-05:00", u"9999-12-31T23:59:59.999Z");
    row(u"0000-01-01T00:00:00+05:00", u"0000-01-01T00:00:00.000Z");
}

void TestInstant::writes()
{
    QFETCH(QString, text);
    QTEST(instantText(parseInstant(text)->msecs), "written");
}

QTEST_GUILESS_MAIN(TestInstant)
#include "tst_instant.moc"
