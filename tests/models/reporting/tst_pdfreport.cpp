#include "models/qtversions.h"
#include "models/reporting/pdfpaper.h"
#include "models/reporting/reportfile.h"
#include "tests/support/randomtokens.h"

#include <QDir>
#include <QHashFunctions>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

struct PdfReview
{
    explicit PdfReview(int count)
        : tokens(randomtokens::make(count, 3))
        , inventory(randomtokens::now())
    {
        for (const Token &token : tokens)
            inventory.add(token);
        inventory.finish();
        rows.resize(size_t(inventory.size()));
        std::iota(rows.begin(), rows.end(), 0);
        report.host = u"api.example.com"_s;
    }
    ReportSource source(const QLocale &locale = QLocale(QLocale::English, QLocale::UnitedStates)) const
    {
        return {&inventory,
                rows,
                [this](int row) { return tokens.at(row); },
                {},
                reportTime(inventory, QTimeZone("Europe/Berlin"), locale)};
    }
    QByteArray pdf(bool isRightToLeft = false) const
    {
        PdfPaper paper(inventory.now(), isRightToLeft);
        writeReport(report, source(), {}, &paper);
        return paper.bytes();
    }

    QList<Token> tokens;
    Inventory inventory;
    std::vector<int> rows;
    ReviewReport report;
};

qsizetype pagesOf(const QByteArray &pdf)
{
    static const QRegularExpression page(u"/Type /Page\\b(?!s)"_s);
    return QString::fromLatin1(pdf).count(page);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A report as a PDF, and both as files.
class TestPdfReport : public QObject
{
    Q_OBJECT
private slots:
    void isPdf();
    void isTheSameTwice();
    void grows();
    void knowsEndings_data();
    void knowsEndings();
    void writesFiles_data();
    void writesFiles();
    void refusesTargets_data();
    void refusesTargets();
    void keepsWhatIsThere();
};

void TestPdfReport::isPdf()
{
    const QByteArray pdf = PdfReview(40).pdf();
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    // Where the table of what is in the file lies, which the date does not move.
    static const QRegularExpression start(u"startxref\\s+(\\d+)"_s);
    const qsizetype at = start.match(QString::fromLatin1(pdf)).captured(1).toLongLong();
    QCOMPARE(pdf.sliced(at, 4), QByteArray("xref"));
    const QByteArray date =
        QDateTime::fromMSecsSinceEpoch(randomtokens::now(), utcZone).toString(u"yyyyMMddHHmmss"_s).toLatin1();
    QVERIFY(pdf.contains(QByteArray("/CreationDate (D:" + date)));
    QVERIFY(pdf.contains("/MediaBox [0 0 595"));
}

void TestPdfReport::isTheSameTwice()
{
    const QByteArray pdf = PdfReview(40).pdf();
    QTest::qWait(1'100); // another second on Qt's clock
    for (int i = 0; i < 8; ++i) {
        QHashSeed::resetRandomGlobalSeed(); // as in another process
        QVERIFY(PdfReview(40).pdf() == pdf);
    }
    QVERIFY(PdfReview(41).pdf() != pdf);
}

void TestPdfReport::grows()
{
    const qsizetype few = pagesOf(PdfReview(5).pdf());
    const qsizetype many = pagesOf(PdfReview(300).pdf());
    QVERIFY2(few >= 3 && few < 12, qPrintable(QString::number(few)));
    QVERIFY2(many > few + 10, qPrintable(QString::number(many)));
    QCOMPARE(pagesOf(PdfReview(300).pdf(true)), many);
}

void TestPdfReport::knowsEndings_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<std::optional<ReportFormat>>("format");
    const auto row = [](const char *path, std::optional<ReportFormat> format) {
        QTest::newRow(path) << QString::fromLatin1(path) << format;
    };
    row("a.html", ReportFormat::Html);
    row("/x/a.b.HTML", ReportFormat::Html);
    row("a.pdf", ReportFormat::Pdf);
    row("A.Pdf", ReportFormat::Pdf);
    for (const char *path : {"a", "-", "a.htm", "a.html.gz", "html", "a.html/b", "a.pdf.", "a.json"})
        row(path, {});
}

void TestPdfReport::knowsEndings()
{
    QFETCH(const QString, path);
    QFETCH(const std::optional<ReportFormat>, format);
    QCOMPARE(reportFormatOf(path), format);
}

void TestPdfReport::writesFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("page") << u"report.html"_s << QByteArray("<!DOCTYPE html>\n<html lang=\"de\" dir=\"ltr\">");
    QTest::newRow("PDF") << u"report.pdf"_s << QByteArray("%PDF-");
}

/// Whole, for the user's eyes alone, in place of what was there.
void TestPdfReport::writesFiles()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, begin);
    const PdfReview review(20);
    QTemporaryDir folder;
    const QString path = folder.filePath(name);
    for (int i = 0; i < 2; ++i) {
        ReportFile file(path);
        QVERIFY2(file.open(), qPrintable(file.problem()));
        QVERIFY(file.write(review.report, review.source(QLocale(QLocale::German)), {}));
        QVERIFY(contentOf(path).startsWith(begin));
        struct stat status = {};
        QCOMPARE(::stat(path.toLocal8Bit().constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0600U);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{name});
    }
    // In a language that the program has no texts in, dates and numbers are that language's.
    ReportFile file(path);
    QVERIFY(file.open());
    QVERIFY(file.write(review.report, review.source(QLocale(QLocale::Italian)), {}));
    QCOMPARE(contentOf(path).contains("lang=\"en\""), name.endsWith(u"html"));
}

void TestPdfReport::refusesTargets_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("missing folder") << u"missing/report.html"_s;
    QTest::newRow("a folder") << u"folder.html"_s;
}

void TestPdfReport::refusesTargets()
{
    QFETCH(const QString, name);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"folder.html"_s));
    ReportFile file(folder.filePath(name));
    QVERIFY(!file.open());
    QVERIFY(!file.problem().isEmpty());
}

void TestPdfReport::keepsWhatIsThere()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"kept.html"_s);
    QFile former(path);
    QVERIFY(former.open(QIODevice::WriteOnly) && former.write("former") == 6);
    former.close();
    QVERIFY(ReportFile(path).open()); // and is dropped
    QCOMPARE(contentOf(path), QByteArray("former"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
}

QTEST_MAIN(TestPdfReport)
#include "tst_pdfreport.moc"
