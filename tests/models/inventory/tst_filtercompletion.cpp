#include "models/inventory/filtercompletion.h"
#include "models/inventory/filtermatcher.h"
#include "models/record/tokenjson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const qint64 now = parseInstant(u"2026-06-01T00:00:00Z")->msecs;

/// With what every token has to have.
void add(Inventory *inventory, const QByteArray &json)
{
    QJsonObject record = QJsonDocument::fromJson(json).object();
    record.insert(u"id"_s, QString(u't' + QString::number(inventory->size())));
    record.insert(u"createdAt"_s, u"2026-01-01T00:00:00Z"_s);
    const QByteArray whole = QJsonDocument(record).toJson();
    Token token;
    QVERIFY(!decodeRecord({whole.data(), size_t(whole.size())}, &token));
    inventory->add(token);
}

Inventory threeTokens()
{
    Inventory inventory(now);
    add(&inventory, R"({"name":"CI","revoked":false,"scopes":["license:read","license:*"],"expiresAt":null,
        "lastUsedAt":"2026-05-31T00:00:00Z","userId":"u1",
        "user":{"id":"u1","name":"Ken, \u0022T\u0022","tags":["a","A","b"],"twoFactorEnabled":false}})");
    add(&inventory, R"({"name":"ci","revoked":false,"scopes":["license:read"],"expiresAt":null,"lastUsedAt":null,
        "userId":"u2",
        "user":{"id":"u2","name":"ken, \u0022t\u0022","tags":["none"],"twoFactorEnabled":true}})");
    add(&inventory, R"({"name":"x","revoked":true,"scopes":[],"userId":"u1","user":null})");
    inventory.finish();
    return inventory;
}

} // namespace

/// What is offered while a filter is typed.
class TestFilterCompletion : public QObject
{
    Q_OBJECT
private slots:
    void offersEveryField();
    void offersValues_data();
    void offersValues();
    void countsWhatMatches();
    void offersTheMostFrequent();
};

void TestFilterCompletion::offersEveryField()
{
    const QStringList fields = filterFields();
    QCOMPARE(fields.size(), 20);
    QCOMPARE(fields.constFirst(), u"state"_s);
    for (const QString &field : fields)
        QVERIFY2(findFilterField(field), qPrintable(field));
}

void TestFilterCompletion::offersValues_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("state") << u"state"_s << QStringList{u"2 active"_s, u"2 live"_s, u"1 revoked"_s};
    QTest::newRow("scope") << u"Scope"_s << QStringList{u"2 license:read"_s, u"1 \"license:*\""_s, u"1 none"_s};
    QTest::newRow("owner") << u"owner"_s << QStringList{u"2 \"Ken, \"\"T\"\"\""_s, u"2 \"u1\""_s, u"1 none"_s};
    QTest::newRow("tag") << u"tag"_s << QStringList{u"1 \"a\""_s, u"1 \"b\""_s, u"1 \"none\""_s, u"1 unknown"_s};
    QTest::newRow("name") << u"name"_s << QStringList{u"2 \"ci\""_s, u"1 \"x\""_s};
    QTest::newRow("2fa") << u"2fa"_s << QStringList{u"1 no"_s, u"1 unknown"_s, u"1 yes"_s};
    QTest::newRow("used") << u"used"_s << QStringList{u"1 <30d"_s, u"1 <7d"_s, u"1 never"_s, u"1 unknown"_s};
    QTest::newRow("id") << u"id"_s << QStringList();
    QTest::newRow("nothing") << u"nothing"_s << QStringList();
}

void TestFilterCompletion::offersValues()
{
    QFETCH(const QString, field);
    const Inventory inventory = threeTokens();
    QStringList values;
    for (const auto &[value, count] : filterValues(field, inventory))
        values += u"%1 %2"_s.arg(count).arg(value);
    QTEST(values, "values");
}

/// Each is what it stands for when it is typed.
void TestFilterCompletion::countsWhatMatches()
{
    const Inventory inventory = threeTokens();
    for (const QString &field : filterFields()) {
        for (const auto &[value, count] : filterValues(field, inventory)) {
            const ParsedFilter parsed = ReviewFilter::parse(field + u':' + value);
            QVERIFY2(!parsed.error, qPrintable(field + u':' + value));
            const std::vector<int> rows = FilterMatcher(parsed.filter, inventory, QTimeZone::utc()).matchingRows();
            QVERIFY2(int(rows.size()) == count, qPrintable(field + u':' + value));
        }
    }
}

void TestFilterCompletion::offersTheMostFrequent()
{
    Inventory inventory(now);
    for (int i = 0; i < 60; ++i) {
        for (int times = i < 3 ? 4 - i : 1; times > 0; --times)
            add(&inventory, "{\"revoked\":false,\"scopes\":[],\"name\":\"name " + QByteArray::number(i) + "\"}");
    }
    inventory.finish();
    const QList<QPair<QString, int>> values = filterValues(u"name"_s, inventory);
    QCOMPARE(values.size(), 50);
    QCOMPARE(values[0], qMakePair(u"\"name 0\""_s, 4));
    QCOMPARE(values[2], qMakePair(u"\"name 2\""_s, 2));
    QVERIFY(
        std::is_sorted(values.begin(), values.end(), [](const auto &a, const auto &b) { return a.second > b.second; }));
}

QTEST_GUILESS_MAIN(TestFilterCompletion)
#include "tst_filtercompletion.moc"
