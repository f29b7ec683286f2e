#include "models/record/tokenjson.h"
#include "tests/support/testtokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

using namespace testtokens;
using Type = ContractField::Type;

Q_DECLARE_METATYPE(ContractField)

/// What the decoder makes of every field of the contract, and of bytes that are no page.
class TestTokenJson : public QObject
{
    Q_OBJECT
private slots:
    void fields_data();
    void fields();
    void requiredAreMissed_data();
    void requiredAreMissed();
    void wrongTypes_data();
    void wrongTypes();
    void elementsHaveTypesToo_data();
    void elementsHaveTypesToo();
    void wholeBodies_data();
    void wholeBodies();
    void recordBodies_data();
    void recordBodies();
    void cutAnywhere();
    void brokenAnywhere();
    void deepNesting_data();
    void deepNesting();
    void textIsExact_data();
    void textIsExact();
    void unknownFieldsAreKept();
    void rawIsTheRecord();
    void bodiesWithoutRoomBehindThem();
    void bodyIsNotChanged();
    void orderOfFieldsIsFree();
    void manyRecords();
};

namespace {

const auto absent = u"‹absent›"_s;
const auto null = u"‹null›"_s;
const auto unreadable = u"‹unreadable›"_s;

QString shown(const QString &text)
{
    return text;
}

QString shown(bool yes)
{
    return yes ? u"true"_s : u"false"_s;
}

QString shown(qint64 number)
{
    return QString::number(number);
}

QString shown(const Instant &instant)
{
    return instant.text;
}

QString shown(const QStringList &list)
{
    return list.join(u'|');
}

QString shown(const User &)
{
    return u"object"_s;
}

QString shown(const Organization &)
{
    return u"object"_s;
}

QString shown(const Reseller &)
{
    return u"object"_s;
}

QString shown(const Address &)
{
    return u"object"_s;
}

QString shown(const EmailPreference &)
{
    return u"object"_s;
}

QString shown(const QList<Metadata> &list)
{
    return u"%1 objects"_s.arg(list.size());
}

template <typename T> QString shown(const Field<T> &field)
{
    return field.isAbsent() ? absent : field.isNull() ? null : field.isUnreadable() ? unreadable : shown(*field);
}

/// The same of the JSON that was sent.
QString shown(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return null;
    case QJsonValue::Undefined:
        return absent;
    case QJsonValue::Bool:
        return shown(value.toBool());
    case QJsonValue::Double:
        return shown(value.toInteger());
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Object:
        return u"object"_s;
    case QJsonValue::Array:
        break;
    }
    const QJsonArray array = value.toArray();
    if (array.first().isObject())
        return u"%1 objects"_s.arg(array.size());
    return shown(value.toVariant().toStringList());
}

using Getter = std::function<QString(const Token &)>;

