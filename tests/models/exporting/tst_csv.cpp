#include "models/exporting/csvwriter.h"
#include "models/exporting/formulaguard.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using Row = QList<QByteArray>;
using Rows = QList<Row>;

class TestCsv : public QObject
{
    Q_OBJECT
private slots:
    void cells_data();
    void cells();
    void guard_data();
    void guard();
    void guardSparesWhatIsNoText_data();
    void guardSparesWhatIsNoText();
    void byteOrderMark();
    void randomCellsComeBack();
    void noPartBeginsAFormula();
    void jsonIsGuardedByEscapes_data();
    void jsonIsGuardedByEscapes();
    void aLoneEmptyCellIsNoBlankLine();
    void headerAlone();
    void comesBackInPython();
};

namespace {

/// A reader as RFC 4180 wants it, and nothing beyond: quoted fields whole, CRLF behind every row.
bool readCsv(const QByteArray &text, Rows *rows)
{
    rows->clear();
    qsizetype at = 0;
    while (at < text.size()) {
        Row row;
        for (;;) {
            QByteArray cell;
            if (at < text.size() && text[at] == '"') {
                for (++at;; ++at) {
                    if (at >= text.size())
                        return false;
                    if (text[at] == '"') {
                        if (at + 1 >= text.size() || text[at + 1] != '"')
                            break;
                        ++at;
                    }
                    cell += text[at];
                }
                ++at;
            } else {
                for (; at < text.size() && text[at] != ',' && text[at] != '\r' && text[at] != '\n'; ++at) {
                    if (text[at] == '"')
                        return false;
                    cell += text[at];
                }
            }
            row.append(cell);
            if (at < text.size() && text[at] == ',') {
                ++at;
                continue;
            }
            if (text.mid(at, 2) != "\r\n")
                return false;
            at += 2;
            break;
        }
        rows->append(row);
    }
    return true;
}

/// As the documents say: one ' away wherever one begins a part.
QString withoutGuard(QString text)
{
    static const QRegularExpression mark(u"(^|[;\t\n\v\f\r\u0085\u2028\u2029])([ \"\u00A0\u200B\u3000\uFEFF]*)'"_s);
    return text.replace(mark, u"\\1\\2"_s);
}

void writeRow(CsvWriter &writer, const Row &row)
{
    std::vector<std::string> cells;
    for (const QByteArray &cell : row)
        cells.push_back(cell.toStdString());
    writer.writeRow(cells);
}

QByteArray written(const Rows &rows, const CsvWriter::Options &options = {}, FieldKind kind = FieldKind::Text)
{
    QByteArray text;
    CsvWriter writer(&text, QList<FieldKind>(rows.isEmpty() ? 0 : rows.first().size(), kind), options);
    for (const Row &row : rows)
        writeRow(writer, row);
    return text;
}

} // namespace

void TestCsv::cells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &cell, const QByteArray &text) {
        QTest::newRow(name) << cell << text;
    };
    row("empty", "", "");
    row("word", "deploy", "deploy");
    row("spaces", "  a b  ", "  a b  ");
    row("comma", "a,b", "\"a,b\"");
    row("quote", "a\"b", "\"a\"\"b\"");
    row("quotes around", "\"a\"", "\"\"\"a\"\"\"");
    row("quote alone", "\"", "\"\"\"\"");
    row("CR", "a\rb", "\"a\rb\"");
    row("LF", "a\nb", "\"a\nb\"");
    row("CRLF", "a\r\nb", "\"a\r\nb\"");
    row("semicolon", "a;b", "a;b");
    row("tab inside", "a\tb", "a\tb");
    row("apostrophe inside", "a'b", "a'b");
    row("letters", "Zo\xC3\xAB \xE6\x9D\xB1\xE4\xBA\xAC", "Zo\xC3\xAB \xE6\x9D\xB1\xE4\xBA\xAC");
    row("emoji", "\xF0\x9F\x98\x80", "\xF0\x9F\x98\x80");
    row("NUL", QByteArray("a\0b", 3), QByteArray("a\0b", 3));
    row("json", R"([{"key":"a","value":"b"}])", R"("[{""key"":""a"",""value"":""b""}]")");
}

void TestCsv::cells()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, text);
    QCOMPARE(written({{"x", cell, cell}}), QByteArray("x," + text + ',' + text + "\r\n"));
}

