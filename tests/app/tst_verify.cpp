#include "app/demoserver/sandbox.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray sha256(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

/// The least that a manifest has to say; `rows` as JSON.
QByteArray manifestOf(const QByteArray &content, const QByteArray &rows, const QByteArray &format = "csv")
{
    return R"({"program":"pat-console","format":")" + format + R"(","rows":)" + rows + R"(,"sha256":")" +
           sha256(content) + R"("})";
}

const QByteArray table = "id,name\r\n1,a\r\n2,\"b\r\n\"\"c\"\"\nd\"\r\n3,\r\n";

} // namespace

/// `--verify`, as a script asks for it.
class TestVerify : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void goodExports_data();
    void goodExports();
    void changedExports_data();
    void changedExports();
    void countsRows_data();
    void countsRows();
    void hugeNumbers();
    void differsInBoth();
    void notReadable_data();
    void notReadable();
    void damagedManifests_data();
    void damagedManifests();
    void reports_data();
    void reports();
    void reportsOfOtherRecords_data();
    void reportsOfOtherRecords();
    void noReports_data();
    void noReports();
    void reportsOfWhatCannotBeRead_data();
    void reportsOfWhatCannotBeRead();
    void needsNothingElse();
    void namesAreBytesAndData();
    void resultThatCannotBeWritten();

private:
    struct Result
    {
        int status = -1;
        QByteArray output;
        QByteArray error;
    };
    Result run(const QStringList &arguments, const QString &output = {}) const;
    Result verify(const QString &name) const { return run({u"--verify"_s, path(name)}); }
    Result verify(const QString &name, const QString &report) const
    {
        return run({u"--verify"_s, path(name), u"--report"_s, path(report)});
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// A file and its manifest.
    void putBoth(const QString &name, const QByteArray &content, const QByteArray &manifest) const
    {
        put(path(name), content);
        put(path(name + u".manifest.json"_s), manifest);
    }

    QTemporaryDir m_folder;
};

void TestVerify::initTestCase()
{
    SandboxOptions options;
    options.tokens = 300;
    Sandbox sandbox(options);
    QCOMPARE(sandbox.start(), QString());
    const QStringList to{u"--base-url"_s,   sandbox.baseUrl().toString(),
                         u"--token-file"_s, path(u"token"_s),
                         u"--manifest"_s,   u"--export"_s};
    put(path(u"token"_s), sandbox.token());
    QFile::setPermissions(path(u"token"_s), QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(run(to + QStringList{path(u"tokens.csv"_s), u"--bom"_s, u"--sort"_s, u"name"_s}).status, 0);
    QCOMPARE(run(to + QStringList{path(u"tokens.jsonl"_s)}).status, 0);
    const QStringList none{u"--created-from"_s, u"2099-01-01"_s};
    QCOMPARE(run(to + QStringList{path(u"none.csv"_s)} + none).status, 0);
    QCOMPARE(run(to + QStringList{path(u"none.jsonl"_s)} + none).status, 0);
    QVERIFY(contentOf(path(u"none.jsonl"_s)).isEmpty());
    QCOMPARE(run(to + QStringList{path(u"tokens.jsonl.zst"_s)}).status, 0);
    QCOMPARE(run(to + QStringList{path(u"by-id.jsonl"_s), u"--sort"_s, u"id"_s}).status, 0);
    for (const QString &name : {u"report.html"_s, u"report.pdf"_s})
        QCOMPARE(run(to.first(4) + QStringList{u"--review"_s, u"--report"_s, path(name)}).status, 0);
}

/// Neither a display nor an address nor a token is there.
TestVerify::Result TestVerify::run(const QStringList &arguments, const QString &output) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name :
         {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PAT_CONSOLE_BASE_URL", "PAT_CONSOLE_TOKEN"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    QProcess process;
    process.setProcessEnvironment(environment);
    if (!output.isEmpty())
        process.setStandardOutputFile(output);
    process.start(QStringLiteral(PAT_CONSOLE_PROGRAM), arguments, QIODevice::ReadOnly);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestVerify::goodExports_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("csv") << u"tokens.csv"_s << QByteArray("300");
    QTest::newRow("json lines") << u"tokens.jsonl"_s << QByteArray("300");
    QTest::newRow("packed") << u"tokens.jsonl.zst"_s << QByteArray("300");
    QTest::newRow("empty csv") << u"none.csv"_s << QByteArray("0");
    QTest::newRow("empty json lines") << u"none.jsonl"_s << QByteArray("0");
}

void TestVerify::goodExports()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, rows);
    const Result result = verify(name);
    QCOMPARE(result.error, QByteArray());
    QCOMPARE(result.status, 0);
    QCOMPARE(result.output, QByteArray(path(name).toUtf8() + " is what its manifest says: SHA-256 " +
                                       sha256(contentOf(path(name))) + ", number of rows " + rows + ".\n"));
    // Under another name, too, with a hash in capitals.
    const QJsonObject manifest = QJsonDocument::fromJson(contentOf(path(name + u".manifest.json"_s))).object();
    QJsonObject capitals = manifest;
    capitals.insert(u"sha256"_s, manifest.value(u"sha256"_s).toString().toUpper());
    putBoth(u"renamed"_s, contentOf(path(name)), QJsonDocument(capitals).toJson());
    QCOMPARE(verify(u"renamed"_s).status, 0);
}

