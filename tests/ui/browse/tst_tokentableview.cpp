#include "models/session/session.h"
#include "tests/support/fakeserver.h"
#include "tests/support/testtokens.h"
#include "ui/browse/tokendelegate.h"
#include "ui/browse/tokentableview.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QImage>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSet>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

using namespace testtokens;

/// How the list comes to its first picture: texts that cost many fonts, and columns that are measured, in many rounds.
class tst_TokenTableView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void loadsOneScriptAfterTheOther();
    void paintsEveryTextInTheEnd_data();
    void paintsEveryTextInTheEnd();
    void columnsMoveOnce();
    void measuringEndsWithTheRows();
    void measuringEndsWithTheModel();
    void selectionComesBackInOneGo();
    void furtherColumnsWaitForTheUser();
    void columnsOfAnOlderVersion_data();
    void columnsOfAnOlderVersion();
    void columnsAtFirst();
    void columnsMenuStaysOpen();
    void columnsThatAreNone_data();
    void columnsThatAreNone();

private:
    void open();
    bool hasRows() const { return m_session->model().tokenAt(0); }
    bool isMeasured() const { return !m_view->columnState().isEmpty() && m_view->isSettled(); }
    int bars(Column column) const;
    QList<Column> shownColumns() const;
    QAction *entryOf(QMenu *menu, const QString &text) const;

    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<TokenTableView> m_view;
    int m_fonts = 0;
};

namespace {

/// Tells of each painting of a widget when it is over, if `isDue` says so when it begins.
class PaintWatch : public QObject
{
public:
    PaintWatch(QWidget *widget, std::function<bool()> isDue, std::function<void()> painted)
        : m_isDue(std::move(isDue))
        , m_painted(std::move(painted))
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_isTold && m_isDue())
            QMetaObject::invokeMethod(
                this,
                [this] {
                    const QScopedValueRollback told(m_isTold, true); // what it paints is not to be told
                    m_painted();
                },
                Qt::QueuedConnection);
        return false;
    }

private:
    std::function<bool()> m_isDue;
    std::function<void()> m_painted;
    bool m_isTold = false;
};

/// Each in a script of its own.
const QStringList &words()
{
    static const QStringList words{u"Διαχειριστής"_s, u"Администратор"_s, u"מנהל"_s,   u"مدير"_s,
                                   u"प्रशासक"_s,       u"ผู้ดูแล"_s,          u"管理者"_s, u"かんり"_s,
                                   u"カンリ"_s,       u"관리자"_s,        u"ადმინი"_s, u"Ադմին"_s};
    return words;
}

QByteArray manyScripts(int count, bool isReversed)
{
    QList<QJsonObject> records;
    for (int i = 0; i < count; ++i) {
        const QString name = words()[i % words().size()] + u' ' + words()[(i + 1) % words().size()];
        records.append(withValue(smallRecord(i), u"name"_s, name));
    }
    if (isReversed)
        std::reverse(records.begin(), records.end());
    return listOf(records);
}

TokenQuery searchFor(const QString &text)
{
    TokenQuery query;
    query.search = text;
    return query;
}

} // namespace

void tst_TokenTableView::initTestCase()
{
    applyTheme(*qApp, ThemeMode::Light);
}

void tst_TokenTableView::init()
{
    m_server = std::make_unique<FakeServer>([](const FakeRequest &request) {
        const QString search = request.param(u"search"_s);
        const bool isKnown = search.isEmpty() || search == u"reversed";
        if (!isKnown || request.rawQuery.contains("createdAt") || request.intParam(u"page"_s, 1) > 1)
            return FakeReply::json("[]");
        return FakeReply::json(manyScripts(60, search == u"reversed"));
    });
    m_session = std::make_unique<Session>(endpointOf(*m_server), &QDateTime::currentMSecsSinceEpoch);
    m_view = std::make_unique<TokenTableView>();
    // One that nobody has measured or shaped a text in.
    QFont font = m_view->font();
    font.setPointSizeF(font.pointSizeF() + 0.75 * ++m_fonts); // by a pixel
    m_view->setFont(font);
    connect(m_view.get(), &TokenTableView::visibleRowsChanged, &m_session->pager(), &TokenPager::setVisibleRows);
}

