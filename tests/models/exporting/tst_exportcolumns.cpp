#include "models/exporting/computedcells.h"
#include "models/exporting/exportcolumns.h"
#include "models/inventory/rowmarks.h"
#include "models/record/exportfields.h"
#include "tests/support/testtokens.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace testtokens;

/// What a column may be named, and what the names that are no field's stand for.
class TestExportColumns : public QObject
{
    Q_OBJECT
private slots:
    void fieldsAreColumns();
    void computedColumns();
    void columnsOfTheTable();
    void unknownNames_data();
    void unknownNames();
    void nearest_data();
    void nearest();
    void reported_data();
    void reported();
    void reportedBesideTheField();
    void judgesRecords_data();
    void judgesRecords();
};

namespace {

constexpr qint64 now = 1'767'225'600'000; ///< 2026-01-01

ExportOptions optionsOf(const QStringList &names)
{
    ExportOptions options;
    options.columns = names;
    return options;
}

/// The cells of the first record of a body.
QStringList cellsOf(const QByteArray &body, const QStringList &names)
{
    QStringList texts;
    RecordCells cells(recordColumnsOf(optionsOf(names)));
    const auto error = cells.read(body, [&texts](const RecordRow &row) {
        for (const std::string &cell : texts.isEmpty() ? row.cells : std::span<const std::string>())
            texts.append(QString::fromStdString(cell));
    });
    return error ? QStringList{error->text()} : texts;
}

/// A record with a field as sent, which need not be what the contract has there.
QByteArray bodyWith(const QString &path, const QJsonValue &value)
{
    return listOf({withValue(fullRecord(), path, value)});
}

} // namespace

void TestExportColumns::fieldsAreColumns()
{
    for (const ExportField &field : exportFields()) {
        const std::optional<RecordCells::Column> column = findExportColumn(field.path);
        QVERIFY(column);
        QCOMPARE(column->path, field.path);
        QVERIFY(column->kind == field.kind && column->use == RecordCells::Use::Written);
        const std::optional<RecordCells::Column> reported = findExportColumn(field.path + u'?');
        QVERIFY(reported);
        QCOMPARE(reported->path, field.path);
        QVERIFY(reported->use == RecordCells::Use::Reported);
    }
}

void TestExportColumns::computedColumns()
{
    QCOMPARE(ComputedCells::columns(),
             (QStringList{u"status"_s, u"findings"_s, u"change"_s, u"decision"_s, u"note"_s}));
    for (const QString &name : ComputedCells::columns()) {
        QVERIFY(!findExportField(name));
        QVERIFY(findExportColumn(name));
        QVERIFY(findExportColumn(name)->path.isEmpty());
    }
}

void TestExportColumns::columnsOfTheTable()
{
    QSet<QString> names;
    for (int column = 0; column < columnCount; ++column) {
        const QString name = exportColumnOf(static_cast<Column>(column));
        QVERIFY2(findExportColumn(name), qPrintable(name));
        names.insert(name);
        if (const QString key = columnSortKey(static_cast<Column>(column)); !key.isEmpty())
            QCOMPARE(name, key);
    }
    QCOMPARE(names.size(), columnCount);
}

void TestExportColumns::unknownNames_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"", "?", "Status", "status?", "findings?", "user?", "user.?", "id??", "?id", "id ?",
                             "nosuch", "nosuch?", "finding", "user.organization?"})
        QTest::addRow("'%s'", name) << QString(QLatin1String(name));
}

void TestExportColumns::unknownNames()
{
    QFETCH(const QString, name);
    QVERIFY(!findExportColumn(name));
}

void TestExportColumns::nearest_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(expected);
    };
    row("nmae", "name");
    row("Name", "name");
    row("createAt", "createdAt");
    row("CREATEDAT", "createdAt");
    row("lastUsed", "lastUsedAt");
    row("user.mail", "user.email");
    row("organization.name", "user.organization.name");
    row("email", "user.email");
    row("city", "user.organization.address.city");
    row("user.organisation.name", "user.organization.name");
    row("metadata", "user.metadata");
    row("user.twofactorenabled", "user.twoFactorEnabled");
    row("scope", "scopes");
    row("state", "status");
    row("Status", "status");
    row("finding", "findings");
    row("status?", "status");
    row("expireAt?", "expiresAt?");
    row("email?", "user.email?");
}

void TestExportColumns::nearest()
{
    QFETCH(const QString, name);
    QFETCH(const QString, expected);
    const QStringList found = nearestExportColumns(name);
    QVERIFY(!found.isEmpty());
    QVERIFY(found.size() <= 3);
    QVERIFY2(found.contains(expected), qPrintable(found.join(u' ')));
    for (const QString &known : found)
        QVERIFY(findExportColumn(known));
    QVERIFY(nearestExportColumns(u"zzzzzzzzzzzzzzzzzzzzzzzz"_s).isEmpty());
    QVERIFY(nearestExportColumns(QString(200, u'z')).isEmpty());
}

void TestExportColumns::reported_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    for (const ExportField &field : exportFields()) {
        const QByteArray path = field.path.toLatin1();
        const QJsonObject full = fullRecord();
        QTest::addRow("%s, a value", path.constData()) << listOf({full}) << field.path << u"yes"_s;
        if (path == "id") // or it is no record
            continue;
        QTest::addRow("%s, null", path.constData()) << bodyWith(field.path, QJsonValue::Null) << field.path << u"yes"_s;
        QTest::addRow("%s, absent", path.constData()) << listOf({without(full, field.path)}) << field.path << u"no"_s;
        QTest::addRow("%s, not readable", path.constData())
            << bodyWith(field.path, QJsonObject{{u"x"_s, 1}}) << field.path << u"yes"_s;
    }
    const QString nested = u"user.organization.name"_s;
    QTest::newRow("owner is null") << bodyWith(u"user"_s, QJsonValue::Null) << nested << u"no"_s;
    QTest::newRow("owner is absent") << listOf({without(fullRecord(), u"user"_s)}) << nested << u"no"_s;
    QTest::newRow("owner is not readable") << bodyWith(u"user"_s, 7) << nested << u"yes"_s;
    QTest::newRow("organization is null") << bodyWith(u"user.organization"_s, QJsonValue::Null) << nested << u"no"_s;
    QTest::newRow("twice") << listOf({fullRecord()}).replace("\"expiresAt\":", "\"expiresAt\":null,\"expiresAt\":")
                           << u"expiresAt"_s << u"yes"_s;
}