void TestVerify::changedExports_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("rows"); ///< empty where they are as many
    for (const QString &name : {u"tokens.csv"_s, u"tokens.jsonl"_s}) {
        const QByteArray all = contentOf(path(name));
        const QByteArray kind = name.mid(7).toLatin1();
        QByteArray changed = all;
        changed[all.size() / 2] = all[all.size() / 2] == 'x' ? 'y' : 'x';
        const qsizetype lastRow = all.chopped(1).lastIndexOf('\n') + 1;
        QTest::addRow("%s, a row appended", kind.constData())
            << name << QByteArray(all + all.mid(lastRow)) << QByteArray("301");
        QTest::addRow("%s, a row cut off", kind.constData()) << name << all.first(lastRow) << QByteArray("299");
        QTest::addRow("%s, the end cut off", kind.constData()) << name << all.chopped(3) << QByteArray();
        QTest::addRow("%s, emptied", kind.constData()) << name << QByteArray() << QByteArray("0");
        if (kind == "jsonl") // in CSV it may be a quote, on which rows depend
            QTest::addRow("%s, a byte changed", kind.constData()) << name << changed << QByteArray();
    }
    QByteArray table = contentOf(path(u"tokens.csv"_s));
    const qsizetype at = table.indexOf("T0");
    table[at + 1] = '1';
    QTest::newRow("csv, a byte changed") << u"tokens.csv"_s << table << QByteArray();
}

void TestVerify::changedExports()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, rows);
    const QByteArray former = contentOf(path(name));
    QVERIFY(content != former);
    putBoth(u"changed"_s, content, contentOf(path(name + u".manifest.json"_s)));
    const Result result = verify(u"changed"_s);
    QCOMPARE(result.status, 7);
    QCOMPARE(result.output, QByteArray());
    QByteArray expected = "pat-console: " + path(u"changed"_s).toUtf8() +
                          " is not what its manifest says: its SHA-256 is " + sha256(content) + ", not " +
                          sha256(former);
    if (!rows.isEmpty())
        expected += "; its number of rows is " + rows + ", not 300";
    QCOMPARE(result.error, QByteArray(expected + ".\n"));
}

