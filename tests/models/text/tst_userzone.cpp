#include "models/qtversions.h"
#include "models/text/userzone.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

/// The zone is the one that the C library, and with it `date`, goes by; and where nobody knows it, UTC with a word.
class TestUserZone : public QObject
{
    Q_OBJECT
private slots:
    void goesAsTheSystemDoes_data();
    void goesAsTheSystemDoes();
    void utcWithAWord_data();
    void utcWithAWord();
    void utcByName_data();
    void utcByName();
    void copiesOfZoneFiles();
    void withoutTz();
    void followsTz();
};

namespace {

void setTz(const QByteArray &tz)
{
    if (tz.isNull())
        qunsetenv("TZ");
    else
        qputenv("TZ", tz);
    ::tzset();
}

int systemOffset(const QDateTime &moment)
{
    const auto seconds = time_t(moment.toSecsSinceEpoch());
    struct tm local = {};
    return ::localtime_r(&seconds, &local) ? int(local.tm_gmtoff) : -1;
}

/// Twice a day over years in which clocks went this way and that.
void compareWithSystem(const QTimeZone &zone)
{
    QVERIFY(zone.isValid());
    for (QDateTime at(QDate(1970, 1, 2), QTime(1, 30), utcZone); at.date().year() < 2036; at = at.addSecs(43'200))
        QVERIFY2(zone.offsetFromUtc(at) == systemOffset(at), qPrintable(at.toString(Qt::ISODate)));
}

} // namespace

void TestUserZone::goesAsTheSystemDoes_data()
{
    QTest::addColumn<QByteArray>("tz");
    QTest::addColumn<QByteArray>("id"); ///< empty where several would do
    QTest::newRow("name") << QByteArray("Europe/Berlin") << QByteArray("Europe/Berlin");
    QTest::newRow("name behind a colon") << QByteArray(":Asia/Tokyo") << QByteArray("Asia/Tokyo");
    // Where the system has it: Debian 13 has former names in a package of their own, and `date` then takes UTC.
    if (QFile::exists(QStringLiteral("/usr/share/zoneinfo/US/Pacific")))
        QTest::newRow("former name that is kept") << QByteArray("US/Pacific") << QByteArray("US/Pacific");
    QTest::newRow("path") << QByteArray("/usr/share/zoneinfo/Asia/Kathmandu") << QByteArray("Asia/Kathmandu");
    QTest::newRow("path behind a colon") << QByteArray(":/usr/share/zoneinfo/Europe/Berlin")
                                         << QByteArray("Europe/Berlin");
    QTest::newRow("path with dots") << QByteArray("/usr/share/./zoneinfo/../zoneinfo/America/Lima")
                                    << QByteArray("America/Lima");
    QTest::newRow("up and down") << QByteArray("../zoneinfo/Europe/Paris") << QByteArray("Europe/Paris");
    QTest::newRow("the system's file") << QByteArray("/etc/localtime") << QByteArray();
    QTest::newRow("the system's file behind a colon") << QByteArray(":/etc/localtime") << QByteArray();
    QTest::newRow("the system's file by its other name") << QByteArray("localtime") << QByteArray();
    QTest::newRow("rule") << QByteArray("CET-1CEST,M3.5.0,M10.5.0/3") << QByteArray();
    QTest::newRow("rule of a number") << QByteArray("<+0545>-5:45") << QByteArray();
    QTest::newRow("rule that looks like an offset") << QByteArray("UTC+3") << QByteArray();
    QTest::newRow("rule that Qt takes for the opposite") << QByteArray("UTC+03:00") << QByteArray();
    QTest::newRow("rule of the south") << QByteArray("AEST-10AEDT,M10.1.0,M4.1.0/3") << QByteArray();
}

void TestUserZone::goesAsTheSystemDoes()
{
    QFETCH(const QByteArray, tz);
    QFETCH(const QByteArray, id);
    setTz(tz);
    const UserZone found = findUserZone(tz);
    QCOMPARE(found.problem, QString());
    if (!id.isEmpty())
        QCOMPARE(found.zone.id(), id);
    compareWithSystem(found.zone);
}

void TestUserZone::utcWithAWord_data()
{
    QTest::addColumn<QByteArray>("tz");
    for (const char *tz : {":/nonexistent", "Foo/Bar", "US/Pacific-New", "/etc/passwd", "Europe", "/", "berlin", "XYZ",
                           "Europe/Berlin ", "/usr/share/zoneinfo/zone.tab", "CET-1CEST", "\xC3\xA9t\xC3\xA9"})
        QTest::newRow(tz) << QByteArray(tz);
}

void TestUserZone::utcWithAWord()
{
    QFETCH(const QByteArray, tz);
    setTz(tz);
    const UserZone found = findUserZone(tz);
    QCOMPARE(found.zone, QTimeZone::utc());
    QVERIFY2(found.problem.contains(QString::fromUtf8(tz.startsWith(':') ? tz.mid(1) : tz)), qPrintable(found.problem));
    QVERIFY(!found.advice.isEmpty());
}

void TestUserZone::utcByName_data()
{
    QTest::addColumn<QByteArray>("tz");
    for (const char *tz : {"", ":", "UTC", "GMT", "Etc/UTC", "UTC0"})
        QTest::newRow(*tz ? tz : "nothing") << QByteArray(tz);
}

void TestUserZone::utcByName()
{
    QFETCH(const QByteArray, tz);
    setTz(tz);
    const UserZone found = findUserZone(tz);
    QCOMPARE(found.problem, QString());
    compareWithSystem(found.zone);
}

/// Images for containers often have one for /etc/localtime, without a name.
void TestUserZone::copiesOfZoneFiles()
{
    const QTemporaryDir directory;
    for (const char *name : {"Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe"}) {
        const QString copy = directory.filePath(QString::fromLatin1(name).section(u'/', -1));
        QVERIFY(QFile::copy(QStringLiteral("/usr/share/zoneinfo/") + QString::fromLatin1(name), copy));
        setTz(QFile::encodeName(copy));
        const UserZone found = findUserZone(QFile::encodeName(copy));
        QCOMPARE(found.problem, QString());
        compareWithSystem(found.zone);
    }
}

void TestUserZone::withoutTz()
{
    setTz(QByteArray());
    const UserZone found = findUserZone(QByteArray());
    QVERIFY(found.zone.isValid());
    QCOMPARE(found.problem.isEmpty(), QFile::exists(QStringLiteral("/etc/localtime")));
    compareWithSystem(found.zone);
}

void TestUserZone::followsTz()
{
    setTz("Europe/Berlin");
    QCOMPARE(userZone().zone.id(), QByteArray("Europe/Berlin"));
    setTz(":Asia/Tokyo");
    QCOMPARE(userZone().zone.id(), QByteArray("Asia/Tokyo"));
    setTz("");
    QCOMPARE(userZone().zone, QTimeZone::utc());
    setTz("nowhere");
    QVERIFY(!userZone().problem.isEmpty());
}

QTEST_GUILESS_MAIN(TestUserZone)
#include "tst_userzone.moc"
