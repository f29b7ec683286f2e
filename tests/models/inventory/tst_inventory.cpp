#include "models/inventory/inventory.h"
#include "models/record/tokenjson.h"
#include "models/review/rules.h"
#include "models/text/partynames.h"
#include "tests/support/testtokens.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace testtokens;

namespace {

const qint64 now = parseInstant(u"2026-06-01T00:00:00Z")->msecs;

Token tokenOf(const QJsonObject &record)
{
    const QByteArray text = json(record);
    Token token;
    const auto error = decodeRecord({text.constData(), size_t(text.size())}, &token);
    return error ? Token() : token;
}

Inventory inventoryOf(const QList<QJsonObject> &records)
{
    Inventory inventory(now);
    for (const QJsonObject &record : records)
        inventory.add(tokenOf(record));
    inventory.finish();
    return inventory;
}

QJsonObject withId(const QString &id)
{
    return withValue(fullRecord(), u"id"_s, id);
}

/// "2026-…", "never", "absent", "unreadable" or "placeholder".
QString textOf(const Moment &moment)
{
    if (moment.isKnown())
        return instantText(moment.msecs());
    if (moment.isNever())
        return u"never"_s;
    if (moment.isPlaceholder())
        return u"placeholder"_s;
    return moment.isAbsent() ? u"absent"_s : moment.isUnreadable() ? u"unreadable"_s : QString();
}

QString textOf(YesNo yesNo)
{
    return QStringList{u"yes"_s, u"no"_s, u"never"_s, u"absent"_s, u"unreadable"_s}.at(int(yesNo));
}

QString textOf(Presence presence)
{
    return QStringList{u"value"_s, u"never"_s, u"absent"_s, u"unreadable"_s}.at(int(presence));
}

/// What the row, or its owner, holds of the field.
QString heldOf(const Inventory &inventory, const QString &path)
{
    const InventoryRow &row = inventory.row(0);
    const InventoryOwner &owner = inventory.ownerAt(0);
    const QHash<QString, QString> held{{u"createdAt"_s, textOf(row.created)},
                                       {u"updatedAt"_s, textOf(row.updated)},
                                       {u"expiresAt"_s, textOf(row.expires)},
                                       {u"lastUsedAt"_s, textOf(row.lastUsed)},
                                       {u"lastRotatedAt"_s, textOf(row.lastRotated)},
                                       {u"revoked"_s, textOf(row.revoked)},
                                       {u"name"_s, textOf(row.name)},
                                       {u"scopes"_s, textOf(row.scopes)},
                                       {u"user"_s, textOf(owner.presence)},
                                       {u"user.createdAt"_s, textOf(owner.created)},
                                       {u"user.lastLoginAt"_s, textOf(owner.lastLogin)},
                                       {u"user.lastSeenAt"_s, textOf(owner.lastSeen)},
                                       {u"user.twoFactorEnabled"_s, textOf(owner.twoFactor)},
                                       {u"user.googleSsoEnabled"_s, textOf(owner.sso)},
                                       {u"user.tags"_s, textOf(owner.tagsPresence)},
                                       {u"user.organization"_s, textOf(owner.organization.presence)},
                                       {u"user.reseller"_s, textOf(owner.reseller.presence)}};
    return held.value(path);
}

const FindingCount &countOf(const QList<FindingCount> &counts, const char *key)
{
    return *std::find_if(counts.begin(), counts.end(),
                         [key](const FindingCount &count) { return qstrcmp(count.rule->key, key) == 0; });
}

QString randomMoment(QRandomGenerator *random)
{
    return instantText(now + qint64((random->generateDouble() - 0.5) * 120 * double(rules::msecsPerDay)));
}

} // namespace

/// Rows hold what tokens say, and nothing that they do not.
class TestInventory : public QObject
{
    Q_OBJECT
private slots:
    void states_data();
    void states();
    void ids_data();
    void ids();
    void idsAreFound();
    void ownersAreShared();
    void ownersAreSharedHoweverTheyAreWritten();
    void ownerHolds();
    void resellerOfOrganization();
    void names_data();
    void names();
    void scopesAndPower_data();
    void scopesAndPower();
    void moreScopesThanNumbers();
    void statusIsTheTokens();
    void sameNames();
    void severity();
    void clearRows();
};