QHash<QString, Getter> getters()
{
    QHash<QString, Getter> all;
    const auto token = [&](const char *path, auto member) {
        all.insert(QLatin1String(path), [=](const Token &t) { return shown(t.*member); });
    };
    const auto user = [&](const char *key, auto member) {
        all.insert(u"user."_s + QLatin1String(key), [=](const Token &t) { return shown((*t.user).*member); });
    };
    const auto organization = [&](const char *key, auto member) {
        all.insert(u"user.organization."_s + QLatin1String(key),
                   [=](const Token &t) { return shown((*t.user->organization).*member); });
    };
    const auto address = [&](const char *key, auto member) {
        all.insert(u"user.organization.address."_s + QLatin1String(key),
                   [=](const Token &t) { return shown((*t.user->organization->address).*member); });
    };
    const auto reseller = [&](const char *key, auto member) {
        all.insert(u"user.reseller."_s + QLatin1String(key),
                   [=](const Token &t) { return shown((*t.user->reseller).*member); });
        all.insert(u"user.organization.reseller."_s + QLatin1String(key),
                   [=](const Token &t) { return shown((*t.user->organization->reseller).*member); });
    };
    const auto metadata = [&](const char *key, auto member) {
        all.insert(u"user.metadata.0."_s + QLatin1String(key),
                   [=](const Token &t) { return shown(t.user->metadata->first().*member); });
    };
    token("id", &Token::id);
    token("createdAt", &Token::createdAt);
    token("updatedAt", &Token::updatedAt);
    token("name", &Token::name);
    token("expiresAt", &Token::expiresAt);
    token("revoked", &Token::revoked);
    token("scopes", &Token::scopes);
    token("userId", &Token::userId);
    token("user", &Token::user);
    token("lastUsedAt", &Token::lastUsedAt);
    token("lastRotatedAt", &Token::lastRotatedAt);
    user("id", &User::id);
    user("createdAt", &User::createdAt);
    user("updatedAt", &User::updatedAt);
    user("name", &User::name);
    user("firstName", &User::firstName);
    user("lastName", &User::lastName);
    user("email", &User::email);
    user("role", &User::role);
    user("twoFactorEnabled", &User::twoFactorEnabled);
    user("googleSsoEnabled", &User::googleSsoEnabled);
    user("lastLoginAt", &User::lastLoginAt);
    user("company", &User::company);
    user("allowCustomerPortalAccess", &User::allowCustomerPortalAccess);
    user("roles", &User::roles);
    user("lastSeenAt", &User::lastSeenAt);
    user("organizationId", &User::organizationId);
    user("organization", &User::organization);
    user("resellerId", &User::resellerId);
    user("reseller", &User::reseller);
    user("metadata", &User::metadata);
    user("tags", &User::tags);
    user("emailPreference", &User::emailPreference);
    organization("id", &Organization::id);
    organization("createdAt", &Organization::createdAt);
    organization("updatedAt", &Organization::updatedAt);
    organization("name", &Organization::name);
    organization("email", &Organization::email);
    organization("description", &Organization::description);
    organization("allowedUsers", &Organization::allowedUsers);
    organization("address", &Organization::address);
    organization("resellerId", &Organization::resellerId);
    organization("reseller", &Organization::reseller);
    address("addressLine1", &Address::addressLine1);
    address("addressLine2", &Address::addressLine2);
    address("city", &Address::city);
    address("state", &Address::state);
    address("country", &Address::country);
    address("postalCode", &Address::postalCode);
    reseller("id", &Reseller::id);
    reseller("createdAt", &Reseller::createdAt);
    reseller("updatedAt", &Reseller::updatedAt);
    reseller("name", &Reseller::name);
    reseller("email", &Reseller::email);
    reseller("description", &Reseller::description);
    reseller("allowedUsers", &Reseller::allowedUsers);
    reseller("allowedOrganizations", &Reseller::allowedOrganizations);
    metadata("id", &Metadata::id);
    metadata("createdAt", &Metadata::createdAt);
    metadata("updatedAt", &Metadata::updatedAt);
    metadata("key", &Metadata::key);
    metadata("value", &Metadata::value);
    metadata("viewPermissions", &Metadata::viewPermissions);
    metadata("visible", &Metadata::visible);
    all.insert(u"user.emailPreference.metrics"_s,
               [](const Token &t) { return shown(t.user->emailPreference->metrics); });
    return all;
}

/// Where a field is said to be.
QString placeOf(const QString &path)
{
    return QString(path).replace(u".0"_s, u"[0]"_s);
}

/// As QJsonDocument writes it, without what it is in.
QByteArray sentAs(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).chopped(1).mid(1);
}

QByteArray oneRecord(const QByteArray &extra)
{
    QByteArray record = json(smallRecord());
    record.chop(1);
    return "[" + record + extra + "}]";
}

void addFieldRows(bool requiredOnly)
{
    QTest::addColumn<ContractField>("field");
    for (const ContractField &field : contract()) {
        if (field.isRequired || !requiredOnly)
            QTest::newRow(field.path) << field;
    }
}

} // namespace

void TestTokenJson::fields_data()
{
    addFieldRows(false);
}

