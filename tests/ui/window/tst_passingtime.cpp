#include "models/query/queryhistory.h"
#include "models/query/savedview.h"
#include "models/review/tokenstatus.h"
#include "models/text/tokencolumns.h"
#include "models/text/translations.h"
#include "models/text/userzone.h"
#include "tests/support/consolewindow.h"
#include "tests/support/testtokens.h"
#include "ui/browse/filterbar.h"
#include "ui/browse/periodbutton.h"
#include "ui/browse/timewatch.h"
#include "ui/browse/tokentableview.h"
#include "ui/details/tokendetailpane.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QAction>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace testtokens;

/// A window that stays open while tokens end and days begin.
class TestPassingTime : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void statusChangesEverywhere_data();
    void statusChangesEverywhere();
    void daysChange();
    void nobodyPolls();
    void sleepIsNoticed();
    void nextChange_data();
    void nextChange();
    void periodMovesAtMidnight();
    void periodIsOfTheDayItIsAskedOn_data();
    void periodIsOfTheDayItIsAskedOn();
    void typedDaysStay();
    void periodIsKeptAsOne_data();
    void periodIsKeptAsOne();
    void datesOfOlderViewsStay();
    void historyCountsAPeriodOnce();

private:
    void startAt(qint64 msecs);
    void open(const QJsonObject &one);
    void choosePeriod(const QString &text) const;
    QLineEdit *field(const char *name) const;
    QAction *action(const QString &text) const;
    QString lastAsked(const char *parameter) const;
    QString cell(Column column) const;
    QImage rowPicture() const;

    QTemporaryDir m_folder;
    QElapsedTimer m_running;
    qint64 m_start = 0; ///< what the clock said then
    FakeServer m_server;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

constexpr qint64 day = 86'400'000;
constexpr qint64 soon = 500;
/// In the middle of a day of Berlin.
const qint64 noon = QDateTime(QDate(2026, 11, 20), QTime(12, 0), QTimeZone("Europe/Berlin")).toMSecsSinceEpoch();
const qint64 midnight = QDateTime(QDate(2026, 11, 21), QTime(0, 0), QTimeZone("Europe/Berlin")).toMSecsSinceEpoch();

QString iso(qint64 msecs)
{
    return QDateTime::fromMSecsSinceEpoch(msecs, userZone().zone).toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject endingAt(qint64 msecs)
{
    return withValue(fullRecord(), QStringLiteral("expiresAt"), iso(msecs));
}

/// What a screen reader reads of the first row's status.
QString spokenStatus(QWidget *table)
{
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(table);
    return view->tableInterface()->cellAt(0, int(Column::Status))->text(QAccessible::Name);
}

} // namespace

void TestPassingTime::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("pat-console-test"));
    QCoreApplication::setApplicationName(QStringLiteral("passingtime"));
    installTranslations();
    applyTheme(*qApp, ThemeMode::Light);
}

void TestPassingTime::init()
{
    static int count = 0;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.filePath(QString::number(++count)));
    startAt(noon);
    m_window = std::make_unique<ConsoleWindow>([this] { return m_start + m_running.elapsed(); });
    m_window->resize(1360, 820);
    m_window->show();
}

void TestPassingTime::cleanup()
{
    m_window.reset();
    m_server.clearRequests();
}

void TestPassingTime::startAt(qint64 msecs)
{
    m_start = msecs;
    m_running.start();
}

void TestPassingTime::open(const QJsonObject &one)
{
    const QJsonObject record = withValue(one, QStringLiteral("createdAt"), QStringLiteral("2026-11-20T10:00:00Z"));
    // Named after the question: the same answer to another one would not be believed at once.
    m_server.setHandler([record](const FakeRequest &request) {
        const QString name = QStringLiteral("since ") + request.param(QStringLiteral("createdAt[gte]"));
        return FakeReply::json(request.param(QStringLiteral("page")).toInt() > 1
                                   ? "[]"
                                   : listOf({withValue(record, QStringLiteral("name"), name)}));
    });
    m_window->openSession(endpointOf(m_server), {}, TokenQuery());
    QTRY_VERIFY(m_window->isSettled());
    m_window->selectFirstRow();
}

