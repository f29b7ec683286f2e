#include "models/qtversions.h"
#include "tests/support/sandboxclient.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

/// What the sandbox's records are like: the contract's fields and no others, in every state that it allows.
class TestSandboxData : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void recordsKeepToTheContract();
    void everyStateOccurs_data();
    void everyStateOccurs();
    void lifetimesAreVaried();
    void momentsAreShared();
    void namesAreVaried();
    void metadataIsVaried();
    void seedDecides();

private:
    std::unique_ptr<Sandbox> m_sandbox;
    QJsonArray m_all;
};

namespace {

const QDateTime fixedNow(QDate(2026, 11, 24), QTime(12, 0), utcZone);

SandboxOptions options(qint64 tokens, quint64 seed)
{
    SandboxOptions options;
    options.tokens = tokens;
    options.seed = seed;
    options.now = fixedNow;
    return options;
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

/// The fields of one kind of object: `!` must be there and not null, `?` may be null or absent, `~` may be absent.
/// Behind it: text, date, bool, number, words, or the name of another kind (`*` for a list of those).
using Kind = QHash<QString, QString>;

Kind kind(const char *fields)
{
    Kind kind;
    for (const QString &field : QString::fromLatin1(fields).split(u' ', Qt::SkipEmptyParts))
        kind.insert(field.section(u':', 0, 0), field.section(u':', 1));
    return kind;
}

const QHash<QString, Kind> &contract()
{
    static const QHash<QString, Kind> kinds = {
        {QStringLiteral("token"),
         kind("id:!text createdAt:!date updatedAt:!date name:!text expiresAt:?date revoked:!bool "
              "scopes:!words userId:!text user:?user lastUsedAt:?date lastRotatedAt:?date")},
        {QStringLiteral("user"),
         kind("id:!text createdAt:!date updatedAt:!date name:?text firstName:?text lastName:?text email:?text "
              "role:?text "
              "twoFactorEnabled:~bool googleSsoEnabled:~bool lastLoginAt:?date company:?text "
              "allowCustomerPortalAccess:~bool roles:?words lastSeenAt:?date organizationId:?text "
              "organization:?organization resellerId:?text reseller:?reseller metadata:?*metadata tags:?words "
              "emailPreference:?emailPreference")},
        {QStringLiteral("organization"),
         kind("id:!text createdAt:~date updatedAt:~date name:?text email:?text description:?text allowedUsers:~number "
              "address:?address resellerId:?text reseller:?reseller")},
        {QStringLiteral("address"),
         kind("addressLine1:?text addressLine2:?text city:?text state:?text country:?text postalCode:?text")},
        {QStringLiteral("reseller"),
         kind("id:!text createdAt:~date updatedAt:~date name:?text email:?text description:?text allowedUsers:~number "
              "allowedOrganizations:~number")},
        {QStringLiteral("metadata"), kind("id:~text createdAt:~date updatedAt:~date key:!text value:!text "
                                          "viewPermissions:?words visible:~bool")},
        {QStringLiteral("emailPreference"), kind("metrics:~bool")},
    };
    return kinds;
}

QString problemOf(const QJsonObject &object, const QString &kindName);

bool isOfType(const QJsonValue &value, const QString &type)
{
    static const QRegularExpression date(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,7})?Z$"));
    if (type == u"text")
        return value.isString();
    if (type == u"date")
        return value.isString() && date.match(value.toString()).hasMatch() && timeOf(value).isValid();
    if (type == u"bool")
        return value.isBool();
    if (type == u"number")
        return value.isDouble();
    if (type == u"words" || type.startsWith(u'*')) {
        const QJsonArray elements = value.toArray();
        return value.isArray() && std::all_of(elements.begin(), elements.end(), [&type](const QJsonValue &element) {
                   return type == u"words" ? element.isString() : isOfType(element, type.sliced(1));
               });
    }
    return value.isObject() && problemOf(value.toObject(), type).isEmpty();
}

/// Empty where the object keeps to the contract. A few objects have fields that it does not know.
QString problemOf(const QJsonObject &object, const QString &kindName)
{
    static const QSet<QString> unknown = {QStringLiteral("lastUsedIp"), QStringLiteral("allowedNetworks"),
                                          QStringLiteral("priority"), QStringLiteral("preferredLanguage")};
    const Kind kind = contract().value(kindName);
    for (auto field = object.begin(); field != object.end(); ++field) {
        const QString rule = kind.value(field.key());
        if (rule.isEmpty()
                ? !unknown.contains(field.key())
                : !isOfType(field.value(), rule.sliced(1)) && !(rule.startsWith(u'?') && field.value().isNull()))
            return kindName + u'.' + field.key();
    }
    for (auto rule = kind.begin(); rule != kind.end(); ++rule) {
        if (rule->startsWith(u'!') && !object.contains(rule.key()))
            return kindName + u'.' + rule.key() + QStringLiteral(" is missing");
    }
    return {};
}

/// The values at a path, over all records whose object is there.
struct Occurrences
{
    int absent = 0;
    int null = 0;
    int value = 0;
};

Occurrences occurrences(const QJsonArray &records, const QString &path)
{
    Occurrences found;
    const QStringList keys = path.split(u'.');
    for (const QJsonValue record : records) {
        QJsonValue parent = record;
        for (qsizetype i = 0; i + 1 < keys.size(); ++i)
            parent = parent[keys[i]];
        if (!parent.isObject())
            continue;
        const QJsonValue value = parent[keys.last()];
        ++(value.isUndefined() ? found.absent : value.isNull() ? found.null : found.value);
    }
    return found;
}

} // namespace

