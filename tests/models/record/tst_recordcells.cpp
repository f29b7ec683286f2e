#include "models/record/exportfields.h"
#include "models/record/recordcells.h"
#include "tests/support/testtokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace testtokens;
using Type = ContractField::Type;

Q_DECLARE_METATYPE(ContractField)

/// Cells are what the server sent, whatever columns are asked for.
class TestRecordCells : public QObject
{
    Q_OBJECT
private slots:
    void cells_data();
    void cells();
    void wrongTypes_data();
    void wrongTypes();
    void nullAndAbsentObjects();
    void allColumnsAtOnce();
    void columnsInAnyOrder();
    void textIsVerbatim_data();
    void textIsVerbatim();
    void metadataIsVerbatim();
    void rowsCarryIdAndRaw();
    void needsAnId_data();
    void needsAnId();
    void createdAtMayBeAnything_data();
    void createdAtMayBeAnything();
    void whatIsNotReadIsJudged();
    void allIsJson_data();
    void allIsJson();
    void badBodies_data();
    void badBodies();
    void cutAnywhere();
    void rowsBeforeAnErrorAreHandedOut();
};

namespace {

const QByteArray moments = R"("createdAt":"2020-01-01T00:00:00Z","updatedAt":"2020-01-01T00:00:00Z",)";
const QByteArray others = R"("updatedAt":"2020-01-01T00:00:00Z","revoked":false,"scopes":[],"userId":"u",)";

struct Read
{
    QList<QStringList> rows;
    QList<QStringList> unreadable; ///< of each row
    std::optional<DecodeError> error;
};

RecordCells::Column columnOf(const QString &path)
{
    const ExportField *field = findExportField(path);
    if (!field)
        qFatal("no such column: %s", qPrintable(path));
    return {path, field->kind};
}

Read readCells(const QByteArray &body, const QStringList &paths)
{
    QList<RecordCells::Column> columns;
    for (const QString &path : paths)
        columns.append(columnOf(path));
    Read read;
    RecordCells cells(columns);
    read.error = cells.read(body, [&](const RecordRow &row) {
        QStringList texts;
        for (const std::string &cell : row.cells)
            texts.append(QString::fromStdString(cell));
        read.rows.append(texts);
        QStringList odd;
        for (const UnreadableField &field : row.unreadable)
            odd.append(field.path);
        read.unreadable.append(odd);
    });
    return read;
}

/// As QJsonDocument writes it, without what it is in.
QString sentAs(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).chopped(1).mid(1));
}

bool isColumn(const ContractField &field)
{
    return findExportField(QString(QLatin1String(field.path)));
}

/// The cell that a value becomes.
QString cellOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toInteger());
    const QJsonArray array = value.toArray();
    if (array.first().isObject())
        return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
    return value.toVariant().toStringList().join(u';');
}

void addFieldRows()
{
    QTest::addColumn<ContractField>("field");
    for (const ContractField &field : contract()) {
        if (isColumn(field))
            QTest::newRow(field.path) << field;
    }
}

} // namespace

void TestRecordCells::cells_data()
{
    addFieldRows();
}

void TestRecordCells::cells()
{
    QFETCH(ContractField, field);
    const QString path = QLatin1String(field.path);
    const QJsonObject record = fullRecord();
    const Read read = readCells(listOf({record}), {path});
    QVERIFY2(!read.error, qPrintable(read.error ? read.error->text() : QString()));
    QCOMPARE(read.rows, QList<QStringList>{{cellOf(valueAt(record, path))}});
    if (field.isRequired)
        return;
    for (const QJsonObject &variant : {withValue(record, path, QJsonValue::Null), without(record, path)}) {
        const Read empty = readCells(listOf({record, variant, record}), {path});
        QVERIFY(!empty.error);
        QCOMPARE(empty.rows.size(), 3);
        QCOMPARE(empty.rows.at(1), QStringList{QString()});
    }
}

void TestRecordCells::wrongTypes_data()
{
    addFieldRows();
}

