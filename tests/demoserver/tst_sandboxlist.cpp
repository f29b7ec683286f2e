#include "models/qtversions.h"
#include "tests/support/sandboxclient.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <functional>

/// What the sandbox lists: every order and filter against what the whole list says.
class TestSandboxList : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void pagesPartitionTheList_data();
    void pagesPartitionTheList();
    void sorts_data();
    void sorts();
    void dates_data();
    void dates();
    void ids_data();
    void ids();
    void searches_data();
    void searches();
    void filtersAddUp();

private:
    using Test = std::function<bool(const QJsonObject &)>;
    QStringList idsWhere(const Test &test) const;
    int count(const Test &test) const { return int(idsWhere(test).size()); }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<SandboxClient> m_client;
    QJsonArray m_all;
};

namespace {

const QDateTime fixedNow(QDate(2026, 11, 24), QTime(12, 0), utcZone);

SandboxOptions options(qint64 tokens, quint64 seed = 1)
{
    SandboxOptions options;
    options.tokens = tokens;
    options.seed = seed;
    options.now = fixedNow;
    return options;
}

/// Seconds and seven digits, read apart from how the sandbox reads them.
qint64 ticksOf(const QString &text)
{
    const QDateTime whole = QDateTime::fromString(text.left(19) + u'Z', Qt::ISODate);
    const QString fraction = text.mid(20).chopped(text.size() > 20 ? 1 : 0);
    return whole.toSecsSinceEpoch() * 10'000'000 + fraction.leftJustified(7, u'0').toLongLong();
}

/// What a record is sorted by: null and absent first, then by value.
QByteArray sortValue(const QJsonObject &record, const QString &key)
{
    const QJsonValue value = record.value(key);
    if (value.isBool())
        return value.toBool() ? "1" : "0";
    if (!value.isString())
        return "";
    if (key.endsWith(QStringLiteral("At")))
        return "+" + QByteArray::number(ticksOf(value.toString())).rightJustified(20, '0');
    const QString text = value.toString();
    return "+" + (key == QStringLiteral("name") ? text.toCaseFolded() : text).toUtf8();
}

} // namespace

void TestSandboxList::initTestCase()
{
    m_sandbox = std::make_unique<Sandbox>(options(1500));
    QCOMPARE(m_sandbox->start(), QString());
    m_client = std::make_unique<SandboxClient>(*m_sandbox);
    m_all = m_client->all();
    QCOMPARE(m_all.size(), 1500);
}

QStringList TestSandboxList::idsWhere(const Test &test) const
{
    QStringList ids;
    for (const QJsonValue record : m_all) {
        if (test(record.toObject()))
            ids.append(record[QStringLiteral("id")].toString());
    }
    return ids;
}

void TestSandboxList::pagesPartitionTheList_data()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {7, 20, 99, 100})
        QTest::addRow("%d", limit) << limit;
}

void TestSandboxList::pagesPartitionTheList()
{
    QFETCH(int, limit);
    const QStringList ids = idsOf(m_client->all({}, limit));
    QCOMPARE(ids, m_sandbox->ids());
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 1500);
}

void TestSandboxList::sorts_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isDescending");
    for (const char *key :
         {"id", "createdAt", "updatedAt", "name", "expiresAt", "revoked", "userId", "lastUsedAt", "lastRotatedAt"}) {
        QTest::newRow(key) << QString::fromLatin1(key) << false;
        QTest::addRow("-%s", key) << QString::fromLatin1(key) << true;
    }
}

void TestSandboxList::sorts()
{
    QFETCH(QString, key);
    QFETCH(bool, isDescending);
    const QStringList ids = idsOf(m_client->all((isDescending ? "sort=-" : "sort=") + key.toLatin1(), 90));
    QList<std::pair<QByteArray, QString>> expected;
    for (const QJsonValue record : m_all)
        expected.append({sortValue(record.toObject(), key), record[QStringLiteral("id")].toString()});
    std::sort(expected.begin(), expected.end());
    if (isDescending)
        std::reverse(expected.begin(), expected.end());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(ids.value(i), expected[i].second);
}

void TestSandboxList::dates_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("instant");
    const QString exact = m_all[700][QStringLiteral("createdAt")].toString();
    const auto fine = std::find_if(m_all.begin(), m_all.end(), [](const QJsonValue &record) {
        return record[QStringLiteral("createdAt")].toString().size() == 28;
    });
    const QString sevenDigits = (*fine)[QStringLiteral("createdAt")].toString();
    const QList<std::pair<QString, QString>> values = {
        {exact, exact},
        {sevenDigits, sevenDigits},
        {QStringLiteral("2025-06-01T00:30:00.5+02:00"), QStringLiteral("2025-05-31T22:30:00.5Z")},
        {QStringLiteral("2024-02-28T23:00:00-01:30"), QStringLiteral("2024-02-29T00:30:00Z")},
        {QStringLiteral("1969-12-31T23:59:59.9999999Z"), QStringLiteral("1969-12-31T23:59:59.9999999Z")},
    };
    for (const char *field : {"createdAt", "updatedAt"}) {
        for (const char *operation : {"eq", "ne", "gt", "gte", "lt", "lte"}) {
            for (const auto &[value, instant] : values)
                QTest::addRow("%s %s %s", field, operation, qPrintable(value))
                    << QString::fromLatin1(field) << QString::fromLatin1(operation) << value << instant;
        }
    }
}