void TestCsv::guard_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("guarded");
    QTest::addColumn<QByteArray>("bare");
    const auto row = [](const char *name, const QByteArray &cell, const QByteArray &guarded, const QByteArray &bare) {
        QTest::newRow(name) << cell << guarded << bare;
    };
    row("equals", "=1+1", "'=1+1", "=1+1");
    row("plus", "+49 30", "'+49 30", "+49 30");
    row("minus", "-1", "'-1", "-1");
    row("at", "@SUM(A1)", "'@SUM(A1)", "@SUM(A1)");
    row("tab", "\t=1", "'\t'=1", "\t=1");
    row("CR", "\r=1", "\"'\r'=1\"", "\"\r=1\"");
    row("equals alone", "=", "'=", "=");
    row("with quotes", "=cmd|'/C \"calc\"'!A0", "\"'=cmd|'/C \"\"calc\"\"'!A0\"", "\"=cmd|'/C \"\"calc\"\"'!A0\"");
    row("with a comma", "=A1,B1", "\"'=A1,B1\"", "\"=A1,B1\"");
    row("LF first", "\n=1", "\"'\n'=1\"", "\"\n=1\"");
    row("space first", " =1", " '=1", " =1");
    row("no-break space first", "\xC2\xA0=1", "\xC2\xA0'=1", "\xC2\xA0=1");
    row("mark of byte order first", "\xEF\xBB\xBF=1", "\xEF\xBB\xBF'=1", "\xEF\xBB\xBF=1");
    row("space alone", " a", " a", " a");
    row("behind a semicolon", "x;=1;y", "x;'=1;y", "x;=1;y");
    row("behind each semicolon", "-a;+b;@c", "'-a;'+b;'@c", "-a;+b;@c");
    row("semicolon first", ";=1", ";'=1", ";=1");
    row("space behind a semicolon", "x; =1", "x; '=1", "x; =1");
    row("quote behind a semicolon", "x;\"=1\"", "\"x;\"\"'=1\"\"\"", "\"x;\"\"=1\"\"\"");
    row("behind a tab", "x\t=1", "x\t'=1", "x\t=1");
    row("behind a CR", "x\r-1", "\"x\r'-1\"", "\"x\r-1\"");
    row("behind a CRLF", "x\r\n@1", "\"x\r\n'@1\"", "\"x\r\n@1\"");
    row("behind a line tab", "x\v=1", "x\v'=1", "x\v=1");
    row("behind a form feed", "x\f=1", "x\f'=1", "x\f=1");
    row("behind NEL", "x\xC2\x85=1", "x\xC2\x85'=1", "x\xC2\x85=1");
    row("behind a line separator", "x\xE2\x80\xA8=1", "x\xE2\x80\xA8'=1", "x\xE2\x80\xA8=1");
    row("behind a paragraph separator", "x\xE2\x80\xA9=1", "x\xE2\x80\xA9'=1", "x\xE2\x80\xA9=1");
    row("lines of text", "a\nb\n\nc", "\"a\nb\n\nc\"", "\"a\nb\n\nc\"");
    row("apostrophe behind a semicolon", "x;'=1", "x;''=1", "x;'=1");
    row("behind a comma", "x,=1", "\"x,=1\"", "\"x,=1\"");
    row("tab, then equals", "\t\t=1", "'\t\t'=1", "\t\t=1");
    row("full-width plus behind a semicolon", "x;\xEF\xBC\x8B", "x;'\xEF\xBC\x8B", "x;\xEF\xBC\x8B");
    row("full-width minus", "\xEF\xBC\x8D", "'\xEF\xBC\x8D", "\xEF\xBC\x8D");
    row("full-width at", "\xEF\xBC\xA0", "'\xEF\xBC\xA0", "\xEF\xBC\xA0");
    row("small equals", "\xEF\xB9\xA6", "'\xEF\xB9\xA6", "\xEF\xB9\xA6");
    row("full-width letter", "\xEF\xBC\xA1", "\xEF\xBC\xA1", "\xEF\xBC\xA1");
    row("later", "a=1", "a=1", "a=1");
    row("apostrophe first", "'tis", "''tis", "'tis");
    row("after a byte that is no UTF-8", "\xC4;=1+1", "\xC4;'=1+1", "\xC4;=1+1");
    row("guarded already", "'=1+1", "''=1+1", "'=1+1");
    row("empty", "", "", "");
    row("full-width equals",
        "\xEF\xBC\x9D"
        "1",
        "'\xEF\xBC\x9D"
        "1",
        "\xEF\xBC\x9D"
        "1");
}

