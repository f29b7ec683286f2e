#include "models/api/answer.h"
#include "models/api/apierror.h"
#include "models/api/credential.h"
#include "models/api/endpoint.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestApiError : public QObject
{
    Q_OBJECT
private slots:
    void texts_data();
    void texts();
    void everyKindHasAdvice();
    void onlySomeAreTransient();
    void serverTextIsTamed();
    void baseUrls_data();
    void baseUrls();
    void badBaseUrls_data();
    void badBaseUrls();
    void bearers_data();
    void bearers();
    void errorBodies_data();
    void errorBodies();
    void redirectsNameTheTarget_data();
    void redirectsNameTheTarget();
};

using Kind = ApiError::Kind;

static ApiError makeError(Kind kind, int status = 0, const QString &message = {}, const QString &detail = {})
{
    ApiError error;
    error.kind = kind;
    error.status = status;
    error.host = u"api.example.com"_s;
    error.serverMessage = message;
    error.detail = detail;
    return error;
}

void TestApiError::texts_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const ApiError &error, const QString &text) {
        QTest::newRow(name) << error << text;
    };
    row("refused", makeError(Kind::Unreachable, 0, {}, u"the server refused it"_s),
        u"The connection to api.example.com failed: the server refused it."_s);
    row("no detail", makeError(Kind::Unreachable), u"The connection to api.example.com failed."_s);
    row("tls", makeError(Kind::Tls, 0, {}, u"The certificate has expired"_s),
        u"The secure connection to api.example.com failed: The certificate has expired."_s);
    row("timeout", makeError(Kind::Timeout, 0, {}, u"nothing came for 15 s"_s),
        u"The answer of api.example.com took too long: nothing came for 15 s."_s);
    row("redirect", makeError(Kind::Redirect, 302, {}, u"it leads to http://evil.example"_s),
        u"api.example.com redirects the request (302): it leads to http://evil.example."_s);
    row("401", makeError(Kind::Unauthorized, 401), u"The server does not accept this token (401)."_s);
    row("401 message", makeError(Kind::Unauthorized, 401, u"Token expired."_s),
        u"The server does not accept this token (401). The server's message: Token expired."_s);
    row("403", makeError(Kind::Forbidden, 403), u"This token may not list personal access tokens (403)."_s);
    row("404", makeError(Kind::NotFound, 404),
        u"There are no personal access tokens at this address of api.example.com (404)."_s);
    row("400", makeError(Kind::BadRequest, 400, u"Bad sort"_s), u"api.example.com answered 400 (Bad sort)."_s);
    row("429", makeError(Kind::RateLimited, 429), u"api.example.com has received too many requests (429)."_s);
    row("503", makeError(Kind::Server, 503, u"maintenance"_s), u"api.example.com answered 503 (maintenance)."_s);
    row("500 placeholders", makeError(Kind::Server, 500, u"%1 %2 %3"_s), u"api.example.com answered 500 (%1 %2 %3)."_s);
    row("protocol", makeError(Kind::Protocol, 200, {}, u"it was cut off"_s),
        u"The answer of api.example.com is not a list of tokens: it was cut off."_s);
    row("record", makeError(Kind::Record, 200, {}, u"record 7, field user.email: not a string"_s),
        u"A token in the answer of api.example.com cannot be read: record 7, field user.email: not a string."_s);
}

void TestApiError::texts()
{
    QFETCH(ApiError, error);
    QTEST(errorText(error), "text");
}

void TestApiError::everyKindHasAdvice()
{
    for (int kind = 0; kind <= static_cast<int>(Kind::Record); ++kind) {
        const QString advice = errorAdvice(makeError(static_cast<Kind>(kind)));
        QVERIFY2(advice.endsWith(u'.') && !advice.contains(u'!'), qPrintable(advice));
    }
    ApiError error = makeError(Kind::RateLimited, 429);
    error.retryAfterSeconds = 7;
    QCOMPARE(errorAdvice(error), u"Try again in 7 s."_s);
    QCOMPARE(errorAdvice(makeError(Kind::Unauthorized, 401)),
             u"Check that the token is complete, not expired and not revoked, or enter another one."_s);
    QVERIFY(errorAdvice(makeError(Kind::Forbidden, 403)).contains(u"personalAccessToken:read"_s));
}