void TestRecordCells::wrongTypes()
{
    QFETCH(ContractField, field);
    const QString path = QLatin1String(field.path);
    QList<QJsonValue> wrong{1.5};
    if (field.type != Type::Text)
        wrong << QJsonValue(u"text"_s);
    if (field.type != Type::Bool)
        wrong << QJsonValue(true);
    if (field.type != Type::Integer)
        wrong << QJsonValue(7);
    if (field.type != Type::List && field.type != Type::Objects)
        wrong << QJsonValue(QJsonArray{});
    if (field.type == Type::List)
        wrong << QJsonValue(QJsonArray{1}) << QJsonValue(QJsonArray{QJsonValue::Null});
    wrong << QJsonValue(QJsonObject{{u"a"_s, 1}});
    for (const QJsonValue &value : std::as_const(wrong)) {
        const Read read = readCells(listOf({fullRecord(1), withValue(fullRecord(2), path, value)}), {path});
        if (path == u"id") {
            QVERIFY(read.error);
            QCOMPARE(read.error->record, 2);
            QCOMPARE(read.error->field, path);
            QCOMPARE(read.rows.size(), 1);
            continue;
        }
        QVERIFY(!read.error);
        QCOMPARE(read.rows.size(), 2);
        QCOMPARE(read.rows.last(), QStringList{sentAs(value)});
        QCOMPARE(read.unreadable, (QList<QStringList>{{}, {path}}));
    }
}

void TestRecordCells::nullAndAbsentObjects()
{
    const QStringList columns{u"id"_s, u"user.name"_s, u"user.organization.address.city"_s, u"user.reseller.name"_s};
    for (const char *object : {"user", "user.organization", "user.organization.address", "user.reseller"}) {
        const QString path = QLatin1String(object);
        for (const QJsonObject &record :
             {without(fullRecord(), path), withValue(fullRecord(), path, QJsonValue::Null)}) {
            const Read read = readCells(listOf({record}), columns);
            QVERIFY(!read.error);
            QStringList expected{idOf(1)};
            for (const QString &column : columns.mid(1))
                expected << (column.startsWith(path + u'.') ? QString() : cellOf(valueAt(fullRecord(), column)));
            QCOMPARE(read.rows.first(), expected);
        }
        // What is in it is not known: each of its columns tells what was sent in its place.
        const Read wrong = readCells(listOf({withValue(fullRecord(), path, QJsonArray{})}), columns);
        QVERIFY(!wrong.error);
        QCOMPARE(wrong.unreadable.first(), QStringList{path});
        for (qsizetype i = 1; i < columns.size(); ++i)
            QCOMPARE(wrong.rows.first().at(i) == u"[]", columns.at(i).startsWith(path + u'.'));
    }
}

void TestRecordCells::allColumnsAtOnce()
{
    QStringList columns;
    QStringList expected;
    for (const ExportField &field : exportFields()) {
        columns << field.path;
        expected << cellOf(valueAt(fullRecord(), field.path));
    }
    const Read read = readCells(listOf({fullRecord()}), columns);
    QVERIFY(!read.error);
    QCOMPARE(read.rows, QList<QStringList>{expected});
}

void TestRecordCells::columnsInAnyOrder()
{
    const Read read = readCells(listOf({fullRecord(1), smallRecord(2)}),
                                {u"user.tags"_s, u"id"_s, u"createdAt"_s, u"user.tags"_s, u"id"_s});
    QVERIFY(!read.error);
    const QString created = u"2019-08-24T14:15:22.1234567Z"_s;
    QCOMPARE(read.rows, (QList<QStringList>{{u"t1;t2;t3"_s, idOf(1), created, u"t1;t2;t3"_s, idOf(1)},
                                            {QString(), idOf(2), created, QString(), idOf(2)}}));
    QCOMPARE(readCells(listOf({smallRecord()}), {}).rows, QList<QStringList>{{}});
}

void TestRecordCells::textIsVerbatim_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("cell");
    QTest::newRow("escapes") << QByteArray(R"("\"\\\/\b\f\n\r\t")") << u"\"\\/\b\f\n\r\t"_s;
    QTest::newRow("pair") << QByteArray(R"("\ud83d\ude00")") << u"😀"_s;
    QTest::newRow("NUL") << QByteArray(R"("a\u0000b")") << QString(u"a"_s + QChar(0) + u'b');
    QTest::newRow("formula") << QByteArray(R"("=1")") << u"=1"_s;
    QTest::newRow("empty") << QByteArray(R"("")") << QString();
}

