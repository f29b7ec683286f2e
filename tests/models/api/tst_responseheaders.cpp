#include "models/api/responseheaders.h"
#include "models/qtversions.h"

#include <QTest>

class TestResponseHeaders : public QObject
{
    Q_OBJECT
private slots:
    void httpDates_data();
    void httpDates();
    void periods_data();
    void periods();
    void remaining_data();
    void remaining();
    void resets_data();
    void resets();
    void retryAfter_data();
    void retryAfter();
    void refusalsWaitForTheWindow();
    void agesAreTakenOff();
    void namesAreInAnyCase();
    void totals_data();
    void totals();
    void lastPages_data();
    void lastPages();
    void jsonTypes_data();
    void jsonTypes();
};

// Of the response's Date, and of the local clock, which is an hour wrong.
static const QByteArray answeredAt = "Sun, 06 Nov 1994 08:49:37 GMT";
static const QDateTime wrongNow(QDate(1994, 11, 6), QTime(9, 49, 37), utcZone);
static constexpr int none = -1;

void TestResponseHeaders::httpDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDateTime>("date");
    const auto row = [](const char *text, const QDateTime &date) {
        QTest::newRow(*text ? text : "empty") << QByteArray(text) << date;
    };
    row("Sun, 06 Nov 1994 08:49:37 GMT", QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), utcZone));
    // 02:30 of this day does not exist in the zone that the tests run in.
    row("Sun, 29 Mar 2026 02:30:00 GMT", QDateTime(QDate(2026, 3, 29), QTime(2, 30), utcZone));
    // The two old forms, which recipients have to read.
    row("Sunday, 06-Nov-94 08:49:37 GMT", QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), utcZone));
    row("Thursday, 09-Nov-26 23:59:60 GMT", QDateTime(QDate(2026, 11, 9), QTime(23, 59, 59), utcZone));
    row("Sun Nov  6 08:49:37 1994", QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), utcZone));
    row("Wed Nov 16 08:49:37 1994", QDateTime(QDate(1994, 11, 16), QTime(8, 49, 37), utcZone));
    row("sun, 6 NOV 1994 08:49:37 GMT", QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), utcZone));
    row("Sunday, 06-Nov-94 08:49:37", {});
    row("Sun Nob  6 08:49:37 1994", {});
    row("Sun, 06 Anf 1994 08:49:37 GMT", {});
    row("Sun, 06 Nov 1994 08:49:61 GMT", {});
    row("Sun, 06 Nov 1994 08:49:37 +0100", {});
    row("Sun, 31 Feb 1994 08:49:37 GMT", {});
    row("1994-11-06", {});
    row("GMT", {});
    row("", {});
}

void TestResponseHeaders::httpDates()
{
    QFETCH(QByteArray, text);
    QFETCH(QDateTime, date);
    const QDateTime parsed = parseHttpDate(text);
    QCOMPARE(parsed.isValid(), date.isValid());
    if (date.isValid())
        QCOMPARE(parsed, date);
}

void TestResponseHeaders::periods_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("seconds");
    QTest::newRow("5s") << QByteArray("5s") << 5;
    QTest::newRow("1m") << QByteArray("1m") << 60;
    QTest::newRow("1h") << QByteArray(" 1h ") << 3600;
    QTest::newRow("1d") << QByteArray("1d") << 86'400;
    QTest::newRow("count") << QByteArray("50") << none;
    QTest::newRow("zero") << QByteArray("0s") << none;
    QTest::newRow("negative") << QByteArray("-5s") << none;
    QTest::newRow("huge") << QByteArray("99999999999999999999h") << none;
    QTest::newRow("more than a day") << QByteArray("86400d") << none;
    QTest::newRow("more hours than a day has") << QByteArray("25h") << none;
    QTest::newRow("unit") << QByteArray("s") << none;
    QTest::newRow("text") << QByteArray("soon") << none;
    QTest::newRow("empty") << QByteArray() << none;
}

void TestResponseHeaders::periods()
{
    QFETCH(QByteArray, text);
    const RateHeaders rate = parseRateHeaders({{"X-Rate-Limit-Limit", text}}, wrongNow);
    QTEST(rate.periodSeconds.value_or(none), "seconds");
}

void TestResponseHeaders::remaining_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("49") << QByteArray("49") << 49;
    QTest::newRow("0") << QByteArray("0") << 0;
    QTest::newRow("huge") << QByteArray("999999999999999999999999") << 1'000'000;
    QTest::newRow("negative") << QByteArray("-1") << none;
    QTest::newRow("text") << QByteArray("many") << none;
    QTest::newRow("empty") << QByteArray() << none;
}

