#include "models/text/translations.h"
#include "tests/support/reviewwindow.h"
#include "ui/review/reviewbar.h"
#include "ui/theme/theme.h"
#include "ui/views/viewsmenu.h"
#include "ui/widgets/messagebar.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The filters of a review are kept: Back and Forward go through them, saved views bring them back.
class TestReviewHistory : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void backGoesThroughFilters();
    void backComesToAReviewThatWasLeft();
    void anotherQuestionEndsLoading();
    void savedViewNarrowsWhatIsThere();
    void savedViewLoadsWhatIsNot();
    void filterOfAViewThatCannotBeRead();

private:
    void settle() const { ::settle(*m_window); }
    void narrow(const QString &text) const;
    void chooseView(const SavedView &view) const;
    TokenReview &review() const { return m_window->workspace().session()->review(); }
    QString where() const { return m_window->workspace().where(); }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<MainWindow> m_window;
};

void TestReviewHistory::initTestCase()
{
    QCoreApplication::setOrganizationName(u"pat-console-test"_s);
    QCoreApplication::setApplicationName(u"tst_reviewhistory"_s);
    installTranslations();
    applyTheme(*qApp, ThemeMode::Light);
}

void TestReviewHistory::init()
{
    openWindow(&m_sandbox, &m_window, 300);
}

void TestReviewHistory::narrow(const QString &text) const
{
    review().narrow(ReviewFilter::parse(text).filter);
    settle();
}

void TestReviewHistory::chooseView(const SavedView &view) const
{
    emit m_window->findChild<ViewsMenu *>()->viewChosen(view);
}

void TestReviewHistory::backGoesThroughFilters()
{
    loadAllTokens(*m_window);
    narrow(u"state:active"_s);
    narrow(u"state:active can:write"_s);
    narrow({});
    const qint64 asked = m_sandbox->requestCount();
    for (const QString &text : {u"state:active can:write"_s, u"state:active"_s, QString()}) {
        QVERIFY(triggerAction(*m_window, u"Back"));
        settle();
        QCOMPARE(where(), text);
        QCOMPARE(m_window->findChild<ReviewBar *>()->filter().text(), text);
    }
    QVERIFY(triggerAction(*m_window, u"Forward"));
    QCOMPARE(where(), u"state:active"_s);
    QCOMPARE(m_sandbox->requestCount(), asked);
}

void TestReviewHistory::backComesToAReviewThatWasLeft()
{
    loadAllTokens(*m_window);
    narrow(u"can:write"_s);
    const qsizetype meant = qsizetype(review().model().rowCount());
    QVERIFY(meant > 0 && meant < 300);
    QVERIFY(triggerAction(*m_window, u"Leave review"));
    settle();
    QVERIFY(!review().isOn());
    QVERIFY(triggerAction(*m_window, u"Back"));
    QTRY_VERIFY_WITH_TIMEOUT(review().isOn(), 20'000);
    settle();
    QCOMPARE(where(), u"can:write"_s);
    QCOMPARE(qsizetype(review().model().rowCount()), meant);
}

/// Or it would show in its place when it is there.
void TestReviewHistory::anotherQuestionEndsLoading()
{
    QVERIFY(triggerAction(*m_window, u"Load all"));
    QVERIFY(review().isLoading());
    TokenQuery other;
    other.search = u"deploy"_s;
    m_window->workspace().ask(other);
    QVERIFY(!review().isLoading() && !review().isOn());
    settle();
    QVERIFY(!review().isOn());
}

void TestReviewHistory::savedViewNarrowsWhatIsThere()
{
    loadAllTokens(*m_window);
    const std::shared_ptr<const LoadedInventory> loaded = review().model().inventory();
    narrow(u"state:active"_s);
    chooseView({u"writers"_s, {}, {}, u"can:write -state:revoked"_s});
    settle();
    QCOMPARE(where(), u"can:write -state:revoked"_s);
    QCOMPARE(review().model().inventory(), loaded);
    QVERIFY(triggerAction(*m_window, u"Back"));
    QCOMPARE(where(), u"state:active"_s);
}

void TestReviewHistory::savedViewLoadsWhatIsNot()
{
    TokenQuery query;
    query.search = u"deploy"_s;
    chooseView({u"writers"_s, query, {}, u"can:write"_s});
    QVERIFY(review().isLoading());
    QCOMPARE(review().awaited().text(), u"can:write"_s);
    QTRY_VERIFY_WITH_TIMEOUT(review().isOn(), 20'000);
    settle();
    QCOMPARE(where(), u"can:write"_s);
    QCOMPARE(review().model().inventory()->query.search, u"deploy"_s);
    QVERIFY(review().model().rowCount() < review().model().inventory()->inventory.size());
}

void TestReviewHistory::filterOfAViewThatCannotBeRead()
{
    chooseView({u"old"_s, {}, {}, u"state:sleeping"_s});
    settle();
    QVERIFY(!review().isOn() && !review().isLoading());
    QVERIFY(m_window->findChild<MessageBar *>()->isVisible());
    QVERIFY(m_window->findChild<MessageBar *>()->text().contains(u"state:sleeping"));
}

QTEST_MAIN(TestReviewHistory)
#include "tst_reviewhistory.moc"
