#include "models/query/pagerequest.h"
#include "models/query/tokenquery.h"
#include "models/text/pastedtext.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

using Param = QPair<QString, QString>;
using Params = QList<Param>;

/// What the server reads in the query is what the user typed; days are days of the user's zone.
class TestTokenQuery : public QObject
{
    Q_OBJECT
private slots:
    void parameters_data();
    void parameters();
    void textArrivesAsTyped_data();
    void textArrivesAsTyped();
    void randomTextArrivesAsTyped();
    void days_data();
    void days();
    void daysJoinWithoutGap_data();
    void daysJoinWithoutGap();
    void daysBeyondWhatTheApiCanSay();
    void dateBounds_data();
    void dateBounds();
    void badDateBounds_data();
    void badDateBounds();
    void sorts_data();
    void sorts();
    void ids_data();
    void ids();
    void idsInWhatIsPasted_data();
    void idsInWhatIsPasted();
    void unwraps_data();
    void unwraps();
    void reversed_data();
    void reversed();
    void isFiltered();
    void anotherInItsPlace();
};

namespace {

/// Percent-decoding alone, refusing what no encoder should leave bare.
QString strictlyDecoded(const QByteArray &text)
{
    static const QByteArray unreserved("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~%");
    for (const char c : text) {
        if (!unreserved.contains(c))
            return u"bare "_s + QLatin1Char(c);
    }
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

/// As HTML forms are decoded, where `+` is a space.
QString formDecoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

template <typename Decode> Params decoded(const QByteArray &query, Decode decode)
{
    Params params;
    for (const QByteArray &pair : query.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        params.append({decode(pair.left(equals)), equals < 0 ? u"no value"_s : decode(pair.mid(equals + 1))});
    }
    return params;
}

/// What both kinds of server read; nothing where they differ.
Params serverReads(const TokenQuery &query, const QTimeZone &zone = QTimeZone::utc(), int page = 1, int limit = 100)
{
    const QByteArray text = PageRequest(query, page, limit, zone).encoded();
    const Params strict = decoded(text, strictlyDecoded);
    return strict == decoded(text, formDecoded) ? strict : Params();
}

QString valueOf(const Params &params, const QString &name)
{
    for (const Param &param : params) {
        if (param.first == name)
            return param.second;
    }
    return u"‹none›"_s;
}

DateBound bound(const QString &text)
{
    DateBound result;
    if (!parseDateBound(text, &result))
        qFatal("no date: %s", qPrintable(text));
    return result;
}

} // namespace

void TestTokenQuery::parameters_data()
{
    QTest::addColumn<TokenQuery>("query");
    QTest::addColumn<Params>("expected");
    const auto row = [](const char *name, const TokenQuery &query, const Params &expected) {
        QTest::newRow(name) << query << expected;
    };
    TokenQuery query;
    row("nothing", query, {});
    query.search = u"ci"_s;
    row("search", query, {{u"search"_s, u"ci"_s}});
    query = {};
    query.sort = {u"createdAt"_s, false};
    row("sort", query, {{u"sort"_s, u"createdAt"_s}});
    query.sort.descending = true;
    row("sort descending", query, {{u"sort"_s, u"-createdAt"_s}});
    query.sort = {QString(), true};
    row("no sort descending", query, {});
    query = {};
    query.ids = QStringList{u"a-1"_s};
    row("one id", query, {{u"id[eq]"_s, u"a-1"_s}});
    query.ids = QStringList{u"a-1"_s, u"b+2"_s, u"ç"_s};
    row("ids", query, {{u"id[in]"_s, u"a-1,b+2,ç"_s}});
    query = {};
    query.created.from = bound(u"2026-11-01"_s);
    row("created from", query, {{u"createdAt[gte]"_s, u"2026-11-01T00:00:00Z"_s}});
    query.created.to = query.created.from;
    row("one day", query,
        {{u"createdAt[gte]"_s, u"2026-11-01T00:00:00Z"_s}, {u"createdAt[lt]"_s, u"2026-11-02T00:00:00Z"_s}});
    query.created.from = {};
    row("created to", query, {{u"createdAt[lt]"_s, u"2026-11-02T00:00:00Z"_s}});
    query = {};
    query.updated = {bound(u"2026-11-01T12:00:00.1234567Z"_s), bound(u"2026-11-01T12:00:00.1234567+02:00"_s)};
    row("instants", query,
        {{u"updatedAt[gte]"_s, u"2026-11-01T12:00:00.1234567Z"_s},
         {u"updatedAt[lte]"_s, u"2026-11-01T12:00:00.1234567+02:00"_s}});
    query.search = u"x y"_s;
    query.ids = QStringList{u"i"_s};
    query.sort = {u"name"_s, true};
    query.created.to = bound(u"2026-12-31"_s);
    row("all", query,
        {{u"sort"_s, u"-name"_s},
         {u"search"_s, u"x y"_s},
         {u"id[eq]"_s, u"i"_s},
         {u"createdAt[lt]"_s, u"2027-01-01T00:00:00Z"_s},
         {u"updatedAt[gte]"_s, u"2026-11-01T12:00:00.1234567Z"_s},
         {u"updatedAt[lte]"_s, u"2026-11-01T12:00:00.1234567+02:00"_s}});
}

void TestTokenQuery::parameters()
{
    QFETCH(TokenQuery, query);
    QFETCH(Params, expected);
    const Params pageAndLimit{{u"page"_s, u"7"_s}, {u"limit"_s, u"50"_s}};
    QCOMPARE(serverReads(query, QTimeZone::utc(), 7, 50), pageAndLimit + expected);
}

void TestTokenQuery::textArrivesAsTyped_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text : {u"+",
                                 u"a+b c",
                                 u"%",
                                 u"%41",
                                 u"%2B",
                                 u"&page=2",
                                 u"a=b",
                                 u"#",
                                 u";",
                                 u"/",
                                 u"?",
                                 u"[]{}<>|\\^`\"'",
                                 u"-x",
                                 u"~._-",
                                 u" leading and trailing ",
                                 u"Zoë Müller",
                                 u"東京 مرحبا",
                                 u"👩‍💻😀",
                                 u"line\r\nbreak\ttab",
                                 u"%1 %2",
                                 u"e\u0301",
                                 u"\u202E\u200B",
                                 u"\uFFFD\uFFFF"}) {
        QTest::newRow(qPrintable(QString::fromUtf16(text).toHtmlEscaped())) << QString::fromUtf16(text);
    }
    QTest::newRow("NUL") << QString(u"a"_s + QChar(0) + u'b');
    QTest::newRow("long") << QString(100'000, u'é');
}