void TestResponseHeaders::remaining()
{
    QFETCH(QByteArray, text);
    QTEST(parseRateHeaders({{"X-Rate-Limit-Remaining", text}}, wrongNow).remaining.value_or(none), "count");
}

void TestResponseHeaders::resets_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("msecs");
    const auto row = [](const char *name, const char *text, int msecs) {
        QTest::newRow(name) << QByteArray(text) << answeredAt << msecs;
    };
    row("iso", "1994-11-06T08:49:40Z", 3000);
    row("iso with fraction", "1994-11-06T08:49:40.5000000Z", 3500);
    row("iso without zone", "1994-11-06T08:49:40", 3000);
    row("iso with offset", "1994-11-06T09:49:40+01:00", 3000);
    row("http date", "Sun, 06 Nov 1994 08:49:42 GMT", 5000);
    row("epoch milliseconds", "1784111777000", 300'000);
    row("delta", "4", 4000);
    row("fraction", "4.7", 4000);
    row("past", "1994-11-06T08:49:30Z", 0);
    row("far", "1995-11-06T08:49:30Z", 300'000);
    row("huge", "99999999999999999999999", 300'000);
    row("negative", "-3", none);
    row("text", "soon", none);
    row("empty", "", none);
    QTest::newRow("largest number, first year")
        << QByteArray("9223372036854775807") << QByteArray("Mon, 01 Jan 0001 00:00:00 GMT") << 300'000;
    QTest::newRow("epoch seconds") << QByteArray("1784111780") << QByteArray("Wed, 15 Jul 2026 10:36:17 GMT") << 3000;
    QTest::newRow("by our clock") << QByteArray("1994-11-06T09:49:40Z") << QByteArray() << 3000;
}

void TestResponseHeaders::resets()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, date);
    const RateHeaders rate = parseRateHeaders({{"Date", date}, {"X-Rate-Limit-Reset", text}}, wrongNow);
    QTEST(rate.resetMsecs.value_or(none), "msecs");
}

void TestResponseHeaders::retryAfter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("seconds");
    QTest::newRow("number") << QByteArray("7") << 7;
    QTest::newRow("zero") << QByteArray("0") << 0;
    QTest::newRow("far") << QByteArray("86400") << 300;
    QTest::newRow("huge") << QByteArray("99999999999999999999999") << 300;
    QTest::newRow("date") << QByteArray("Sun, 06 Nov 1994 08:49:42 GMT") << 5;
    QTest::newRow("date of RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:42 GMT") << 5;
    QTest::newRow("date of asctime") << QByteArray("Sun Nov  6 08:49:42 1994") << 5;
    QTest::newRow("past date") << QByteArray("Sun, 06 Nov 1994 08:49:30 GMT") << none;
    QTest::newRow("fraction") << QByteArray("3.2") << 4;
    QTest::newRow("seconds since 1970") << QByteArray("784111782") << 300;
    QTest::newRow("seconds since 1970, of this century") << QByteArray("1700000000") << 300;
    QTest::newRow("negative") << QByteArray("-1") << none;
    QTest::newRow("text") << QByteArray("later") << none;
    QTest::newRow("empty") << QByteArray() << none;
}

void TestResponseHeaders::retryAfter()
{
    QFETCH(QByteArray, text);
    QTEST(parseRetryAfter({{"Date", answeredAt}, {"Retry-After", text}}, wrongNow), "seconds");
}

/// Of a 429 alone: every answer says when the window ends.
void TestResponseHeaders::refusalsWaitForTheWindow()
{
    const HeaderList::value_type date{"Date", answeredAt};
    const HeaderList::value_type reset{"X-Rate-Limit-Reset", "1994-11-06T08:49:40Z"};
    QCOMPARE(parseRefusalWait({date, reset}, wrongNow), 4);
    QCOMPARE(parseRefusalWait({date, {"X-Rate-Limit-Reset", "1994-11-06T08:49:30Z"}}, wrongNow), none);
    QCOMPARE(parseRefusalWait({date, reset, {"Retry-After", "0"}}, wrongNow), 4);
    QCOMPARE(parseRefusalWait({date, {"Retry-After", "0"}}, wrongNow), none);
    QCOMPARE(parseRefusalWait({date, reset, {"Retry-After", "9"}}, wrongNow), 9);
    QCOMPARE(parseRefusalWait({date, reset, {"Retry-After", "soon"}}, wrongNow), 4);
    QCOMPARE(parseRefusalWait({date}, wrongNow), none);
    QCOMPARE(parseRetryAfter({date, reset}, wrongNow), none);
}