void TestVerify::countsRows_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<int>("rows");
    QTest::newRow("line breaks in cells") << table << QByteArray("csv") << 3;
    QTest::newRow("empty rows of one column") << QByteArray("name\r\n\"\"\r\n\"\"\r\n") << QByteArray("csv") << 2;
    QTest::newRow("no header") << QByteArray() << QByteArray("csv") << 0;
    QTest::newRow("quotes are no matter in JSON Lines")
        << QByteArray("{\"a\":\"\\\"\"}\n{}\n") << QByteArray("jsonl") << 2;
    QTest::newRow("a last line without its end") << QByteArray("{}\n{}") << QByteArray("jsonl") << 2;
    QByteArray large = "name\r\n";
    for (int i = 0; i < 100'000; ++i)
        large += "\"a\r\nb\"\r\n";
    QTest::newRow("many pieces") << large << QByteArray("csv") << 100'000;
}

void TestVerify::countsRows()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, format);
    QFETCH(const int, rows);
    putBoth(u"counted"_s, content, manifestOf(content, QByteArray::number(rows), format));
    const Result result = verify(u"counted"_s);
    QCOMPARE(result.error, QByteArray());
    QCOMPARE(result.status, 0);
    putBoth(u"counted"_s, content, manifestOf(content, QByteArray::number(rows + 1), format));
    const Result differs = verify(u"counted"_s);
    QCOMPARE(differs.status, 7);
    QCOMPARE(differs.error, QByteArray("pat-console: " + path(u"counted"_s).toUtf8() +
                                       " is not what its manifest says: its number of rows is " +
                                       QByteArray::number(rows) + ", not " + QByteArray::number(rows + 1) + ".\n"));
}

/// Digit for digit, also where a double would round.
void TestVerify::hugeNumbers()
{
    for (const QByteArray number : {"9007199254740993", "9223372036854775807"}) {
        putBoth(u"huge"_s, table, manifestOf(table, number));
        const Result result = verify(u"huge"_s);
        QCOMPARE(result.status, 7);
        QVERIFY2(result.error.contains(QByteArray("its number of rows is 3, not " + number + '.')),
                 result.error.constData());
    }
}

void TestVerify::differsInBoth()
{
    putBoth(u"both"_s, table, manifestOf("other", "2"));
    const Result result = verify(u"both"_s);
    QCOMPARE(result.status, 7);
    QCOMPARE(result.error.count('\n'), 1);
    for (const QByteArray &part : {sha256(table), sha256("other"), QByteArray("rows is 3, not 2")})
        QVERIFY2(result.error.contains(part), result.error.constData());
}

void TestVerify::notReadable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("named");
    QVERIFY(QDir(m_folder.path()).mkpath(u"folder"_s));
    put(path(u"folder.manifest.json"_s), manifestOf({}, "0"));
    put(path(u"alone.csv"_s), table);
    put(path(u"odd.csv"_s), table);
    QVERIFY(QDir(m_folder.path()).mkpath(u"odd.csv.manifest.json"_s));
    QTest::newRow("no file") << u"missing.csv"_s << u"missing.csv"_s;
    QTest::newRow("no folder") << u"no/such.csv"_s << u"no/such.csv"_s;
    QTest::newRow("a folder") << u"folder"_s << u"folder"_s;
    QTest::newRow("no manifest") << u"alone.csv"_s << u"alone.csv.manifest.json"_s;
    QTest::newRow("a folder as manifest") << u"odd.csv"_s << u"odd.csv.manifest.json"_s;
}

void TestVerify::notReadable()
{
    QFETCH(const QString, name);
    QFETCH(const QString, named);
    const Result result = verify(name);
    QCOMPARE(result.status, 5);
    QCOMPARE(result.output, QByteArray());
    QCOMPARE(result.error.count('\n'), 1);
    QVERIFY2(result.error.startsWith(QByteArray("pat-console: " + path(named).toUtf8() + " could not be read: ")),
             result.error.constData());
}