void TestTokenQuery::textArrivesAsTyped()
{
    QFETCH(QString, text);
    TokenQuery query;
    query.search = text;
    query.ids = QStringList{text};
    query.sort = {text, true};
    const Params params = serverReads(query);
    QCOMPARE(params.size(), 5);
    QCOMPARE(valueOf(params, u"page"_s), u"1"_s);
    QCOMPARE(valueOf(params, u"search"_s), text);
    QCOMPARE(valueOf(params, u"id[eq]"_s), text);
    QCOMPARE(valueOf(params, u"sort"_s), QString(u'-' + text));
}

void TestTokenQuery::randomTextArrivesAsTyped()
{
    QRandomGenerator random(20261101);
    for (int round = 0; round < 3'000; ++round) {
        QString text;
        for (int left = random.bounded(1, 20); left > 0; --left) {
            const bool isAscii = random.bounded(2) == 0;
            const char32_t c = char32_t(random.bounded(isAscii ? 0x80 : 0x110000));
            if (!QChar::isSurrogate(c))
                text += QChar::fromUcs4(c);
        }
        if (text.isEmpty())
            continue;
        TokenQuery query;
        query.search = text;
        query.ids = QStringList{u"x"_s, text};
        const Params params = serverReads(query);
        QCOMPARE(params.size(), 4);
        QCOMPARE(valueOf(params, u"search"_s), text);
        QCOMPARE(valueOf(params, u"id[in]"_s), QString(u"x,"_s + text));
    }
}

