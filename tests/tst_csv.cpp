#include "models/exporting/csvwriter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
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
    row("tab", "\t=1", "'\t=1", "\t=1");
    row("CR", "\r=1", "\"'\r=1\"", "\"\r=1\"");
    row("equals alone", "=", "'=", "=");
    row("with quotes", "=cmd|'/C \"calc\"'!A0", "\"'=cmd|'/C \"\"calc\"\"'!A0\"", "\"=cmd|'/C \"\"calc\"\"'!A0\"");
    row("with a comma", "=A1,B1", "\"'=A1,B1\"", "\"=A1,B1\"");
    row("LF first", "\n=1", "\"\n=1\"", "\"\n=1\"");
    row("space first", " =1", " =1", " =1");
    row("later", "a=1", "a=1", "a=1");
    row("apostrophe first", "'tis", "''tis", "'tis");
    row("guarded already", "'=1+1", "''=1+1", "'=1+1");
    row("empty", "", "", "");
    row("full-width equals",
        "\xEF\xBC\x9D"
        "1",
        "\xEF\xBC\x9D"
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
    const QByteArray alphabet("a,\"\r\n';=+-@\t \0\xC3", 15);
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
        for (Row &row : rows) {
            for (QByteArray &cell : row) {
                if (!cell.isEmpty() && QByteArray("=+-@\t\r'").contains(cell[0]))
                    cell.prepend('\'');
            }
        }
        QCOMPARE(read, rows);
    }
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

/// A reader that is not ours: what the server sent comes back when one ' is taken away from what begins with it.
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
    const QString script = uR"(import csv, json, sys
rows = list(csv.reader(open(sys.argv[1], encoding='utf-8', newline=''), strict=True))
print(json.dumps([row[1][1:] if row[1].startswith("'") else row[1] for row in rows]))
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