void tst_TokenTableView::cleanup()
{
    m_view->setTokens(nullptr);
    m_session.reset();
    m_server.reset();
    m_view.reset();
}

void tst_TokenTableView::open()
{
    m_view->setTokens(&m_session->model());
    m_view->resize(1400, 600);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_session->pager().setQuery({});
}

/// Pixels of a color that nothing else has.
int tst_TokenTableView::bars(Column column) const
{
    const QRect rect(m_view->columnViewportPosition(int(column)), 0, m_view->columnWidth(int(column)),
                     m_view->viewport()->height());
    const QImage picture = m_view->viewport()->grab(rect).toImage();
    const QColor bar = themeColors().placeholder;
    int bars = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            bars += picture.pixelColor(x, y) == bar;
    }
    return bars;
}

/// The first script of a round is loaded always, another one while there is time, the rest in the rounds to come.
void tst_TokenTableView::loadsOneScriptAfterTheOther()
{
    m_session->pager().setQuery({});
    QTRY_VERIFY(hasRows());
    TokenDelegate delegate;
    delegate.setModel(&m_session->model());
    QStyleOptionViewItem option;
    option.font = QApplication::font();
    const auto can = [&](int row) {
        return delegate.canMeasure(option, m_session->model().index(row, int(Column::Name)));
    };
    const auto spend = [] {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 20) {
        }
    };
    int rounds = 0;
    for (bool isDone = false; !isDone; ++rounds) {
        QVERIFY(rounds < 10);
        delegate.beginRound();
        spend(); // there is no time left
        isDone = can(2);
    }
    QCOMPARE(rounds, 2); // the space needs no font of its own
    delegate.beginRound();
    spend();
    QVERIFY(can(2));  // costs nothing any more
    QVERIFY(can(14)); // nor does another row with the same two
    QVERIFY(!can(5));
}

void tst_TokenTableView::paintsEveryTextInTheEnd_data()
{
    QTest::addColumn<bool>("isMeasuredBefore");
    QTest::newRow("columns are measured") << false;
    QTest::newRow("columns are known") << true;
}

/// Bars until the columns have their widths, then texts.
void tst_TokenTableView::paintsEveryTextInTheEnd()
{
    QFETCH(bool, isMeasuredBefore);
    if (isMeasuredBefore) {
        open();
        QTRY_VERIFY(isMeasured());
        const QByteArray columns = m_view->columnState();
        cleanup();
        init();
        m_view->restoreColumnState(columns);
    }
    bool wereIdsBars = false;
    bool isPainted = false;
    const auto paintsRows = [this] { return hasRows(); };
    const PaintWatch watch(m_view->viewport(), paintsRows, [&] {
        isPainted = true;
        wereIdsBars |= m_view->columnState().isEmpty() && bars(Column::Id) > 0;
    });
    open();
    QTRY_VERIFY(isPainted);
    QTRY_VERIFY(isMeasured());
    QCOMPARE(wereIdsBars, !isMeasuredBefore);
    for (int column = 0; column <= int(Column::Id); ++column)
        QCOMPARE(bars(static_cast<Column>(column)), 0);
}

/// All in one go, however many rounds of the event loop it takes to measure them.
void tst_TokenTableView::columnsMoveOnce()
{
    int round = 0;
    QSet<int> movedIn;
    QTimer rounds;
    rounds.callOnTimeout([&round] { ++round; });
    rounds.start(0);
    open();
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this, [&](int column) {
        if (column < int(Column::Id)) // the last that shows takes what is left, also beside a scroll bar
            movedIn.insert(round);
    });
    QTRY_VERIFY(isMeasured());
    QCOMPARE(movedIn.size(), 1);
}

/// Rows that are gone before they are measured leave it to the next ones.
void tst_TokenTableView::measuringEndsWithTheRows()
{
    bool areGone = false;
    bool wereMeasured = false;
    connect(&m_session->model(), &QAbstractItemModel::modelReset, m_view.get(), [&] {
        areGone = m_session->pager().shownQuery() && !hasRows();
        wereMeasured |= !m_view->columnState().isEmpty();
        if (areGone)
            return;
        TokenQuery none;
        none.created.from.instant = u"2999-01-01T00:00:00Z"_s;
        m_session->pager().setQuery(none);
    });
    open();
    QTRY_VERIFY(areGone);
    if (wereMeasured)
        QSKIP("Measuring was faster than the server.");
    QTRY_VERIFY(m_view->isSettled());
    QVERIFY(m_view->columnState().isEmpty());
}