void TestInventory::states_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("held");
    const auto row = [](const QString &path, const char *what, const QJsonValue &value, const QString &held) {
        QTest::addRow("%s %s", qPrintable(path), what) << path << value << held;
    };
    const QStringList moments{u"createdAt"_s,     u"updatedAt"_s,      u"expiresAt"_s,        u"lastUsedAt"_s,
                              u"lastRotatedAt"_s, u"user.createdAt"_s, u"user.lastLoginAt"_s, u"user.lastSeenAt"_s};
    const QStringList flags{u"revoked"_s, u"user.twoFactorEnabled"_s, u"user.googleSsoEnabled"_s};
    const QStringList others{u"name"_s, u"scopes"_s, u"user"_s, u"user.tags"_s, u"user.organization"_s};
    for (const QString &path : moments + flags + others) {
        const bool isRequired = std::any_of(contract().begin(), contract().end(), [&path](const ContractField &field) {
            return field.isRequired && path == QLatin1String(field.path);
        });
        row(path, "null", QJsonValue::Null, isRequired ? u"unreadable"_s : u"never"_s);
        row(path, "absent", QJsonValue::Undefined, isRequired ? u"unreadable"_s : u"absent"_s);
        row(path, "unreadable", 7, u"unreadable"_s);
    }
    for (const QString &path : moments) {
        row(path, "value", u"2024-05-06T07:08:09.123456+01:00"_s, u"2024-05-06T06:08:09.123Z"_s);
        row(path, "placeholder", u"0001-01-01T00:00:00Z"_s, u"placeholder"_s);
    }
    for (const QString &path : flags) {
        row(path, "true", true, u"yes"_s);
        row(path, "false", false, u"no"_s);
    }
    row(u"name"_s, "value", u""_s, u"value"_s);
    row(u"scopes"_s, "value", QJsonArray(), u"value"_s);
    row(u"user.tags"_s, "value", QJsonArray{u"a"_s}, u"value"_s);
}

void TestInventory::states()
{
    QFETCH(const QString, path);
    QFETCH(const QJsonValue, value);
    const Inventory inventory = inventoryOf({withValue(fullRecord(), path, value)});
    QCOMPARE(inventory.size(), 1);
    QTEST(heldOf(inventory, path), "held");
    // Nothing else changes by it but what is inside.
    const Inventory whole = inventoryOf({fullRecord()});
    for (const char *other : {"createdAt", "updatedAt", "expiresAt", "lastUsedAt", "lastRotatedAt", "revoked", "name",
                              "scopes", "user.lastSeenAt", "user.twoFactorEnabled", "user.googleSsoEnabled"}) {
        const QString name = QString::fromLatin1(other);
        if (!name.startsWith(path))
            QCOMPARE(heldOf(inventory, name), heldOf(whole, name));
    }
}

void TestInventory::ids_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isUuid");
    QTest::newRow("UUID") << u"67e55044-10b1-426f-9247-bb680e5fe0c8"_s << true;
    QTest::newRow("capitals") << u"67E55044-10B1-426F-9247-BB680E5FE0C8"_s << false;
    QTest::newRow("braces") << u"{67e55044-10b1-426f-9247-bb680e5fe0c8}"_s << false;
    QTest::newRow("no hyphens") << u"67e5504410b1426f9247bb680e5fe0c8"_s << false;
    QTest::newRow("a space behind") << u"67e55044-10b1-426f-9247-bb680e5fe0c8 "_s << false;
    QTest::newRow("null UUID") << u"00000000-0000-0000-0000-000000000000"_s << false;
    QTest::newRow("number") << u"42"_s << false;
    QTest::newRow("other scripts") << u"schlüssel-鍵-🔑"_s << false;
    QTest::newRow("null character") << QString(u"a\0b"_s) << false;
    QTest::newRow("long") << QString(70'000, u'x') << false;
}

void TestInventory::ids()
{
    QFETCH(const QString, id);
    const Inventory inventory = inventoryOf({withId(u"first"_s), withId(id), withId(u"last"_s)});
    QCOMPARE(inventory.idAt(1), id);
    QTEST(inventory.row(1).hasUuid, "isUuid");
    QCOMPARE(inventory.rowOf(id), 1);
    QCOMPARE(inventory.rowOf(id + u'x'), -1);
    QCOMPARE(inventory.rowOf(id.chopped(1)), -1);
    if (id.toUpper() != id)
        QCOMPARE(inventory.rowOf(id.toUpper()), -1);
}