void TestTokenQuery::days_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    const auto row = [](const char *name, const char *zone, const QString &day, const QString &start,
                        const QString &end) { QTest::newRow(name) << QByteArray(zone) << day << start << end; };
    row("UTC", "UTC", u"2026-02-28"_s, u"2026-02-28T00:00:00Z"_s, u"2026-03-01T00:00:00Z"_s);
    row("leap day", "UTC", u"2028-02-29"_s, u"2028-02-29T00:00:00Z"_s, u"2028-03-01T00:00:00Z"_s);
    row("Berlin in winter", "Europe/Berlin", u"2026-01-31"_s, u"2026-01-30T23:00:00Z"_s, u"2026-01-31T23:00:00Z"_s);
    row("Berlin, 23 hours", "Europe/Berlin", u"2026-03-29"_s, u"2026-03-28T23:00:00Z"_s, u"2026-03-29T22:00:00Z"_s);
    row("Berlin, 25 hours", "Europe/Berlin", u"2026-10-25"_s, u"2026-10-24T22:00:00Z"_s, u"2026-10-25T23:00:00Z"_s);
    row("New York, 23 hours", "America/New_York", u"2026-03-08"_s, u"2026-03-08T05:00:00Z"_s,
        u"2026-03-09T04:00:00Z"_s);
    row("New York, 25 hours", "America/New_York", u"2026-11-01"_s, u"2026-11-01T04:00:00Z"_s,
        u"2026-11-02T05:00:00Z"_s);
    row("Kathmandu", "Asia/Kathmandu", u"2026-07-01"_s, u"2026-06-30T18:15:00Z"_s, u"2026-07-01T18:15:00Z"_s);
    row("Lord Howe, half an hour", "Australia/Lord_Howe", u"2026-04-05"_s, u"2026-04-04T13:00:00Z"_s,
        u"2026-04-05T13:30:00Z"_s);
    // Clocks go from 24:00 to 1:00: the day begins at one.
    row("São Paulo without midnight", "America/Sao_Paulo", u"2018-11-04"_s, u"2018-11-04T03:00:00Z"_s,
        u"2018-11-05T02:00:00Z"_s);
    row("São Paulo before midnight twice", "America/Sao_Paulo", u"2018-02-17"_s, u"2018-02-17T02:00:00Z"_s,
        u"2018-02-18T03:00:00Z"_s);
    row("Beirut without midnight", "Asia/Beirut", u"2022-03-27"_s, u"2022-03-26T22:00:00Z"_s,
        u"2022-03-27T21:00:00Z"_s);
    row("Beirut before it", "Asia/Beirut", u"2022-03-26"_s, u"2022-03-25T22:00:00Z"_s, u"2022-03-26T22:00:00Z"_s);
    // Clocks go back from 1:00 to 0:00: midnight comes twice, the day begins with the first.
    row("Havana with two midnights", "America/Havana", u"2021-11-07"_s, u"2021-11-07T04:00:00Z"_s,
        u"2021-11-08T05:00:00Z"_s);
    row("before Havana's two midnights", "America/Havana", u"2021-11-06"_s, u"2021-11-06T04:00:00Z"_s,
        u"2021-11-07T04:00:00Z"_s);
    // Samoa crossed the date line: the day never was, and holds nothing.
    row("before the day that was skipped", "Pacific/Apia", u"2011-12-29"_s, u"2011-12-29T10:00:00Z"_s,
        u"2011-12-30T10:00:00Z"_s);
    row("the day that was skipped", "Pacific/Apia", u"2011-12-30"_s, u"2011-12-30T10:00:00Z"_s,
        u"2011-12-30T10:00:00Z"_s);
    row("far future", "Europe/Berlin", u"2099-07-01"_s, u"2099-06-30T22:00:00Z"_s, u"2099-07-01T22:00:00Z"_s);
}

