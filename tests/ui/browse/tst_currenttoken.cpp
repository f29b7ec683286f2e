#include "models/session/workspace.h"
#include "tests/support/reviewwindow.h"
#include "ui/browse/filterbar.h"
#include "ui/browse/tokentableview.h"
#include "ui/details/facttree.h"
#include "ui/details/tokendetailpane.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>

/// Which token the details show, and where the list stands: what the user chose stays, and what nobody chose is not
/// followed.
class TestCurrentToken : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void startsAtTheTop_data();
    void startsAtTheTop();
    void offeredRowIsNotShown();
    void chosenTokenStays();
    void chosenTokenComesBack();
    void oneHitShowsItself();
    void oneHitIsNotFollowed();
    void clickOnTheOfferedRow();
    void allIsNoChoiceOfOne();
    void searchToDetailsAndBack();
    void lettersMove();
    void goesThroughTheParts();

private:
    TokenTableView *table() const { return m_window->findChild<TokenTableView *>(); }
    TokenRowsModel *rows() const { return table()->tokens(); }
    TokenPager &pager() const { return m_window->workspace().session()->pager(); }
    int top() const { return table()->verticalScrollBar()->value(); }
    void order(Column column, int times);
    void search(const QString &text);
    void searchIds(const QStringList &ids);
    void click(int row);
    bool areDetailsEmpty() const { return !tree()->isVisible(); }
    bool doDetailsShow(const QString &id) const;
    FactTree *tree() const { return m_window->findChild<FactTree *>(); }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<MainWindow> m_window;
};

void TestCurrentToken::init()
{
    openWindow(&m_sandbox, &m_window, 600);
    m_window->findChild<FilterBar *>()->setPause(10);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    table()->setFocus(Qt::TabFocusReason); // Qt makes the first row current
    QTRY_VERIFY(table()->currentIndex().isValid());
}

bool TestCurrentToken::doDetailsShow(const QString &id) const
{
    const QAbstractItemModel *facts = tree()->model();
    return tree()->isVisible() &&
           !facts->match(facts->index(0, 1), Qt::DisplayRole, id, 1, Qt::MatchExactly | Qt::MatchRecursive).isEmpty();
}

void TestCurrentToken::order(Column column, int times)
{
    QHeaderView *header = table()->horizontalHeader();
    for (int i = 0; i < times; ++i) {
        emit header->sectionClicked(int(column));
        settle(*m_window);
    }
    QTRY_COMPARE(header->sortIndicatorSection(), int(column));
}

void TestCurrentToken::search(const QString &text)
{
    for (QLineEdit *field : m_window->findChild<FilterBar *>()->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == u"Search")
            field->setText(text);
    }
    QTRY_COMPARE(pager().wantedQuery().search, text);
    settle(*m_window);
}

void TestCurrentToken::searchIds(const QStringList &ids)
{
    TokenQuery query;
    query.ids = ids;
    m_window->workspace().ask(query);
    settle(*m_window);
}

void TestCurrentToken::click(int row)
{
    table()->scrollTo(rows()->index(row, 0));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(rows()->index(row, 0)).center());
}

void TestCurrentToken::startsAtTheTop_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("times");
    QTest::newRow("created, ascending") << int(Column::Created) << 1;
    QTest::newRow("created, descending") << int(Column::Created) << 2;
    QTest::newRow("name") << int(Column::Name) << 1;
    QTest::newRow("updated, descending") << int(Column::Updated) << 2;
}

/// The row that Qt offers is nobody's choice: its token is not looked for in the new order.
void TestCurrentToken::startsAtTheTop()
{
    QFETCH(const int, column);
    QFETCH(const int, times);
    order(Column(column), times);
    QCOMPARE(top(), 0);
    QVERIFY(table()->currentIndex().row() <= 0);
    QVERIFY(areDetailsEmpty());
}

void TestCurrentToken::offeredRowIsNotShown()
{
    QVERIFY(areDetailsEmpty());
    QTest::keyClick(table(), Qt::Key_Down);
    QTRY_VERIFY(doDetailsShow(rows()->idAt(table()->currentIndex().row())));
}