void TestTokenJson::fields()
{
    QFETCH(ContractField, field);
    const QString path = QLatin1String(field.path);
    const Getter get = getters().value(path);
    QVERIFY(get);
    const QJsonObject record = fullRecord();
    QVERIFY(!valueAt(record, path).isUndefined());

    QList<QJsonObject> variants{record};
    if (!field.isRequired)
        variants << withValue(record, path, QJsonValue::Null) << without(record, path);
    for (const QJsonObject &variant : std::as_const(variants)) {
        const DecodedPage page = decodePage(listOf({smallRecord(2), variant}));
        QVERIFY2(!page.error, qPrintable(page.error ? page.error->text() : QString()));
        QCOMPARE(page.tokens.size(), 2);
        QCOMPARE(get(page.tokens.at(1)), shown(valueAt(variant, path)));
        QVERIFY(page.tokens.at(1).unknown.isEmpty());
    }
}

void TestTokenJson::requiredAreMissed_data()
{
    addFieldRows(true);
}

void TestTokenJson::requiredAreMissed()
{
    QFETCH(ContractField, field);
    const QString path = QLatin1String(field.path);
    for (const QJsonObject &record : {without(fullRecord(), path), withValue(fullRecord(), path, QJsonValue::Null)}) {
        const DecodedPage page = decodePage(listOf({smallRecord(2), smallRecord(3), record}));
        if (path == u"id") {
            QVERIFY(page.error);
            QVERIFY(page.tokens.isEmpty());
            QCOMPARE(page.error->record, 3);
            QCOMPARE(page.error->field, path);
            QVERIFY(page.error->text().contains(u"record 3, id: "_s));
            continue;
        }
        QVERIFY2(!page.error, qPrintable(page.error ? page.error->text() : QString()));
        QCOMPARE(page.tokens.size(), 3);
        QCOMPARE(getters().value(path)(page.tokens.last()), unreadable);
        QCOMPARE(page.tokens.last().unreadable.size(), 1);
        const UnreadableField &odd = page.tokens.last().unreadable.first();
        QCOMPARE(odd.path, placeOf(path));
        QCOMPARE(odd.json, valueAt(record, path).isNull() ? QByteArray("null") : QByteArray());
        QVERIFY(!odd.problem.isEmpty());
    }
}

void TestTokenJson::wrongTypes_data()
{
    addFieldRows(false);
}

void TestTokenJson::wrongTypes()
{
    QFETCH(ContractField, field);
    const QString path = QLatin1String(field.path);
    QList<QJsonValue> wrong;
    if (field.type != Type::Text)
        wrong << QJsonValue(u"text"_s) << QJsonValue(QString());
    if (field.type != Type::Bool)
        wrong << QJsonValue(true);
    if (field.type != Type::Integer)
        wrong << QJsonValue(7);
    if (field.type != Type::List && field.type != Type::Objects)
        wrong << QJsonValue(QJsonArray{});
    else
        wrong << QJsonValue(QJsonArray{1});
    if (field.type != Type::Object)
        wrong << QJsonValue(QJsonObject{});
    wrong << QJsonValue(1.5) << QJsonValue(QJsonArray{QJsonValue::Null});
    for (const QJsonValue &value : std::as_const(wrong)) {
        const DecodedPage page = decodePage(listOf({smallRecord(2), withValue(fullRecord(), path, value)}));
        if (path == u"id") {
            QVERIFY(page.error);
            QVERIFY(page.tokens.isEmpty());
            QCOMPARE(page.error->record, 2);
            QCOMPARE(page.error->field, path);
            continue;
        }
        QVERIFY(!page.error);
        QCOMPARE(page.tokens.size(), 2);
        QVERIFY(page.tokens.first().unreadable.isEmpty());
        const QList<UnreadableField> &odd = page.tokens.last().unreadable;
        QCOMPARE(odd.size(), 1);
        QCOMPARE(odd.first().path, placeOf(path));
        QCOMPARE(odd.first().json, sentAs(value));
        QVERIFY(!odd.first().problem.isEmpty());
        QCOMPARE(getters().value(path)(page.tokens.last()), unreadable);
    }
}

