#include "models/text/jwtclaims.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

/// A token may be anything: what it says about itself is read, or left out, and never believed.
class TestJwtClaims : public QObject
{
    Q_OBJECT
private slots:
    void reads();
    void scopes_data();
    void scopes();
    void times_data();
    void times();
    void isNone_data();
    void isNone();
    void leavesOutWrongTypes();
    void bounds();
    void survivesEveryCut();
};

namespace {

QByteArray part(const QByteArray &json)
{
    return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray jwt(const QByteArray &payload, const QByteArray &header = R"({"alg":"RS256","typ":"JWT"})")
{
    return part(header) + '.' + part(payload) + ".c2lnbmF0dXJl";
}

} // namespace

void TestJwtClaims::reads()
{
    const auto claims = readJwtClaims(
        jwt(R"({"sub":"user-1","email":"zoë@example.com","iss":"https://id.example.com","scope":"a:read b:write",)"
            R"("iat":1700000000,"exp":1700086400.5,"other":{"x":[1]}})"));
    QVERIFY(claims);
    QCOMPARE(claims->subject, u"user-1"_s);
    QCOMPARE(claims->email, u"zoë@example.com"_s);
    QCOMPARE(claims->issuer, u"https://id.example.com"_s);
    QCOMPARE(claims->scopes, (QStringList{u"a:read"_s, u"b:write"_s}));
    QCOMPARE(claims->issuedMsecs.value_or(0), 1'700'000'000'000);
    QCOMPARE(claims->expiresMsecs.value_or(0), 1'700'086'400'000);
}

void TestJwtClaims::scopes_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QStringList>("scopes");
    QTest::newRow("text") << QByteArray(R"({"scope":" a  b "})") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("list") << QByteArray(R"({"scopes":["a","b c",1,null]})") << QStringList{u"a"_s, u"b c"_s};
    QTest::newRow("scp") << QByteArray(R"({"scp":["a"]})") << QStringList{u"a"_s};
    QTest::newRow("first name that holds some") << QByteArray(R"({"scope":"","scp":"z"})") << QStringList{u"z"_s};
    QTest::newRow("number") << QByteArray(R"({"scope":7})") << QStringList{};
    QTest::newRow("none") << QByteArray("{}") << QStringList{};
}

void TestJwtClaims::scopes()
{
    QFETCH(const QByteArray, payload);
    const auto claims = readJwtClaims(jwt(payload));
    QVERIFY(claims);
    QTEST(claims->scopes, "scopes");
}

void TestJwtClaims::times_data()
{
    QTest::addColumn<QByteArray>("exp");
    QTest::addColumn<qint64>("msecs"); // -1 for none
    QTest::newRow("seconds") << QByteArray("1700000000") << qint64(1'700'000'000'000);
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("last") << QByteArray("253402300799") << qint64(253'402'300'799'000);
    QTest::newRow("beyond") << QByteArray("253402300800") << qint64(-1);
    QTest::newRow("huge") << QByteArray("1e308") << qint64(-1);
    QTest::newRow("too huge") << QByteArray("1e999") << qint64(-1);
    QTest::newRow("negative") << QByteArray("-1") << qint64(-1);
    QTest::newRow("text") << QByteArray("\"1700000000\"") << qint64(-1);
    QTest::newRow("null") << QByteArray("null") << qint64(-1);
    QTest::newRow("list") << QByteArray("[1700000000]") << qint64(-1);
}

void TestJwtClaims::times()
{
    QFETCH(const QByteArray, exp);
    QFETCH(const qint64, msecs);
    const auto claims = readJwtClaims(jwt("{\"exp\":" + exp + '}'));
    if (exp == "1e999")
        return; // whether that is JSON is the parser's to say
    QVERIFY(claims);
    QCOMPARE(claims->expiresMsecs.value_or(-1), msecs);
}

void TestJwtClaims::isNone_data()
{
    QTest::addColumn<QByteArray>("bearer");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("opaque") << QByteArray("pat_0123456789abcdef");
    QTest::newRow("dots") << QByteArray("..");
    QTest::newRow("two parts") << part("{\"alg\":\"x\"}") + '.' + part("{}");
    QTest::newRow("four parts") << jwt("{}") + ".x";
    QTest::newRow("not base64") << part("{\"alg\":\"x\"}") + ".!!!." + "x";
    QTest::newRow("not JSON") << jwt("{\"sub\":");
    QTest::newRow("list") << jwt("[1]");
    QTest::newRow("text") << jwt("\"x\"");
    QTest::newRow("header is no object") << jwt("{}", "[]");
    QTest::newRow("header without algorithm") << jwt("{}", "{}");
    QTest::newRow("deep") << jwt("{\"a\":" + QByteArray(10'000, '[') + QByteArray(10'000, ']') + '}');
    QTest::newRow("large") << jwt("{\"sub\":\"" + QByteArray(64 * 1024, 'x') + "\"}");
    QTest::newRow("broken UTF-8") << jwt("{\"sub\":\"\xff\xfe\"}");
}

void TestJwtClaims::isNone()
{
    QFETCH(const QByteArray, bearer);
    QVERIFY(!readJwtClaims(bearer));
}

void TestJwtClaims::leavesOutWrongTypes()
{
    const auto claims = readJwtClaims(jwt(R"({"sub":1,"email":["x"],"iss":null,"scope":{"a":1},"exp":true})"));
    QVERIFY(claims);
    QCOMPARE(*claims, JwtClaims());
}

void TestJwtClaims::bounds()
{
    QJsonArray many;
    for (int i = 0; i < 1000; ++i)
        many.append(u"s"_s);
    const QJsonObject payload{{u"sub"_s, QString(5000, u'x')}, {u"scopes"_s, many}};
    const auto claims = readJwtClaims(jwt(QJsonDocument(payload).toJson()));
    QVERIFY(claims);
    QCOMPARE(claims->subject.size(), 200);
    QCOMPARE(claims->scopes.size(), 100);
}

void TestJwtClaims::survivesEveryCut()
{
    const QByteArray whole = jwt(R"({"sub":"user-1","scope":["a","b"],"exp":1700086400})");
    for (qsizetype i = 0; i < whole.size(); ++i) {
        readJwtClaims(QByteArrayView(whole).first(i));
        QByteArray changed = whole;
        changed[i] = char(changed[i] ^ 0x15);
        readJwtClaims(changed);
    }
}

QTEST_GUILESS_MAIN(TestJwtClaims)
#include "tst_jwtclaims.moc"