/// What a cache has kept for a while was told a while ago.
void TestResponseHeaders::agesAreTakenOff()
{
    const HeaderList::value_type date{"Date", answeredAt};
    const HeaderList::value_type until{"Retry-After", "Sun, 06 Nov 1994 08:49:47 GMT"};
    QCOMPARE(parseRetryAfter({date, until, {"Age", "4"}}, wrongNow), 6);
    QCOMPARE(parseRetryAfter({date, until, {"Age", "99999999999999999999"}}, wrongNow), none);
    QCOMPARE(parseRetryAfter({date, until, {"Age", "-4"}}, wrongNow), 10);
}

void TestResponseHeaders::namesAreInAnyCase()
{
    const HeaderList headers{{"x-rate-limit-remaining", "3"}, {"X-RATE-LIMIT-LIMIT", "1m"}, {"retry-after", "2"}};
    QCOMPARE(parseRateHeaders(headers, wrongNow).remaining, std::optional(3));
    QCOMPARE(parseRateHeaders(headers, wrongNow).periodSeconds, std::optional(60));
    QCOMPARE(parseRetryAfter(headers, wrongNow), 2);
    QCOMPARE(parseRateHeaders({}, wrongNow), RateHeaders());
}

void TestResponseHeaders::totals_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("total");
    QTest::newRow("pagination") << QByteArray("Pagination-Count") << QByteArray("1234") << 1234;
    QTest::newRow("x-total") << QByteArray("x-total-count") << QByteArray("0") << 0;
    QTest::newRow("negative") << QByteArray("X-Total-Count") << QByteArray("-1") << none;
    QTest::newRow("text") << QByteArray("X-Total-Count") << QByteArray("many") << none;
    QTest::newRow("other") << QByteArray("X-Count") << QByteArray("7") << none;
}

void TestResponseHeaders::totals()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, text);
    QTEST(static_cast<int>(parseTotal({{name, text}}).value_or(none)), "total");
}

void TestResponseHeaders::lastPages_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<int>("page");
    const auto row = [](const char *name, const char *link, int page) {
        QTest::newRow(name) << QByteArray(link) << page;
    };
    row("alone", R"(<https://a.example/t?page=7>; rel="last")", 7);
    row("second",
        R"(<https://a.example/t?page=2&limit=100>; rel="next", <https://a.example/t?limit=100&page=9>; rel="last")", 9);
    row("first", R"(<t?page=9>;rel=last,<t?page=2>;rel=next)", 9);
    row("other parameters", R"(<t?page=3>; title="x"; REL="Last")", 3);
    row("several relations", R"(<t?page=3>; rel="next last")", 3);
    row("comma inside", R"(<t?a=1,2&page=4>; rel="last")", 4);
    row("no page", R"(<t?cursor=abc>; rel="last")", none);
    row("no last", R"(<t?page=2>; rel="next")", none);
    row("not a number", R"(<t?page=x>; rel="last")", none);
    row("cut", R"(<t?page=2)", none);
    row("empty", "", none);
}

void TestResponseHeaders::lastPages()
{
    QFETCH(QByteArray, link);
    QTEST(parseLastPage({{"Link", link}}).value_or(none), "page");
}

void TestResponseHeaders::jsonTypes_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("isJson");
    QTest::newRow("json") << QByteArray("application/json") << true;
    QTest::newRow("charset") << QByteArray("Application/JSON; charset=utf-8") << true;
    QTest::newRow("suffix") << QByteArray("application/vnd.api+json") << true;
    QTest::newRow("problem") << QByteArray("application/problem+json") << true;
    QTest::newRow("text") << QByteArray("text/json;charset=UTF-8") << true;
    QTest::newRow("experimental") << QByteArray("text/x-json") << true;
    QTest::newRow("experimental application") << QByteArray("application/x-json") << true;
    QTest::newRow("suffix of text") << QByteArray("text/vnd.example.v3+json") << true;
    QTest::newRow("lines") << QByteArray("application/jsonl") << false;
    QTest::newRow("no type before it") << QByteArray("json") << false;
    QTest::newRow("an image") << QByteArray("image/x+json") << false;
    QTest::newRow("the same twice") << QByteArray("application/json, Application/JSON; charset=utf-8") << true;
    QTest::newRow("a comma in a parameter") << QByteArray("application/json; profile=\"a,b\"") << true;
    QTest::newRow("two types") << QByteArray("application/json, text/html") << false;
    QTest::newRow("plain text") << QByteArray("text/plain") << false;
    QTest::newRow("html") << QByteArray("text/html") << false;
    QTest::newRow("looks like it") << QByteArray("application/jsonp") << false;
    QTest::newRow("none") << QByteArray() << false;
}

void TestResponseHeaders::jsonTypes()
{
    QFETCH(QByteArray, type);
    QTEST(isJsonType(type), "isJson");
}

QTEST_GUILESS_MAIN(TestResponseHeaders)
#include "tst_responseheaders.moc"
