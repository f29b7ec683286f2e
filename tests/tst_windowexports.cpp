#include "app/sandbox/sandbox.h"
#include "exportanswers.h"
#include "faults/tokenlist.h"
#include "testtokens.h"
#include "ui/exporter.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/theme.h"
#include "ui/tokentableview.h"

#include <QAction>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// Exports beside what else the user does with the window.
class TestWindowExports : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void goOnWhenAnotherConnectionIsOpened();
    void dialogClosesWhenAnotherConnectionIsOpened();
    void endWithTheWindow();

private:
    void open(MainWindow *window, const ApiEndpoint &endpoint) const;
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

void TestWindowExports::open(MainWindow *window, const ApiEndpoint &endpoint) const
{
    window->openSession(endpoint, {}, TokenQuery());
    window->show();
    QTRY_VERIFY_WITH_TIMEOUT(window->isSettled(), 20'000);
}

void TestWindowExports::openFirst(MainWindow *window) const
{
    ApiEndpoint endpoint = testtokens::endpointOf(*m_first);
    endpoint.deadlineMsecs = endpoint.idleMsecs = 60'000; // for what is kept waiting
    open(window, endpoint);
}

void TestWindowExports::openOther(MainWindow *window) const
{
    ApiEndpoint endpoint;
    endpoint.baseUrl = m_other->baseUrl();
    endpoint.bearer = m_other->token();
    open(window, endpoint);
}

void TestWindowExports::begin(MainWindow *window, const QString &path) const
{
    for (QAction *action : window->findChildren<QAction *>()) {
        if (action->text() == u"Export all")
            action->trigger();
    }
    QVERIFY(answerExportDialog(*window, path));
    QTRY_VERIFY(!window->findChild<ExportDialog *>());
    QVERIFY(window->findChild<Exporter *>()->isBusy());
}

QByteArray TestWindowExports::contentOf(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The one under way and the one behind it, from the server that they were begun with; and the progress says so.
void TestWindowExports::goOnWhenAnotherConnectionIsOpened()
{
    MainWindow window([] { return QDateTime::currentMSecsSinceEpoch(); });
    openFirst(&window);
    m_first->hold();
    begin(&window, m_folder.filePath(QStringLiteral("one.csv")));
    begin(&window, m_folder.filePath(QStringLiteral("two.csv")));
    auto *exporter = window.findChild<Exporter *>();
    QSignalSpy finished(exporter, &Exporter::finished);

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
    MainWindow window([] { return QDateTime::currentMSecsSinceEpoch(); });
    openFirst(&window);
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->text() == u"Export all")
            action->trigger();
    }
    QVERIFY(window.findChild<ExportDialog *>());
    openOther(&window);
    QTRY_VERIFY(!window.findChild<ExportDialog *>());
}

void TestWindowExports::endWithTheWindow()
{
    {
        MainWindow window([] { return QDateTime::currentMSecsSinceEpoch(); });
        openFirst(&window);
        m_first->hold();
        begin(&window, m_folder.filePath(QStringLiteral("unfinished.csv")));
        openOther(&window);
    }
    const QStringList left = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(left.filter(QStringLiteral("unfinished")), QStringList());
}

QTEST_MAIN(TestWindowExports)
#include "tst_windowexports.moc"
