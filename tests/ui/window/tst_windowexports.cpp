#include "app/demoserver/sandbox.h"
#include "tests/faults/tokenlist.h"
#include "tests/support/consolewindow.h"
#include "tests/support/exportanswers.h"
#include "tests/support/testtokens.h"
#include "tests/support/triggering.h"
#include "ui/browse/tokentableview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QLabel>
#include <QMessageBox>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Exports beside what else the user does with the window.
class TestWindowExports : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void goOnWhenAnotherConnectionIsOpened();
    void closingAsks_data();
    void closingAsks();
    void closingWaitsForWhatIsUnderWay();
    void failureKeepsTheWindowOpen();
    void dialogClosesWhenAnotherConnectionIsOpened();
    void endWithTheWindow();

private:
    void open(MainWindow *window, const ApiAccess &endpoint) const;
    void openFirst(MainWindow *window) const;
    void openOther(MainWindow *window) const;
    void begin(MainWindow *window, const QString &path) const;
    QByteArray contentOf(const QString &name) const;

    QTemporaryDir m_folder;
    TokenList m_list{2'000};
    std::unique_ptr<FakeServer> m_first; ///< keeps an export waiting for as long as a test needs
    std::unique_ptr<Sandbox> m_other;
};

void TestWindowExports::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("pat-console-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_windowexports"));
    QSettings().clear();
    applyTheme(*qApp, ThemeMode::Light);
    m_other = std::make_unique<Sandbox>(SandboxOptions{});
    QCOMPARE(m_other->start(), QString());
}

void TestWindowExports::init()
{
    m_first = std::make_unique<FakeServer>(
        [this](const FakeRequest &request) { return FakeReply::json(arrayOf(m_list.answer(request))); });
}