void TestInventory::idsAreFound()
{
    QList<QJsonObject> records;
    QRandomGenerator random(7);
    for (int i = 0; i < 300; ++i) {
        const QUuid uuid(random.generate(), quint16(i), 0x4000, 0x80, 0, 1, 2, 3, 4, 5, 6);
        records += withId(i % 3 == 0 ? u"token %1"_s.arg(i) : uuid.toString(QUuid::WithoutBraces));
    }
    const Inventory inventory = inventoryOf(records);
    QCOMPARE(inventory.size(), 300);
    for (int i = 0; i < 300; ++i) {
        QCOMPARE(inventory.idAt(i), records.at(i).value(u"id"_s).toString());
        QCOMPARE(inventory.rowOf(inventory.idAt(i)), i);
    }
    QCOMPARE(inventory.rowOf(QString()), -1);
}

/// One where all that is kept of them is the same.
void TestInventory::ownersAreShared()
{
    const QJsonObject full = fullRecord();
    const Inventory inventory = inventoryOf(
        {full, withValue(full, u"name"_s, u"other"_s), withValue(full, u"user.email"_s, u"new@example.com"_s),
         withValue(full, u"user.lastSeenAt"_s, u"2026-01-01T00:00:00Z"_s), withValue(full, u"user.id"_s, u"user-2"_s),
         full, withValue(full, u"user"_s, QJsonValue::Null), without(full, u"user"_s),
         withValue(full, u"user.metadata.0.value"_s, u"another"_s)});
    QCOMPARE(inventory.owners().size(), size_t(7));
    const auto ownerOf = [&inventory](int row) { return inventory.row(row).owner; };
    QCOMPARE(ownerOf(1), ownerOf(0));
    QCOMPARE(ownerOf(5), ownerOf(0));
    QSet<quint32> different;
    for (const int row : {0, 2, 3, 4, 6, 7, 8})
        different.insert(ownerOf(row));
    QCOMPARE(different.size(), 7);
    QCOMPARE(inventory.ownerAt(2).email, u"new@example.com"_s);
    QCOMPARE(inventory.ownerAt(2).id, inventory.ownerAt(0).id);
}

void TestInventory::ownersAreSharedHoweverTheyAreWritten()
{
    QByteArray same = json(fullRecord());
    QByteArray spaced = same;
    spaced.replace("\"user\":{", "\"user\": {  ");
    QVERIFY(spaced != same);
    Inventory inventory(now);
    const QString otherId = u"somebody else"_s;
    const QByteArray other = json(withValue(fullRecord(), u"userId"_s, otherId));
    const QByteArray alone = json(without(withValue(fullRecord(), u"userId"_s, otherId), u"user"_s));
    for (const QByteArray &text :
         {same, spaced, other, alone, same, QByteArray(json(without(fullRecord(), u"user"_s)))}) {
        Token token;
        QVERIFY(!decodeRecord({text.constData(), size_t(text.size())}, &token));
        inventory.add(token);
    }
    inventory.finish();
    const auto ownerOf = [&inventory](int row) { return inventory.row(row).owner; };
    QCOMPARE(ownerOf(1), ownerOf(0));
    QCOMPARE(ownerOf(4), ownerOf(0));
    QCOMPARE(ownerOf(2), ownerOf(0)); // who is told by more than the id
    QVERIFY(ownerOf(3) != ownerOf(0) && ownerOf(5) != ownerOf(3));
}

void TestInventory::ownerHolds()
{
    const Token token = tokenOf(fullRecord());
    const InventoryOwner owner = inventoryOwner(token);
    QCOMPARE(owner.id, *token.user->id);
    QCOMPARE(owner.name, ownerName(token));
    QCOMPARE(owner.email, *token.user->email);
    QCOMPARE(owner.role, *token.user->role);
    QCOMPARE(owner.company, *token.user->company);
    QCOMPARE(owner.tags, *token.user->tags);
    QCOMPARE(owner.organization.id, *token.user->organization->id);
    QCOMPARE(owner.organization.name, organizationName(*token.user->organization));
    QCOMPARE(owner.reseller.id, *token.user->reseller->id);
    for (const QString &searched : {owner.name, owner.email, owner.id, owner.company, owner.organization.name,
                                    owner.reseller.name, u"ZOË müller"_s, *token.user->metadata->first().value})
        QVERIFY2(owner.text.contains(foldedText(searched)), qPrintable(searched));
    QVERIFY(!owner.text.contains(foldedText(*token.name)));
    const InventoryOwner gone = inventoryOwner(tokenOf(withValue(fullRecord(), u"user"_s, QJsonValue::Null)));
    QCOMPARE(gone.id, *token.userId);
    QCOMPARE(gone.presence, Presence::None);
}

