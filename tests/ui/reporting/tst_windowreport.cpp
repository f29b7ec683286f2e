#include "models/text/translations.h"
#include "tests/support/reviewwindow.h"
#include "ui/reporting/reportcontrol.h"
#include "ui/reporting/reportdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// A report of what a review shows, from the window.
class TestWindowReport : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void asksWhatItIsToHold();
    void writes_data();
    void writes();
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();

private:
    ReportControl *control() const { return m_window->findChild<ReportControl *>(); }
    QString message() const { return m_window->findChild<MessageBar *>()->text(); }
    QByteArray write(const QString &name, const ReportOptions &options) const;

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWindowReport::initTestCase()
{
    QCoreApplication::setOrganizationName(u"pat-console-test"_s);
    QCoreApplication::setApplicationName(u"tst_windowreport"_s);
    installTranslations();
    applyTheme(*qApp, ThemeMode::Light);
}

void TestWindowReport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    openWindow(&m_sandbox, &m_window, 200);
    QVERIFY(!control()->canReport());
    loadAllTokens(*m_window);
    QVERIFY(control()->canReport());
}

QByteArray TestWindowReport::write(const QString &name, const ReportOptions &options) const
{
    const QString path = m_folder->filePath(name);
    control()->write(path, options);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(!control()->isWriting(), 30'000); }();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestWindowReport::asksWhatItIsToHold()
{
    QVERIFY(triggerAction(*m_window, u"Report"));
    auto *dialog = m_window->findChild<ReportDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const auto boxes = dialog->findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 8);
    ReportOptions options = dialog->options();
    QVERIFY(options.summary && options.overview && options.findings && options.notJudged && options.verification);
    QVERIFY(options.emails && !options.changes && !options.decisions); // there are none
    for (QCheckBox *box : boxes)
        box->click();
    options = dialog->options();
    QVERIFY(!options.summary && !options.overview && !options.findings && !options.notJudged && !options.verification);
    QVERIFY(!options.emails && !options.changes && !options.decisions);
    dialog->accept();
    QTRY_VERIFY(m_window->findChild<QFileDialog *>());
    m_window->findChild<QFileDialog *>()->reject();
}

void TestWindowReport::writes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("page") << u"report.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("PDF") << u"report.pdf"_s << QByteArray("%PDF-");
}

void TestWindowReport::writes()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, begin);
    const qint64 asked = m_sandbox->requestCount();
    const QByteArray report = write(name, {});
    QVERIFY2(message().startsWith(u"The report was written."), qPrintable(message()));
    QVERIFY(report.startsWith(begin));
    QCOMPARE(m_sandbox->requestCount(), asked);
    QCOMPARE(write(u"again-"_s + name, {}), report); // nothing in it depends on when it is written
    m_window->workspace().session()->review().narrow(ReviewFilter::parse(u"can:mint"_s).filter);
    settle(*m_window);
    QVERIFY(write(u"fewer-"_s + name, {}).size() < report.size());
}

void TestWindowReport::saysWhatWentWrong_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said");
    QTest::newRow("ending") << u"report.docx"_s << u"No report was written."_s;
    QTest::newRow("no folder") << u"missing/report.html"_s << u"was not written."_s;
}

void TestWindowReport::saysWhatWentWrong()
{
    QFETCH(const QString, name);
    QFETCH(const QString, said);
    QVERIFY(write(name, {}).isEmpty());
    QVERIFY2(message().contains(said), qPrintable(message()));
    QVERIFY(control()->canReport());
}

QTEST_MAIN(TestWindowReport)
#include "tst_windowreport.moc"
