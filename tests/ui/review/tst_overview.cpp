#include "models/inventory/inventorymodel.h"
#include "models/text/translations.h"
#include "tests/support/reviewwindow.h"
#include "ui/browse/browsepage.h"
#include "ui/browse/tokentableview.h"
#include "ui/review/barchart.h"
#include "ui/review/countdelegate.h"
#include "ui/review/findinglist.h"
#include "ui/review/overviewpage.h"
#include "ui/review/reviewbar.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// The overview of a review: its numbers are counted over the tokens themselves, choosing one shows as many in the
/// list.
class TestOverview : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void onlyOfAReview();
    void countsTokens();
    void endsByMonth();
    void lastUses();
    void everyBarShowsItsTokens_data();
    void everyBarShowsItsTokens();
    void findingsShowTheirTokens();
    void followsTheFilter();
    void keyboardAlone();
    void isTold();
    void darkAndRightToLeft();

private:
    void settle() const { ::settle(*m_window); }
    void loadAll();
    void open();
    OverviewPage *page() const { return m_window->findChild<OverviewPage *>(); }
    TokenTableView *table() const { return m_window->findChild<TokenTableView *>(); }
    BarChart *chart(const QString &title) const;
    QStringList numbers(const QString &title) const;
    QString count(const QString &of) const;
    const InventoryModel &model() const { return m_window->workspace().session()->review().model(); }
    qint64 now() const { return model().inventory()->inventory.now(); }
    QList<Token> tokensOf() const;

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

constexpr int tokens = 600;
constexpr qint64 day = 24LL * 60 * 60 * 1000;

} // namespace

void TestOverview::initTestCase()
{
    QCoreApplication::setOrganizationName(u"pat-console-test"_s);
    QCoreApplication::setApplicationName(u"tst_overview"_s);
    installTranslations();
    applyTheme(*qApp, ThemeMode::Light);
}

void TestOverview::init()
{
    openWindow(&m_sandbox, &m_window, tokens);
}

void TestOverview::loadAll()
{
    loadAllTokens(*m_window);
}

void TestOverview::open()
{
    loadAll();
    QVERIFY(triggerAction(*m_window, u"Overview"));
    QVERIFY(page()->isVisible());
}

BarChart *TestOverview::chart(const QString &title) const
{
    for (BarChart *chart : page()->findChildren<BarChart *>()) {
        if (chart->accessibleName().startsWith(title))
            return chart;
    }
    return nullptr;
}

/// "Never 42", in the order of the bars.
QStringList TestOverview::numbers(const QString &title) const
{
    QStringList lines;
    const BarChart *bars = chart(title);
    for (int i = 0; i < bars->count(); ++i)
        lines.append(u"%1 %2"_s.arg(bars->item(i)->text()).arg(bars->item(i)->data(CountDelegate::CountRole).toInt()));
    return lines;
}

QString TestOverview::count(const QString &of) const
{
    for (const QLabel *label : page()->findChildren<QLabel *>()) {
        if (label->accessibleDescription() == of)
            return label->text();
    }
    return {};
}

QList<Token> TestOverview::tokensOf() const
{
    QList<Token> all;
    for (int row = 0; row < model().inventory()->inventory.size(); ++row)
        all.append(model().inventory()->tokenAt(row));
    return all;
}