void TestTokenQuery::days()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, day);
    const QTimeZone timeZone(zone);
    QVERIFY(timeZone.isValid());
    TokenQuery query;
    query.created = {bound(day), bound(day)};
    query.updated = query.created;
    const Params params = serverReads(query, timeZone);
    QTEST(valueOf(params, u"createdAt[gte]"_s), "start");
    QTEST(valueOf(params, u"createdAt[lt]"_s), "end");
    QTEST(valueOf(params, u"updatedAt[gte]"_s), "start");
    QTEST(valueOf(params, u"updatedAt[lt]"_s), "end");
}

void TestTokenQuery::daysJoinWithoutGap_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"Europe/Berlin", "America/New_York", "Asia/Kathmandu", "America/Sao_Paulo", "Asia/Beirut",
                             "America/Havana", "Pacific/Apia", "Africa/Cairo", "Asia/Tehran", "UTC"})
        QTest::newRow(zone) << QByteArray(zone);
}

void TestTokenQuery::daysJoinWithoutGap()
{
    QFETCH(QByteArray, zone);
    const QTimeZone timeZone(zone);
    QVERIFY(timeZone.isValid());
    QString end;
    for (QDate day(2009, 12, 31); day < QDate(2024, 1, 1); day = day.addDays(1)) {
        TokenQuery query;
        query.created = {{day, {}}, {day, {}}};
        const QByteArray text = PageRequest(query, 1, 100, timeZone).encoded();
        const Params params = decoded(text, formDecoded);
        const QString start = valueOf(params, u"createdAt[gte]"_s);
        if (!end.isEmpty())
            QCOMPARE(start, end);
        end = valueOf(params, u"createdAt[lt]"_s);
        // The moment before belongs to a day before, the moment itself to this one or a later one.
        const QDateTime first = QDateTime::fromString(start, Qt::ISODate);
        QVERIFY(first.isValid());
        QVERIFY(first.toTimeZone(timeZone).date() >= day);
        QVERIFY(first.addSecs(-1).toTimeZone(timeZone).date() < day);
    }
}

void TestTokenQuery::daysBeyondWhatTheApiCanSay()
{
    // The year has four digits there: the first or last moment stands for what lies beyond.
    TokenQuery query;
    query.created = {bound(u"0001-01-01"_s), bound(u"9999-12-31"_s)};
    for (const char *zone : {"UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu"}) {
        for (const Param &param : serverReads(query, QTimeZone(zone)))
            QVERIFY2(!param.second.isEmpty(), zone);
    }
    QCOMPARE(valueOf(serverReads(query), u"createdAt[gte]"_s), u"0001-01-01T00:00:00Z"_s);
    QCOMPARE(valueOf(serverReads(query), u"createdAt[lt]"_s), u"‹none›"_s);
    QCOMPARE(valueOf(serverReads(query), u"createdAt[lte]"_s), u"9999-12-31T23:59:59.9999999Z"_s);
    const Params east = serverReads(query, QTimeZone("Europe/Berlin"));
    QCOMPARE(valueOf(east, u"createdAt[gte]"_s), u"0001-01-01T00:00:00Z"_s);
    QCOMPARE(valueOf(east, u"createdAt[lt]"_s), u"9999-12-31T23:00:00Z"_s);
}

void TestTokenQuery::dateBounds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DateBound>("expected");
    QTest::newRow("empty") << QString() << DateBound{};
    QTest::newRow("spaces") << u" \t "_s << DateBound{};
    QTest::newRow("day") << u"2026-11-01"_s << DateBound{QDate(2026, 11, 1), {}};
    QTest::newRow("spaced day") << u" 2026-11-01 "_s << DateBound{QDate(2026, 11, 1), {}};
    QTest::newRow("leap day") << u"2028-02-29"_s << DateBound{QDate(2028, 2, 29), {}};
    for (const char16_t *text : {u"2026-11-01T00:00:00Z", u"2026-11-01T23:59:59.9999999Z", u"2026-11-01T00:00:00.1Z",
                                 u"2026-11-01T00:00:00-03:30", u"2026-11-01T00:00:00.123456789+05:45"})
        QTest::newRow(qPrintable(QString::fromUtf16(text)))
            << QString::fromUtf16(text) << DateBound{{}, QString::fromUtf16(text)};
    QTest::newRow("spaced instant") << u" 2026-11-01T00:00:00Z\n"_s << DateBound{{}, u"2026-11-01T00:00:00Z"_s};
}