void TestCurrentToken::chosenTokenStays()
{
    click(3);
    const QString chosen = rows()->idAt(3);
    QVERIFY(doDetailsShow(chosen));
    for (const Column column : {Column::Name, Column::Updated}) {
        order(column, 1);
        QVERIFY(doDetailsShow(chosen));
        QCOMPARE(table()->selectedCount(), 1);
    }
    search(QStringLiteral("no token is called so"));
    QVERIFY(doDetailsShow(chosen));
    QCOMPARE(table()->notInViewCount(), 1);
}

/// Another list that offers a row in between changes nothing about it.
void TestCurrentToken::chosenTokenComesBack()
{
    click(3);
    const QString chosen = rows()->idAt(3);
    search(QStringLiteral("no token is called so"));
    search({});
    QTRY_COMPARE(rows()->idAt(table()->currentIndex().row()), chosen);
    QVERIFY(doDetailsShow(chosen));
}

void TestCurrentToken::oneHitShowsItself()
{
    const QString id = rows()->idAt(7);
    searchIds({id});
    QCOMPARE(rows()->rowCount(), 1);
    QTRY_VERIFY(doDetailsShow(id));
    QCOMPARE(table()->selectedCount(), 0);
}

void TestCurrentToken::oneHitIsNotFollowed()
{
    searchIds({rows()->idAt(60)});
    QCOMPARE(rows()->rowCount(), 1);
    searchIds({});
    QTRY_VERIFY(rows()->rowCount() > 1);
    QCOMPARE(top(), 0);
    QVERIFY(areDetailsEmpty());
}

void TestCurrentToken::clickOnTheOfferedRow()
{
    QCOMPARE(table()->currentIndex().row(), 0);
    click(0);
    QVERIFY(doDetailsShow(rows()->idAt(0)));
}

void TestCurrentToken::allIsNoChoiceOfOne()
{
    QVERIFY(triggerAction(*m_window, u"Select all tokens"));
    QCOMPARE(table()->selectedCount(), 600);
    QVERIFY(areDetailsEmpty());
}

/// Ctrl+F, Down, Enter, and the way back.
void TestCurrentToken::searchToDetailsAndBack()
{
    QTest::keySequence(m_window.get(), QKeySequence::Find);
    QWidget *search = m_window->focusWidget();
    QCOMPARE(search->accessibleName(), QStringLiteral("Search"));
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(m_window->focusWidget(), table());
    QTRY_VERIFY(doDetailsShow(rows()->idAt(0)));
    QCOMPARE(table()->selectedCount(), 1);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(m_window->focusWidget(), tree());
    QTest::keyClick(tree(), Qt::Key_Escape);
    QCOMPARE(m_window->focusWidget(), table());
    // Details that are hidden show themselves.
    QVERIFY(triggerAction(*m_window, u"Token details"));
    QVERIFY(!tree()->isVisible());
    QTest::keyClick(table(), Qt::Key_Enter, Qt::KeypadModifier);
    QTRY_COMPARE(m_window->focusWidget(), tree());
}

void TestCurrentToken::lettersMove()
{
    QTest::keyClick(table(), Qt::Key_J);
    QTest::keyClick(table(), Qt::Key_J);
    QCOMPARE(table()->currentIndex().row(), 2);
    QTest::keyClick(table(), Qt::Key_K);
    QCOMPARE(table()->currentIndex().row(), 1);
    QVERIFY(doDetailsShow(rows()->idAt(1)));
}

void TestCurrentToken::goesThroughTheParts()
{
    click(2);
    const auto go = [this](const QString &keys) {
        QTest::keySequence(m_window.get(), QKeySequence(keys));
        return m_window->focusWidget();
    };
    auto *details = m_window->findChild<TokenDetailPane *>();
    auto *filter = m_window->findChild<FilterBar *>();
    QVERIFY(details->isAncestorOf(go(QStringLiteral("Ctrl+F6"))));
    QWidget *tool = go(QStringLiteral("Ctrl+F6"));
    QVERIFY(!details->isAncestorOf(tool) && !filter->isAncestorOf(tool));
    QVERIFY(filter->isAncestorOf(go(QStringLiteral("Ctrl+F6"))));
    QCOMPARE(go(QStringLiteral("Ctrl+F6")), table());
    QVERIFY(filter->isAncestorOf(go(QStringLiteral("Ctrl+Shift+F6"))));
}

QTEST_MAIN(TestCurrentToken)
#include "tst_currenttoken.moc"
