#include "models/exporting/tokenexport.h"
#include "models/record/exportfields.h"
#include "models/record/recordcells.h"
#include "models/record/tokenjson.h"
#include "models/review/tokenstatus.h"
#include "models/text/tokencolumns.h"
#include "models/text/tokenfacts.h"
#include "tests/support/allcolumns.h"
#include "tests/support/slowness.h"
#include "tests/support/testtokens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace testtokens;
using Type = ContractField::Type;

/// One strange record is one strange record: the others are there, and what could not be read of it is named, in the
/// window and in exports alike.
class TestOddRecords : public QObject
{
    Q_OBJECT
private slots:
    void anyFieldAnyKind();
    void severalFieldsAtOnce();
    void worldsExamples_data();
    void worldsExamples();
    void bytesThatAreNoText();
    void placeholders_data();
    void placeholders();
    void unreadableEndIsNoStatus();
    void csvIsGuarded_data();
    void csvIsGuarded();
    void exportsWithoutCreationDate_data();
    void exportsWithoutCreationDate();
    void manifestCounts();
    void onlyTheListIsRefused_data();
    void onlyTheListIsRefused();
};

namespace {

const TimeContext context{1'783'944'000'000, QTimeZone::utc(), QLocale::c()}; // 2026-07-13

/// What is put in place of a field. An empty text takes the field out.
struct Mutation
{
    QByteArray json;
    QList<Type> rightFor; ///< types of which it is a right value
};

const QList<Mutation> &mutations()
{
    using enum Type;
    static const QList<Mutation> all{
        {"", {}},
        {"null", {}},
        {"true", {Bool}},
        {"false", {Bool}},
        {"0", {Integer}},
        {"-7", {Integer}},
        {"9223372036854775807", {Integer}},
        {"9223372036854775808", {}},
        {"10.0", {}},
        {"1e999", {}},
        {"1.5e-3", {}},
        {"123456789012345678901234567890", {}},
        {R"("")", {Text}},
        {R"("text")", {Text}},
        {R"("\ud83d")", {}},
        {R"("x\ude00y")", {}},
        {R"("\ud83d\ude00")", {Text}},
        {R"("2024-05-01")", {Text}},
        {R"("2024-05-01T10:00:00")", {Text}},
        {R"("2024-05-01T10:00Z")", {Text, Instant}},
        {R"("2024-05-01T10:00:00,5+0200")", {Text, Instant}},
        {R"("2024-05-01 10:00:00z")", {Text, Instant}},
        {R"("2024-02-30T10:00:00Z")", {Text}},
        {R"("0001-01-01T00:00:00Z")", {Text, Instant}},
        {R"("=1+1")", {Text}},
        {R"(["a","b"])", {List}},
        {R"(["a",null])", {}},
        {R"(["\udc00"])", {}},
        {R"([1, 2])", {}},
        {"[]", {List, Objects}},
        {"[null]", {}},
        {"[ {\"key\":\"k\",\"value\":\"v\"} ]", {Objects}},
        {R"({"a":[{}]})", {}},
        {"[" + QByteArray(2'000, '[') + QByteArray(2'000, ']') + "]", {}},
    };
    return all;
}

constexpr auto mark = "\"\xE2\x80\xB9mutated\xE2\x80\xBA\"";

/// The record with one field made another one, byte for byte.
QByteArray mutated(const QJsonObject &record, const QString &path, const QByteArray &text)
{
    if (text.isEmpty())
        return json(without(record, path));
    return json(withValue(record, path, QString::fromUtf8(mark).remove(u'"'))).replace(mark, text);
}

bool isWrong(const ContractField &field, const Mutation &mutation)
{
    if (mutation.json.isEmpty() || mutation.json == "null")
        return field.isRequired;
    return !mutation.rightFor.contains(field.type);
}

QString placeOf(const QString &path)
{
    return QString(path).replace(u".0"_s, u"[0]"_s);
}

struct Row
{
    QString id;
    QStringList cells;
    QList<UnreadableField> unreadable;
    bool operator==(const Row &) const = default;
};

QList<Row> rowsOf(const QByteArray &body)
{
    QList<Row> rows;
    RecordCells cells(allColumns());
    const auto error = cells.read(body, [&rows](const RecordRow &row) {
        Row &read = rows.emplaceBack();
        read.id = QString::fromUtf8(row.id.data(), qsizetype(row.id.size()));
        for (const std::string &cell : row.cells)
            read.cells.append(QString::fromStdString(cell));
        read.unreadable = {row.unreadable.begin(), row.unreadable.end()};
    });
    return error ? QList<Row>() : rows;
}

QByteArray listOfTexts(const QByteArrayList &records)
{
    return '[' + records.join(" , ") + ']';
}

/// The fact at this path, wherever it is.
std::optional<Fact> factAt(const QList<Fact> &facts, const QString &path)
{
    for (const Fact &fact : facts) {
        if (fact.path == path && (fact.section.isEmpty() || fact.tone == Tone::Odd))
            return fact;
        if (const std::optional<Fact> child = factAt(fact.children, path))
            return child;
    }
    return {};
}

/// What the window shows of fields that could not be read: each by its name, with what was sent.
QString windowProblem(const Token &token)
{
    const QList<Fact> facts = tokenFacts(token, context);
    for (const UnreadableField &odd : token.unreadable) {
        const std::optional<Fact> fact = factAt(facts, odd.path);
        const QString sent = odd.json.isEmpty() ? u"not reported"_s : QString::fromUtf8(odd.json);
        if (!fact || fact->text != u"not readable: "_s + odd.path + u" · "_s + sent)
            return odd.path + u": "_s + (fact ? fact->text : u"no fact"_s);
    }
    const QHash<QString, Column> columns{{u"name"_s, Column::Name},
                                         {u"user"_s, Column::Owner},
                                         {u"user.name"_s, Column::Owner},
                                         {u"scopes"_s, Column::Scopes},
                                         {u"createdAt"_s, Column::Created},
                                         {u"updatedAt"_s, Column::Updated},
                                         {u"expiresAt"_s, Column::Expires},
                                         {u"lastUsedAt"_s, Column::LastUsed},
                                         {u"user"_s, Column::Organization},
                                         {u"lastRotatedAt"_s, Column::LastRotated},
                                         {u"user.organization"_s, Column::Organization},
                                         {u"user.email"_s, Column::Email},
                                         {u"user.role"_s, Column::Role},
                                         {u"user.twoFactorEnabled"_s, Column::TwoFactor},
                                         {u"user.googleSsoEnabled"_s, Column::Sso},
                                         {u"user.lastLoginAt"_s, Column::LastLogin},
                                         {u"user.company"_s, Column::Company},
                                         {u"user.tags"_s, Column::Tags}};
    for (const UnreadableField &odd : token.unreadable) {
        const auto column = columns.constFind(odd.path);
        const QString start = u"not readable: "_s + odd.path + u" · "_s;
        if (column != columns.cend() && !columnCell(*column, token, context).text.startsWith(start))
            return odd.path + u" in its cell: "_s + columnCell(*column, token, context).text;
    }
    return {};
}

} // namespace

/// From 1,000 right records, one field each.
void TestOddRecords::anyFieldAnyKind()
{
    QRandomGenerator random(20);
    constexpr int recordsAPage = 4;
    qsizetype wrong = 0;
    for (int number = 0; number < 1'000 / slowness; ++number) {
        const ContractField &field = contract().at(1 + random.bounded(int(contract().size()) - 1)); // not the id
        const Mutation &mutation = mutations().at(random.bounded(int(mutations().size())));
        const QString path = QLatin1String(field.path);
        const int at = random.bounded(recordsAPage);
        QByteArrayList records;
        for (int i = 0; i < recordsAPage; ++i)
            records.append(i == at ? mutated(fullRecord(number), path, mutation.json)
                                   : json(fullRecord(1'000 + number * recordsAPage + i)));
        const QByteArray what = field.path + QByteArray(" = ") + mutation.json.left(60);

        const DecodedPage page = decodePage(listOfTexts(records));
        QVERIFY2(!page.error, what.constData());
        QCOMPARE(page.tokens.size(), recordsAPage);
        const QList<Row> rows = rowsOf(listOfTexts(records));
        QVERIFY2(rows.size() == recordsAPage, what.constData());
        for (int i = 0; i < recordsAPage; ++i) {
            QCOMPARE(page.tokens.at(i).raw, records.at(i));
            QCOMPARE(rows.at(i).id, page.tokens.at(i).id);
            QVERIFY2(rows.at(i).unreadable == page.tokens.at(i).unreadable, what.constData());
            if (i == at)
                continue;
            QCOMPARE(page.tokens.at(i), decodePage(listOfTexts({records.at(i)})).tokens.first());
            QVERIFY(page.tokens.at(i).unreadable.isEmpty());
            QCOMPARE(rows.at(i), rowsOf(listOfTexts({records.at(i)})).first());
        }
        const Token &token = page.tokens.at(at);
        if (!isWrong(field, mutation)) {
            QVERIFY2(token.unreadable.isEmpty(), what.constData());
            continue;
        }
        ++wrong;
        const bool isEntry = field.type == Type::Object && mutation.json.startsWith('{'); // lacks what it has to have
        if (!isEntry) {
            QVERIFY2(token.unreadable.size() == 1, what.constData());
            QCOMPARE(token.unreadable.first().path, placeOf(path));
            QCOMPARE(token.unreadable.first().json, mutation.json);
        }
        QCOMPARE(windowProblem(token), QString());
        for (const RecordCells::Column &column : allColumns()) {
            const bool isHit = column.path == path || column.path.startsWith(path + u'.');
            const QString &cell = rows.at(at).cells.at(&column - allColumns().constData());
            if (isHit && !isEntry)
                QCOMPARE(cell, QString::fromUtf8(mutation.json));
            else if (!isHit && column.path != u"user.metadata")
                QCOMPARE(cell, rowsOf(listOfTexts({json(fullRecord(number))}))
                                   .first()
                                   .cells.at(&column - allColumns().constData()));
        }
    }
    QVERIFY(wrong > 500 / slowness);
}

void TestOddRecords::severalFieldsAtOnce()
{
    QJsonObject record = withValue(fullRecord(), u"user.name"_s, 1);
    record = withValue(record, u"name"_s, QJsonValue::Null);
    record = withValue(record, u"user.metadata.0.value"_s, QJsonValue::Null);
    record = withValue(record, u"user.organization.reseller"_s, u"gone"_s);
    const DecodedPage page = decodePage(listOf({record}));
    QVERIFY(!page.error);
    QStringList paths;
    for (const UnreadableField &odd : page.tokens.first().unreadable)
        paths.append(odd.path);
    QCOMPARE(paths,
             (QStringList{u"name"_s, u"user.name"_s, u"user.organization.reseller"_s, u"user.metadata[0].value"_s}));
    QCOMPARE(windowProblem(page.tokens.first()), QString());
    QCOMPARE(rowsOf(listOf({record})).first().unreadable, page.tokens.first().unreadable);
}

void TestOddRecords::worldsExamples_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QStringList>("unreadable");
    const auto row = [](const char *name, const QString &path, const QByteArray &sent, const QStringList &unreadable) {
        QTest::newRow(name) << path << sent << unreadable;
    };
    row("an owner that was deleted", u"user"_s, "null", {});
    row("what is left of an owner", u"user"_s, R"({"id":"u","name":"Ada"})",
        {u"user.createdAt"_s, u"user.updatedAt"_s});
    row("no name", u"name"_s, "null", {u"name"_s});
    row("metadata without a value", u"user.metadata"_s, R"([{"key":"k","value":null}])", {u"user.metadata[0].value"_s});
    row("no scopes", u"scopes"_s, "null", {u"scopes"_s});
    row("a number with a point", u"user.organization.allowedUsers"_s, "10.0", {u"user.organization.allowedUsers"_s});
    row("half an emoji", u"name"_s, R"("deploy \ud83d")", {u"name"_s});
    row("half an emoji as bytes", u"name"_s, "\"deploy \xED\xA0\xBD\"", {u"name"_s});
    row("a name cut inside a letter", u"name"_s, "\"Zo\xC3\"", {u"name"_s});
    row("an emoji as two halves", u"name"_s, "\"\xED\xA0\xBD\xED\xB8\x80\"", {});
    row("a time without a zone", u"lastUsedAt"_s, R"("2024-05-01T10:00:00")", {u"lastUsedAt"_s});
    row("a time without seconds", u"lastUsedAt"_s, R"("2024-05-01T10:00Z")", {});
    row("an end that is a day", u"expiresAt"_s, R"("2027-05-01")", {u"expiresAt"_s});
    row("a time in Python's writing", u"createdAt"_s, R"("2024-05-01 10:00:00+00:00")", {});
    row("a time as a number", u"updatedAt"_s, "1714557600", {u"updatedAt"_s});
}

/// JSON can hold what is not UTF-8.
void TestOddRecords::bytesThatAreNoText()
{
    const QByteArray record = mutated(fullRecord(), u"name"_s, "\"a\xED\xA0\xBD\xC3(\xFF\"");
    const Token token = decodePage(listOfTexts({record})).tokens.value(0);
    const QByteArray expected = R"("a\ud83d\udcc3(\udcff")";
    QCOMPARE(token.unreadable.value(0).json, expected);
    QVERIFY(token.raw.contains(expected));
    RecordCells cells({{u"name"_s, FieldKind::Text}});
    QByteArray cell;
    QByteArray raw;
    const auto error = cells.read(listOfTexts({record}), [&](const RecordRow &row) {
        cell = QByteArray::fromStdString(row.cells.front());
        raw = QByteArray(row.raw.data(), qsizetype(row.raw.size()));
    });
    QVERIFY(!error);
    QCOMPARE(cell, expected);
    QCOMPARE(raw, token.raw);
}

/// One of 100: the other 99 are right.
void TestOddRecords::worldsExamples()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, sent);
    QFETCH(QStringList, unreadable);
    QByteArrayList records;
    for (int i = 0; i < 100; ++i)
        records.append(i == 41 ? mutated(fullRecord(i), path, sent) : json(fullRecord(i)));
    const DecodedPage page = decodePage(listOfTexts(records));
    QVERIFY(!page.error);
    QCOMPARE(page.tokens.size(), 100);
    const QList<Row> rows = rowsOf(listOfTexts(records));
    QCOMPARE(rows.size(), 100);
    for (int i = 0; i < 100; ++i) {
        QStringList paths;
        for (const UnreadableField &odd : page.tokens.at(i).unreadable)
            paths.append(odd.path);
        QCOMPARE(paths, i == 41 ? unreadable : QStringList());
        QCOMPARE(rows.at(i).unreadable, page.tokens.at(i).unreadable);
    }
    QCOMPARE(windowProblem(page.tokens.at(41)), QString());
}

void TestOddRecords::placeholders_data()
{
    QTest::addColumn<QString>("moment");
    for (const char *moment : {"0001-01-01T00:00:00Z", "0001-01-01T00:00:00.0000000+00:00", "1970-01-01T00:00:00Z",
                               "9999-12-31T00:00:00Z", "9999-12-31T23:59:59.9999999Z"})
        QTest::newRow(moment) << QString::fromLatin1(moment);
}

/// What programs write for "never" is shown as it was sent, and reckoned with nowhere.
void TestOddRecords::placeholders()
{
    QFETCH(QString, moment);
    for (const char *path :
         {"createdAt", "updatedAt", "expiresAt", "lastUsedAt", "lastRotatedAt", "user.lastLoginAt"}) {
        const QJsonObject record = withValue(fullRecord(), QLatin1String(path), moment);
        const Token token = decodePage(listOf({record})).tokens.value(0);
        QVERIFY(token.unreadable.isEmpty());
        QCOMPARE(tokenStatus(token, context.nowMsecs), TokenStatus::Active);
        const QString shown = moment + u", probably means never"_s;
        QCOMPARE(factAt(tokenFacts(token, context), QLatin1String(path))->text, shown);
        QCOMPARE(factAt(tokenFacts(token, context), QLatin1String(path))->value, moment);
    }
    const Token token = decodePage(listOf({withValue(fullRecord(), u"expiresAt"_s, moment)})).tokens.value(0);
    QCOMPARE(columnCell(Column::Expires, token, context).text, moment + u", probably means never"_s);
    QCOMPARE(columnDetail(Column::Expires, token, context), moment + u", probably means never"_s);
    QVERIFY(!hasEnd(token));
}

/// Neither active nor expired can be said of a token whose end could not be read.
void TestOddRecords::unreadableEndIsNoStatus()
{
    const auto statusOf = [](const QJsonObject &record) {
        return tokenStatus(decodePage(listOf({record})).tokens.value(0), context.nowMsecs);
    };
    const QJsonObject strange = withValue(fullRecord(), u"expiresAt"_s, u"2020-01-01"_s);
    QCOMPARE(statusOf(strange), TokenStatus::Unknown);
    QCOMPARE(statusOf(withValue(strange, u"revoked"_s, true)), TokenStatus::Revoked);
    QCOMPARE(statusOf(withValue(fullRecord(), u"revoked"_s, u"no"_s)), TokenStatus::Unknown);
    QCOMPARE(statusOf(without(fullRecord(), u"revoked"_s)), TokenStatus::Unknown);
    const QJsonObject over = withValue(fullRecord(), u"expiresAt"_s, u"2020-01-01T00:00:00Z"_s);
    QCOMPARE(statusOf(withValue(over, u"revoked"_s, u"no"_s)), TokenStatus::Expired);
    const Token token = decodePage(listOf({strange})).tokens.value(0);
    QCOMPARE(columnCell(Column::Status, token, context).text, u"Unknown"_s);
    QCOMPARE(columnDetail(Column::Status, token, context), u"not readable: expiresAt · \"2020-01-01\""_s);
    QCOMPARE(columnCell(Column::Expires, token, context).tone, Tone::Odd);
}

void TestOddRecords::csvIsGuarded_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("text in a moment") << u"expiresAt"_s << QByteArray(R"("=1+1")") << QByteArray(R"("""\u003d1+1""")");
    QTest::newRow("text in a flag") << u"revoked"_s << QByteArray(R"("@x")") << QByteArray(R"("""\u0040x""")");
    QTest::newRow("object in a name") << u"name"_s << QByteArray(R"({"a":"b"})") << QByteArray(R"("{""a"":""b""}")");
    QTest::newRow("number in a name") << u"name"_s << QByteArray("-1.50") << QByteArray("-1.50");
    QTest::newRow("null name") << u"name"_s << QByteArray("null") << QByteArray("null");
    QTest::newRow("day") << u"expiresAt"_s << QByteArray(R"("2024-05-01")") << QByteArray(R"("""2024-05-01""")");
}

/// JSON as it was sent stays JSON, and no spreadsheet runs it.
void TestOddRecords::csvIsGuarded()
{
    QFETCH(QString, column);
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, cell);
    const ExportField *field = findExportField(column);
    QByteArray text;
    CsvWriter writer(&text, {FieldKind::Text, field->kind}, {});
    RecordCells cells({{u"id"_s, FieldKind::Text}, {column, field->kind}});
    const auto error = cells.read(listOfTexts({mutated(fullRecord(), column, sent)}),
                                  [&](const RecordRow &row) { writer.writeRow(row.cells, row.unreadableCells); });
    QVERIFY(!error);
    QCOMPARE(text, "tok-00001," + cell + "\r\n");
}

namespace {

/// A list of 250 tokens on a server that sorts and bounds by creation date, in which one has none that can be read.
class DatedList
{
public:
    /// `sent` is JSON, empty for no field at all; `sortsAs` is where the server has it.
    DatedList(const QByteArray &sent, int sortsAs)
        : m_odd(sortsAs)
    {
        for (int i = 0; i < 250; ++i) {
            const QJsonObject record = withValue(smallRecord(i), u"createdAt"_s, momentOf(i));
            m_records.append(i == sortsAs ? mutated(record, u"createdAt"_s, sent) : json(record));
        }
    }

    static QString momentOf(int number)
    {
        return u"2024-05-01T%1:%2:00Z"_s.arg(number / 60, 2, 10, QLatin1Char('0'))
            .arg(number % 60, 2, 10, QLatin1Char('0'));
    }

    /// A token without a date is in no period.
    FakeReply answer(const FakeRequest &request) const
    {
        QByteArrayList found;
        const QString from = request.param(u"createdAt[gte]"_s);
        const QString id = request.param(u"id[eq]"_s);
        for (int i = 0; i < m_records.size(); ++i) {
            const bool isWithin = from.isEmpty() || (i != m_odd && momentOf(i) >= from);
            if (isWithin && (id.isEmpty() || id == idOf(i)))
                found.append(m_records.at(i));
        }
        if (request.param(u"sort"_s).startsWith(u'-'))
            std::reverse(found.begin(), found.end());
        const int limit = request.intParam(u"limit"_s, 100);
        return FakeReply::json(listOfTexts(found.mid((request.intParam(u"page"_s, 1) - 1) * limit, limit)));
    }

private:
    int m_odd;
    QByteArrayList m_records;
};

struct Exported
{
    bool isDone = false;
    bool isExact = false;
    QString reason;
    QByteArray file;
    QJsonObject manifest;
};

Exported exportFrom(const FakeServer::Handler &handler, ExportOptions options)
{
    Exported exported;
    const QTemporaryDir folder;
    FakeServer server(handler);
    TokenApi api(endpointOf(server));
    RequestQueue queue(&api);
    const QString path = folder.filePath(u"out"_s);
    options.manifest = true;
    auto file = std::make_unique<ExportFile>(path, options);
    if (!file->open())
        return exported;
    ExportPlan plan;
    plan.pageSize = 40;
    plan.zone = QTimeZone::utc();
    TokenExport run(&queue, plan, std::move(file));
    bool hasFailed = false;
    QObject::connect(&run, &TokenExport::finished, &run, [&] { exported.isDone = true; });
    QObject::connect(&run, &TokenExport::failed, &run, [&] { hasFailed = true; });
    run.start();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(exported.isDone || hasFailed, 30'000); }();
    exported.isExact = run.walk().isExact();
    exported.reason = run.walk().inexactReason();
    QFile written(path);
    QFile manifest(path + u".manifest.json"_s);
    if (written.open(QIODevice::ReadOnly) && manifest.open(QIODevice::ReadOnly)) {
        exported.file = written.readAll();
        exported.manifest = QJsonDocument::fromJson(manifest.readAll()).object();
    }
    return exported;
}

} // namespace

void TestOddRecords::exportsWithoutCreationDate_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<int>("sortsAs");
    QTest::newRow("null, first") << QByteArray("null") << 0;
    QTest::newRow("null, last") << QByteArray("null") << 249;
    QTest::newRow("absent, first") << QByteArray() << 0;
    QTest::newRow("absent, last") << QByteArray() << 249;
    QTest::newRow("a day, in the first page") << QByteArray(R"("2024-05-01")") << 3;
    QTest::newRow("no zone, first") << QByteArray(R"("2024-05-01T00:00:00")") << 0;
    QTest::newRow("a number, last") << QByteArray("1714521600") << 249;
}

/// No window has a bound there: it is read in plain pages, all of it, and that is said.
void TestOddRecords::exportsWithoutCreationDate()
{
    QFETCH(QByteArray, sent);
    QFETCH(int, sortsAs);
    const DatedList list(sent, sortsAs);
    ExportOptions options;
    options.columns = QStringList{u"id"_s, u"createdAt"_s};
    const Exported exported = exportFrom([&](const FakeRequest &request) { return list.answer(request); }, options);
    QVERIFY(exported.isDone);
    QVERIFY(!exported.isExact);
    QCOMPARE(exported.reason, u"a token's creation date cannot be read"_s);
    const QByteArrayList lines = exported.file.trimmed().split('\n');
    QCOMPARE(lines.size(), 251);
    QSet<QByteArray> ids;
    for (const QByteArray &line : lines.mid(1))
        ids.insert(line.split(',').first());
    QCOMPARE(ids.size(), 250);
    QCOMPARE(exported.manifest.value(u"complete").toBool(true), false);
    QCOMPARE(exported.manifest.value(u"rows").toInt(), 250);
    const QJsonObject unreadable = exported.manifest.value(u"unreadable").toObject();
    QCOMPARE(unreadable.value(u"records").toInt(), 1);
    QCOMPARE(unreadable.value(u"ids").toArray(), QJsonArray{idOf(sortsAs)});
    QByteArray cell = sent;
    if (cell.contains('"'))
        cell = '"' + cell.replace('"', "\"\"") + '"';
    QVERIFY(exported.file.contains(QByteArray(idOf(sortsAs).toLatin1() + ',' + cell + "\r\n")));
}

void TestOddRecords::manifestCounts()
{
    QByteArrayList records;
    for (int i = 0; i < 30; ++i) {
        const QJsonObject record = fullRecord(i);
        records.append(i == 3    ? mutated(record, u"user.metadata.0.value"_s, "null")
                       : i == 11 ? mutated(withValue(record, u"scopes"_s, QJsonValue::Null), u"name"_s, R"("\ud83d")")
                                 : json(record));
    }
    const auto handler = [&](const FakeRequest &request) {
        const QString id = request.param(u"id[eq]"_s);
        QByteArrayList found = records;
        if (request.param(u"sort"_s).startsWith(u'-'))
            std::reverse(found.begin(), found.end());
        const int limit = request.intParam(u"limit"_s, 100);
        return FakeReply::json(listOfTexts(found.mid((request.intParam(u"page"_s, 1) - 1) * limit, limit)));
    };
    // Whatever is written of them: the file's records are judged, not its columns.
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::JsonLines}) {
        ExportOptions options;
        options.format = format;
        const Exported exported = exportFrom(handler, options);
        QVERIFY(exported.isDone);
        const QJsonObject unreadable = exported.manifest.value(u"unreadable").toObject();
        QCOMPARE(unreadable.value(u"records").toInt(), 2);
        QCOMPARE(unreadable.value(u"fields").toInt(), 3);
        QCOMPARE(unreadable.value(u"ids").toArray(), (QJsonArray{idOf(3), idOf(11)}));
        QCOMPARE(unreadable.value(u"byField").toObject(),
                 (QJsonObject{{u"name"_s, 1}, {u"scopes"_s, 1}, {u"user.metadata.value"_s, 1}}));
        QVERIFY(exported.manifest.value(u"complete").toBool());
        if (format == ExportFormat::JsonLines)
            QVERIFY(exported.file.contains(QByteArray(records.at(11) + '\n')));
        else
            QVERIFY(exported.file.contains(QByteArray(idOf(11).toLatin1() + R"(,"""\ud83d""",)")));
    }
}

void TestOddRecords::onlyTheListIsRefused_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QByteArray &record, const QString &problem) {
        QTest::newRow(name) << record << problem;
    };
    row("no id", json(without(fullRecord(), u"id"_s)), u"record 2, id: required field is missing"_s);
    row("null id", mutated(fullRecord(), u"id"_s, "null"), u"record 2, id: expected a string, found null"_s);
    row("id that is a number", mutated(fullRecord(), u"id"_s, "7"),
        u"record 2, id: expected a string, found a number"_s);
    row("empty id", mutated(fullRecord(), u"id"_s, "\"\""), u"record 2, id: required field is missing"_s);
    row("half an emoji as id", mutated(fullRecord(), u"id"_s, R"("\ud83d")"), u"record 2, id: a string is not valid"_s);
    row("two ids", QByteArray(json(fullRecord())).insert(1, R"("id":"other",)"), u"record 2, id: it appears twice"_s);
    row("no object", "null", u"record 2: expected an object, found null"_s);
}

void TestOddRecords::onlyTheListIsRefused()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, problem);
    // Beside one that is strange in another way, and found first.
    const QByteArray strange = mutated(fullRecord(7), u"name"_s, "null");
    for (const QByteArray &first : {strange, json(fullRecord(7))}) {
        const QByteArray body = listOfTexts({first, record, json(fullRecord(8))});
        const DecodedPage page = decodePage(body);
        QVERIFY(page.error);
        QCOMPARE(page.error->text(), problem);
        QVERIFY(page.tokens.isEmpty());
        RecordCells cells({});
        const auto error = cells.read(body, [](const RecordRow &) {});
        QVERIFY(error);
        QCOMPARE(error->text(), problem);
    }
}

QTEST_GUILESS_MAIN(TestOddRecords)
#include "tst_oddrecords.moc"