void TestPassingTime::choosePeriod(const QString &text) const
{
    for (auto *button : m_window->findChildren<PeriodButton *>()) {
        if (button->accessibleName() != u"Created period")
            continue;
        for (QAction *choice : button->menu()->actions()) {
            if (choice->text() == text)
                choice->trigger();
        }
    }
}

QLineEdit *TestPassingTime::field(const char *name) const
{
    for (auto *field : m_window->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == QLatin1String(name))
            return field;
    }
    return nullptr;
}

QAction *TestPassingTime::action(const QString &text) const
{
    for (auto *action : m_window->findChildren<QAction *>()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

QString TestPassingTime::lastAsked(const char *parameter) const
{
    return m_server.count() > 0 ? m_server.requests().last().param(QString::fromLatin1(parameter)) : QString();
}

QString TestPassingTime::cell(Column column) const
{
    return m_window->findChild<TokenTableView *>()->model()->index(0, int(column)).data().toString();
}

QImage TestPassingTime::rowPicture() const
{
    auto *table = m_window->findChild<TokenTableView *>();
    return table->viewport()->grab(QRect(0, 0, table->viewport()->width(), table->rowHeight(0))).toImage();
}

void TestPassingTime::statusChangesEverywhere_data()
{
    QTest::addColumn<qint64>("end");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("ends") << noon + soon << QStringLiteral("Expiring") << QStringLiteral("Expired");
    QTest::newRow("ends within thirty days")
        << noon + 30 * day + soon << QStringLiteral("Active") << QStringLiteral("Expiring");
}

/// In the row, in the details and in what a screen reader is told; nobody moves a finger.
void TestPassingTime::statusChangesEverywhere()
{
    QFETCH(const qint64, end);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    startAt(noon - 3'600'000);
    open(endingAt(end));
    auto *details = m_window->findChild<TokenDetailPane *>();
    const auto word = [details](const QString &status) {
        for (const QLabel *label : details->findChildren<QLabel *>()) {
            if (label->text() == status)
                return true;
        }
        return false;
    };
    startAt(noon); // which has to be noticed, as no timer runs while a computer sleeps
    emit m_window->findChild<TokenTableView *>()->visibleRowsChanged(0, 0);
    QVERIFY(word(before));
    const QImage picture = rowPicture();
    // Painted by itself: the view is not asked to.
    QSignalSpy changed(m_window->findChild<TokenTableView *>()->model(), &QAbstractItemModel::dataChanged);
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 4000);
    QCOMPARE(cell(Column::Status), after);
    QVERIFY(rowPicture() != picture);
    QVERIFY(word(after));
    QCOMPARE(spokenStatus(m_window->findChild<TokenTableView *>()), after);
}

void TestPassingTime::daysChange()
{
    startAt(midnight - 3'600'000);
    open(endingAt(midnight + day + day / 2));
    m_window->workspace().setDaysRelative(true);
    QCOMPARE(cell(Column::Expires), QStringLiteral("in 2 days"));
    startAt(midnight - soon);
    emit m_window->findChild<TokenTableView *>()->visibleRowsChanged(0, 0);
    QSignalSpy changed(m_window->findChild<TokenTableView *>()->model(), &QAbstractItemModel::dataChanged);
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 4000);
    QCOMPARE(cell(Column::Expires), QStringLiteral("tomorrow"));
    QStringList texts;
    for (const QLabel *label : m_window->findChild<TokenDetailPane *>()->findChildren<QLabel *>())
        texts += label->text() + label->accessibleName();
    QVERIFY2(texts.join(u'|').contains(QStringLiteral("tomorrow")), qPrintable(texts.join(u'|')));
}

