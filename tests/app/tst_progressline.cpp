#include "app/progressline.h"

#include <QFile>
#include <QTemporaryFile>
#include <QTest>

#include <pty.h>
#include <unistd.h>

/// How far an export is, in a terminal.
class TestProgressLine : public QObject
{
    Q_OBJECT
private slots:
    void texts_data();
    void texts();
    void terminalGetsALine();
    void fileGetsNothing();
    void terminalWithTheTokensGetsNothing();
};

void TestProgressLine::texts_data()
{
    QTest::addColumn<qint64>("done");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<qint64>("elapsed");
    QTest::addColumn<qint64>("wait");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, qint64 done, qint64 total, qint64 elapsed, qint64 wait, const char *text) {
        QTest::newRow(name) << done << total << elapsed << wait << QString::fromLatin1(text);
    };
    row("unknown total", 300, -1, 500, 0, "300 so far");
    row("unknown total, with a rate", 3000, -1, 1500, 0, "3,000 so far, 2,000/s");
    row("half", 500, 1000, 500, 0, "[############............] 50 %  500 of about 1,000");
    row("a tenth, with what is left", 1000, 10000, 2000, 0,
        "[##......................] 10 %  1,000 of about 10,000, 500/s, 19 s left");
    row("an estimate is never done", 1000, 1000, 500, 0, "[#######################.] 99 %  1,000 of about 1,000");
    row("an estimate that was too low", 1001, 1000, 500, 0, "1,001 so far");
    row("minutes", 1000, 1000000, 2000, 0,
        "[........................]  0 %  1,000 of about 1,000,000, 500/s, 34 min left");
    row("a wait too short to read", 500, 1000, 500, 600, "[############............] 50 %  500 of about 1,000");
    row("waiting", 500, 1000, 500, 1200,
        "[############............] 50 %  500 of about 1,000, waiting 2 s for the server's limit");
}

void TestProgressLine::texts()
{
    QFETCH(qint64, done);
    QFETCH(qint64, total);
    QFETCH(qint64, elapsed);
    QFETCH(qint64, wait);
    QTEST(progressLine({done, total, false, elapsed, wait}), "text");
}

void TestProgressLine::terminalGetsALine()
{
    int ours = -1;
    int terminal = -1;
    QCOMPARE(openpty(&ours, &terminal, nullptr, nullptr, nullptr), 0);
    std::FILE *stream = fdopen(terminal, "w");
    ProgressLine line(stream);
    line.show({500, 1000});
    line.show({600, 1000}); // too soon to be read
    line.clear();
    char text[1000] = {};
    const ssize_t size = read(ours, text, sizeof text - 1);
    QVERIFY(size > 0);
    const QByteArray written(text, qsizetype(size));
    QVERIFY(written.contains("500 of about 1,000"));
    QVERIFY(!written.contains("600"));
    QVERIFY(!written.contains('\n'));
    std::fclose(stream);
    close(ours);
}

void TestProgressLine::fileGetsNothing()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    std::FILE *stream = std::fopen(QFile::encodeName(file.fileName()).constData(), "w");
    ProgressLine line(stream);
    line.show({500, 1000});
    line.clear();
    std::fclose(stream);
    QCOMPARE(file.readAll(), "");
}

void TestProgressLine::terminalWithTheTokensGetsNothing()
{
    int ours = -1;
    int terminal = -1;
    QCOMPARE(openpty(&ours, &terminal, nullptr, nullptr, nullptr), 0);
    std::FILE *stream = fdopen(terminal, "w");
    ProgressLine line(stream, stream);
    line.show({500, 1000});
    line.clear();
    std::fputs("token", stream);
    std::fflush(stream);
    char text[1000] = {};
    QCOMPARE(read(ours, text, sizeof text - 1), 5);
    QCOMPARE(text, "token");
    std::fclose(stream);
    close(ours);
}

QTEST_GUILESS_MAIN(TestProgressLine)
#include "tst_progressline.moc"