void TestTokenQuery::dateBounds()
{
    QFETCH(QString, text);
    QFETCH(DateBound, expected);
    DateBound read{QDate(1999, 1, 1), u"x"_s};
    QVERIFY(parseDateBound(text, &read));
    QCOMPARE(read, expected);
    QCOMPARE(read.isOpen(), text.trimmed().isEmpty());
    QCOMPARE(read.text(), text.trimmed());
}

void TestTokenQuery::badDateBounds_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text : {u"2026-11-31",
                                 u"2026-02-29",
                                 u"2026-13-01",
                                 u"2026-00-01",
                                 u"0000-01-01",
                                 u"26-11-01",
                                 u"2026-1-1",
                                 u"2026/11/01",
                                 u"01.11.2026",
                                 u"20261101",
                                 u"12026-11-01",
                                 u"-2026-11-01",
                                 u"+2026-11-01",
                                 u"2026-11-01x",
                                 u"today",
                                 u"2026-11",
                                 u"٢٠٢٦-١١-٠١",
                                 u"２０２６-１１-０１",
                                 u"2026-11-01T00:00:00",
                                 u"2026-11-01T00:00Z",
                                 u"2026-11-01 00:00:00Z",
                                 u"2026-11-01T24:00:00Z",
                                 u"2026-11-31T00:00:00Z",
                                 u"2026-11-01T00:00:00z",
                                 u"2026-11-01T00:00:00.Z",
                                 u"2026-11-01T00:00:00.1234567890Z",
                                 u"2026-11-01T00:00:00+0100"})
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
}

void TestTokenQuery::badDateBounds()
{
    QFETCH(QString, text);
    const DateBound before{QDate(1999, 1, 1), {}};
    DateBound read = before;
    QVERIFY(!parseDateBound(text, &read));
    QCOMPARE(read, before);
}

void TestTokenQuery::sorts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Sort>("expected");
    QTest::newRow("empty") << QString() << Sort{};
    QTest::newRow("ascending") << u"createdAt"_s << Sort{u"createdAt"_s, false};
    QTest::newRow("descending") << u"-createdAt"_s << Sort{u"createdAt"_s, true};
    QTest::newRow("spaced") << u" -name "_s << Sort{u"name"_s, true};
    QTest::newRow("minus inside") << u"a-b"_s << Sort{u"a-b"_s, false};
}

void TestTokenQuery::sorts()
{
    QFETCH(QString, text);
    QTEST(parseSort(text), "expected");
    TokenQuery query;
    query.sort = parseSort(text);
    if (!text.isEmpty())
        QCOMPARE(valueOf(serverReads(query), u"sort"_s), text.trimmed());
}

void TestTokenQuery::ids_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("separators alone") << u" ,;\n\t,"_s << QStringList();
    QTest::newRow("one") << u"a"_s << QStringList{u"a"_s};
    QTest::newRow("commas") << u"a,b, c"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("semicolons and lines") << u"a;b\r\nc\td e"_s << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};
    QTest::newRow("each once, in order") << u"b,a,b,a,c"_s << QStringList{u"b"_s, u"a"_s, u"c"_s};
    QTest::newRow("case counts") << u"a,A"_s << QStringList{u"a"_s, u"A"_s};
    QTest::newRow("label") << u"id: 0b5e8a10-0000-4000-8000-00000000000a"_s
                           << QStringList{u"0b5e8a10-0000-4000-8000-00000000000a"_s};
    QTest::newRow("JSON without any") << u"{\"id\": null}"_s << QStringList();
    QTest::newRow("separators around") << u",a,"_s << QStringList{u"a"_s};
    QTest::newRow("no-break space") << u"a\u00A0b"_s << QStringList{u"a"_s, u"b"_s};
}