void TestVerify::damagedManifests_data()
{
    QTest::addColumn<QByteArray>("manifest");
    const QByteArray good = manifestOf(table, "3");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << good.chopped(5);
    QTest::newRow("no JSON") << table;
    QTest::newRow("a list") << QByteArray('[' + good + ']');
    QTest::newRow("another program's") << QByteArray(good).replace("pat-console", "other");
    QTest::newRow("no program") << QByteArray(good).replace("program", "Program");
    QTest::newRow("no format") << QByteArray(good).replace("format", "Format");
    QTest::newRow("another format") << QByteArray(good).replace("csv", "xml");
    QTest::newRow("no hash") << QByteArray(good).replace("sha256", "sha512");
    QTest::newRow("a short hash") << QByteArray(good).replace(sha256(table), sha256(table).chopped(1));
    QTest::newRow("a hash with a line behind it")
        << QByteArray(good).replace(sha256(table), QByteArray(sha256(table) + "\\n"));
    QTest::newRow("no rows") << QByteArray(good).replace("rows", "Rows");
    for (const char *rows : {"-1", "1.5", "\"3\"", "null", "1e300", "-1e300", "[3]", "99999999999999999999"})
        QTest::addRow("rows %s", rows) << manifestOf(table, rows);
    QTest::newRow("too large") << QByteArray(good + QByteArray(17 * 1024 * 1024, ' '));
    QTest::newRow("very deep") << QByteArray(100'000, '[');
}

void TestVerify::damagedManifests()
{
    QFETCH(const QByteArray, manifest);
    putBoth(u"damaged.csv"_s, table, manifest);
    const Result result = verify(u"damaged.csv"_s);
    QCOMPARE(result.status, 5);
    QCOMPARE(result.output, QByteArray());
    QCOMPARE(result.error, QByteArray("pat-console: " + path(u"damaged.csv.manifest.json"_s).toUtf8() +
                                      " is not the manifest of an export. Nothing was checked.\n"));
}

void TestVerify::reports_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<QString>("records");
    QByteArrayList lines = contentOf(path(u"tokens.jsonl"_s)).split('\n');
    lines.removeLast();
    std::reverse(lines.begin(), lines.end());
    put(path(u"backwards.jsonl"_s), lines.join('\n'));
    put(path(u"windows.jsonl"_s), lines.join("\r\n"));
    for (const QString &report : {u"report.html"_s, u"report.pdf"_s}) {
        for (const char *records :
             {"tokens.jsonl", "by-id.jsonl", "tokens.jsonl.zst", "backwards.jsonl", "windows.jsonl"})
            QTest::addRow("%s of %s", qPrintable(report), records) << report << QString::fromLatin1(records);
    }
}

/// In whatever order the records stand, with a manifest or without.
void TestVerify::reports()
{
    QFETCH(const QString, report);
    QFETCH(const QString, records);
    const Result result = verify(records, report);
    QCOMPARE(result.error, QByteArray());
    QCOMPARE(result.status, 0);
    const bool hasManifest = QFile::exists(path(records + u".manifest.json"_s));
    QCOMPARE(result.output,
             QByteArray(path(report).toUtf8() + " is a report of the records in " + path(records).toUtf8() +
                        ": sorted by id, their SHA-256 is " + sha256(contentOf(path(u"by-id.jsonl"_s))) +
                        ", number of records 300. The file " +
                        (hasManifest ? "is what its manifest says.\n"
                                     : "has no manifest, which would tell how it came about.\n")));
}

void TestVerify::reportsOfOtherRecords_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("hasManifest");
    const QByteArray all = contentOf(path(u"tokens.jsonl"_s));
    QByteArray renamed = all;
    const qsizetype at = renamed.lastIndexOf(R"("name":")") + 8;
    renamed.insert(at, 'x');
    QTest::newRow("renamed") << renamed << false;
    QTest::newRow("renamed, beside a manifest") << renamed << true;
    QTest::newRow("one less") << all.first(all.chopped(1).lastIndexOf('\n') + 1) << false;
    QTest::newRow("one twice") << all + all.mid(all.chopped(1).lastIndexOf('\n') + 1) << false;
    QTest::newRow("cut off, beside a manifest") << all.chopped(9) << true;
    QTest::newRow("none") << QByteArray() << false;
}

