#include "models/api/recordfilter.h"
#include "models/walk/exportfilter.h"
#include "tests/support/textrequest.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What the user asked for, judged by the records.
class TestExportFilter : public QObject
{
    Q_OBJECT
private slots:
    void bounds_data();
    void bounds();
    void days();
    void updates();
    void ids();
    void cutMoments();
    void pagesAgree();
};

static RecordRow rowOf(std::string_view id, std::string_view createdAt)
{
    return {id, createdAt, "{}", {}};
}

static TokenQuery createdBetween(const QString &from, const QString &to)
{
    TokenQuery query;
    query.created.from.instant = from;
    query.created.to.instant = to;
    return query;
}

void TestExportFilter::bounds_data()
{
    QTest::addColumn<QByteArray>("createdAt");
    QTest::addColumn<bool>("isAccepted");
    QTest::addColumn<bool>("isPast");
    QTest::newRow("before") << QByteArray("2024-05-01T11:59:59.9999999Z") << false << false;
    QTest::newRow("at the lower one") << QByteArray("2024-05-01T12:00:00.0000000Z") << true << false;
    QTest::newRow("between") << QByteArray("2024-05-01T12:00:00.5Z") << true << false;
    QTest::newRow("elsewhere") << QByteArray("2024-05-01T14:00:00.5+02:00") << true << false;
    QTest::newRow("at the upper one") << QByteArray("2024-05-01T12:00:01.25Z") << true << false;
    QTest::newRow("after") << QByteArray("2024-05-01T12:00:01.2500001Z") << false << true;
}

void TestExportFilter::bounds()
{
    QFETCH(QByteArray, createdAt);
    QFETCH(bool, isAccepted);
    QFETCH(bool, isPast);
    ExportFilter filter(createdBetween(u"2024-05-01T12:00:00Z"_s, u"2024-05-01T12:00:01.250Z"_s), QTimeZone::utc());
    QCOMPARE(filter.accepts(rowOf("a", createdAt.toStdString())), isAccepted);
    QCOMPARE(filter.ignored().isEmpty(), isAccepted);
    ExportFilter other(createdBetween({}, u"2024-05-01T12:00:01.250Z"_s), QTimeZone::utc());
    QCOMPARE(other.accepts(rowOf("a", createdAt.toStdString())), !isPast);
}

void TestExportFilter::days()
{
    TokenQuery query;
    query.created.from.day = QDate(2024, 5, 1);
    query.created.to.day = QDate(2024, 5, 1);
    ExportFilter filter(query, QTimeZone("Europe/Berlin"));
    QVERIFY(filter.accepts(rowOf("a", "2024-04-30T22:00:00Z")));
    QVERIFY(filter.accepts(rowOf("a", "2024-05-01T21:59:59.9999999Z")));
    QVERIFY(filter.ignored().isEmpty());
    QVERIFY(!filter.accepts(rowOf("a", "2024-05-01T22:00:00Z")));
    QVERIFY(!filter.accepts(rowOf("a", "2024-04-30T21:59:59.9999999Z")));
    QCOMPARE(filter.ignored(), QStringList{u"the server ignores the creation-date filter"_s});
}

void TestExportFilter::updates()
{
    TokenQuery query;
    QVERIFY(!ExportFilter(query, QTimeZone::utc()).needsUpdate());
    query.updated.from.instant = u"2024-05-01T12:00:00Z"_s;
    ExportFilter filter(query, QTimeZone::utc());
    QVERIFY(filter.needsUpdate());
    RecordRow row = rowOf("a", "2020-01-01T00:00:00Z");
    QVERIFY(filter.accepts(row)); // not told: the server knows better
    row.updatedAt = "2024-05-01T12:00:00Z";
    QVERIFY(filter.accepts(row));
    row.updatedAt = "2024-05-01T11:59:59Z";
    QVERIFY(!filter.accepts(row));
    QVERIFY(filter.ignored().isEmpty()); // more was asked for than the user wants
}

void TestExportFilter::ids()
{
    TokenQuery query;
    query.ids = QStringList{u"a"_s, u"b"_s};
    ExportFilter filter(query, QTimeZone::utc());
    QVERIFY(filter.accepts(rowOf("b", "2020-01-01T00:00:00Z")));
    QVERIFY(!filter.accepts(rowOf("c", "2020-01-01T00:00:00Z")));
    QCOMPARE(filter.ignored(), QStringList{u"the server ignores the filter by id"_s});
}

/// A server that shows whole seconds compares with what it does not show.
void TestExportFilter::cutMoments()
{
    ExportFilter filter(createdBetween(u"2024-05-01T12:00:00.5Z"_s, {}), QTimeZone::utc());
    QVERIFY(filter.accepts(rowOf("a", "2024-05-01T12:00:00Z")));
    QVERIFY(!filter.accepts(rowOf("b", "2024-05-01T11:59:59Z")));
    // Where it shows fractions, none means none.
    QVERIFY(filter.accepts(rowOf("c", "2024-05-01T12:00:00.7Z")));
    QVERIFY(!filter.accepts(rowOf("d", "2024-05-01T12:00:00Z")));
}

/// What the window checks of a page, too.
void TestExportFilter::pagesAgree()
{
    RecordFilter filter(textRequest("createdAt[gte]=2024-05-01T12:00:00.5Z&updatedAt[lt]=2024-05-02T00:00:00Z"));
    QVERIFY(!filter.isOpen());
    QVERIFY(filter.matches("2024-05-01T12:00:00Z", "2024-05-01T23:59:59Z")); // may have been .7
    QVERIFY(filter.matches("", ""));
    QVERIFY(!filter.matches("2024-05-01T12:00:00.4Z", ""));
    QVERIFY(!filter.matches("2024-05-01T11:59:59Z", ""));
    QVERIFY(!filter.matches("2024-05-01T12:00:01Z", "2024-05-02T00:00:00Z"));
}

QTEST_GUILESS_MAIN(TestExportFilter)
#include "tst_exportfilter.moc"