void TestCsv::guard()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, guarded);
    QFETCH(QByteArray, bare);
    for (const FieldKind kind : {FieldKind::Text, FieldKind::List}) {
        QCOMPARE(written({{"x", cell}}, {}, kind), QByteArray("x," + guarded + "\r\n"));
        QCOMPARE(written({{"x", cell}}, {false, false}, kind), QByteArray("x," + bare + "\r\n"));
    }
}

void TestCsv::guardSparesWhatIsNoText_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("instant") << int(FieldKind::Instant);
    QTest::newRow("bool") << int(FieldKind::Bool);
    QTest::newRow("integer") << int(FieldKind::Integer);
    QTest::newRow("json") << int(FieldKind::Json);
}

void TestCsv::guardSparesWhatIsNoText()
{
    QFETCH(int, kind);
    QCOMPARE(written({{"-1", "=x"}}, {}, FieldKind(kind)), "-1,=x\r\n");
}

void TestCsv::byteOrderMark()
{
    for (const bool wanted : {false, true}) {
        QByteArray text;
        CsvWriter writer(&text, {FieldKind::Text, FieldKind::Text}, {true, wanted});
        writer.writeHeader({u"id"_s, u"user.name"_s});
        writeRow(writer, {"1", "\xF0\x9F\x98\x80"});
        QCOMPARE(text,
                 QByteArray((wanted ? "\xEF\xBB\xBF" : "") + QByteArray("id,user.name\r\n1,\xF0\x9F\x98\x80\r\n")));
    }
}

void TestCsv::randomCellsComeBack()
{
    QRandomGenerator random(4180);
    const QByteArray alphabet("a,\"\r\n';=+-@\t \0\v", 15);
    for (int round = 0; round < 500; ++round) {
        Rows rows;
        const int columns = random.bounded(1, 6);
        for (int i = random.bounded(1, 30); i > 0; --i) {
            Row row;
            for (int column = 0; column < columns; ++column) {
                QByteArray cell;
                for (int left = random.bounded(8); left > 0; --left)
                    cell += alphabet[random.bounded(int(alphabet.size()))];
                row.append(cell);
            }
            rows.append(row);
        }
        Rows read;
        QVERIFY(readCsv(written(rows, {false, false}), &read));
        QCOMPARE(read, rows);

        QVERIFY(readCsv(written(rows, {true, false}), &read));
        for (Row &row : read) {
            for (QByteArray &cell : row)
                cell = withoutGuard(QString::fromUtf8(cell)).toUtf8();
        }
        QCOMPARE(read, rows);
    }
}

/// A spreadsheet that takes `;`, a tab or any end of a line for the end of a cell finds no formula: split at any of
/// them, and with any spaces and quotes taken away.
void TestCsv::noPartBeginsAFormula()
{
    QRandomGenerator random(2026);
    const QString alphabet = u"a\"'; =+-@\t\r\n\v\f\u0085\u2028\u00A0\u3000\uFEFF\uFF1D\uFF0B\uFF0D\uFF20\uFE66,|"_s;
    static const QRegularExpression separators(u"[;\t\n\v\f\r\u0085\u2028\u2029]"_s);
    static const QRegularExpression formula(u"^[ \"\u00A0\u200B\u3000\uFEFF]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66]"_s);
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (int left = random.bounded(10); left > 0; --left)
            text += alphabet[random.bounded(int(alphabet.size()))];
        const QString guarded = guardedText(text);
        QCOMPARE(withoutGuard(guarded), text);
        for (const QString &part : guarded.split(separators))
            QVERIFY2(!formula.match(part).hasMatch(), qPrintable(guarded));
        QVERIFY(guarded.isEmpty() || !u"\t\r\n"_s.contains(guarded[0]));
        QVERIFY(mayNeedGuard(text.toStdString()) || guarded == text);
    }
}