void TestWindowExports::open(MainWindow *window, const ApiAccess &endpoint) const
{
    window->openSession(endpoint, {}, TokenQuery());
    window->show();
    QTRY_VERIFY_WITH_TIMEOUT(window->isSettled(), 20'000);
}

void TestWindowExports::openFirst(MainWindow *window) const
{
    ApiAccess endpoint = testtokens::endpointOf(*m_first);
    endpoint.deadlineMsecs = endpoint.idleMsecs = 60'000; // for what is kept waiting
    open(window, endpoint);
}

void TestWindowExports::openOther(MainWindow *window) const
{
    ApiAccess endpoint;
    endpoint.baseUrl = m_other->baseUrl();
    endpoint.credential = Credential(m_other->token());
    open(window, endpoint);
}

void TestWindowExports::begin(MainWindow *window, const QString &path) const
{
    QVERIFY(triggerAction(*window, u"Export all"));
    QVERIFY(answerExportDialog(*window, path));
    QTRY_VERIFY(!window->findChild<ExportDialog *>());
    QVERIFY(window->workspace().exports().isBusy());
}

QByteArray TestWindowExports::contentOf(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The one under way and the one behind it, from the server that they were begun with; and the progress says so.
void TestWindowExports::goOnWhenAnotherConnectionIsOpened()
{
    ConsoleWindow window([] { return QDateTime::currentMSecsSinceEpoch(); });
    openFirst(&window);
    m_first->hold();
    begin(&window, m_folder.filePath(QStringLiteral("one.csv")));
    begin(&window, m_folder.filePath(QStringLiteral("two.csv")));
    auto *exporter = &window.workspace().exports();
    QSignalSpy finished(exporter, &ExportQueue::finished);

    openOther(&window);
    QVERIFY(exporter->isBusy());
    QCOMPARE(finished.size(), 0);
    const QString from = QStringLiteral("from 127.0.0.1:%1").arg(m_first->port());
    const auto isTold = [&window, &from] {
        const auto labels = window.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&from](const QLabel *label) { return label->text().contains(from); });
    };
    QTRY_VERIFY(isTold());
    const auto *table = window.findChild<TokenTableView *>();
    const int rows = table->model()->rowCount();
    QVERIFY(rows != 2'000);
    m_first->release();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 60'000);
    QCOMPARE(contentOf(QStringLiteral("one.csv")).count("\r\n"), 2'001);
    QCOMPARE(contentOf(QStringLiteral("two.csv")), contentOf(QStringLiteral("one.csv")));
    QCOMPARE(table->model()->rowCount(), rows);

    // Of the server that is open now the progress names none.
    begin(&window, m_folder.filePath(QStringLiteral("three.csv")));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 3, 20'000);
    QCOMPARE(contentOf(QStringLiteral("three.csv")).count("\r\n"), rows + 1);
}

/// What it offers belongs to the former one.
void TestWindowExports::dialogClosesWhenAnotherConnectionIsOpened()
{
    ConsoleWindow window([] { return QDateTime::currentMSecsSinceEpoch(); });
    openFirst(&window);
    QVERIFY(triggerAction(window, u"Export all"));
    QVERIFY(window.findChild<ExportDialog *>());
    openOther(&window);
    QTRY_VERIFY(!window.findChild<ExportDialog *>());
}

void TestWindowExports::endWithTheWindow()
{
    {
        ConsoleWindow window([] { return QDateTime::currentMSecsSinceEpoch(); });
        openFirst(&window);
        m_first->hold();
        begin(&window, m_folder.filePath(QStringLiteral("unfinished.csv")));
        openOther(&window);
    }
    const QStringList left = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(left.filter(QStringLiteral("unfinished")), QStringList());
}

void TestWindowExports::closingAsks_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("wait") << u"Wait, then close"_s << false << true;
    QTest::newRow("cancel") << u"Cancel the export and close"_s << true << false;
    QTest::newRow("stay") << u"Keep the window open"_s << false << true;
}

void TestWindowExports::closingAsks()
{
    QFETCH(const QString, answer);
    QFETCH(const bool, closes);
    QFETCH(const bool, goesOn);
    const QString path = m_folder.filePath(QStringLiteral("closing.csv"));
    QFile former(path);
    QVERIFY(former.open(QIODevice::WriteOnly));
    former.write("former");
    former.close();
    ConsoleWindow window([] { return QDateTime::currentMSecsSinceEpoch(); });
    openFirst(&window);
    m_first->hold();
    begin(&window, path);
    QVERIFY(!window.close());
    QVERIFY(!window.close()); // asked once
    const auto boxes = window.findChildren<QMessageBox *>();
    QCOMPARE(boxes.size(), 1);
    QVERIFY(window.isVisible());
    for (QAbstractButton *button : boxes.first()->buttons()) {
        if (button->text() == answer)
            button->click();
    }
    QTRY_VERIFY(!window.findChild<QMessageBox *>());
    QCOMPARE(!window.isVisible(), closes);
    auto *exporter = &window.workspace().exports();
    QCOMPARE(exporter->isBusy(), goesOn);
    QCOMPARE(contentOf(QStringLiteral("closing.csv")), "former");
    m_first->release();
    if (!goesOn)
        return;
    QTRY_VERIFY_WITH_TIMEOUT(!exporter->isBusy(), 20'000);
    QTRY_COMPARE(window.isVisible(), answer != u"Wait, then close");
    QVERIFY(contentOf(QStringLiteral("closing.csv")).startsWith("id,"));
}

void TestWindowExports::closingWaitsForWhatIsUnderWay()
{
    ConsoleWindow window([] { return QDateTime::currentMSecsSinceEpoch(); });
    openFirst(&window);
    m_first->hold();
    begin(&window, m_folder.filePath(QStringLiteral("one-of-two.csv")));
    begin(&window, m_folder.filePath(QStringLiteral("two-of-two.csv")));
    QVERIFY(!window.close());
    m_first->release(); // the question stands, and answers itself
    QTRY_VERIFY_WITH_TIMEOUT(!window.isVisible(), 20'000);
    QVERIFY(contentOf(QStringLiteral("one-of-two.csv")).startsWith("id,"));
    QVERIFY(contentOf(QStringLiteral("two-of-two.csv")).startsWith("id,"));
}

void TestWindowExports::failureKeepsTheWindowOpen()
{
    ConsoleWindow window([] { return QDateTime::currentMSecsSinceEpoch(); });
    openFirst(&window);
    m_first->hold();
    begin(&window, m_folder.filePath(QStringLiteral("failing.csv")));
    QVERIFY(!window.close());
    m_first->setHandler([](const FakeRequest &) { return FakeReply::answer(403, "{}"); });
    m_first->release();
    auto *exporter = &window.workspace().exports();
    QTRY_VERIFY_WITH_TIMEOUT(!exporter->isBusy(), 20'000);
    QTRY_VERIFY(!window.findChild<QMessageBox *>());
    QVERIFY(window.isVisible());
    QVERIFY(window.findChild<MessageBar *>()->text().contains(u"was not written"_s));
}

QTEST_MAIN(TestWindowExports)
#include "tst_windowexports.moc"