void TestOverview::onlyOfAReview()
{
    QToolButton *button = nullptr;
    for (QToolButton *one : m_window->findChildren<QToolButton *>()) {
        if (one->defaultAction() && one->defaultAction()->text() == u"Overview")
            button = one;
    }
    QVERIFY(button);
    QVERIFY(!button->isEnabled());
    QVERIFY(!triggerAction(*m_window, u"Overview"));
    loadAll();
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(page()->isVisible());
    QVERIFY(button->isChecked());
    QVERIFY(!table()->isVisible());
    QTest::mouseClick(button, Qt::LeftButton); // and back
    QVERIFY(!page()->isVisible());
    QVERIFY(table()->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(triggerAction(*m_window, u"Leave review"));
    settle();
    QVERIFY(!page()->isVisible());
    QVERIFY(table()->isVisible());
    QVERIFY(!button->isEnabled());
    QVERIFY(!button->isChecked());
}

void TestOverview::countsTokens()
{
    open();
    int live = 0;
    int found = 0;
    QSet<QString> owners;
    const QList<Token> all = tokensOf();
    for (int row = 0; row < all.size(); ++row) {
        live += isLive(all[row], now()) == Verdict::Yes ? 1 : 0;
        found += model().inventory()->inventory.row(row).found != 0 ? 1 : 0;
        owners.insert(all[row].userId.value());
    }
    QCOMPARE(count(u"tokens"_s), QString::number(tokens));
    QCOMPARE(count(u"live"_s), QString::number(live));
    QCOMPARE(count(u"owners"_s), QString::number(owners.size()));
    QCOMPARE(count(u"with findings"_s), QString::number(found));
}

void TestOverview::endsByMonth()
{
    open();
    const QTimeZone zone = m_window->workspace().timeContext().zone;
    const auto dayOf = [&zone](qint64 msecs) { return QDateTime::fromMSecsSinceEpoch(msecs, zone).date(); };
    const QDate first(dayOf(now()).year(), dayOf(now()).month(), 1);
    QMap<int, int> months;
    int later = 0;
    int past = 0;
    int never = 0;
    int unknown = 0;
    for (const Token &token : tokensOf()) {
        const Field<Instant> &end = token.expiresAt;
        if (!end || end->isPlaceholder()) {
            ++(end.isNull() ? never : unknown);
            continue;
        }
        const QDate date = dayOf(end->msecs);
        const int month = (date.year() - first.year()) * 12 + date.month() - first.month();
        if (end->msecs <= now())
            ++past;
        else if (month >= 24)
            ++later;
        else
            ++months[month];
    }
    QStringList expected;
    for (int month = 0; month < 24; ++month)
        expected.append(
            u"%1 %2"_s.arg(QLocale().toString(first.addMonths(month), u"MMM yyyy"_s)).arg(months.value(month)));
    expected << u"Later %1"_s.arg(later) << u"Past %1"_s.arg(past) << u"Never %1"_s.arg(never)
             << u"Not reported %1"_s.arg(unknown);
    QCOMPARE(numbers(u"When tokens end"_s), expected);
}

void TestOverview::lastUses()
{
    open();
    QList<int> counts(6);
    for (const Token &token : tokensOf()) {
        const Field<Instant> &use = token.lastUsedAt;
        if (!use || use->isPlaceholder()) {
            ++counts[use.isNull() ? 4 : 5];
            continue;
        }
        const qint64 age = now() - use->msecs;
        ++counts[age < 30 * day ? 0 : age < 90 * day ? 1 : age < 365 * day ? 2 : 3];
    }
    const QStringList words{
        u"In the last 30 days"_s, u"30 to 90 days ago"_s, u"90 days to a year ago"_s, u"Longer ago"_s, u"Never"_s,
        u"Not reported"_s};
    QStringList expected;
    for (int i = 0; i < words.size(); ++i)
        expected.append(u"%1 %2"_s.arg(words[i]).arg(counts[i]));
    QCOMPARE(numbers(u"Last use"_s), expected);
}

void TestOverview::everyBarShowsItsTokens_data()
{
    QTest::addColumn<QString>("title");
    for (const char *title :
         {"Tokens with findings", "When tokens end", "Last use", "Tokens per owner", "Tokens per organization", "Age"})
        QTest::newRow(title) << QString::fromLatin1(title);
}

void TestOverview::everyBarShowsItsTokens()
{
    QFETCH(QString, title);
    open();
    QVERIFY(chart(title)->count() > 2);
    for (int i = 0; i < chart(title)->count(); ++i) {
        const QListWidgetItem *item = chart(title)->item(i);
        const int count = item->data(CountDelegate::CountRole).toInt();
        QTest::mouseClick(chart(title)->viewport(), Qt::LeftButton, {}, chart(title)->visualItemRect(item).center());
        settle();
        QVERIFY(!page()->isVisible());
        QCOMPARE(table()->tokens()->rowCount(), count);
        m_window->findChild<ReviewBar *>()->clearFilter();
        settle();
        QVERIFY(triggerAction(*m_window, u"Overview"));
    }
}

void TestOverview::findingsShowTheirTokens()
{
    open();
    auto *list = page()->findChild<FindingList *>();
    QVERIFY(list->count() > 5);
    const int count = list->item(2)->data(CountDelegate::CountRole).toInt();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(2)).center());
    settle();
    QVERIFY(table()->isVisible());
    QCOMPARE(table()->tokens()->rowCount(), count);
}

