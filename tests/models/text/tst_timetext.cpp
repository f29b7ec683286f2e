#include "models/qtversions.h"
#include "models/text/timetext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTimeText : public QObject
{
    Q_OBJECT
private slots:
    void relativeDays_data();
    void relativeDays();
    void countsLocalDays_data();
    void countsLocalDays();
    void exact_data();
    void exact();
    void days_data();
    void days();
    void zones_data();
    void zones();
    void readsDays_data();
    void readsDays();
};

namespace {

Instant instant(const QString &text)
{
    const std::optional<Instant> read = parseInstant(text);
    if (!read)
        qFatal("no instant: %s", qPrintable(text));
    return *read;
}

TimeContext contextAt(const QString &now, const QByteArray &zone)
{
    return {instant(now).msecs, QTimeZone(zone), QLocale::c()};
}

} // namespace

void TestTimeText::relativeDays_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("text");
    const auto row = [](int days, const char16_t *text) {
        QTest::addRow("%d", days) << days << QString::fromUtf16(text);
    };
    row(0, u"today");
    row(-1, u"yesterday");
    row(-2, u"2 day(s) ago");
    row(-13, u"13 day(s) ago");
    row(-14, u"2 week(s) ago");
    row(-20, u"2 week(s) ago");
    row(-21, u"3 week(s) ago");
    row(-60, u"8 week(s) ago");
    row(-61, u"2 month(s) ago");
    row(-365, u"12 month(s) ago");
    row(-729, u"23 month(s) ago");
    row(-730, u"2 year(s) ago");
    row(-3'650, u"10 year(s) ago");
    row(-735'000, u"2,013 year(s) ago");
    row(1, u"tomorrow");
    row(2, u"in 2 day(s)");
    row(9, u"in 9 day(s)");
    row(60, u"in 60 day(s)");
    row(61, u"in 2 month(s)");
    row(340, u"in 11 month(s)");
    row(729, u"in 23 month(s)");
    row(730, u"in 2 year(s)");
    row(2'900'000, u"in 7,945 year(s)");
}

void TestTimeText::relativeDays()
{
    QFETCH(int, days);
    // Whatever the hours: only local days count.
    const QDate today(2026, 7, 15);
    for (const QTime now : {QTime(0, 0), QTime(12, 0), QTime(23, 59, 59, 999)}) {
        for (const QTime then : {QTime(0, 0), QTime(12, 0), QTime(23, 59, 59, 999)}) {
            const QDateTime other(today.addDays(days), then, utcZone);
            const TimeContext context{QDateTime(today, now, utcZone).toMSecsSinceEpoch(), QTimeZone::utc(),
                                      QLocale::c()};
            QTEST(relativeText({{}, other.toMSecsSinceEpoch()}, context), "text");
        }
    }
}

void TestTimeText::countsLocalDays_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *zone, const char16_t *now, const char16_t *then,
                        const char16_t *text) {
        QTest::newRow(name) << QByteArray(zone) << QString::fromUtf16(now) << QString::fromUtf16(then)
                            << QString::fromUtf16(text);
    };
    row("a minute ago, yesterday", "Europe/Berlin", u"2026-01-15T23:00:30Z", u"2026-01-15T22:59:30Z", u"yesterday");
    row("the same in UTC", "UTC", u"2026-01-15T23:00:30Z", u"2026-01-15T22:59:30Z", u"today");
    row("23 hours later is a day later", "Europe/Berlin", u"2026-03-29T22:00:00Z", u"2026-03-28T23:00:00Z",
        u"yesterday");
    row("24 hours later is the same day", "Europe/Berlin", u"2026-10-25T22:00:00Z", u"2026-10-24T22:00:00Z", u"today");
    row("a week with a change of clocks", "Europe/Berlin", u"2026-03-31T22:30:00Z", u"2026-03-24T23:30:00Z",
        u"7 day(s) ago");
    row("a week ahead with one", "America/New_York", u"2026-10-30T04:00:00Z", u"2026-11-06T05:00:00Z", u"in 7 day(s)");
    row("a day without midnight", "America/Sao_Paulo", u"2018-11-04T03:00:00Z", u"2018-11-04T02:59:59Z", u"yesterday");
    row("a skipped day counts as one", "Pacific/Apia", u"2011-12-30T10:00:00Z", u"2011-12-30T09:59:59Z",
        u"2 day(s) ago");
    row("ahead of UTC", "Asia/Kathmandu", u"2026-06-30T18:15:00Z", u"2026-06-30T18:14:59.999Z", u"yesterday");
    row("behind UTC", "America/New_York", u"2026-07-15T03:59:59Z", u"2026-07-15T04:00:00Z", u"tomorrow");
    row("the beginning of time", "Europe/Berlin", u"2026-01-01T12:00:00Z", u"0001-01-01T00:00:00Z",
        u"0001-01-01T00:00:00Z, probably means never");
    row("the end of time", "Europe/Berlin", u"2026-01-01T12:00:00Z", u"9999-12-31T23:59:59.9999999Z",
        u"9999-12-31T23:59:59.9999999Z, probably means never");
    row("a day after the beginning of time", "Europe/Berlin", u"2026-01-01T12:00:00Z", u"0001-01-02T00:00:00Z",
        u"2,026 year(s) ago");
    row("a year before the end of time", "Europe/Berlin", u"2026-01-01T12:00:00Z", u"9998-12-30T23:59:59Z",
        u"in 7,978 year(s)");
}

void TestTimeText::countsLocalDays()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, now);
    QFETCH(QString, then);
    QTEST(relativeText(instant(then), contextAt(now, zone)), "text");
}