void TestVerify::reportsOfOtherRecords()
{
    QFETCH(const QByteArray, content);
    QFETCH(const bool, hasManifest);
    QFile::remove(path(u"other.jsonl.manifest.json"_s));
    put(path(u"other.jsonl"_s), content);
    if (hasManifest)
        put(path(u"other.jsonl.manifest.json"_s), contentOf(path(u"tokens.jsonl.manifest.json"_s)));
    for (const QString &report : {u"report.html"_s, u"report.pdf"_s}) {
        const Result result = verify(u"other.jsonl"_s, report);
        QCOMPARE(result.status, 7);
        QCOMPARE(result.output, QByteArray());
        QCOMPARE(result.error.count('\n'), 1);
        QVERIFY2(
            result.error.contains(hasManifest ? "is not what its manifest says" : "is not a report of the records"),
            result.error.constData());
        QVERIFY(hasManifest || result.error.contains(sha256(contentOf(path(u"by-id.jsonl"_s)))));
    }
}

void TestVerify::noReports_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("named");
    const QByteArray page = contentOf(path(u"report.html"_s));
    const QByteArray pdf = contentOf(path(u"report.pdf"_s));
    const QByteArray hash = sha256(contentOf(path(u"by-id.jsonl"_s)));
    const QByteArray mark = "<meta name=\"pat-console-sha256\" content=\"" + hash + "\">";
    const QByteArray none = " is not a report of this program. Nothing was checked.";
    QVERIFY(page.contains(mark) && pdf.count(hash) == 1);
    QTest::newRow("empty") << QByteArray() << none;
    QTest::newRow("text") << QByteArray("a report") << none;
    QTest::newRow("a page without a mark") << QByteArray(page).replace(mark, "") << none;
    QTest::newRow("a page with two") << QByteArray(page).replace(mark, QByteArray(mark + mark)) << none;
    QTest::newRow("the mark alone") << mark << none;
    QTest::newRow("behind all that is read") << QByteArray("<!DOCTYPE html>" + QByteArray(100'000, ' ') + mark) << none;
    QTest::newRow("a short hash") << QByteArray(page).replace(mark, QByteArray(mark).replace(hash, hash.chopped(1)))
                                  << none;
    QTest::newRow("no hash") << QByteArray(page).replace(mark, QByteArray(mark).replace(hash, QByteArray(64, 'g')))
                             << none;
    QTest::newRow("a mark that does not end") << QByteArray("<!DOCTYPE html>" + mark.chopped(2)) << none;
    QTest::newRow("a hash that is not known") << QByteArray(page).replace(mark, QByteArray(mark).replace(hash, ""))
                                              << QByteArray("does not know the SHA-256");
    QTest::newRow("another PDF") << QByteArray(pdf).replace(hash, hash.toUpper()) << none;
    QTest::newRow("a PDF cut off") << pdf.first(pdf.indexOf(hash) + 64) << none;
    QTest::newRow("a page in a PDF") << QByteArray("%PDF-1.4\n" + mark) << none;
}

void TestVerify::noReports()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, named);
    put(path(u"odd.html"_s), content);
    const Result result = verify(u"tokens.jsonl"_s, u"odd.html"_s);
    QCOMPARE(result.status, 5);
    QCOMPARE(result.output, QByteArray());
    QCOMPARE(result.error.count('\n'), 1);
    QVERIFY2(result.error.contains(named), result.error.constData());
}