void TestTokenQuery::ids()
{
    QFETCH(QString, text);
    QTEST(parseIds(text), "expected");
}

void TestTokenQuery::idsInWhatIsPasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<bool>("isPlain");
    const QString a = u"0a1b2c3d-0000-4000-8000-00000000000a"_s;
    const QString b = u"0a1b2c3d-0000-4000-8000-00000000000b"_s;
    const QStringList both{a, b};
    const QString list = u"https://api.example.com/v3/personal-access-tokens"_s;
    const auto row = [](const char *name, const QString &text, const QStringList &expected, bool isPlain = false) {
        QTest::newRow(name) << text << expected << isPlain;
    };
    row("list", a + u", "_s + b, both, true);
    row("upper case", a.toUpper(), {a}, true);
    row("quotes", u'"' + a + u"\", '"_s + b + u'\'', both);
    row("typographic quotes", u'“' + a + u"”, «"_s + b + u'»', both);
    row("spaces that cannot be seen", u"\uFEFF\u200B"_s + a + u"\u00A0\u2003"_s + b + u"\u200B\u2060"_s, both);
    row("a break that cannot be seen", a.first(9) + u"\u200B"_s + a.sliced(9), {a});
    row("braces", u'{' + a.toUpper() + u"} {"_s + b + u'}', both);
    row("round and angle brackets", u"("_s + a + u") <"_s + b + u'>', both);
    row("array", u"[\n  \""_s + a + u"\",\n  \""_s + b + u"\"\n]"_s, both);
    row("middle of an array", u"  \""_s + a + u"\",\n  \""_s + b + u"\",\n"_s, both);
    const QString one = u"{\"name\": \"x, y\", \"id\": \""_s + a + u"\", \"user\": {\"id\": \"u-1\"}}"_s;
    const QString two = u"{\"id\": \""_s + b + u"\", \"userId\": \"u-1\", \"scopes\": [\"license:read\"]}"_s;
    row("record", one, {a});
    row("records", u"["_s + one + u","_s + two + u"]"_s, both);
    row("page", u"{\"data\": ["_s + one + u","_s + two + u"], \"kind\": \"list\"}"_s, both);
    row("records one a line", one + u'\n' + two + u'\n', both);
    row("a field of a record", u"\"id\": \""_s + a + u"\",\n\"name\": \"x\","_s, {a});
    row("address", list + u'/' + a.toUpper() + u"/?x=1#top"_s, {a});
    row("addresses", list + u'/' + a + u',' + list + u'/' + b, both);
    row("address in words", u"<"_s + list + u'/' + a + u">, "_s + b, both);
    row("address of another kind of id", list + u"/tok_1?x=2"_s, {u"tok_1"_s});
    row("address that filters", list + u"?limit=1&id[in]="_s + a + u',' + b, both);
    row("encoded address that filters", list + u"?id%5Beq%5D="_s + a + u"&page=2"_s, {a});
    row("address within an account", u"https://app.example.com/accounts/"_s + b + u"/tokens/"_s + a, {a});
    row("address of the list", list, {});
    row("named", u"id="_s + a + u" urn:uuid:"_s + b, both);
    row("longer than an id", u"tok_"_s + a, {u"tok_"_s + a}, true);
    row("no address", u"xhttp://; http://"_s, {u"xhttp://"_s, u"http://"_s}, true);
    row("signs alone", u" \"\" : - [] "_s, {});
}

void TestTokenQuery::idsInWhatIsPasted()
{
    QFETCH(const QString, text);
    QTEST(parseIds(text), "expected");
    QTEST(isPlainIdList(text), "isPlain");
}