void TestPassingTime::nobodyPolls()
{
    int asked = 0;
    TimeWatch watch([&asked] {
        ++asked;
        return noon;
    });
    QSignalSpy come(&watch, &TimeWatch::come);
    watch.waitFor(noon + day);
    QTest::qWait(1500);
    QCOMPARE(asked, 1);
    QCOMPARE(come.count(), 0);
}

void TestPassingTime::sleepIsNoticed()
{
    qint64 now = noon;
    TimeWatch watch([&now] { return now; });
    QSignalSpy come(&watch, &TimeWatch::come);
    watch.waitFor(noon + day);
    now += 2 * day;
    emit qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    QCOMPARE(come.count(), 1);
    emit qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    QCOMPARE(come.count(), 1); // once
}

void TestPassingTime::nextChange_data()
{
    QTest::addColumn<qint64>("end");
    QTest::addColumn<bool>("revoked");
    QTest::addColumn<qint64>("next"); // 0 for never
    QTest::newRow("active") << noon + 40 * day << false << noon + 10 * day;
    QTest::newRow("expiring") << noon + day << false << noon + day;
    QTest::newRow("just expiring") << noon + 30 * day << false << noon + 30 * day;
    QTest::newRow("expired") << noon - day << false << qint64(0);
    QTest::newRow("revoked") << noon + day << true << qint64(0);
    QTest::newRow("never ends") << qint64(0) << false << qint64(0);
}

void TestPassingTime::nextChange()
{
    QFETCH(const qint64, end);
    QFETCH(const bool, revoked);
    Token token;
    token.revoked = revoked;
    if (end != 0)
        token.expiresAt = Instant{iso(end), end};
    QTEST(nextStatusChange(token, noon).value_or(0), "next");
}

void TestPassingTime::periodMovesAtMidnight()
{
    startAt(midnight - 3'600'000);
    open(fullRecord());
    choosePeriod(QStringLiteral("Today"));
    QTRY_COMPARE(lastAsked("createdAt[gte]"), QStringLiteral("2026-11-19T23:00:00Z"));
    QTRY_VERIFY(m_window->isSettled());
    startAt(midnight - soon);
    emit m_window->findChild<TokenTableView *>()->visibleRowsChanged(0, 0);
    QTRY_COMPARE_WITH_TIMEOUT(lastAsked("createdAt[gte]"), QStringLiteral("2026-11-20T23:00:00Z"), 4000);
    QCOMPARE(field("Created from")->text(), QStringLiteral("2026-11-21"));
    action(QStringLiteral("Back"))->trigger(); // the question before, not yesterday's form of this one
    QCOMPARE(field("Created from")->text(), QString());
}

void TestPassingTime::periodIsOfTheDayItIsAskedOn_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"Refresh", "Back", "saved view"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestPassingTime::periodIsOfTheDayItIsAskedOn()
{
    QFETCH(const QString, how);
    open(fullRecord());
    choosePeriod(QStringLiteral("Last 7 days"));
    QTRY_COMPARE(lastAsked("createdAt[gte]"), QStringLiteral("2026-11-13T23:00:00Z"));
    SavedView view;
    view.name = QStringLiteral("week");
    view.query = m_window->findChild<FilterBar *>()->query();
    QTRY_COMPARE(cell(Column::Name), QStringLiteral("since 2026-11-13T23:00:00Z"));
    if (how == u"Back") {
        choosePeriod(QStringLiteral("Any time"));
        QTRY_COMPARE(lastAsked("createdAt[gte]"), QString());
    }
    QTRY_VERIFY(m_window->isSettled());
    startAt(noon + 3 * day); // asleep since, and the timer not yet
    if (how == u"saved view") {
        action(QStringLiteral("Clear filters"))->trigger();
        const auto kept = viewsOfJson(viewsJson({view}));
        QVERIFY(kept && !kept->isEmpty());
        m_window->openSession(endpointOf(m_server), {}, kept->first().query);
    } else {
        action(how)->trigger();
    }
    QTRY_COMPARE(lastAsked("createdAt[gte]"), QStringLiteral("2026-11-16T23:00:00Z"));
    QCOMPARE(lastAsked("createdAt[lt]"), QStringLiteral("2026-11-23T23:00:00Z"));
    QCOMPARE(field("Created from")->text(), QStringLiteral("2026-11-17"));
}