void TestVerify::reportsOfWhatCannotBeRead_data()
{
    QTest::addColumn<QString>("records");
    QTest::addColumn<QString>("report");
    QTest::addColumn<QByteArray>("named");
    const QString good = u"report.html"_s;
    QVERIFY(QDir(m_folder.path()).mkpath(u"folder.html"_s));
    put(path(u"lines.jsonl"_s), contentOf(path(u"tokens.jsonl"_s)) + "{}\n");
    put(path(u"table"_s), table);
    put(path(u"cut.jsonl.zst"_s), contentOf(path(u"tokens.jsonl.zst"_s)).chopped(9));
    putBoth(u"bad.jsonl"_s, contentOf(path(u"tokens.jsonl"_s)), "{}");
    QTest::newRow("no report") << u"tokens.jsonl"_s << u"missing.html"_s
                               << QByteArray("missing.html could not be read");
    QTest::newRow("a folder") << u"tokens.jsonl"_s << u"folder.html"_s << QByteArray("folder.html could not be read");
    QTest::newRow("no records") << u"missing.jsonl"_s << good << QByteArray("missing.jsonl could not be read");
    QTest::newRow("a line that is no record") << u"lines.jsonl"_s << good << QByteArray("Line 301 of ");
    QTest::newRow("CSV") << u"tokens.csv"_s << good << QByteArray("is CSV");
    QTest::newRow("CSV without a manifest") << u"table"_s << good << QByteArray("Line 1 of ");
    QTest::newRow("packed, cut off") << u"cut.jsonl.zst"_s << good << QByteArray("it is cut off");
    QTest::newRow("another's manifest") << u"bad.jsonl"_s << good << QByteArray("is not the manifest of an export");
}

void TestVerify::reportsOfWhatCannotBeRead()
{
    QFETCH(const QString, records);
    QFETCH(const QString, report);
    QFETCH(const QByteArray, named);
    const Result result = verify(records, report);
    QCOMPARE(result.status, 5);
    QCOMPARE(result.output, QByteArray());
    QCOMPARE(result.error.count('\n'), 1);
    QVERIFY2(result.error.contains(named), result.error.constData());
    QVERIFY2(result.error.endsWith("Nothing was checked.\n"), result.error.constData());
}

void TestVerify::needsNothingElse()
{
    const QString good = path(u"tokens.csv"_s);
    for (const QStringList &more :
         {QStringList{u"--demo"_s}, QStringList{u"--base-url"_s, u"https://api.example.com"_s},
          QStringList{u"--export"_s, u"x.csv"_s}, QStringList{u"--review"_s}, QStringList{u"--manifest"_s},
          QStringList{u"--search"_s, u"x"_s}, QStringList{u"--screenshot"_s, u"x.png"_s}}) {
        const Result result = run(QStringList{u"--verify"_s, good} + more);
        QCOMPARE(result.status, 2);
        QCOMPARE(result.output, QByteArray());
        QVERIFY2(result.error.contains(QByteArray("leave out " + more.first().toLatin1())), result.error.constData());
    }
    QCOMPARE(run({u"--verify"_s, good, u"--verify"_s, good}).status, 2);
    QCOMPARE(run({u"--verify"_s, good, u"other.csv"_s}).status, 2);
    QCOMPARE(run({u"--verify"_s}).status, 2);
    const Result standardInput = run({u"--verify"_s, u"-"_s});
    QCOMPARE(standardInput.status, 2);
    QVERIFY(standardInput.error.contains("standard input"));
}

/// One line, whatever a file is called.
void TestVerify::namesAreBytesAndData()
{
    putBoth(u"%1 %2\n\u001b[31m.csv"_s, table, manifestOf(table, "3"));
    const Result result = verify(u"%1 %2\n\u001b[31m.csv"_s);
    QCOMPARE(result.status, 0);
    QCOMPARE(result.output.count('\n'), 1);
    QVERIFY(!result.output.contains('\x1b'));
    QVERIFY2(result.output.contains("%1 %2") && result.output.contains(sha256(table)), result.output.constData());
}

void TestVerify::resultThatCannotBeWritten()
{
    const Result result = run({u"--verify"_s, path(u"tokens.csv"_s)}, u"/dev/full"_s);
    QCOMPARE(result.status, 5);
    QVERIFY2(result.error.contains("standard output"), result.error.constData());
}

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
