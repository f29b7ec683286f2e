#include "models/comparing/earlierreview.h"
#include "models/exporting/exportmanifest.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <zstd.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray recordOf(const QByteArray &id, const QByteArray &more = {})
{
    return R"({"id":")" + id + R"(","name":"ci","scopes":[],"revoked":false)" + more + "}";
}

QByteArray packed(const QByteArray &content)
{
    QByteArray bytes(qsizetype(ZSTD_compressBound(size_t(content.size()))), Qt::Uninitialized);
    bytes.resize(
        qsizetype(ZSTD_compress(bytes.data(), size_t(bytes.size()), content.constData(), size_t(content.size()), 3)));
    return bytes;
}

QJsonObject manifestOf(const QByteArray &content, qint64 rows)
{
    return {{u"program"_s, u"pat-console"_s},
            {u"host"_s, u"api.example.com"_s},
            {u"query"_s, QJsonObject{{u"sort"_s, u"name"_s}}},
            {u"selection"_s, false},
            {u"format"_s, u"jsonl"_s},
            {u"started"_s, u"2026-03-01T00:00:00.000Z"_s},
            {u"ended"_s, u"2026-03-01T00:01:00.000Z"_s},
            {u"rows"_s, rows},
            {u"complete"_s, true},
            {u"sha256"_s, QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex())}};
}

const QByteArray two = recordOf("a") + '\n' + recordOf("b") + '\n';
const LaterReview later{u"api.example.com"_s, {}, QTimeZone::utc(), parseInstant(u"2026-06-01T00:00:00Z")->msecs};

} // namespace

/// What an earlier review is read of, and what is said of it.
class TestEarlierReview : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void manifestThatDiffers_data();
    void manifestThatDiffers();
    void manifestThatIsNone_data();
    void manifestThatIsNone();
    void manifestOfAPackedFile_data();
    void manifestOfAPackedFile();
    void judgesAsOfItsMoment();
    void remarks_data();
    void remarks();
    void longFile_data();
    void longFile();

private:
    QString put(const QString &name, const QByteArray &content) const;
    QString putManifest(const QByteArray &content, const QJsonObject &manifest) const
    {
        put(u"f.jsonl.manifest.json"_s, QJsonDocument(manifest).toJson());
        return put(u"f.jsonl"_s, content);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestEarlierReview::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestEarlierReview::put(const QString &name, const QByteArray &content) const
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

void TestEarlierReview::reads_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("ids");
    const QStringList both{u"a"_s, u"b"_s};
    QTest::newRow("lines") << two << both;
    QTest::newRow("no line break at the end") << two.chopped(1) << both;
    QTest::newRow("carriage returns") << QByteArray(two).replace('\n', "\r\n") << both;
    QTest::newRow("packed") << packed(two) << both;
    QTest::newRow("packed in parts") << packed(two.first(10)) + packed({}) + packed(two.mid(10)) << both;
    QTest::newRow("one") << recordOf("x") << QStringList{u"x"_s};
    QTest::newRow("fields that are not readable") << recordOf("x", R"(,"expiresAt":7)") << QStringList{u"x"_s};
    QTest::newRow("bytes that are not UTF-8") << recordOf("x", R"(,"z":")"
                                                               "\xFF\"")
                                              << QStringList{u"x"_s};
}

void TestEarlierReview::reads()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QStringList, ids);
    // By content, whatever its name.
    for (const QString &name : {u"f.jsonl"_s, u"f.jsonl.zst"_s, u"f"_s}) {
        const EarlierReading reading = readEarlierReview(put(name, content));
        QVERIFY2(reading.review, qPrintable(reading.problem));
        QStringList read;
        for (int row = 0; row < reading.review->inventory.size(); ++row)
            read += reading.review->inventory.idAt(row);
        QCOMPARE(read, ids);
        QVERIFY(!reading.review->manifest);
    }
}