void TestTokenJson::elementsHaveTypesToo_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("scope") << u"scopes.1"_s << QJsonValue(1);
    QTest::newRow("null among scopes") << u"scopes.1"_s << QJsonValue();
    QTest::newRow("role") << u"user.roles.0"_s << QJsonValue(true);
    QTest::newRow("tag") << u"user.tags.2"_s << QJsonValue(QJsonArray{});
    QTest::newRow("metadata") << u"user.metadata.0"_s << QJsonValue(u"x"_s);
    QTest::newRow("null among metadata") << u"user.metadata.0"_s << QJsonValue();
}

void TestTokenJson::elementsHaveTypesToo()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    const DecodedPage page = decodePage(listOf({withValue(fullRecord(), path, value)}));
    QVERIFY(!page.error);
    const QList<UnreadableField> &odd = page.tokens.first().unreadable;
    QCOMPARE(odd.size(), 1);
    QCOMPARE(odd.first().path, path.left(path.lastIndexOf(u'.')));
    QCOMPARE(odd.first().json, sentAs(valueAt(withValue(fullRecord(), path, value), odd.first().path)));
}

void TestTokenJson::wholeBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isPage");
    QTest::newRow("empty list") << QByteArray("[]") << true;
    QTest::newRow("spaced empty list") << QByteArray(" \t\r\n[ \n ] \r\n") << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("null byte array") << QByteArray(nullptr) << false;
    QTest::newRow("white space") << QByteArray(" \n") << false;
    QTest::newRow("object") << QByteArray("{}") << false;
    QTest::newRow("envelope") << QByteArray(R"({"data":[]})") << false;
    QTest::newRow("string") << QByteArray("\"[]\"") << false;
    QTest::newRow("number") << QByteArray("1") << false;
    QTest::newRow("null") << QByteArray("null") << false;
    QTest::newRow("true") << QByteArray("true") << false;
    QTest::newRow("html") << QByteArray("<html></html>") << false;
    QTest::newRow("open") << QByteArray("[") << false;
    QTest::newRow("closed") << QByteArray("]") << false;
    QTest::newRow("wrong bracket") << QByteArray("[}") << false;
    QTest::newRow("comma alone") << QByteArray("[,]") << false;
    QTest::newRow("word behind") << QByteArray("[]x") << false;
    QTest::newRow("list behind") << QByteArray("[][]") << false;
    QTest::newRow("bracket behind") << QByteArray("[]]") << false;
    QTest::newRow("comma behind") << QByteArray("[],") << false;
    QTest::newRow("NUL behind") << QByteArray("[]\0", 3) << false;
    QTest::newRow("quote behind") << QByteArray("[]\"") << false;
    QTest::newRow("comment") << QByteArray("[]//") << false;
    QTest::newRow("invalid UTF-8") << QByteArray("[]\xFF") << false;
}

void TestTokenJson::wholeBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isPage);
    const DecodedPage page = decodePage(body);
    QVERIFY(page.tokens.isEmpty());
    QCOMPARE(!page.error, isPage);
    if (page.error) {
        QVERIFY(!page.error->problem.isEmpty());
        QVERIFY(!page.error->text().isEmpty());
        QCOMPARE(page.error->field, QString());
    }
}

