#include "models/credentials/pastedtoken.h"
#include "models/files/bytepath.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace Qt::StringLiterals;

/// Tokens as editors, shells and browsers leave them, and names of files that are no text.
class TestPastedToken : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void readsWhatWindowsWrites();
    void bytesStay_data();
    void bytesStay();
    void opensByBytes();
};

namespace {

const QByteArray secret = "eyJhbGci.eyJzdWIi~+/==.c2lnbmF0-_";

} // namespace

void TestPastedToken::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("alone", secret);
    row("line feed", secret + "\n");
    row("line feeds of Windows", secret + "\r\n\r\n");
    row("blank lines around", "\n\n" + secret + "\n \n");
    row("spaces and tabs", " \t" + secret + "\t ");
    row("no-break space", "\xC2\xA0" + secret + "\xC2\xA0");
    row("byte order mark", "\xEF\xBB\xBF" + secret + "\r\n");
    row("byte order mark behind", secret + "\xEF\xBB\xBF");
    row("straight quotes", '"' + secret + "\"\n");
    row("single quotes", "'" + secret + "'");
    row("curly quotes", "\xE2\x80\x9C" + secret + "\xE2\x80\x9D");
    row("German quotes", "\xE2\x80\x9E" + secret + "\xE2\x80\x9C");
    row("header in JSON", "\"Authorization\": \"Bearer " + secret + "\",\n");
    row("scheme", "Bearer " + secret + '\n');
    row("scheme in lower case", "bearer\t" + secret);
    row("scheme in quotes", "\"Bearer " + secret + "\"");
    row("quotes behind the scheme", "Bearer \"" + secret + "\"");
    row("header", "Authorization: Bearer " + secret + "\r\n");
    row("header as JSON", "\"Authorization\": \"Bearer " + secret + "\"");
}

void TestPastedToken::reads()
{
    QFETCH(const QByteArray, text);
    const PastedToken read = readPastedToken(decodedSecret(text));
    QCOMPARE(read.problem, QString());
    QCOMPARE(read.token, secret);
}

void TestPastedToken::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("word"); // of the problem, which is empty where nothing was given
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("spaces, a mark and quotes") << QByteArray("\xEF\xBB\xBF \"\" \r\n") << QString();
    QTest::newRow("scheme alone") << QByteArray("Bearer \n") << QString();
    QTest::newRow("two lines") << QByteArray(secret + '\n' + secret) << u"more than one"_s;
    QTest::newRow("two lines with one between") << QByteArray(secret + "\n\n" + secret + '\n') << u"more than one"_s;
    QTest::newRow("two words") << QByteArray(secret + ' ' + secret) << u"space"_s;
    QTest::newRow("zero-width space") << QByteArray(secret + "\xE2\x80\x8B") << u"U+200B"_s;
    QTest::newRow("letter") << QByteArray(secret + "\xC3\xA4") << u"U+00E4"_s;
    QTest::newRow("not UTF-8") << QByteArray(secret + '\xE4') << u"U+FFFD"_s;
    QTest::newRow("null") << QByteArray(secret + QByteArray(1, '\0') + secret) << u"U+0000"_s;
}

void TestPastedToken::refuses()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, word);
    const PastedToken read = readPastedToken(decodedSecret(text));
    QCOMPARE(read.token, QByteArray());
    QCOMPARE(read.problem.isEmpty(), word.isEmpty());
    QVERIFY2(read.problem.contains(word), qPrintable(read.problem));
    QVERIFY(!read.problem.contains(QString::fromLatin1(secret.first(8))));
}

/// What `echo TOKEN > file` of PowerShell leaves.
void TestPastedToken::readsWhatWindowsWrites()
{
    QStringEncoder encoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    const QByteArray text = encoder.encode(QString::fromLatin1(secret) + u"\r\n"_s);
    QCOMPARE(readPastedToken(decodedSecret(text)).token, secret);
}

void TestPastedToken::bytesStay_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isUtf8");
    QTest::newRow("ASCII") << QByteArray("a b\n") << true;
    QTest::newRow("UTF-8") << QByteArray("caf\xC3\xA9 \xF0\x9F\x98\x80") << true;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a")
                                     << true;
    QTest::newRow("Latin-1") << QByteArray("caf\xE9.csv") << false;
    QTest::newRow("cut") << QByteArray("\xF0\x9F\x98") << false;
    QTest::newRow("encoded half surrogate") << QByteArray("a\xED\xB3\xA9z") << false;
    QTest::newRow("behind one beyond 65,536") << QByteArray("\xF0\x9F\x98\x80\xE9") << false;
    QTest::newRow("all that is none") << QByteArray("\x80\xBF\xC0\xC1\xF5\xFF") << false;
}

void TestPastedToken::bytesStay()
{
    QFETCH(const QByteArray, bytes);
    const QString text = decodeBytes(bytes);
    QCOMPARE(encodeBytes(text), bytes);
    QTEST(isText(text), "isUtf8");
}

void TestPastedToken::opensByBytes()
{
    const QTemporaryDir folder;
    const QString path = decodeBytes(folder.path().toUtf8() + "/caf\xE9");
    std::ofstream(encodeBytes(path).constData()) << secret.constData();
    QFile file;
    QCOMPARE(openForReading(&file, path), QString());
    QCOMPARE(file.readAll(), secret);
    QFile other;
    QVERIFY(!openForReading(&other, folder.path()).isEmpty());
    QFile missing;
    QVERIFY(!openForReading(&missing, folder.filePath(u"none"_s)).isEmpty());
}

QTEST_GUILESS_MAIN(TestPastedToken)
#include "tst_pastedtoken.moc"