void TestOverview::followsTheFilter()
{
    open();
    auto *search = m_window->findChild<ReviewBar *>()->findChild<QLineEdit *>();
    search->setText(u"expires:never"_s);
    QTest::keyClick(search, Qt::Key_Return);
    settle();
    QVERIFY(page()->isVisible());
    const auto never = int(model().arrangement().rows.size());
    QVERIFY(never > 0 && never < tokens);
    QCOMPARE(count(u"tokens"_s), QString::number(never));
    QVERIFY(numbers(u"When tokens end"_s).contains(u"Never %1"_s.arg(never)));
    QVERIFY(numbers(u"When tokens end"_s).contains(u"Past 0"_s));
    search->setText(u"nothing-is-called-so"_s);
    QTest::keyClick(search, Qt::Key_Return);
    settle();
    QVERIFY(page()->isVisible());
    QCOMPARE(count(u"tokens"_s), u"0"_s);
}

void TestOverview::keyboardAlone()
{
    open();
    BarChart *severities = chart(u"Tokens with findings"_s);
    QTRY_VERIFY(severities->hasFocus());
    QTest::keyClick(severities, Qt::Key_Home);
    QTest::keyClick(severities, Qt::Key_Down);
    QCOMPARE(severities->currentRow(), 1);
    const int medium = severities->currentItem()->data(CountDelegate::CountRole).toInt();
    QTest::keyClick(severities, Qt::Key_Return);
    settle();
    QVERIFY(!page()->isVisible());
    QCOMPARE(table()->tokens()->rowCount(), medium);
    QTRY_VERIFY(table()->hasFocus());

    QVERIFY(triggerAction(*m_window, u"Overview"));
    QTRY_VERIFY(severities->hasFocus());
    QTest::keyClick(severities, Qt::Key_Escape);
    QVERIFY(!page()->isVisible());
    QCOMPARE(table()->tokens()->rowCount(), medium);
    QVERIFY(table()->hasFocus());
}

void TestOverview::isTold()
{
    open();
    for (const BarChart *bars : page()->findChildren<BarChart *>()) {
        QVERIFY(!bars->accessibleName().isEmpty());
        for (int i = 0; i < bars->count(); ++i) {
            const QListWidgetItem *item = bars->item(i);
            const QString spoken =
                item->text() + u": "_s + QLocale().toString(item->data(CountDelegate::CountRole).toInt());
            QCOMPARE(item->data(Qt::AccessibleTextRole).toString(), spoken);
            QVERIFY2(bars->accessibleDescription().contains(spoken), qPrintable(bars->accessibleDescription()));
        }
    }
}

void TestOverview::darkAndRightToLeft()
{
    open();
    applyTheme(*qApp, ThemeMode::Dark);
    QVERIFY(!m_window->grab().isNull());
    m_window->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(!m_window->grab().isNull());
    applyTheme(*qApp, ThemeMode::HighContrast);
    QVERIFY(!m_window->grab().isNull());
    applyTheme(*qApp, ThemeMode::Light);
}

QTEST_MAIN(TestOverview)
#include "tst_overview.moc"