void TestApiError::onlySomeAreTransient()
{
    QVERIFY(makeError(Kind::Unreachable).isTransient());
    QVERIFY(makeError(Kind::Timeout).isTransient());
    QVERIFY(makeError(Kind::RateLimited, 429).isTransient());
    QVERIFY(makeError(Kind::Server, 500).isTransient());
    QVERIFY(makeError(Kind::Server, 503).isTransient());
    QVERIFY(makeError(Kind::BadRequest, 408).isTransient());
    QVERIFY(!makeError(Kind::Server, 501).isTransient());
    QVERIFY(!makeError(Kind::BadRequest, 400).isTransient());
    QVERIFY(!makeError(Kind::Unauthorized, 401).isTransient());
    QVERIFY(!makeError(Kind::Forbidden, 403).isTransient());
    QVERIFY(!makeError(Kind::NotFound, 404).isTransient());
    QVERIFY(!makeError(Kind::Redirect, 302).isTransient());
    QVERIFY(!makeError(Kind::Tls).isTransient());
    QVERIFY(!makeError(Kind::Record).isTransient());
    ApiError protocol = makeError(Kind::Protocol, 200);
    QVERIFY(!protocol.isTransient());
    protocol.isIncomplete = true;
    QVERIFY(protocol.isTransient());
}

void TestApiError::serverTextIsTamed()
{
    const ApiError error = makeError(Kind::Server, 500, u"a\nb\u202E"_s + QString(5000, u'x'));
    const QString text = errorText(error);
    QVERIFY(text.startsWith(u"api.example.com answered 500 (a‹U+000A›b‹U+202E›xxx"_s));
    QVERIFY(text.size() < 300);
}

void TestApiError::baseUrls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *text, const char *url) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(url);
    };
    row("https://api.example.com", "https://api.example.com/v3");
    row("https://api.example.com/", "https://api.example.com/v3");
    row(" https://api.example.com/v3/\n", "https://api.example.com/v3");
    row("HTTPS://API.Example.com/v3", "https://api.example.com/v3");
    row("https://host.example:8443/lex/api/v3//", "https://host.example:8443/lex/api/v3");
    row("https://host.example/a%20b", "https://host.example/a%20b");
    row("https://host.example/a/../v3", "https://host.example/v3");
    row("https://host.example///v3", "https://host.example/v3");
    row("https://host.example/a/..//v3", "https://host.example/v3");
    row("https://host.example/a/.v/./b//c/%2e%2e/", "https://host.example/a/.v/b");
    row("https://host.example/../..", "https://host.example/v3");
    row("https://[fe80::1%25eth0]/v3", "https://[fe80::1%25eth0]/v3");
    row("http://localhost:8080", "http://localhost:8080/v3");
    row("http://127.0.0.1:1/v3", "http://127.0.0.1:1/v3");
    row("http://127.9.9.9", "http://127.9.9.9/v3");
    row("http://[::1]:8080", "http://[::1]:8080/v3");
    row("api.example.com", "https://api.example.com/v3");
    row("API.example.com:8443/V3/", "https://api.example.com:8443/V3");
    row("//api.example.com/v3", "https://api.example.com/v3");
    row("localhost:8080", "https://localhost:8080/v3");
    row("[::1]:8080/v3", "https://[::1]:8080/v3");
    row("\xE2\x80\x9Chttps://api.example.com/v3\xE2\x80\x9D\xC2\xA0", "https://api.example.com/v3");
    row("\xEF\xBB\xBF'https://api.example.com/v3'", "https://api.example.com/v3");
    row("https://api.example.com/v3/personal-access-tokens", "https://api.example.com/v3");
    row("https://api.example.com/v3/personal-access-tokens/?page=1&limit=100#x", "https://api.example.com/v3");
    row("api.example.com/lex/v3/personal-access-tokens/0a1b?limit=1", "https://api.example.com/lex/v3");
    row("http://127.0.0.1:1/v3/personal-access-tokens?x=http://a", "http://127.0.0.1:1/v3");
    row("https://api.example.com/personal-access-tokens", "https://api.example.com/v3");
    row("https://api.example.com/v3/%70ersonal-access-tokens", "https://api.example.com/v3");
}

void TestApiError::baseUrls()
{
    QFETCH(QString, text);
    QString problem = u"stale"_s;
    QTEST(QString::fromLatin1(parseBaseUrl(text, &problem).toEncoded()), "url");
    QCOMPARE(problem, QString());
}