void TestTimeText::exact_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *zone, const char16_t *sent, const char16_t *text) {
        QTest::newRow(name) << QByteArray(zone) << QString::fromUtf16(sent) << QString::fromUtf16(text);
    };
    row("winter", "Europe/Berlin", u"2026-11-12T17:04:22Z", u"12 Nov 2026, 18:04:22 CET · 2026-11-12T17:04:22Z");
    row("summer", "Europe/Berlin", u"2026-07-12T17:04:22Z", u"12 Jul 2026, 19:04:22 CEST · 2026-07-12T17:04:22Z");
    row("all digits", "UTC", u"2026-11-12T17:04:22.1234567Z",
        u"12 Nov 2026, 17:04:22 UTC · 2026-11-12T17:04:22.1234567Z");
    row("offset as sent", "America/New_York", u"2026-01-01T01:00:00+02:00",
        u"31 Dec 2025, 18:00:00 EST · 2026-01-01T01:00:00+02:00");
    row("first of two hours", "Europe/Berlin", u"2026-10-25T00:30:00Z",
        u"25 Oct 2026, 02:30:00 CEST · 2026-10-25T00:30:00Z");
    row("second of two hours", "Europe/Berlin", u"2026-10-25T01:30:00Z",
        u"25 Oct 2026, 02:30:00 CET · 2026-10-25T01:30:00Z");
    row("before the hour that is not", "Europe/Berlin", u"2026-03-29T00:59:59Z",
        u"29 Mar 2026, 01:59:59 CET · 2026-03-29T00:59:59Z");
    row("after it", "Europe/Berlin", u"2026-03-29T01:00:00Z", u"29 Mar 2026, 03:00:00 CEST · 2026-03-29T01:00:00Z");
}

void TestTimeText::exact()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, sent);
    QTEST(exactText(instant(sent), contextAt(u"2026-01-01T00:00:00Z"_s, zone)), "text");
}

void TestTimeText::days_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("text");
    QTest::newRow("UTC") << QByteArray("UTC") << u"2026-11-01T23:30:00Z"_s << u"1 Nov 2026"_s;
    QTest::newRow("Berlin") << QByteArray("Europe/Berlin") << u"2026-11-01T23:30:00Z"_s << u"2 Nov 2026"_s;
    QTest::newRow("New York") << QByteArray("America/New_York") << u"2026-01-01T03:30:00Z"_s << u"31 Dec 2025"_s;
}

void TestTimeText::days()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, sent);
    QTEST(dayText(instant(sent), contextAt(u"2026-01-01T00:00:00Z"_s, zone)), "text");
}

void TestTimeText::zones_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *zone, const char16_t *now, const char16_t *text) {
        QTest::addRow("%s %ls", zone, qUtf16Printable(QString::fromUtf16(now)))
            << QByteArray(zone) << QString::fromUtf16(now) << QString::fromUtf16(text);
    };
    row("Europe/Berlin", u"2026-01-01T00:00:00Z", u"Europe/Berlin (UTC+1)");
    row("Europe/Berlin", u"2026-07-01T00:00:00Z", u"Europe/Berlin (UTC+2)");
    row("Asia/Kathmandu", u"2026-07-01T00:00:00Z", u"Asia/Kathmandu (UTC+5:45)");
    row("America/St_Johns", u"2026-01-01T00:00:00Z", u"America/St_Johns (UTC−3:30)");
    row("America/New_York", u"2026-01-01T00:00:00Z", u"America/New_York (UTC−5)");
    row("UTC", u"2026-01-01T00:00:00Z", u"UTC (UTC+0)");
}

void TestTimeText::zones()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, now);
    QTEST(zoneText(contextAt(now, zone)), "text");
}

void TestTimeText::readsDays_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    const QDate first(2026, 11, 1);
    QTest::newRow("German") << "de_DE"
                            << "1.11.2026" << first;
    QTest::newRow("German, two digits") << "de_DE"
                                        << " 01.11.26 " << first;
    QTest::newRow("German month") << "de_DE"
                                  << "1. November 2026" << first;
    QTest::newRow("American") << "en_US"
                              << "11/1/2026" << first;
    QTest::newRow("American month") << "en_US"
                                    << "Nov 1, 2026" << first;
    QTest::newRow("British") << "en_GB"
                             << "01/11/2026" << first;
    QTest::newRow("French") << "fr_FR"
                            << "01/11/2026" << first;
    QTest::newRow("Spanish") << "es_ES"
                             << "1/11/26" << first;
    QTest::newRow("Japanese") << "ja_JP"
                              << "2026/11/01" << first;
    QTest::newRow("Arabic, its own digits") << "ar_EG" << QString::fromUtf8("١\u200f/١١\u200f/٢٠٢٦") << first;
    QTest::newRow("another language's separator") << "en_US"
                                                  << "01.11.2026" << QDate();
    QTest::newRow("no such day") << "de_DE"
                                 << "30.02.2026" << QDate();
    QTest::newRow("no such month, its order") << "en_US"
                                              << "13/11/2026" << QDate();
    QTest::newRow("three digits") << "de_DE"
                                  << "1.11.202" << QDate();
    QTest::newRow("a part missing") << "de_DE"
                                    << "1.11." << QDate();
    QTest::newRow("a part too many") << "de_DE"
                                     << "1.11.2026.1" << QDate();
    QTest::newRow("words") << "de_DE"
                           << "gestern" << QDate();
    QTest::newRow("nothing") << "de_DE"
                             << "" << QDate();
    QTest::newRow("no language") << "C"
                                 << "01/11/2026" << QDate();
}

void TestTimeText::readsDays()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QFETCH(const QDate, day);
    QCOMPARE(readDay(text, QLocale(language)).value_or(QDate()), day);
}

QTEST_GUILESS_MAIN(TestTimeText)
#include "tst_timetext.moc"