void TestEarlierReview::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("named");
    QTest::newRow("no JSON") << two + "{\n" + recordOf("c") << u"Line 3 of "_s;
    QTest::newRow("no object") << two + "7\n" << u"Line 3 of "_s;
    QTest::newRow("a list") << '[' + recordOf("a") + ']' << u"Line 1 of "_s;
    QTest::newRow("no id") << QByteArray(R"({"name":"x"})") << u"id"_s;
    QTest::newRow("an empty id") << recordOf("") << u"Line 1 of "_s;
    QTest::newRow("an empty line") << recordOf("a") + "\n\n" + recordOf("b") << u"Line 2 of "_s;
    QTest::newRow("two on one line") << recordOf("a") + ',' + recordOf("b") << u"Line 1 of "_s;
    QTest::newRow("one on two lines") << QByteArray(R"({"x":[{})"
                                                    "\n"
                                                    R"({}],"id":"a"})")
                                      << u"Line 1 of "_s;
    QTest::newRow("cut off") << two.chopped(2) << u"Line 2 of "_s;
    QTest::newRow("CSV") << QByteArray("id,name\r\na,b\r\n") << u"Line 1 of "_s;
    QTest::newRow("an id twice") << two + recordOf("a") << u"Line 3 of "_s;
    QTest::newRow("empty") << QByteArray() << u"is empty"_s;
    QTest::newRow("packed, empty") << packed({}) << u"is empty"_s;
    QTest::newRow("packed, cut off") << packed(two).chopped(3) << u"could not be read"_s;
    QTest::newRow("packed, damaged") << packed(two).replace(6, 4, "\xFF\xFF\xFF\xFF") << u"could not be read"_s;
    QTest::newRow("packed, rest behind it") << packed(two) + "rest" << u"could not be read"_s;
    QTest::newRow("no line breaks") << QByteArray(17 * 1024 * 1024, ' ') << u"longer than any record"_s;
}

void TestEarlierReview::refuses()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, named);
    const EarlierReading reading = readEarlierReview(put(u"f"_s, content));
    QVERIFY(!reading.review && !reading.differs);
    QVERIFY2(reading.problem.contains(named), qPrintable(reading.problem));
    QVERIFY2(reading.problem.endsWith(u"Nothing was compared."), qPrintable(reading.problem));
    QVERIFY2(reading.problem.contains(m_folder->filePath(u"f"_s)), qPrintable(reading.problem));
}

void TestEarlierReview::manifestThatDiffers_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<qint64>("rows");
    QTest::addColumn<QString>("named");
    QTest::newRow("a byte") << QByteArray(two).replace("ci", "cd") << 2LL << u"SHA-256"_s;
    QTest::newRow("cut off in a record") << two.chopped(9) << 2LL << u"SHA-256"_s;
    QTest::newRow("a record less") << recordOf("a") + '\n' << 2LL << u"number of rows is 1, not 2"_s;
    QTest::newRow("rows alone") << two << 3LL << u"number of rows is 2, not 3"_s;
    QTest::newRow("emptied") << QByteArray() << 2LL << u"number of rows is 0, not 2"_s;
}

void TestEarlierReview::manifestThatDiffers()
{
    QFETCH(const QByteArray, content);
    QFETCH(const qint64, rows);
    QFETCH(const QString, named);
    const EarlierReading reading = readEarlierReview(putManifest(content, manifestOf(two, rows)));
    QVERIFY(!reading.review && reading.differs);
    QVERIFY2(reading.problem.contains(named), qPrintable(reading.problem));
}

void TestEarlierReview::manifestThatIsNone_data()
{
    QTest::addColumn<QByteArray>("manifest");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("another's") << QByteArray("{\"rows\":2}");
    QJsonObject csv = manifestOf(two, 2);
    csv.insert(u"format"_s, u"csv"_s);
    QTest::newRow("of CSV") << QJsonDocument(csv).toJson();
}

void TestEarlierReview::manifestThatIsNone()
{
    QFETCH(const QByteArray, manifest);
    put(u"f.manifest.json"_s, manifest);
    const EarlierReading reading = readEarlierReview(put(u"f"_s, two));
    QVERIFY(!reading.review && !reading.differs);
    QVERIFY2(reading.problem.endsWith(u"Nothing was compared."), qPrintable(reading.problem));
}

void TestEarlierReview::manifestOfAPackedFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isOfContent");
    QTest::newRow("its own") << u"f.zst.manifest.json"_s << false;
    QTest::newRow("renamed with it") << u"f.zst.manifest.json"_s << true;
    QTest::newRow("left as it was") << u"f.manifest.json"_s << true;
}