/// The same of a record that is read by itself because of another field.
void TestExportColumns::reported()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, path);
    QFETCH(const QString, expected);
    QCOMPARE(cellsOf(body, {path + u'?'}), QStringList{expected});
    if (path == u"name")
        return;
    const QByteArray odd = QByteArray(body).replace("\"name\":\"", "\"name\":[],\"unknown\":\"");
    QVERIFY(odd != body);
    QCOMPARE(cellsOf(odd, {path + u'?'}), QStringList{expected});
}

void TestExportColumns::reportedBesideTheField()
{
    const QStringList names{u"expiresAt?"_s, u"expiresAt"_s, u"id"_s, u"status"_s, u"user.name?"_s};
    const QJsonObject record = withValue(fullRecord(), u"expiresAt"_s, u"2030-01-01T00:00:00Z"_s);
    QCOMPARE(cellsOf(listOf({record}), names),
             (QStringList{u"yes"_s, u"2030-01-01T00:00:00Z"_s, idOf(1), QString(), u"yes"_s}));
    QCOMPARE(cellsOf(listOf({without(record, u"expiresAt"_s)}), names),
             (QStringList{u"no"_s, QString(), idOf(1), QString(), u"yes"_s}));
}

void TestExportColumns::judgesRecords_data()
{
    QTest::addColumn<QJsonObject>("record");
    QTest::addColumn<QString>("line");
    QJsonObject token = smallRecord();
    token.insert(u"name"_s, u"n"_s);
    token.insert(u"createdAt"_s, u"2025-12-30T00:00:00Z"_s);
    token.insert(u"updatedAt"_s, u"2025-12-30T00:00:00Z"_s);
    token.insert(u"revoked"_s, false);
    token.insert(u"scopes"_s, QJsonArray{u"license:read"_s});
    const auto with = [&token](const QString &key, const QJsonValue &value) { return withValue(token, key, value); };
    QTest::newRow("nothing known") << token << u"active,"_s;
    QTest::newRow("never ends") << with(u"expiresAt"_s, QJsonValue::Null) << u"active,no-expiry"_s;
    QTest::newRow("ends soon") << with(u"expiresAt"_s, u"2026-01-31T00:00:00Z"_s) << u"expiring,"_s;
    QTest::newRow("ends later") << with(u"expiresAt"_s, u"2026-01-31T00:00:00.001Z"_s) << u"active,"_s;
    QTest::newRow("ended") << with(u"expiresAt"_s, u"2026-01-01T00:00:00Z"_s) << u"expired,expired-not-revoked"_s;
    QTest::newRow("revoked") << with(u"revoked"_s, true) << u"revoked,"_s;
    QTest::newRow("end not readable") << with(u"expiresAt"_s, 5) << u"unknown,"_s;
    QTest::newRow("several, in the rules' order")
        << withValue(with(u"expiresAt"_s, QJsonValue::Null), u"scopes"_s, QJsonArray{u"personalAccessToken:write"_s})
        << u"active,can-mint;write-without-expiry;no-expiry"_s;
}

void TestExportColumns::judgesRecords()
{
    QFETCH(const QJsonObject, record);
    QFETCH(const QString, line);
    const ExportOptions options =
        optionsOf({u"status"_s, u"id"_s, u"findings"_s, u"change"_s, u"decision"_s, u"note"_s});
    ComputedCells computed(options);
    QVERIFY(!computed.isEmpty());
    for (const bool hasSameName : {false, true}) {
        QStringList texts;
        const RecordJudgment judgment{[] { return now; },
                                      [&](std::string_view id) { return hasSameName && id == idOf(1).toStdString(); },
                                      [](std::string_view id) { return id == idOf(1).toStdString() ? 0b101U : 0; },
                                      [](std::string_view) { return quint8(2 | outdatedVerdict); },
                                      [](std::string_view) { return std::string("why"); }};
        RecordCells(recordColumnsOf(options)).read(listOf({record}), [&](const RecordRow &row) {
            for (const std::string &cell : computed.filled(row, judgment).cells)
                texts.append(QString::fromStdString(cell));
        });
        QCOMPARE(texts.size(), 6);
        QCOMPARE(texts[1], idOf(1));
        QStringList findings = line.section(u',', 1).split(u';', Qt::SkipEmptyParts);
        if (hasSameName) // before the last rule only
            findings.insert(findings.size() - findings.count(u"expired-not-revoked"_s), u"same-name"_s);
        QCOMPARE(texts[0], line.section(u',', 0, 0));
        QCOMPARE(texts[2], findings.join(u';'));
        QCOMPARE(texts[3], u"new;revoked"_s);
        QCOMPARE(texts[4], u"revoke"_s);
        QCOMPARE(texts[5], u"why"_s);
    }
    QVERIFY(ComputedCells(optionsOf({u"id"_s, u"expiresAt?"_s})).isEmpty());
}

QTEST_GUILESS_MAIN(TestExportColumns)
#include "tst_exportcolumns.moc"