void TestTokenQuery::unwraps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("nothing", u"ada@example.com"_s, u"ada@example.com"_s);
    row("spaces", u" \t ada lovelace \r\n"_s, u"ada lovelace"_s);
    row("spaces inside", u"ada  \u00A0lovelace"_s, u"ada  \u00A0lovelace"_s);
    row("no-break spaces", u"\u00A0\u202Fada\u2007"_s, u"ada"_s);
    row("zero-width", u"\u200B\u200Dada\u2060\uFEFF"_s, u"ada"_s);
    row("marks of direction", u"\u202Aada\u202C\u200E"_s, u"ada"_s);
    row("straight quotes", u"\"'ada'\""_s, u"ada"_s);
    row("curly quotes", u"“‘ada’”"_s, u"ada"_s);
    row("low quotes", u"„ada“"_s, u"ada"_s);
    row("guillemets", u"« ada »"_s, u"ada"_s);
    row("backquotes", u"`ada`"_s, u"ada"_s);
    row("quotes inside", u"the \"best\" one"_s, u"the \"best\" one"_s);
    row("markup stays", u"<b>50 % & more"_s, u"<b>50 % & more"_s);
    row("nothing but that", u" \u200B\"\"\u00A0"_s, QString());
}

void TestTokenQuery::unwraps()
{
    QFETCH(const QString, text);
    QTEST(unwrapped(text), "expected");
}

void TestTokenQuery::reversed_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("isReversed");
    const auto row = [](const char *from, const char *to, bool isReversed) {
        QTest::addRow("%s to %s", from, to) << QString::fromLatin1(from) << QString::fromLatin1(to) << isReversed;
    };
    row("", "2024-05-01", false);
    row("2024-05-02", "", false);
    row("2024-05-01", "2024-05-01", false);
    row("2024-05-02", "2024-05-01", true);
    row("2024-05-01T00:00:00Z", "2024-05-01T00:00:00Z", false);
    row("2024-05-01T00:00:01Z", "2024-05-01T00:00:00Z", true);
    row("2024-05-01T23:59:59+02:00", "2024-05-01", false);
    row("2024-05-02T00:00:00+02:00", "2024-05-01", true);
}

void TestTokenQuery::reversed()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QTEST(isReversed({bound(from), bound(to)}, QTimeZone("Europe/Berlin")), "isReversed");
}

void TestTokenQuery::isFiltered()
{
    TokenQuery query;
    QVERIFY(!query.isFiltered());
    query.sort = {u"name"_s, true};
    QVERIFY(!query.isFiltered());
    query.search = u"x"_s;
    QVERIFY(query.isFiltered());
    query = {};
    query.ids = QStringList{u"x"_s};
    QVERIFY(query.isFiltered());
    query = {};
    query.created.to = bound(u"2026-01-01"_s);
    QVERIFY(query.isFiltered());
    query = {};
    query.updated.from = bound(u"2026-01-01T00:00:00Z"_s);
    QVERIFY(query.isFiltered());
}

/// What a fallback does: parameters out, others in, the rest as it was.
void TestTokenQuery::anotherInItsPlace()
{
    TokenQuery query;
    query.search = u"a b&c=d"_s;
    query.sort = {u"name"_s, true};
    query.created.from = bound(u"2026-01-01T00:00:00Z"_s);
    const PageRequest request(query, 3, 50, QTimeZone::utc());
    QCOMPARE(request.value("search"), "a b&c=d");
    QCOMPARE(request.value("createdAt[gte]"), "2026-01-01T00:00:00Z");
    QVERIFY(request.value("createdAt").isEmpty());
    PageRequest other(1, 100);
    other.add(request.without({"page", "limit", "createdAt[", "search"}));
    other.add("query", request.value("search"));
    QCOMPARE(other.encoded(), "page=1&limit=100&sort=-name&query=a%20b%26c%3Dd");
    QCOMPARE(request, PageRequest(query, 3, 50, QTimeZone::utc()));
    QCOMPARE(PageRequest().encoded(), QByteArray());
}

Q_DECLARE_METATYPE(Sort)

QTEST_GUILESS_MAIN(TestTokenQuery)
#include "tst_tokenquery.moc"