void tst_TokenTableView::measuringEndsWithTheModel()
{
    bool wasSettled = false;
    const auto leave = [&] {
        m_view->setTokens(nullptr);
        wasSettled = m_view->isSettled();
        m_session.reset();
    };
    connect(&m_session->model(), &QAbstractItemModel::modelReset, m_view.get(), [&] {
        if (hasRows())
            QMetaObject::invokeMethod(m_view.get(), leave, Qt::QueuedConnection);
    });
    open();
    QTRY_VERIFY(!m_session);
    QVERIFY(wasSettled);
}

/// Each change of the selection costs as much as it has ranges, and brings others about.
void tst_TokenTableView::selectionComesBackInOneGo()
{
    open();
    QTRY_VERIFY(isMeasured());
    const QItemSelectionModel *selection = m_view->selectionModel();
    m_view->selectAll();
    m_view->selectionModel()->select(m_view->model()->index(20, 0),
                                     QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    QSignalSpy changes(selection, &QItemSelectionModel::selectionChanged);
    m_session->pager().setQuery(searchFor(u"reversed"_s));
    QTRY_COMPARE(m_session->model().tokenAt(0)->id, idOf(59));
    QCOMPARE(m_view->selectedRowCount(), 59);
    QCOMPARE(selection->selection().size(), 2); // 0 to 38, and 40 to 59
    QVERIFY(!selection->isRowSelected(39));
    QCOMPARE(changes.size(), 1);
}

/// In the order in which they stand.
QList<Column> tst_TokenTableView::shownColumns() const
{
    QList<Column> columns;
    for (int visual = 0; visual < m_view->horizontalHeader()->count(); ++visual) {
        const int column = m_view->horizontalHeader()->logicalIndex(visual);
        if (!m_view->isColumnHidden(column))
            columns += static_cast<Column>(column);
    }
    return columns;
}

QAction *tst_TokenTableView::entryOf(QMenu *menu, const QString &text) const
{
    menu->clear();
    m_view->fillColumnsMenu(menu);
    const QList<QAction *> actions = menu->actions();
    const auto found =
        std::find_if(actions.begin(), actions.end(), [&text](const QAction *action) { return action->text() == text; });
    return found == actions.end() ? nullptr : *found;
}

void tst_TokenTableView::furtherColumnsWaitForTheUser()
{
    open();
    QTRY_VERIFY(isMeasured());
    const QList<Column> first = shownColumns();
    QCOMPARE(first.size(), 11);
    QCOMPARE(first.constLast(), Column::Id);
    QMenu menu;
    for (int column = int(Column::Id) + 1; column < columnCount; ++column) {
        QAction *entry = entryOf(&menu, columnTitle(static_cast<Column>(column)));
        QVERIFY(entry && !entry->isChecked());
        entry->toggle();
        QVERIFY(!m_view->isColumnHidden(column));
        QVERIFY(m_view->columnWidth(column) > 50);
    }
    m_view->horizontalHeader()->moveSection(int(Column::Findings), 1);
    m_view->setColumnWidth(int(Column::Tags), 123);
    const QByteArray state = m_view->columnState();
    entryOf(&menu, u"Reset columns"_s)->trigger();
    QCOMPARE(shownColumns(), first);
    QTRY_VERIFY(isMeasured());
    QVERIFY(m_view->restoreColumnState(state));
    QCOMPARE(shownColumns().size(), columnCount);
    QCOMPARE(shownColumns().at(1), Column::Findings);
    QCOMPARE(m_view->columnWidth(int(Column::Tags)), 123);
    m_view->setTokens(nullptr);
    m_view->setTokens(&m_session->model()); // as for a review
    QCOMPARE(shownColumns().size(), columnCount);
}

namespace {

/// What a header of eleven columns writes, which is what was kept before there were more.
QByteArray elevenColumns(bool isMoved)
{
    QStandardItemModel model(1, 11);
    QTableView view;
    view.setModel(&model);
    view.setColumnWidth(int(Column::Name), 321);
    view.setColumnHidden(int(Column::Owner), true);
    if (isMoved)
        view.horizontalHeader()->moveSection(int(Column::Id), 0);
    return view.horizontalHeader()->saveState();
}

} // namespace

void tst_TokenTableView::columnsOfAnOlderVersion_data()
{
    QTest::addColumn<bool>("isMoved");
    QTest::addColumn<bool>("hasRowsBefore");
    QTest::newRow("before the rows") << false << false;
    QTest::newRow("moved, before the rows") << true << false;
    QTest::newRow("with rows") << false << true;
    QTest::newRow("moved, with rows") << true << true;
}

void tst_TokenTableView::columnsOfAnOlderVersion()
{
    QFETCH(const bool, isMoved);
    QFETCH(const bool, hasRowsBefore);
    const QByteArray older = elevenColumns(isMoved);
    if (hasRowsBefore) {
        open();
        QTRY_VERIFY(isMeasured());
        QVERIFY(m_view->restoreColumnState(older));
    } else {
        m_view->restoreColumnState(older);
        open();
        QTRY_VERIFY(hasRows());
    }
    QList<Column> expected{Column::Name,    Column::Status,  Column::Organization, Column::Scopes,      Column::Created,
                           Column::Updated, Column::Expires, Column::LastUsed,     Column::LastRotated, Column::Id};
    if (isMoved)
        expected.move(expected.size() - 1, 0);
    QCOMPARE(shownColumns(), expected);
    QCOMPARE(m_view->columnWidth(int(Column::Name)), 321);
    m_view->setColumnHidden(int(Column::Email), false);
    QCOMPARE(shownColumns(), expected + QList<Column>{Column::Email});
    QVERIFY(m_view->columnWidth(int(Column::Email)) > 100);
}

/// Also after Reset columns.
void tst_TokenTableView::columnsAtFirst()
{
    open();
    QTRY_VERIFY(isMeasured());
    const QList<Column> expected{
        Column::Name,         Column::Status,  Column::Owner,   Column::Scopes,      Column::Expires, Column::LastUsed,
        Column::Organization, Column::Created, Column::Updated, Column::LastRotated, Column::Id};
    QCOMPARE(shownColumns(), expected);
    QHeaderView *header = m_view->horizontalHeader();
    header->moveSection(0, 9);
    header->hideSection(int(Column::Expires));
    header->showSection(int(Column::Tags));
    QMenu menu;
    m_view->fillColumnsMenu(&menu);
    menu.actions().last()->trigger();
    QCOMPARE(shownColumns(), expected);
}

/// One visit for several columns; the last that shows has to stay.
void tst_TokenTableView::columnsMenuStaysOpen()
{
    open();
    QTRY_VERIFY(isMeasured());
    QMenu menu;
    m_view->fillColumnsMenu(&menu);
    menu.popup(m_view->mapToGlobal(QPoint(10, 10)));
    QTRY_VERIFY(menu.isVisible());
    const auto click = [&menu](int at) {
        QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(menu.actions()[at]).center());
    };
    click(0);
    click(1);
    QVERIFY(menu.isVisible());
    QVERIFY(m_view->isColumnHidden(int(Column::Name)) && m_view->isColumnHidden(int(Column::Status)));
    for (int at = 2; at < 10; ++at)
        click(at);
    QCOMPARE(shownColumns().size(), 1);
    click(10);
    QCOMPARE(shownColumns().size(), 1);
    QVERIFY(menu.isVisible());
    click(0);
    QCOMPARE(shownColumns().size(), 2);
    click(int(menu.actions().size()) - 1);
    QTRY_VERIFY(!menu.isVisible());
    QCOMPARE(shownColumns().size(), 11);
}

void tst_TokenTableView::columnsThatAreNone_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("columns");
    QTest::newRow("a number") << QByteArray("20:");
    QTest::newRow("a number and words") << QByteArray("20:columns");
    QTest::newRow("no number") << QByteArray(":columns");
    QTest::newRow("torn") << elevenColumns(false).chopped(20).first(40);
}

void tst_TokenTableView::columnsThatAreNone()
{
    QFETCH(const QByteArray, state);
    open();
    QTRY_VERIFY(isMeasured());
    const QByteArray before = m_view->columnState();
    QVERIFY(!m_view->restoreColumnState(state));
    QCOMPARE(m_view->columnState(), before);
}

QTEST_MAIN(tst_TokenTableView)
#include "tst_tokentableview.moc"