/// Who types days means these.
void TestPassingTime::typedDaysStay()
{
    open(fullRecord());
    field("Created from")->setText(QStringLiteral("2026-11-14"));
    field("Created to")->setText(QStringLiteral("2026-11-20"));
    QTest::keyClick(field("Created to"), Qt::Key_Return);
    QTRY_COMPARE(lastAsked("createdAt[gte]"), QStringLiteral("2026-11-13T23:00:00Z"));
    QTRY_VERIFY(m_window->isSettled());
    startAt(noon + 3 * day);
    action(QStringLiteral("Refresh"))->trigger();
    QTRY_VERIFY(m_window->isSettled());
    QCOMPARE(field("Created from")->text(), QStringLiteral("2026-11-14"));
    QCOMPARE(lastAsked("createdAt[gte]"), QStringLiteral("2026-11-13T23:00:00Z"));
}

void TestPassingTime::periodIsKeptAsOne_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("days"); // -1 for none of ours
    QTest::newRow("period") << QByteArray(R"({"createdLastDays":7})") << 7;
    QTest::newRow("more than is offered") << QByteArray(R"({"createdLastDays":400})") << 400;
    QTest::newRow("period and former days")
        << QByteArray(R"({"createdFrom":"2026-01-01","createdLastDays":1,"createdTo":"2026-01-01"})") << 1;
    QTest::newRow("of no days") << QByteArray(R"({"createdLastDays":0})") << -1;
    QTest::newRow("of fewer") << QByteArray(R"({"createdLastDays":-3})") << -1;
    QTest::newRow("of a life") << QByteArray(R"({"createdLastDays":1000000})") << -1;
    QTest::newRow("in words") << QByteArray(R"({"createdLastDays":"7"})") << -1;
}

void TestPassingTime::periodIsKeptAsOne()
{
    QFETCH(const QByteArray, json);
    QFETCH(const int, days);
    const auto query = queryOfJson(json);
    QCOMPARE(query.has_value(), days > 0);
    if (!query)
        return;
    const TokenQuery asked = onDay(*query, QDate(2026, 11, 20));
    QCOMPARE(asked.created.from.day, QDate(2026, 11, 20).addDays(1 - days));
    QCOMPARE(asked.created.to.day, QDate(2026, 11, 20));
    QCOMPARE(queryJson(asked), QByteArray("{\"createdLastDays\":" + QByteArray::number(days) + '}'));
}

void TestPassingTime::datesOfOlderViewsStay()
{
    const QByteArray json(R"({"createdFrom":"2026-11-14","createdTo":"2026-11-20"})");
    const auto query = queryOfJson(json);
    QVERIFY(query);
    QCOMPARE(onDay(*query, QDate(2027, 1, 1)), *query);
    QCOMPARE(queryJson(*query), json);
}

void TestPassingTime::historyCountsAPeriodOnce()
{
    TokenQuery query;
    QueryHistory history;
    history.visit({query, {}});
    query.created.lastDays = 7;
    history.visit({onDay(query, QDate(2026, 11, 20)), {}});
    history.visit({onDay(query, QDate(2026, 11, 21)), {}});
    QCOMPARE(history.back().query, TokenQuery());
    QCOMPARE(history.forward().query, query);
    QVERIFY(!history.canGoForward());
}

QTEST_MAIN(TestPassingTime)
#include "tst_passingtime.moc"