void TestSandboxData::initTestCase()
{
    m_sandbox = std::make_unique<Sandbox>(options(3000, 1));
    QCOMPARE(m_sandbox->start(), QString());
    m_all = SandboxClient(*m_sandbox).all();
    QCOMPARE(m_all.size(), 3000);
}

void TestSandboxData::recordsKeepToTheContract()
{
    for (const QJsonValue record : m_all)
        QCOMPARE(problemOf(record.toObject(), QStringLiteral("token")), QString());
}

void TestSandboxData::everyStateOccurs_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"expiresAt",
                             "user",
                             "lastUsedAt",
                             "lastRotatedAt",
                             "user.firstName",
                             "user.lastName",
                             "user.role",
                             "user.lastLoginAt",
                             "user.company",
                             "user.roles",
                             "user.lastSeenAt",
                             "user.organizationId",
                             "user.organization",
                             "user.resellerId",
                             "user.reseller",
                             "user.metadata",
                             "user.tags",
                             "user.emailPreference",
                             "user.organization.email",
                             "user.organization.description",
                             "user.organization.address",
                             "user.organization.reseller",
                             "user.organization.address.state",
                             "user.organization.address.addressLine2"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void TestSandboxData::everyStateOccurs()
{
    QFETCH(QString, path);
    const Occurrences found = occurrences(m_all, path);
    QVERIFY(found.absent > 0);
    QVERIFY(found.null > 0);
    QVERIFY(found.value > 0);
}

void TestSandboxData::lifetimesAreVaried()
{
    int expired = 0;
    int expiring = 0;
    int later = 0;
    int revoked = 0;
    for (const QJsonValue record : m_all) {
        revoked += record[QStringLiteral("revoked")].toBool() ? 1 : 0;
        QVERIFY(timeOf(record[QStringLiteral("createdAt")]) <= timeOf(record[QStringLiteral("updatedAt")]));
        QVERIFY(timeOf(record[QStringLiteral("updatedAt")]) <= fixedNow);
        if (!record[QStringLiteral("expiresAt")].isString())
            continue;
        const qint64 days = fixedNow.daysTo(timeOf(record[QStringLiteral("expiresAt")]));
        ++(days <= 0 ? expired : days <= 30 ? expiring : later);
    }
    for (const int count : {expired, expiring, later, revoked})
        QVERIFY(count > 100);
}

void TestSandboxData::momentsAreShared()
{
    QHash<QString, int> counts;
    QSet<qsizetype> lengths;
    for (const QJsonValue record : m_all) {
        const QString created = record[QStringLiteral("createdAt")].toString();
        ++counts[created];
        lengths.insert(created.size());
    }
    int groups = 0;
    int largest = 0;
    for (const int count : counts) {
        groups += count > 1 ? 1 : 0;
        largest = qMax(largest, count);
    }
    QVERIFY(groups > 20);
    QVERIFY2(largest > 100, "more tokens of one moment than a page holds");
    QCOMPARE(lengths.size(), 8); // no fraction, and one of 1 to 7 digits
}

void TestSandboxData::namesAreVaried()
{
    QSet<QChar::Script> scripts;
    int hostile = 0;
    for (const QJsonValue record : m_all) {
        const QString name = record[QStringLiteral("name")].toString();
        const QString both = name + record[QStringLiteral("user")][QStringLiteral("name")].toString();
        for (const QChar c : both)
            scripts.insert(c.script());
        if (name.startsWith(u'=') || name.contains(u'<') || name.contains(QChar(0x202e)) ||
            name.contains(QChar(0x200b)))
            ++hostile;
    }
    for (const auto script : {QChar::Script_Latin, QChar::Script_Cyrillic, QChar::Script_Arabic, QChar::Script_Han,
                              QChar::Script_Hebrew, QChar::Script_Hangul, QChar::Script_Katakana})
        QVERIFY(scripts.contains(script));
    QVERIFY(hostile > 0);
    QVERIFY(hostile < 60);
}

void TestSandboxData::metadataIsVaried()
{
    QSet<qsizetype> sizes;
    QSet<QString> users;
    int unknown = 0;
    for (const QJsonValue record : m_all) {
        users.insert(record[QStringLiteral("userId")].toString());
        const QJsonValue metadata = record[QStringLiteral("user")][QStringLiteral("metadata")];
        if (metadata.isArray())
            sizes.insert(metadata.toArray().size());
        unknown += record.toObject().contains(QStringLiteral("lastUsedIp")) ? 1 : 0;
    }
    QVERIFY(sizes.contains(0));
    QVERIFY(sizes.contains(1));
    QVERIFY(*std::max_element(sizes.begin(), sizes.end()) > 25);
    QVERIFY(*std::max_element(sizes.begin(), sizes.end()) <= 40);
    QVERIFY2(users.size() * 3 < m_all.size(), "users own several tokens");
    QVERIFY(unknown > 0);
}

void TestSandboxData::seedDecides()
{
    const auto bodyOf = [](quint64 seed) {
        Sandbox sandbox(options(100, seed));
        return sandbox.start().isEmpty() ? SandboxClient(sandbox).get("limit=100").body : QByteArray();
    };
    const QByteArray body = bodyOf(7);
    QVERIFY(!body.isEmpty());
    QCOMPARE(bodyOf(7), body);
    QVERIFY(bodyOf(8) != body);
}

QTEST_GUILESS_MAIN(TestSandboxData)
#include "tst_sandboxdata.moc"