void TestSandboxList::dates()
{
    QFETCH(QString, field);
    QFETCH(QString, operation);
    QFETCH(QString, value);
    QFETCH(QString, instant);
    const qint64 bound = ticksOf(instant);
    const QStringList expected = idsWhere([&](const QJsonObject &record) {
        const qint64 ticks = ticksOf(record.value(field).toString());
        const bool isGreater = operation.startsWith(u'g') && ticks > bound;
        const bool isLess = operation.startsWith(u'l') && ticks < bound;
        const bool isEqual = (operation == u"eq" || operation.endsWith(u"te")) && ticks == bound;
        return isGreater || isLess || isEqual || (operation == u"ne" && ticks != bound);
    });
    QCOMPARE(idsOf(m_client->all(parameter(field + u'[' + operation + u']', value))), expected);
}

void TestSandboxList::ids_data()
{
    QTest::addColumn<QString>("value");
    const QStringList ids = m_sandbox->ids();
    const QString &id = ids[321];
    for (const char *operation : {"eq", "ne", "sw", "ew", "cn", "nc", "in", "nin"}) {
        QTest::addRow("%s whole", operation) << id;
        QTest::addRow("%s start", operation) << id.left(3);
        QTest::addRow("%s end", operation) << id.right(2);
        QTest::addRow("%s upper case", operation) << id.toUpper();
        QTest::addRow("%s wildcard", operation) << QStringLiteral("%");
        QTest::addRow("%s several", operation) << QString(id + u',' + ids[5] + u",,unknown," + ids[1400]);
        QTest::addRow("%s wrong end", operation) << QString(id.chopped(1) + (id.endsWith(u'0') ? u'1' : u'0'));
    }
}

void TestSandboxList::ids()
{
    QFETCH(QString, value);
    const QString operation = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
    const QStringList values = value.split(u',', Qt::SkipEmptyParts);
    const QHash<QString, std::function<bool(const QString &)>> tests = {
        {QStringLiteral("eq"), [&](const QString &id) { return id == value; }},
        {QStringLiteral("ne"), [&](const QString &id) { return id != value; }},
        {QStringLiteral("sw"), [&](const QString &id) { return id.startsWith(value); }},
        {QStringLiteral("ew"), [&](const QString &id) { return id.endsWith(value); }},
        {QStringLiteral("cn"), [&](const QString &id) { return id.contains(value); }},
        {QStringLiteral("nc"), [&](const QString &id) { return !id.contains(value); }},
        {QStringLiteral("in"), [&](const QString &id) { return values.contains(id); }},
        {QStringLiteral("nin"), [&](const QString &id) { return !values.contains(id); }},
    };
    const auto test = tests.value(operation);
    const QStringList expected =
        idsWhere([&](const QJsonObject &record) { return test(record.value(QStringLiteral("id")).toString()); });
    QCOMPARE(idsOf(m_client->all(parameter(QStringLiteral("id[%1]").arg(operation), value))), expected);
}

namespace {

bool matches(const QJsonObject &record, const QString &text)
{
    const QJsonValue user = record.value(QStringLiteral("user"));
    const QStringList places = {record.value(QStringLiteral("name")).toString(),
                                user[QStringLiteral("name")].toString(), user[QStringLiteral("email")].toString()};
    return std::any_of(places.begin(), places.end(),
                       [&text](const QString &place) { return place.toCaseFolded().contains(text.toCaseFolded()); });
}

} // namespace

void TestSandboxList::searches_data()
{
    QTest::addColumn<bool>("isFound");
    for (const char *text :
         {"anna", "ANNA",   "björk",       "BJÖRK", "иванова", "花子", "ليل",    "🚀", "deploy", "#1",
          "-",    "@mail.", "<b>bold</b>", "+",     "%",       "&",    "(main)", "’",  "\u200B", "  "}) {
        const QString wanted = QString::fromUtf8(text);
        QTest::newRow(text) << (count([&](const QJsonObject &record) { return matches(record, wanted); }) > 0);
    }
    QTest::newRow("_") << false;
    QTest::newRow("no such thing") << false;
}

void TestSandboxList::searches()
{
    QFETCH(bool, isFound);
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    const QStringList expected = idsWhere([&](const QJsonObject &record) { return matches(record, text); });
    QCOMPARE(!expected.isEmpty(), isFound);
    QCOMPARE(idsOf(m_client->all(parameter(QStringLiteral("search"), text))), expected);
}

void TestSandboxList::filtersAddUp()
{
    const QString from = QStringLiteral("2024-06-01T00:00:00Z");
    const QString to = QStringLiteral("2026-06-01T00:00:00.0000001Z");
    const QString word = QStringLiteral("deploy");
    const QByteArray query = parameter(QStringLiteral("search"), word) + '&' +
                             parameter(QStringLiteral("createdAt[gte]"), from) + '&' +
                             parameter(QStringLiteral("updatedAt[lt]"), to) + '&' +
                             parameter(QStringLiteral("id[nc]"), QStringLiteral("ff"));
    QStringList expected = idsWhere([&](const QJsonObject &record) {
        return matches(record, word) &&
               ticksOf(record.value(QStringLiteral("createdAt")).toString()) >= ticksOf(from) &&
               ticksOf(record.value(QStringLiteral("updatedAt")).toString()) < ticksOf(to) &&
               !record.value(QStringLiteral("id")).toString().contains(QStringLiteral("ff"));
    });
    QVERIFY(expected.size() > 20);
    QCOMPARE(idsOf(m_client->all(query, 9)), expected);
    std::reverse(expected.begin(), expected.end());
    QCOMPARE(idsOf(m_client->all(query + "&sort=-createdAt", 9)), expected);
}

QTEST_GUILESS_MAIN(TestSandboxList)
#include "tst_sandboxlist.moc"