void TestRecordCells::textIsVerbatim()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, cell);
    const QByteArray body =
        R"([{"id":"t","createdAt":"2020-01-01T00:00:00.0000001Z",)" + others + R"("name":)" + json + "}]";
    QCOMPARE(readCells(body, {u"name"_s}).rows, QList<QStringList>{{cell}});
}

void TestRecordCells::metadataIsVerbatim()
{
    const QByteArray metadata = R"([ {"key":"k","value":"\u00e9" , "n":1.50, "big":123456789012345678901234567890} ])";
    const QByteArray head = R"([{"id":"t","createdAt":"2020-01-01T00:00:00Z",)" + others +
                            R"("name":"n","user":{"id":"u",)" + moments + R"("metadata":)";
    QCOMPARE(readCells(head + metadata + "}}]", {u"user.metadata"_s}).rows,
             QList<QStringList>{{QString::fromUtf8(metadata)}});
    QCOMPARE(readCells(head + "[]}}]", {u"user.metadata"_s}).rows, QList<QStringList>{{u"[]"_s}});
    for (const QByteArray &broken : {QByteArray("[{]"), QByteArray("[tru]"), QByteArray("[1 2]")}) {
        const Read read = readCells(head + broken + "}}]", {u"user.metadata"_s});
        QVERIFY2(read.error, broken.constData());
    }
}

void TestRecordCells::rowsCarryIdAndRaw()
{
    const QList<QByteArray> records{json(fullRecord(7)), json(smallRecord(8))};
    RecordCells cells({columnOf(u"name"_s)});
    int count = 0;
    const auto error = cells.read(" [\n" + records.join(" ,\n") + " ] ", [&](const RecordRow &row) {
        QCOMPARE(QByteArray(row.raw.data(), qsizetype(row.raw.size())), records.at(count));
        QCOMPARE(QString::fromStdString(std::string(row.id)), idOf(7 + count));
        QCOMPARE(std::string(row.createdAt), std::string("2019-08-24T14:15:22.1234567Z"));
        QCOMPARE(row.cells.size(), size_t(1));
        ++count;
    });
    QVERIFY(!error);
    QCOMPARE(count, 2);
}

void TestRecordCells::needsAnId_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("null") << QJsonValue();
    QTest::newRow("empty") << QJsonValue(QString());
    QTest::newRow("number") << QJsonValue(1);
}

void TestRecordCells::needsAnId()
{
    QFETCH(QJsonValue, value);
    const QByteArray body = listOf({smallRecord(1), withValue(smallRecord(2), u"id"_s, value)});
    const Read read = readCells(body, {u"name"_s});
    QVERIFY(read.error);
    QCOMPARE(read.error->record, 2);
    QCOMPARE(read.error->field, u"id"_s);
    QCOMPARE(read.rows.size(), 1);
    const DecodedPage page = decodePage(body);
    QVERIFY(page.error);
    QCOMPARE(page.error->text(), read.error->text());
}

void TestRecordCells::createdAtMayBeAnything_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("null") << QJsonValue();
    QTest::newRow("a day") << QJsonValue(u"2024-05-01"_s);
    QTest::newRow("no zone") << QJsonValue(u"2024-05-01T10:00:00"_s);
    QTest::newRow("number") << QJsonValue(1);
}

/// Who compares moments gets none, and what is written is what was sent.
void TestRecordCells::createdAtMayBeAnything()
{
    QFETCH(QJsonValue, value);
    RecordCells cells({columnOf(u"createdAt"_s), {u"createdAt"_s, FieldKind::Instant, RecordCells::Use::Compared}});
    QStringList written;
    QStringList compared;
    QStringList created;
    const auto error = cells.read(listOf({withValue(smallRecord(1), u"createdAt"_s, value), smallRecord(2)}),
                                  [&](const RecordRow &row) {
                                      written.append(QString::fromStdString(row.cells[0]));
                                      compared.append(QString::fromStdString(row.cells[1]));
                                      created.append(QString::fromStdString(std::string(row.createdAt)));
                                  });
    QVERIFY(!error);
    const QString right = valueAt(smallRecord(), u"createdAt"_s).toString();
    QCOMPARE(written, (QStringList{value.isUndefined() ? QString() : sentAs(value), right}));
    QCOMPARE(compared, (QStringList{QString(), right}));
    QCOMPARE(created, (QStringList{QString(), right}));
}