void TestEarlierReview::manifestOfAPackedFile()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isOfContent);
    put(name, QJsonDocument(manifestOf(isOfContent ? two : packed(two), 2)).toJson());
    const QString path = put(u"f.zst"_s, packed(two));
    const EarlierReading reading = readEarlierReview(path);
    QVERIFY2(reading.review && reading.review->manifest, qPrintable(reading.problem));
    put(u"f.zst"_s, packed(QByteArray(two).replace("ci", "cd")));
    QVERIFY(readEarlierReview(path).differs);
}

/// That of the manifest, or else of the file.
void TestEarlierReview::judgesAsOfItsMoment()
{
    const auto nowOf = [](const QString &path) { return readEarlierReview(path).review->inventory.now(); };
    QCOMPARE(nowOf(putManifest(two, manifestOf(two, 2))), parseInstant(u"2026-03-01T00:01:00Z")->msecs);
    QJsonObject judged = manifestOf(two, 2);
    judged.insert(u"asOf"_s, u"2026-03-01T00:00:30.500Z"_s);
    QCOMPARE(nowOf(putManifest(two, judged)), parseInstant(u"2026-03-01T00:00:30.500Z")->msecs);
    const QString alone = put(u"alone"_s, two);
    QFile file(alone);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QDateTime changed = QDateTime::fromMSecsSinceEpoch(parseInstant(u"2025-12-01T00:00:00Z")->msecs);
    QVERIFY(file.setFileTime(changed, QFileDevice::FileModificationTime));
    file.close();
    QCOMPARE(nowOf(alone), changed.toMSecsSinceEpoch());
}

void TestEarlierReview::remarks_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("named"); // empty for no remark
    const auto row = [](const QString &key, const QJsonValue &value, const QString &named) {
        QTest::newRow(qPrintable(key + u' ' + named)) << key << value << named;
    };
    row(u"host"_s, u"api.example.com"_s, {});
    row(u"query"_s, QJsonObject(), {});
    row(u"host"_s, u"other.example.com"_s, u"other.example.com"_s);
    row(u"query"_s, QJsonObject{{u"search"_s, u"x"_s}}, u"another query"_s);
    row(u"where"_s, u"state:live"_s, u"state:live"_s);
    row(u"selection"_s, true, u"selection"_s);
    row(u"ended"_s, u"2026-06-01T00:00:00.001Z"_s, u"newer"_s);
}

void TestEarlierReview::remarks()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, named);
    QJsonObject manifest = manifestOf(two, 2);
    manifest.insert(key, value);
    const QString path = putManifest(two, manifest);
    const QStringList remarks = remarksOn(*readEarlierReview(path).review, later);
    QCOMPARE(remarks.size(), named.isEmpty() ? 0 : 2);
    if (!named.isEmpty())
        QVERIFY2(remarks[0].contains(path) && remarks[1].contains(named), qPrintable(remarks.join(u' ')));

    manifest.insert(u"complete"_s, false);
    manifest.insert(u"incompleteBecause"_s, u"it moved"_s);
    putManifest(two, manifest);
    const QStringList more = remarksOn(*readEarlierReview(path).review, later);
    QCOMPARE(more.size(), named.isEmpty() ? 2 : 3);
    QVERIFY(more.join(u' ').contains(u"it moved"));

    const QStringList alone = remarksOn(*readEarlierReview(put(u"alone"_s, two)).review, later);
    QVERIFY2(alone.constFirst().contains(u"no manifest"), qPrintable(alone.join(u' ')));
}

void TestEarlierReview::longFile_data()
{
    QTest::addColumn<bool>("isPacked");
    QTest::newRow("plain") << false;
    QTest::newRow("packed") << true;
}

/// Of many pieces, with lines that begin in one and end in another.
void TestEarlierReview::longFile()
{
    QFETCH(const bool, isPacked);
    QByteArray lines;
    const int rows = 3'000;
    for (int i = 0; i < rows; ++i)
        lines += recordOf(QByteArray::number(i), R"(,"z":")" + QByteArray(i % 700, 'z') + '"') + '\n';
    const QByteArray content = isPacked ? packed(lines) : lines;
    const EarlierReading reading = readEarlierReview(putManifest(content, manifestOf(content, rows)));
    QVERIFY2(reading.review, qPrintable(reading.problem));
    QCOMPARE(reading.review->inventory.size(), rows);
    QCOMPARE(reading.review->inventory.idAt(rows - 1), QString::number(rows - 1));
}

QTEST_GUILESS_MAIN(TestEarlierReview)
#include "tst_earlierreview.moc"