void TestApiError::badBaseUrls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *text, const char *word) {
        QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text) << QString::fromUtf8(word);
    };
    row("", "URL");
    row("what ever", "URL");
    row("https://example.com/v3'/", "URL");
    row("https:api.example.com", "URL");
    row("mailto:ada@example.com", "URL");
    row("user@example.com/v3", "user");
    row("https://user:pw@example.com/v3/personal-access-tokens", "user");
    row("ftp://api.example.com", "URL");
    row("file:///etc/passwd", "URL");
    row("https://", "URL");
    row("https://exa mple.com", "URL");
    row("https://[fe80::1%25e\xC3\xA9]/v3", "URL");
    row("https://user@example.com", "user");
    row("https://user:pw@example.com/v3", "user");
    row("https://@example.com/v3", "user");
    row("https://example.com/v3?x=1", "query");
    row("https://example.com/v3#top", "query");
    row("https://example.com:0/v3", "port");
    row("http://example.com/v3", "https://");
    row("http://localhost.example.com", "https://");
    row("http://128.0.0.1", "https://");
    row("http://[::2]", "https://");
}

void TestApiError::badBaseUrls()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QString problem;
    QVERIFY(!parseBaseUrl(text, &problem).isValid());
    QVERIFY2(problem.contains(word), qPrintable(problem));
}

void TestApiError::bearers_data()
{
    QTest::addColumn<QByteArray>("bearer");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("jwt") << QByteArray("eyJh.eyJl-_.x~+/=") << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("space") << QByteArray("a b") << false;
    QTest::newRow("line feed") << QByteArray("a\nX: y") << false;
    QTest::newRow("return") << QByteArray("a\r") << false;
    QTest::newRow("nul") << QByteArray("a\0b", 3) << false;
    QTest::newRow("delete") << QByteArray("a\x7F") << false;
    QTest::newRow("not ASCII") << QByteArray("\xC3\xA4") << false;
}

void TestApiError::bearers()
{
    QFETCH(QByteArray, bearer);
    QTEST(isValidBearer(bearer), "isValid");
}

void TestApiError::errorBodies_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("code");
    const QByteArray json = "application/json; charset=utf-8";
    QTest::newRow("api") << json << QByteArray(R"({"message":"No","code":"X1"})") << u"No"_s << u"X1"_s;
    QTest::newRow("problem") << QByteArray("application/problem+json") << QByteArray(R"({"message":"No"})") << u"No"_s
                             << QString();
    QTest::newRow("absent") << json << QByteArray() << QString() << QString();
    QTest::newRow("other types") << json << QByteArray(R"({"message":{"a":1},"code":7})") << QString() << QString();
    QTest::newRow("array") << json << QByteArray(R"(["message"])") << QString() << QString();
    QTest::newRow("cut") << json << QByteArray(R"({"message":"N)") << QString() << QString();
    QTest::newRow("plain") << QByteArray("text/plain") << QByteArray("Quota exceeded.\r\n") << u"Quota exceeded."_s
                           << QString();
    QTest::newRow("html") << QByteArray("text/html") << QByteArray("<h1>Bad gateway</h1>") << QString() << QString();
    QTest::newRow("no type") << QByteArray() << QByteArray("x") << QString() << QString();
    QTest::newRow("deep") << json << QByteArray(60'000, '[') << QString() << QString();
}

void TestApiError::errorBodies()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    Answer answer;
    answer.url = QUrl(u"https://api.example.com/v3/personal-access-tokens"_s);
    answer.status = 500;
    answer.headers = {{"Content-Type", type}};
    answer.body = body;
    const std::optional<ApiError> error = judge(answer);
    QVERIFY(error);
    QCOMPARE(error->host, u"api.example.com"_s);
    QTEST(error->serverMessage, "message");
    QTEST(error->detail, "code");
}

void TestApiError::redirectsNameTheTarget_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("detail");
    QTest::newRow("host") << QByteArray("http://evil.example:81/x?ticket=1") << u"it leads to http://evil.example:81"_s;
    QTest::newRow("user") << QByteArray("https://a:b@evil.example/") << u"it leads to https://evil.example"_s;
    QTest::newRow("relative") << QByteArray("/login") << u"it leads to https://api.example.com"_s;
    QTest::newRow("network path") << QByteArray("//evil.example/x") << u"it leads to https://evil.example"_s;
    QTest::newRow("none") << QByteArray() << u"it does not say where to"_s;
    QTest::newRow("script") << QByteArray("javascript:alert(1)") << u"it does not say where to"_s;
}

void TestApiError::redirectsNameTheTarget()
{
    QFETCH(QByteArray, location);
    Answer answer;
    answer.url = QUrl(u"https://api.example.com/v3/personal-access-tokens"_s);
    answer.status = 302;
    answer.headers = {{"Location", location}};
    const std::optional<ApiError> error = judge(answer);
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Redirect);
    QTEST(error->detail, "detail");
}

QTEST_GUILESS_MAIN(TestApiError)
#include "tst_apierror.moc"