void TestTokenJson::recordBodies_data()
{
    QTest::addColumn<QByteArray>("extra");
    QTest::addColumn<bool>("isPage");
    QTest::addColumn<QString>("field");
    const auto row = [](const QByteArray &name, const QByteArray &extra, bool isPage = false,
                        const QString &field = {}) { QTest::newRow(name.constData()) << extra << isPage << field; };
    row("as it is", "", true);
    row("spaced", " \r\n", true);
    row("known twice", R"(,"revoked":true)", true, u"revoked"_s);
    row("optional twice", R"(,"expiresAt":null,"expiresAt":null)", true, u"expiresAt"_s);
    row("nested twice", R"(,"user":{"id":"u","id":"v"})", true, u"user.id"_s);
    row("known twice, once escaped", R"(,"n\u0061me":"x")", true, u"name"_s);
    row("half a pair in an unknown field", R"(,"x":["\ud83d",1e400])", true);
    row("half a pair in an unknown key", R"(,"\ud83d":1)", true);
    row("id twice", R"(,"id":"x")", false, u"id"_s);
    row("unknown twice", R"(,"color":1,"color":2)", true);
    row("other case", R"(,"Name":1,"NAME":[])", true);
    row("comma at the end", ",");
    row("two commas", R"(,,"x":1)");
    row("no colon", R"(,"x" 1)");
    row("no value", R"(,"x":)");
    row("bare word", R"(,"x":yes)", false, u"x"_s);
    row("bad true", R"(,"x":truely)", false, u"x"_s);
    row("bad known null", R"(,"expiresAt":nul)", false, u"expiresAt"_s);
    row("long known null", R"(,"expiresAt":nulll)", false, u"expiresAt"_s);
    row("leading zero", R"(,"x":01)", false, u"x"_s);
    row("plus", R"(,"x":+1)", false, u"x"_s);
    row("NaN", R"(,"x":NaN)", false, u"x"_s);
    row("hexadecimal", R"(,"x":0x10)", false, u"x"_s);
    row("single quotes", ",'x':1");
    row("bare key", ",x:1");
    row("line feed in a string", ",\"x\":\"a\nb\"");
    row("bad escape", R"(,"x":"\q")", false, u"x"_s);
    row("bad escape of a key", R"(,"\q":1)");
    row("colon behind a text", R"(,"x":"y":1)");
    row("colon behind a text, and a brace too many", R"(,"x":"y":1},"expiresAt":null)");
    row("nested broken", R"(,"x":[1,{"y":[)");
    row("nested without comma", R"(,"x":[1 2])", false, u"x"_s);
    row("nested key alone", R"(,"x":{"a"})");
    row("nested key without a value", R"(,"x":{"a":})");
    row("nested comma at the end", R"(,"x":{"a":1,})");
    row("nested comma at the end of a list", R"(,"x":[1,])");
    row("nested comma alone", R"(,"x":[,])");
    row("nested number as key", R"(,"x":{1:1})");
    row("nested two colons", R"(,"x":{"a"::1})");
    row("nested brackets crossed", R"(,"x":[{]})");
    row("huge unknown number", R"(,"x":123456789012345678901234567890)", true);
    row("huge unknown numbers beside text", R"(,"x":["-1e400 \\\" 01",-1e400,{"a":123456789012345678901}])", true);
    row("bad beside a huge unknown number", R"(,"x":[1e400,01])", false, u"x"_s);
    for (const char *number : {"0", "-0", "10", "-1.50", "1e5", "1E+05", "0.1e-400", "0e9"})
        row(QByteArray("a number beside a huge one: ") + number, QByteArray(",\"x\":[1e400,") + number + "]", true);
    for (const char *number :
         {"00", "-", "-01", "1.", ".5", "-.5", "1.e5", "1e", "1e+", "1e5.0", "1-1", "+1", "1ee5"}) {
        row(QByteArray("no number beside a huge one: ") + number, QByteArray(",\"x\":[1e400,") + number + "]", false,
            u"x"_s);
    }
    row("huge number of 3 MB", ",\"x\":" + QByteArray(3'000'000, '7'), true);
    row("huge numbers of 3 MB", ",\"x\":[" + QByteArray("1e999,").repeated(500'000) + "-1]", true);
    row("huge numbers of 3 MB and a bad one", ",\"x\":[" + QByteArray("1e999,").repeated(500'000) + "-]", false,
        u"x"_s);
    row("escaped quote outside a string", R"(,"x":[1e400,1\",2])");
    row("largest allowed",
        R"(,"user":{"id":"u","createdAt":"2020-01-01T00:00:00Z","updatedAt":"2020-01-01T00:00:00Z",)"
        R"("reseller":{"id":"r","allowedUsers":9223372036854775807}})",
        true);
    row("above a known number", R"(,"user":{"reseller":{"allowedUsers":9223372036854775808}})", true,
        u"user.reseller.allowedUsers"_s);
    row("far above a known number", R"(,"user":{"reseller":{"allowedUsers":1e400}})", true,
        u"user.reseller.allowedUsers"_s);
    row("fraction in a known number", R"(,"user":{"reseller":{"allowedUsers":1.0}})", true,
        u"user.reseller.allowedUsers"_s);
    row("invalid UTF-8", ",\"x\":\"\xC3\x28\"", true);
    row("overlong UTF-8", ",\"x\":\"\xC0\xAF\"", true);
    row("surrogate as UTF-8", ",\"x\":\"\xED\xA0\x80\"", true);
    row("invalid UTF-8 after a backslash", ",\"x\":\"\\\xC3\"");
    row("invalid UTF-8 outside a text", ",\"x\":\xC3");
}

void TestTokenJson::recordBodies()
{
    QFETCH(QByteArray, extra);
    QFETCH(bool, isPage);
    QFETCH(QString, field);
    const DecodedPage page = decodePage(oneRecord(extra));
    QVERIFY2(!page.error == isPage, qPrintable(page.error ? page.error->text() : u"no error"_s));
    QCOMPARE(page.tokens.size(), isPage ? 1 : 0);
    if (isPage) {
        const QList<UnreadableField> &odd = page.tokens.first().unreadable;
        QCOMPARE(!odd.isEmpty(), !field.isEmpty());
        QVERIFY(field.isEmpty() ||
                std::any_of(odd.begin(), odd.end(), [&](const UnreadableField &one) { return one.path == field; }));
    } else if (!field.isEmpty()) {
        QCOMPARE(page.error->record, 1);
        QCOMPARE(page.error->field, field);
    }
}

void TestTokenJson::cutAnywhere()
{
    const QByteArray body = listOf({fullRecord(1), smallRecord(2)});
    QVERIFY(!decodePage(body).error);
    for (qsizetype length = 0; length < body.size(); ++length) {
        // A copy without room behind it lets the sanitizer see every byte read too many.
        const DecodedPage page = decodePage(body.first(length));
        QVERIFY2(page.error, qPrintable(QString::number(length)));
        QVERIFY(page.tokens.isEmpty());
    }
}

void TestTokenJson::brokenAnywhere()
{
    const QByteArray body = listOf({fullRecord(1), smallRecord(2)});
    const QByteArray alphabet("\"\\{}[],:0n\xFF\x00 ", 13);
    QRandomGenerator random(7);
    int errors = 0;
    for (int round = 0; round < 5'000; ++round) {
        QByteArray broken = body;
        for (int change = random.bounded(1, 4); change > 0; --change) {
            const int at = random.bounded(int(broken.size()));
            switch (random.bounded(3)) {
            case 0:
                broken[at] = alphabet[random.bounded(int(alphabet.size()))];
                break;
            case 1:
                broken.remove(at, random.bounded(1, 40));
                break;
            default:
                broken.insert(at, alphabet[random.bounded(int(alphabet.size()))]);
            }
        }
        const DecodedPage page = decodePage(broken);
        QVERIFY(!page.error || page.tokens.isEmpty());
        errors += page.error ? 1 : 0;
    }
    QVERIFY(errors > 3'000);
    QVERIFY(!decodePage(body).error);
}

void TestTokenJson::deepNesting_data()
{
    QTest::addColumn<QByteArray>("extra");
    QTest::addColumn<bool>("isPage");
    const auto nested = [](int depth, const QByteArray &open, const QByteArray &close) -> QByteArray {
        return open.repeated(depth) + "1" + close.repeated(depth);
    };
    QTest::newRow("some lists") << QByteArray(",\"x\":" + nested(500, "[", "]")) << true;
    QTest::newRow("10,000 lists") << QByteArray(",\"x\":" + nested(10'000, "[", "]")) << true;
    QTest::newRow("10,000 objects") << QByteArray(",\"x\":" + nested(10'000, "{\"a\":", "}")) << true;
    QTest::newRow("1,000,000 lists") << QByteArray(",\"x\":" + nested(1'000'000, "[", "]")) << true;
    QTest::newRow("100,000 open lists") << QByteArray(",\"x\":" + QByteArray(100'000, '[')) << false;
    QTest::newRow("deep in a known field") << QByteArray(",\"expiresAt\":" + nested(10'000, "[", "]")) << true;
    QTest::newRow("deep in the owner") << QByteArray(",\"user\":{\"id\":\"u\",\"x\":" + nested(10'000, "[", "]") + '}')
                                       << true;
}

void TestTokenJson::deepNesting()
{
    QFETCH(QByteArray, extra);
    QFETCH(bool, isPage);
    const DecodedPage page = decodePage(oneRecord(extra));
    QCOMPARE(!page.error, isPage);
    QVERIFY(!decodePage(oneRecord({})).error);
}

void TestTokenJson::textIsExact_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isJson");
    QTest::addColumn<QString>("decoded"); // empty where it is no text

    const auto row = [](const char *name, const QByteArray &text, const QString &decoded) {
        QTest::newRow(name) << text << true << decoded;
    };
    const auto bad = [](const char *name, const QByteArray &text, bool isJson = true) {
        QTest::newRow(name) << text << isJson << QString();
    };
    row("escapes", R"(\"\\\/\b\f\n\r\t)", u"\"\\/\b\f\n\r\t"_s);
    row("letters", "Zo\xC3\xAB \xE6\x9D\xB1\xE4\xBA\xAC", u"Zoë 東京"_s);
    row("escaped letter", R"(Zo\u00eb \u00EB)", u"Zoë ë"_s);
    row("pair", R"(\ud83d\ude00)", u"😀"_s);
    row("emoji", "\xF0\x9F\x98\x80", u"😀"_s);
    row("NUL", R"(a\u0000b)", QString(u"a"_s + QChar(0) + u'b'));
    row("markup", R"(<b>x</b>&lt;)", u"<b>x</b>&lt;"_s);
    row("non-character", R"(\uffff)", QString(QChar(0xFFFF)));
    bad("lone high surrogate", R"(\ud800)");
    bad("high surrogate before a letter", R"(\ud800x)");
    bad("high surrogate before an escape", R"(\ud800\n)");
    bad("high surrogate before another", R"(\ud800\ud800)");
    bad("high surrogate before a letter's escape", R"(\ud800\u0041)");
    bad("lone low surrogate", R"(\udc00)");
    bad("low before high", R"(\udc00\ud800)");
    bad("short escape", R"(\u12)", false);
    bad("no hexadecimal", R"(\u12g4)", false);
}

void TestTokenJson::textIsExact()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isJson);
    QFETCH(QString, decoded);
    QByteArray record = json(without(fullRecord(), u"name"_s));
    record.chop(1);
    const DecodedPage page = decodePage("[" + record + ",\"name\":\"" + text + "\"}]");
    QCOMPARE(!page.error, isJson);
    if (!isJson) {
        QCOMPARE(page.error->record, 1);
        QCOMPARE(page.error->field, u"name"_s);
    } else if (!decoded.isEmpty()) {
        QCOMPARE(*page.tokens.first().name, decoded);
        QVERIFY(page.tokens.first().unreadable.isEmpty());
    } else {
        QVERIFY(page.tokens.first().name.isUnreadable());
        QCOMPARE(page.tokens.first().unreadable.first().json, QByteArray('"' + text + '"'));
    }
}

void TestTokenJson::unknownFieldsAreKept()
{
    const QByteArray body = R"([{"zeta": 1.50e+3 ,"id":"t","createdAt":"2019-08-24T14:15:22Z",
"updatedAt":"2019-08-24T14:15:22Z","name":"n","revoked":false,"scopes":[],"userId":"u",
"color":"r\u00e9d \ud83d\ude00","none":null,"yes":true,"k\u00e9y \"q\"":[ 1, 2 ],
"user":{"id":"u","createdAt":"2019-08-24T14:15:22Z","updatedAt":"2019-08-24T14:15:22Z","a":{"b" : [ {} ]},
  "organization":{"id":"o","c":-0,"address":{"d":"x"},"reseller":{"id":"r","e":[]}},
  "reseller":{"id":"r","f":12345678901234567890123},
  "metadata":[{"key":"k","value":"v","g":0.10},{"key":"k2","value":"v2"}],
  "emailPreference":{"h":false}}}])";
    const DecodedPage page = decodePage(body);
    QVERIFY2(!page.error, qPrintable(page.error ? page.error->text() : QString()));
    const Token &token = page.tokens.first();
    using Unknown = QList<UnknownField>;
    const Unknown ofToken{{u"zeta"_s, "1.50e+3"},
                          {u"color"_s, R"("r\u00e9d \ud83d\ude00")"},
                          {u"none"_s, "null"},
                          {u"yes"_s, "true"},
                          {u"kéy \"q\""_s, "[ 1, 2 ]"}};
    QCOMPARE(token.unknown, ofToken);
    QCOMPARE(token.user->unknown, (Unknown{{u"a"_s, R"({"b" : [ {} ]})"}}));
    QCOMPARE(token.user->organization->unknown, (Unknown{{u"c"_s, "-0"}}));
    QCOMPARE(token.user->organization->address->unknown, (Unknown{{u"d"_s, "\"x\""}}));
    QCOMPARE(token.user->organization->reseller->unknown, (Unknown{{u"e"_s, "[]"}}));
    QCOMPARE(token.user->reseller->unknown, (Unknown{{u"f"_s, "12345678901234567890123"}}));
    QCOMPARE(token.user->metadata->at(0).unknown, (Unknown{{u"g"_s, "0.10"}}));
    QCOMPARE(token.user->metadata->at(1).unknown, Unknown());
    QCOMPARE(token.user->emailPreference->unknown, (Unknown{{u"h"_s, "false"}}));
}

void TestTokenJson::rawIsTheRecord()
{
    QByteArray spaced = json(fullRecord(1));
    spaced.replace(",\"", " ,\n\t\"").replace("}", "\r\n }");
    const QList<QByteArray> records{spaced, json(smallRecord(2)), json(fullRecord(3))};
    const DecodedPage page = decodePage(" [\n" + records.join(" \n, ") + "\n ]\n");
    QVERIFY(!page.error);
    QCOMPARE(page.tokens.size(), 3);
    for (qsizetype i = 0; i < records.size(); ++i)
        QCOMPARE(page.tokens.at(i).raw, records.at(i));
}

void TestTokenJson::bodiesWithoutRoomBehindThem()
{
    const QByteArray body = listOf({fullRecord(1)});
    const DecodedPage expected = decodePage(body);
    // No padding at all, and none of our memory either.
    const DecodedPage borrowed = decodePage(QByteArray::fromRawData(body.constData(), body.size()));
    QCOMPARE(borrowed.tokens, expected.tokens);
    QByteArray roomy = body;
    roomy.reserve(body.size() + 4096);
    QCOMPARE(decodePage(roomy).tokens, expected.tokens);
}

void TestTokenJson::bodyIsNotChanged()
{
    QByteArray body = listOf({withValue(fullRecord(1), u"name"_s, u"a\n\"😀"_s)});
    body.reserve(body.size() + 128);
    const QByteArray copy(body.constData(), body.size());
    QVERIFY(!decodePage(body).error);
    QCOMPARE(body, copy);
}

void TestTokenJson::orderOfFieldsIsFree()
{
    const QByteArray backwards = R"([{"userId":"u","scopes":["a"],"revoked":true,"name":"n",)"
                                 R"("updatedAt":"2020-01-02T00:00:00Z","createdAt":"2020-01-01T00:00:00Z","id":"t"}])";
    const DecodedPage page = decodePage(backwards);
    QVERIFY(!page.error);
    QCOMPARE(page.tokens.first().id, u"t"_s);
    QCOMPARE(*page.tokens.first().scopes, QStringList{u"a"_s});
    QVERIFY(*page.tokens.first().revoked);
    QCOMPARE(page.tokens.first().updatedAt->msecs, 1'577'923'200'000);
}

void TestTokenJson::manyRecords()
{
    const DecodedPage page = decodePage(testtokens::page(0, 1'000));
    QVERIFY(!page.error);
    QCOMPARE(page.tokens.size(), 1'000);
    for (int i = 0; i < 1'000; ++i)
        QCOMPARE(page.tokens.at(i).id, idOf(i));
}

QTEST_GUILESS_MAIN(TestTokenJson)
#include "tst_tokenjson.moc"