void TestRecordCells::whatIsNotReadIsJudged()
{
    QJsonObject record = withValue(fullRecord(), u"user.email"_s, 7);
    record.insert(u"color"_s, QJsonObject{{u"id"_s, QJsonArray{1, QJsonValue::Null}}});
    const Read read = readCells(listOf({record}), {u"user.name"_s, u"name"_s});
    QVERIFY(!read.error);
    QCOMPARE(read.rows, (QList<QStringList>{{u"Zoë Müller 😀"_s, u"token 1"_s}}));
    QCOMPARE(read.unreadable, QList<QStringList>{{u"user.email"_s}});
}

void TestRecordCells::allIsJson_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isJson");
    for (const char *value : {"true", "null", "-0.5e+7", "1e999", "123456789012345678901234567890", R"("\u00e9\n")",
                              R"("\ud83d")", "[{},[]]"})
        QTest::newRow(value) << QByteArray(value) << true;
    for (const char *value :
         {"tru", "nul", "truefalse", "01", "1.", "+1", "[1 2]", "[1,]", "{\"a\" 1}", R"("\x")", "'a'"})
        QTest::newRow(value) << QByteArray(value) << false;
}

/// JSON that nobody reads may not be broken either.
void TestRecordCells::allIsJson()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, isJson);
    const QByteArray good = json(smallRecord());
    const QByteArray body = '[' + good + ',' + QByteArray(good).insert(1, "\"x\":" + value + ',') + ',' + good + ']';
    RecordCells cells({});
    int rows = 0;
    const auto error = cells.read(body, [&rows](const RecordRow &) { ++rows; });
    QCOMPARE(!error, isJson);
    QCOMPARE(rows, isJson ? 3 : 1);
    QVERIFY(isJson || error->record == 2);
}

void TestRecordCells::badBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("object") << QByteArray("{}");
    QTest::newRow("open") << QByteArray("[{\"id\":\"x\"}");
    QTest::newRow("trailing") << QByteArray("[]]");
    QTest::newRow("number") << QByteArray("[1]");
    QTest::newRow("twice") << QByteArray(R"([{"id":"a","createdAt":"2020-01-01T00:00:00Z","id":"b"}])");
    QTest::newRow("colon behind a text that is not read")
        << QByteArray(R"([{"id":"a","createdAt":"2020-01-01T00:00:00Z","x":"y":1}])");
    QTest::newRow("colon behind a text, and a brace too many")
        << QByteArray(R"([{"id":"a","createdAt":"2020-01-01T00:00:00Z","x":"y":1},"name":null}])");
    QTest::newRow("lone surrogate") << QByteArray(R"([{"id":"\ud800","createdAt":"2020-01-01T00:00:00Z"}])");
}

void TestRecordCells::badBodies()
{
    QFETCH(QByteArray, body);
    const Read read = readCells(body, {u"id"_s});
    QVERIFY(read.error);
    QVERIFY(read.rows.isEmpty());
}

void TestRecordCells::cutAnywhere()
{
    const QByteArray body = listOf({fullRecord(1), smallRecord(2)});
    RecordCells cells({columnOf(u"user.name"_s), columnOf(u"user.metadata"_s), columnOf(u"scopes"_s)});
    int rows = 0;
    for (qsizetype length = 0; length < body.size(); ++length)
        QVERIFY2(cells.read(body.first(length), [&](const RecordRow &) { ++rows; }),
                 qPrintable(QString::number(length)));
    rows = 0;
    QVERIFY(!cells.read(body, [&](const RecordRow &) { ++rows; }));
    QCOMPARE(rows, 2);
}

void TestRecordCells::rowsBeforeAnErrorAreHandedOut()
{
    const Read read = readCells(listOf({smallRecord(1), smallRecord(2), without(smallRecord(3), u"id"_s)}), {u"id"_s});
    QVERIFY(read.error);
    QCOMPARE(read.error->text(), u"record 3, id: required field is missing"_s);
    QCOMPARE(read.rows, (QList<QStringList>{{idOf(1)}, {idOf(2)}}));
}

QTEST_GUILESS_MAIN(TestRecordCells)
#include "tst_recordcells.moc"