void TestInventory::resellerOfOrganization()
{
    const QJsonObject full = fullRecord();
    const Token token = tokenOf(full);
    const QString ofOrganization = *token.user->organization->reseller->id;
    QVERIFY(ofOrganization != *token.user->reseller->id);
    QCOMPARE(inventoryOwner(tokenOf(without(full, u"user.reseller"_s))).reseller.id, ofOrganization);
    const InventoryOwner alone =
        inventoryOwner(tokenOf(without(without(full, u"user.reseller"_s), u"user.organization"_s)));
    QCOMPARE(alone.reseller.presence, Presence::NotReported);
    QCOMPARE(alone.organization.presence, Presence::NotReported);
}

void TestInventory::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("folded");
    QTest::newRow("empty") << u""_s << QByteArray();
    QTest::newRow("capitals") << u"Deploy KEY"_s << QByteArray("deploy key");
    QTest::newRow("other scripts") << u"STRASSE Ärger ΣΊΣΥΦΟΣ"_s << u"strasse ärger σίσυφοσ"_s.toUtf8();
    QTest::newRow("65,535 bytes") << QString(65'535, u'A') << QByteArray(65'535, 'a');
    QTest::newRow("70,000 bytes") << QString(70'000, u'A') << QByteArray(65'535, 'a');
}

void TestInventory::names()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, folded);
    const Inventory inventory = inventoryOf({fullRecord(1), withValue(fullRecord(2), u"name"_s, name), fullRecord(3)});
    QVERIFY(inventory.nameAt(1) == std::string_view(folded.constData(), size_t(folded.size())));
    QVERIFY(inventory.nameAt(0) == "token 1");
    QVERIFY(inventory.nameAt(2) == "token 3");
}

void TestInventory::scopesAndPower_data()
{
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<Power>("power");
    QTest::newRow("none") << QStringList() << Power::Nothing;
    QTest::newRow("reads") << QStringList{u"license:read"_s, u"user:read"_s} << Power::Reads;
    QTest::newRow("writes") << QStringList{u"license:read"_s, u"user:write"_s, u"role:read"_s} << Power::Writes;
    QTest::newRow("mints") << QStringList{u"personalAccessToken:write"_s, u"user:write"_s} << Power::Mints;
    QTest::newRow("reads tokens") << QStringList{u"personalAccessToken:read"_s} << Power::Reads;
    QTest::newRow("twice the same") << QStringList{u"a:write"_s, u"a:write"_s} << Power::Writes;
}

void TestInventory::scopesAndPower()
{
    QFETCH(const QStringList, scopes);
    const Inventory inventory = inventoryOf(
        {fullRecord(), withValue(fullRecord(), u"scopes"_s, QJsonArray::fromStringList(scopes)), fullRecord()});
    QTEST(inventory.row(1).power, "power");
    QStringList held;
    for (const quint16 number : inventory.scopesAt(1))
        held += inventory.scopes().at(number);
    QCOMPARE(held, scopes);
    QCOMPARE(inventory.scopesAt(2).size(), size_t(2));
    QCOMPARE(QSet<QString>(inventory.scopes().begin(), inventory.scopes().end()).size(), inventory.scopes().size());
}