/// Metadata is JSON, and stays what it says.
void TestCsv::jsonIsGuardedByEscapes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("guarded");
    const auto row = [](const char *name, const QByteArray &json, const QByteArray &guarded) {
        QTest::newRow(name) << json << guarded;
    };
    row("plain", R"([{"key":"a","value":"=1"}])", R"([{"key":"a","value":"=1"}])");
    row("behind a semicolon", R"(["x;=1"])", R"(["x;\u003d1"])");
    row("spaces between", R"(["x; -1"])", R"(["x; \u002d1"])");
    row("full-width", "[\"x;\xEF\xBC\x9D\"]", R"(["x;\uff1d"])");
    row("line separator", "[\"x\xE2\x80\xA8+1\"]", "[\"x\xE2\x80\xA8\\u002b1\"]");
    row("behind a quote that is escaped", R"(["x\";=1"])", R"(["x\";\u003d1"])");
    row("behind a backslash at the end", R"(["x\\", -1, "y;=1"])", R"(["x\\", -1, "y;\u003d1"])");
    row("lines between values", "[\n\t-1,\r\n-2]", "[  -1,  -2]");
}

void TestCsv::jsonIsGuardedByEscapes()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, guarded);
    QCOMPARE(QByteArray::fromStdString(guardedJson(json.toStdString())), guarded);
    QCOMPARE(QJsonDocument::fromJson(guarded), QJsonDocument::fromJson(json));
    Rows read;
    QVERIFY(readCsv(written({{json}}, {}, FieldKind::Json), &read));
    QCOMPARE(read, (Rows{{guarded}}));
}

void TestCsv::aLoneEmptyCellIsNoBlankLine()
{
    // Many readers skip blank lines, and the rows would no longer match the tokens.
    QCOMPARE(written({{""}, {"a"}, {""}}), "\"\"\r\na\r\n\"\"\r\n");
    QCOMPARE(written({{"", ""}}), ",\r\n");
}

void TestCsv::headerAlone()
{
    QByteArray text;
    CsvWriter writer(&text, {FieldKind::Text}, {});
    writer.writeHeader({u"user.organization.name"_s});
    QCOMPARE(text, "user.organization.name\r\n");
}

/// A reader that is not ours: what the server sent comes back when it is undone as the guide says.
void TestCsv::comesBackInPython()
{
    const QStringList names{u"=cmd|'/C calc'!A0"_s,
                            u"'=1"_s,
                            u"''"_s,
                            u"'"_s,
                            u"-1"_s,
                            u"\t=1"_s,
                            u"\r\n=1"_s,
                            u"a\r\nb\rc\nd"_s,
                            u"\"quoted\", and, \"\""_s,
                            u"\u202egnp.exe\u202c"_s,
                            u"\u200b\ufeff=1"_s,
                            u"\ufeffmark"_s,
                            u"\u2028line\u2029"_s,
                            u"😀 東京 مرحبا"_s,
                            u"<b>&amp;</b>"_s,
                            u"a;b"_s,
                            u"a;=b;'c;\"-d"_s,
                            u"\uFF1D1+1"_s,
                            u" spaces "_s,
                            QString(u"nul"_s + QChar(0) + u'x'),
                            QString(5'000, u','),
                            u"\\\",\\n"_s,
                            u"+"_s,
                            u"@x"_s,
                            QString()};
    QTemporaryDir directory;
    const QString path = directory.filePath(u"names.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    Rows rows;
    for (const QString &name : names)
        rows.append({"x", name.toUtf8()});
    file.write(written(rows));
    file.close();
    const QString script = uR"(import csv, json, re, sys
def unguarded(text):
    return re.sub('(^|[;\t\n\v\f\r\x85\u2028\u2029])([ "\xa0\u200b\u3000\ufeff]*)\'', r'\1\2', text)
rows = list(csv.reader(open(sys.argv[1], encoding='utf-8', newline=''), strict=True))
print(json.dumps([unguarded(row[1]) for row in rows]))
)"_s;
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, script, path});
    QVERIFY2(python.waitForStarted(), "python3 is needed as a second reader of CSV");
    QVERIFY(python.waitForFinished(20'000));
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    const QJsonArray read = QJsonDocument::fromJson(python.readAllStandardOutput()).array();
    QCOMPARE(read.size(), names.size());
    for (qsizetype i = 0; i < names.size(); ++i)
        QCOMPARE(read.at(i).toString(), names[i]);
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