/// Those that have no number still count for what they let do.
void TestInventory::moreScopesThanNumbers()
{
    QJsonArray many;
    for (int i = 0; i < 65'535; ++i)
        many += u"scope %1"_s.arg(i);
    const Inventory inventory =
        inventoryOf({withValue(fullRecord(1), u"scopes"_s, many),
                     withValue(fullRecord(2), u"scopes"_s, QJsonArray{u"scope 65534"_s, u"late:write"_s}),
                     withValue(fullRecord(3), u"scopes"_s, QJsonArray{u"personalAccessToken:write"_s})});
    QCOMPARE(inventory.scopes().size(), 65'535);
    QCOMPARE(inventory.scopesAt(0).size(), size_t(65'535));
    QCOMPARE(inventory.row(0).power, Power::Reads);
    QCOMPARE(inventory.scopesAt(1).size(), size_t(1));
    QCOMPARE(inventory.row(1).power, Power::Writes);
    QCOMPARE(inventory.scopesAt(2).size(), size_t(0));
    QCOMPARE(inventory.row(2).power, Power::Mints);
    QCOMPARE(inventory.row(2).scopes, Presence::Value);
}

void TestInventory::statusIsTheTokens()
{
    QRandomGenerator random(3);
    const QList<QJsonValue> oddEnds{QJsonValue::Null, QJsonValue::Undefined, 7, u"9999-12-31T23:59:59Z"_s};
    const QList<QJsonValue> revocations{true, false, false, false, QJsonValue::Null, QJsonValue::Undefined};
    QList<QJsonObject> records;
    for (int i = 0; i < 2'000; ++i) {
        const QJsonValue end = i % 3 == 0 ? oddEnds.at(random.bounded(4)) : QJsonValue(randomMoment(&random));
        records +=
            withValue(withValue(smallRecord(i), u"expiresAt"_s, end), u"revoked"_s, revocations.at(random.bounded(6)));
    }
    const Inventory inventory = inventoryOf(records);
    QSet<TokenStatus> seen;
    for (int i = 0; i < inventory.size(); ++i) {
        const Token token = tokenOf(records.at(i));
        QCOMPARE(inventory.statusAt(i), tokenStatus(token, now));
        seen.insert(inventory.statusAt(i));
    }
    QCOMPARE(seen.size(), 5);
}

/// Known when all are there; also where owners' rows lie far apart.
void TestInventory::sameNames()
{
    QList<QJsonObject> records;
    const auto add = [&records](const QString &owner, const QString &name, bool isRevoked = false) {
        const QJsonObject record = withValue(fullRecord(int(records.size())), u"userId"_s, owner);
        records += withValue(withValue(record, u"name"_s, name), u"revoked"_s, isRevoked);
    };
    add(u"one"_s, u"ci"_s);
    for (int i = 0; i < 500; ++i)
        add(u"owner %1"_s.arg(i), u"ci"_s);
    add(u"one"_s, u"CI"_s);
    add(u"one"_s, u"ci"_s, true);
    add(u"two"_s, u""_s);
    add(u"two"_s, u""_s);
    Inventory inventory(now);
    for (const QJsonObject &record : records)
        inventory.add(tokenOf(record));
    inventory.add(tokenOf(withValue(withValue(fullRecord(901), u"userId"_s, u"one"_s), u"name"_s, u"ci"_s)));
    inventory.add(tokenOf(withValue(fullRecord(902), u"name"_s, QJsonValue::Null)));
    inventory.finish();
    QStringList same;
    QStringList notJudged;
    const quint32 bit = bitOf(sameNameRule());
    for (int row = 0; row < inventory.size(); ++row) {
        if ((inventory.row(row).found & bit) != 0)
            same += inventory.idAt(row);
        if ((inventory.row(row).notJudged & bit) != 0)
            notJudged += inventory.idAt(row);
    }
    QCOMPARE(same, QStringList({idOf(0), idOf(901)}));
    QCOMPARE(notJudged, QStringList({idOf(902)}));
}

void TestInventory::severity()
{
    const QJsonObject calm = fullRecord();
    const Inventory inventory =
        inventoryOf({withValue(calm, u"user"_s, QJsonValue::Null), withValue(calm, u"revoked"_s, true)});
    QCOMPARE(severityAt(inventory, 0), Severity::High);
    QCOMPARE(severityAt(inventory, 1), std::optional<Severity>());
    const std::vector<int> rows{0, 1};
    QCOMPARE(countOf(findingCounts(inventory, rows), "owner-gone").tokens, 1);
    QCOMPARE(countOf(findingCounts(inventory, std::span(rows).subspan(1)), "owner-gone").tokens, 0);
    QCOMPARE(size_t(findingCounts(inventory, {}).size()), reviewRules().size());
}

void TestInventory::clearRows()
{
    Inventory inventory(now);
    for (int i = 0; i < 3; ++i) {
        inventory.add(tokenOf(withId(u"no UUID %1"_s.arg(i))));
        QCOMPARE(inventory.size(), 1);
        QCOMPARE(inventory.idAt(0), u"no UUID %1"_s.arg(i));
        QVERIFY(inventory.nameAt(0) == "token 1");
        QCOMPARE(inventory.scopesAt(0).size(), size_t(2));
        inventory.clearRows();
        QCOMPARE(inventory.size(), 0);
    }
    QCOMPARE(inventory.owners().size(), size_t(1));
}

QTEST_APPLESS_MAIN(TestInventory)
#include "tst_inventory.moc"
