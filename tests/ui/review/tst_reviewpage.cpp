#include "models/inventory/inventorymodel.h"
#include "models/text/translations.h"
#include "tests/support/exportanswers.h"
#include "tests/support/reviewwindow.h"
#include "ui/browse/browsepage.h"
#include "ui/browse/filterbar.h"
#include "ui/browse/tokentableview.h"
#include "ui/details/findingcards.h"
#include "ui/review/countdelegate.h"
#include "ui/review/facettree.h"
#include "ui/review/filterchips.h"
#include "ui/review/filtercompleter.h"
#include "ui/review/findinglist.h"
#include "ui/review/reviewbar.h"
#include "ui/review/reviewpane.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// All tokens at once: what the window says of them, how they are sorted, narrowed and judged, and that what is
/// selected stays what it is. What is right is counted over the tokens themselves.
class TestReviewPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void showsAllAsComplete();
    void everyColumnSorts_data();
    void everyColumnSorts();
    void secondColumnSorts();
    void keysSort();
    void typedTermsNarrow_data();
    void typedTermsNarrow();
    void wrongTermChangesNothing();
    void chipsComeAndGo();
    void clearingIsACommand();
    void termsAreOffered();
    void findingsNarrow();
    void facetsNarrow();
    void cellNarrows_data();
    void cellNarrows();
    void cellWithoutTermNarrowsNothing();
    void findingsShowInTheirColumn();
    void detailsTellReasons();
    void currentTokenStays();
    void selectionStays();
    void refreshTellsWhatChanged();
    void cancelLeavesThePages();
    void failureLeavesThePages();
    void anotherQuestionLeaves();
    void exportsWhatMatches();
    void copiesWhatIsSelected();
    void newWindowShowsTheSame();

private:
    void loadAll();
    void settle();
    void type(const QString &text);
    static void clickItem(QTreeWidget *tree, QTreeWidgetItem *item);
    void clickHeader(Column column, Qt::KeyboardModifiers modifiers = {});
    QString status() const;
    QString message() const { return m_window->findChild<MessageBar *>()->text(); }
    TokenTableView *table() const { return m_window->findChild<TokenTableView *>(); }
    TokenRowsModel *rows() const { return table()->tokens(); }
    const Inventory &inventory() const
    {
        return m_window->workspace().session()->review().model().inventory()->inventory;
    }
    QLineEdit *search() const;
    QStringList shownIds() const;
    int countWhere(const std::function<bool(const Token &)> &holds) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

constexpr int tokens = 600;

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

void TestReviewPage::initTestCase()
{
    QCoreApplication::setOrganizationName(u"pat-console-test"_s);
    QCoreApplication::setApplicationName(u"tst_reviewpage"_s);
    installTranslations();
    applyTheme(*qApp, ThemeMode::Light);
}

void TestReviewPage::init()
{
    openWindow(&m_sandbox, &m_window, tokens);
    m_window->findChild<FilterBar *>()->setPause(10);
}

void TestReviewPage::settle()
{
    ::settle(*m_window);
}

void TestReviewPage::loadAll()
{
    loadAllTokens(*m_window);
}

QLineEdit *TestReviewPage::search() const
{
    return m_window->findChild<ReviewBar *>()->findChild<QLineEdit *>();
}

void TestReviewPage::type(const QString &text)
{
    search()->setText(text);
    QTest::keyClick(search(), Qt::Key_Return);
    settle();
}

/// Where all of it shows: a part of it would be scrolled to between press and release.
void TestReviewPage::clickItem(QTreeWidget *tree, QTreeWidgetItem *item)
{
    QTRY_VERIFY((tree->scrollToItem(item), tree->viewport()->rect().contains(tree->visualItemRect(item))));
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualItemRect(item).center());
}

void TestReviewPage::clickHeader(Column column, Qt::KeyboardModifiers modifiers)
{
    QHeaderView *header = table()->horizontalHeader();
    table()->scrollTo(rows()->index(0, int(column)));
    const int x = header->sectionViewportPosition(int(column)) + header->sectionSize(int(column)) / 2;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, QPoint(x, header->height() / 2));
    settle();
}

QString TestReviewPage::status() const
{
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(u" token") && label->parentWidget()->inherits("StatusLine"))
            return label->text();
    }
    return {};
}

QStringList TestReviewPage::shownIds() const
{
    QStringList ids;
    for (int row = 0; row < rows()->rowCount(); ++row)
        ids.append(rows()->idAt(row));
    return ids;
}

int TestReviewPage::countWhere(const std::function<bool(const Token &)> &holds) const
{
    const LoadedInventory &loaded = *m_window->workspace().session()->review().model().inventory();
    int count = 0;
    for (int row = 0; row < loaded.inventory.size(); ++row)
        count += holds(loaded.tokenAt(row)) ? 1 : 0;
    return count;
}

void TestReviewPage::showsAllAsComplete()
{
    const QStringList before = shownIds().first(50);
    loadAll();
    QVERIFY2(status().startsWith(u"600 tokens, complete, as of "), qPrintable(status()));
    QCOMPARE(sorted(shownIds()), sorted(m_sandbox->ids()));
    QCOMPARE(shownIds().first(50), before); // in the order of the list
    QVERIFY(!m_window->findChild<FilterBar *>()->isVisible());
    QVERIFY(m_window->findChild<ReviewBar *>()->isVisible());
    QVERIFY(triggerAction(*m_window, u"Leave review"));
    settle();
    QCOMPARE(status(), u"600 tokens"_s);
    QVERIFY(m_window->findChild<FilterBar *>()->isVisible());
    QCOMPARE(shownIds().first(50), before);
}

void TestReviewPage::everyColumnSorts_data()
{
    QTest::addColumn<int>("column");
    for (int column = 0; column < int(Column::Changes); ++column) // which an earlier review has to be there for
        QTest::addRow("%s", qPrintable(columnTitle(static_cast<Column>(column)))) << column;
}

void TestReviewPage::everyColumnSorts()
{
    QFETCH(int, column);
    loadAll();
    table()->setColumnHidden(column, false);
    clickHeader(static_cast<Column>(column));
    if (static_cast<Column>(column) == Column::Created)
        clickHeader(Column::Created); // it was sorted so already: back again
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), column);
    QCOMPARE(table()->horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
    const QString first = rows()->cellAt(0, static_cast<Column>(column)).text;
    const QStringList up = shownIds();
    clickHeader(static_cast<Column>(column));
    QCOMPARE(table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    QVERIFY(shownIds() != up);
    QVERIFY(rows()->cellAt(0, static_cast<Column>(column)).text != first);
    QCOMPARE(sorted(shownIds()), sorted(up));
}

void TestReviewPage::secondColumnSorts()
{
    loadAll();
    clickHeader(Column::Status);
    clickHeader(Column::Created, Qt::ShiftModifier);
    clickHeader(Column::Created, Qt::ShiftModifier); // the second one round
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), int(Column::Status));
    for (int row = 1; row < rows()->rowCount(); ++row) {
        if (rows()->statusAt(row) == rows()->statusAt(row - 1))
            QVERIFY(rows()->tokenAt(row)->createdAt->msecs <= rows()->tokenAt(row - 1)->createdAt->msecs);
    }
    for (const Column column : {Column::TwoFactor, Column::Findings})
        table()->setColumnHidden(int(column), false);
    clickHeader(Column::TwoFactor);
    clickHeader(Column::Findings, Qt::ShiftModifier);
    for (int row = 1; row < rows()->rowCount(); ++row) {
        if (rows()->cellAt(row, Column::TwoFactor).text == rows()->cellAt(row - 1, Column::TwoFactor).text)
            QVERIFY(rows()->severityAt(row) <= rows()->severityAt(row - 1));
    }
}

/// By the column of the current cell.
void TestReviewPage::keysSort()
{
    table()->setCurrentIndex(table()->model()->index(3, int(Column::Name)));
    QVERIFY(triggerAction(*m_window, u"Sort by this column")); // the server's list as well
    QCOMPARE(m_window->workspace().query().sort, (Sort{u"name"_s, false}));
    QVERIFY(!triggerAction(*m_window, u"Then by this column"));
    loadAll();
    const auto orders = [this] { return m_window->workspace().session()->review().model().wanted().orders; };
    table()->setCurrentIndex(table()->model()->index(3, int(Column::Status)));
    QVERIFY(triggerAction(*m_window, u"Sort by this column"));
    settle();
    table()->setCurrentIndex(table()->model()->index(3, int(Column::Created)));
    QVERIFY(triggerAction(*m_window, u"Then by this column"));
    settle();
    QCOMPARE(orders(), (QList<RowOrder>{{RowKey::Status, false}, {RowKey::Created, false}}));
    QVERIFY(triggerAction(*m_window, u"Then by this column"));
    settle();
    QCOMPARE(orders(), (QList<RowOrder>{{RowKey::Status, false}, {RowKey::Created, true}}));
    QTest::keyClick(table(), Qt::Key_Right); // in the same row
    QVERIFY(triggerAction(*m_window, u"Sort by this column"));
    settle();
    QCOMPARE(table()->currentIndex().column(), int(Column::Updated));
    QVERIFY(triggerAction(*m_window, u"Sort by this column"));
    QCOMPARE(orders(), (QList<RowOrder>{{RowKey::Updated, true}}));
}

void TestReviewPage::typedTermsNarrow_data()
{
    using Holds = std::function<bool(const Token &)>;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Holds>("holds");
    const auto row = [](const char *text, const Holds &holds) {
        QTest::newRow(text) << QString::fromUtf8(text) << holds;
    };
    row("expires:never", [](const Token &token) { return token.expiresAt.isNull(); });
    row("used:never", [](const Token &token) { return token.lastUsedAt.isNull(); });
    row("-used:never", [](const Token &token) { return !token.lastUsedAt.isNull(); });
    row("state:revoked", [](const Token &token) { return *token.revoked; });
    row("2fa:no sso:no", [](const Token &token) {
        const User &user = *token.user;
        return user.twoFactorEnabled && !*user.twoFactorEnabled && user.googleSsoEnabled && !*user.googleSsoEnabled;
    });
    row("scope:license:write", [](const Token &token) { return token.scopes->contains(u"license:write"_s); });
    row("nothing-is-called-so", [](const Token &) { return false; });
}

void TestReviewPage::typedTermsNarrow()
{
    QFETCH(QString, text);
    using Holds = std::function<bool(const Token &)>;
    QFETCH(Holds, holds);
    loadAll();
    const int expected = countWhere(holds);
    type(text);
    QCOMPARE(rows()->rowCount(), expected);
    for (int row = 0; row < rows()->rowCount(); ++row)
        QVERIFY(holds(*rows()->tokenAt(row)));
    QVERIFY2(status().contains(QLocale().toString(expected) + u" of 600 tokens"_s), qPrintable(status()));
}

void TestReviewPage::wrongTermChangesNothing()
{
    loadAll();
    type(u"expires:never"_s);
    const QStringList before = shownIds();
    search()->setText(u"state:sleeping"_s);
    QTest::keyClick(search(), Qt::Key_Return);
    settle();
    QVERIFY(search()->property("invalid").toBool());
    QVERIFY2(search()->accessibleDescription().contains(u"sleeping"), qPrintable(search()->accessibleDescription()));
    QCOMPARE(search()->text(), u"state:sleeping"_s);
    QCOMPARE(shownIds(), before);
    search()->setText({});
    QTRY_VERIFY(!search()->property("invalid").toBool());
}

void TestReviewPage::chipsComeAndGo()
{
    loadAll();
    type(u"expires:never can:write"_s);
    const int both = rows()->rowCount();
    auto *chips = m_window->findChild<FilterChips *>();
    QCOMPARE(chips->findChildren<QToolButton *>().size(), 2);
    QCOMPARE(search()->text(), QString());
    QTest::mouseClick(chips->findChildren<QToolButton *>().constFirst(), Qt::LeftButton);
    QTRY_COMPARE(chips->findChildren<QToolButton *>().size(), 1);
    settle();
    QVERIFY(rows()->rowCount() > both);
    QTest::keyClick(search(), Qt::Key_Backspace); // opens the last one
    QCOMPARE(search()->text(), u"can:write"_s);
    QTest::keyClick(search(), Qt::Key_Escape);
    settle();
    QTRY_COMPARE(rows()->rowCount(), tokens);
    QVERIFY(chips->isHidden());
}

void TestReviewPage::clearingIsACommand()
{
    loadAll();
    QVERIFY(!triggerAction(*m_window, u"Clear filters"));
    type(u"expires:never"_s);
    QVERIFY(rows()->rowCount() < tokens);
    QVERIFY(triggerAction(*m_window, u"Clear filters"));
    settle();
    QCOMPARE(rows()->rowCount(), tokens);
    QVERIFY(!triggerAction(*m_window, u"Clear filters"));
}

void TestReviewPage::termsAreOffered()
{
    loadAll();
    search()->setFocus();
    const auto *completer = m_window->findChild<FilterCompleter *>();
    const auto offered = [completer] {
        QStringList terms;
        for (int row = 0; row < completer->completionModel()->rowCount(); ++row)
            terms += completer->completionModel()->index(row, 0).data(Qt::EditRole).toString();
        return terms;
    };
    QTest::keyClicks(search(), u"-sta"_s);
    QCOMPARE(offered(), QStringList{u"-state:"_s});
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(search()->text(), u"-state:"_s);
    QVERIFY(offered().contains(u"-state:revoked"_s));
    QTest::keyClicks(search(), u"rev"_s);
    QCOMPARE(offered(), QStringList{u"-state:revoked"_s});
    const QString shown = completer->completionModel()->index(0, 0).data().toString();
    const int revoked = countWhere([](const Token &token) { return *token.revoked; });
    QVERIFY2(shown.endsWith(QLocale().toString(revoked)) || shown.endsWith(QLocale().toString(tokens - revoked)),
             qPrintable(shown));
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(search()->text(), u"-state:revoked "_s);
    QTRY_COMPARE(rows()->rowCount(), tokens - revoked);
}

void TestReviewPage::findingsNarrow()
{
    loadAll();
    auto *list = m_window->findChild<ReviewPane *>()->findChild<FindingList *>();
    QVERIFY(list->count() > 5);
    const QString key = list->item(0)->data(CountDelegate::TermRole).toString();
    const auto count = list->item(0)->data(CountDelegate::CountRole).toInt();
    QCOMPARE(list->item(0)->data(Qt::AccessibleTextRole).toString(),
             list->item(0)->text() + u", " + QLocale().toString(count));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    settle();
    QCOMPARE(rows()->rowCount(), count);
    const auto bit = std::find_if(reviewRules().begin(), reviewRules().end(),
                                  [&key](const ReviewRule &rule) { return QLatin1String(rule.key) == key; }) -
                     reviewRules().begin();
    const auto &model = m_window->workspace().session()->review().model();
    for (int row = 0; row < rows()->rowCount(); ++row)
        QVERIFY(inventory().row(model.inventoryRow(row)).found & (1U << bit));
    QCOMPARE(list->item(0)->data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    settle();
    QCOMPARE(rows()->rowCount(), tokens);
}

void TestReviewPage::facetsNarrow()
{
    loadAll();
    auto *tree = m_window->findChild<FacetTree *>();
    QVERIFY(tree->topLevelItemCount() > 5);
    QTreeWidgetItem *state = tree->topLevelItem(0);
    QVERIFY(state->isExpanded());
    int all = 0;
    for (int i = 0; i < state->childCount(); ++i)
        all += state->child(i)->data(0, CountDelegate::CountRole).toInt();
    QCOMPARE(all, tokens);
    const int count = state->child(0)->data(0, CountDelegate::CountRole).toInt();
    clickItem(tree, state->child(0));
    settle();
    QCOMPARE(rows()->rowCount(), count);
    state = tree->topLevelItem(0);
    clickItem(tree, state->child(0));
    settle();
    QCOMPARE(rows()->rowCount(), tokens);
    clickItem(tree, tree->topLevelItem(0));
    QVERIFY(!tree->topLevelItem(0)->isExpanded());
}

void TestReviewPage::cellNarrows_data()
{
    QTest::addColumn<Column>("column");
    QTest::addColumn<bool>("isOneValue"); // and not a day, the most that may be done, the weightiest finding, any tag
    const QList<Column> wider{Column::Expires, Column::LastUsed, Column::LastRotated,
                              Column::Scopes,  Column::Findings, Column::Tags};
    for (int column = 0; column < columnCount; ++column) {
        const auto is = static_cast<Column>(column);
        if (is != Column::LastLogin && is < Column::Changes)
            QTest::addRow("%s", qPrintable(columnTitle(is))) << is << !wider.contains(is);
    }
}

void TestReviewPage::cellNarrows()
{
    QFETCH(const Column, column);
    QFETCH(const bool, isOneValue);
    loadAll();
    int at = 0; // the first of which not nothing is told
    while (rows()->cellAt(at, column).tone != Tone::Plain)
        ++at;
    const QString id = rows()->idAt(at);
    const QString value = rows()->cellAt(at, column).text;
    table()->setCurrentIndex(rows()->index(at, int(column)));
    QVERIFY(triggerAction(*m_window, u"Show only this value"));
    settle();
    const int only = rows()->rowCount();
    QVERIFY(only > 0 && only < tokens);
    QVERIFY(shownIds().contains(id));
    for (int row = 0; row < only; ++row)
        QVERIFY(!isOneValue || rows()->cellAt(row, column).text == value);
    m_window->findChild<ReviewBar *>()->clearFilter();
    settle();
    table()->setCurrentIndex(rows()->index(shownIds().indexOf(id), int(column)));
    QVERIFY(triggerAction(*m_window, u"Hide this value"));
    settle();
    QCOMPARE(rows()->rowCount(), tokens - only);
    QVERIFY(!shownIds().contains(id));
}

void TestReviewPage::cellWithoutTermNarrowsNothing()
{
    const auto isOffered = [this] {
        const QList<QAction *> actions = m_window->findChildren<QAction *>();
        const auto found = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
            return action->text() == u"Show only this value";
        });
        return found != actions.end() && (*found)->isEnabled();
    };
    QVERIFY(!isOffered());
    loadAll();
    table()->setCurrentIndex(rows()->index(5, int(Column::Role)));
    QVERIFY(isOffered());
    table()->setCurrentIndex(rows()->index(5, int(Column::LastLogin)));
    QVERIFY(!isOffered());
    table()->setCurrentIndex(rows()->index(6, int(Column::Role)));
    QVERIFY(isOffered());
    QVERIFY(triggerAction(*m_window, u"Leave review"));
    settle();
    QVERIFY(!isOffered());
}

/// In a cell, pointed at, and on the clipboard: of each row what its details tell.
void TestReviewPage::findingsShowInTheirColumn()
{
    const auto toolTip = [this](int row) {
        return rows()->index(row, int(Column::Findings)).data(Qt::ToolTipRole).toString();
    };
    QCOMPARE(rows()->cellAt(0, Column::Findings).text, u"—"_s);
    QVERIFY(toolTip(0).contains(u"Load all tokens to judge them (F6)."));
    loadAll();
    bool areNone = false;
    qsizetype most = 0;
    for (int row = 0; row < rows()->rowCount(); ++row) {
        const quint32 found = inventory().row(row).found;
        QStringList titles;
        QStringList keys;
        QStringList lines;
        for (const ReviewRule &rule : reviewRules()) {
            if (!(found & (1U << (&rule - reviewRules().data()))))
                continue;
            titles += ruleTitle(rule);
            keys += QLatin1String(rule.key);
            lines += u"%1 (%2)"_s.arg(ruleTitle(rule), severityText(rule.severity));
        }
        const int at = shownIds().indexOf(inventory().idAt(row));
        const QString many = QString::number(titles.size()) + u" · "_s + titles.join(u", "_s);
        QCOMPARE(rows()->cellAt(at, Column::Findings).text, titles.isEmpty()     ? u"—"_s
                                                            : titles.size() == 1 ? titles.constFirst()
                                                                                 : many);
        QCOMPARE(rows()->valueAt(at, Column::Findings), keys.join(u';'));
        QCOMPARE(toolTip(at).isEmpty(), lines.isEmpty());
        QVERIFY(toolTip(at).contains(lines.join(u'\n').toHtmlEscaped()));
        areNone |= titles.isEmpty();
        most = qMax(most, titles.size());
    }
    QVERIFY(areNone && most > 2);
}

void TestReviewPage::detailsTellReasons()
{
    loadAll();
    auto *cards = m_window->findChild<FindingCards *>();
    type(u"finding:never-used"_s);
    QVERIFY(rows()->rowCount() > 0);
    table()->goToRow(0);
    QVERIFY(cards->isVisible());
    QString text;
    for (const QLabel *label : cards->findChildren<QLabel *>())
        text += label->text() + u'\n';
    QVERIFY2(text.contains(u"Never used"), qPrintable(text));
    QVERIFY2(text.contains(u", and never used; the threshold is 30."), qPrintable(text));
    QVERIFY(triggerAction(*m_window, u"Leave review"));
    settle();
    QVERIFY(cards->isHidden());
}

void TestReviewPage::currentTokenStays()
{
    table()->goToRow(40);
    settle();
    const QString id = rows()->idAt(40);
    const int y = table()->rowViewportPosition(40);
    loadAll();
    QCOMPARE(rows()->idAt(table()->currentIndex().row()), id);
    QVERIFY(qAbs(table()->rowViewportPosition(table()->currentIndex().row()) - y) <= table()->rowHeight(0));
    clickHeader(Column::Owner);
    QCOMPARE(rows()->idAt(table()->currentIndex().row()), id);
    QVERIFY(triggerAction(*m_window, u"Leave review"));
    settle();
    QTRY_COMPARE(rows()->idAt(table()->currentIndex().row()), id);
}

void TestReviewPage::selectionStays()
{
    loadAll();
    table()->selectionModel()->select(QItemSelection(rows()->index(3, 0), rows()->index(7, columnCount - 1)),
                                      QItemSelectionModel::Select);
    QStringList ids = shownIds().mid(3, 5);
    QCOMPARE(sorted(table()->selectedTokens().ids), sorted(ids));
    clickHeader(Column::Name);
    QCOMPARE(sorted(table()->selectedTokens().ids), sorted(ids));
    type(u"nothing-is-called-so"_s);
    QCOMPARE(sorted(table()->selectedTokens().ids), sorted(ids));
    QVERIFY2(status().contains(u"5 selected, 5 not in view"), qPrintable(status()));
    QVERIFY(triggerAction(*m_window, u"Leave review"));
    settle();
    QCOMPARE(sorted(table()->selectedTokens().ids), sorted(ids));

    // All that match are selected by id: no query of the server's says which they are.
    loadAll();
    type(u"expires:never"_s);
    table()->selectAll();
    const int all = rows()->rowCount();
    QCOMPARE(table()->selectedTokens().count(), all);
    QVERIFY(table()->selectedTokens().everything.isEmpty());
    m_window->findChild<ReviewBar *>()->clearFilter();
    settle();
    QCOMPARE(table()->selectedTokens().count(), all);
}

void TestReviewPage::refreshTellsWhatChanged()
{
    loadAll();
    QVERIFY(m_sandbox->deleteToken(m_sandbox->ids().at(10)));
    m_sandbox->insertToken({u"new"_s, {}, {}});
    m_sandbox->insertToken({u"newer"_s, {}, {}});
    type(u"-expires:never"_s);
    table()->goToRow(5);
    const QString current = rows()->idAt(5);
    QVERIFY(triggerAction(*m_window, u"Refresh"));
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"2 new, 1 gone"), 20'000);
    settle();
    QCOMPARE(inventory().size(), tokens + 1);
    QCOMPARE(rows()->idAt(table()->currentIndex().row()), current);
    QVERIFY(rows()->rowCount() < tokens); // still narrowed
}

void TestReviewPage::cancelLeavesThePages()
{
    QVERIFY(triggerAction(*m_window, u"Load all"));
    TokenReview &review = m_window->workspace().session()->review();
    QVERIFY(review.isLoading());
    m_window->findChild<BrowsePage *>()->cancelLoading();
    QVERIFY(!review.isLoading());
    settle();
    QCOMPARE(status(), u"600 tokens"_s);
    loadAll(); // and can be had all the same
}

void TestReviewPage::failureLeavesThePages()
{
    m_sandbox.reset();
    QVERIFY(triggerAction(*m_window, u"Load all"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->workspace().session()->review().isLoading(), 60'000);
    QVERIFY2(message().contains(u"Not all tokens could be loaded."), qPrintable(message()));
    QVERIFY(!m_window->workspace().session()->review().isOn());
    QCOMPARE(rows()->rowCount(), tokens);
}

void TestReviewPage::anotherQuestionLeaves()
{
    loadAll();
    TokenQuery query;
    query.search = u"ci"_s;
    m_window->workspace().ask(query);
    QVERIFY(!m_window->findChild<BrowsePage *>()->isReviewing());
    settle();
    QVERIFY(rows()->rowCount() < tokens);
    loadAll();
    QCOMPARE(inventory().size(), rows()->rowCount());
    QVERIFY(inventory().size() < tokens);
}

void TestReviewPage::exportsWhatMatches()
{
    loadAll();
    type(u"expires:never"_s);
    const QStringList ids = sorted(shownIds());
    QSignalSpy finished(&m_window->workspace().exports(), &ExportQueue::finished);
    const QString path = m_folder.filePath(u"narrowed.csv"_s);
    const qint64 asked = m_sandbox->requestCount();
    QVERIFY(triggerAction(*m_window, u"Export all"));
    QVERIFY(answerExportDialog(*m_window, path));
    QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), 30'000);
    QCOMPARE(m_sandbox->requestCount(), asked); // what was loaded is written
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression id(u"(?:^|\n)([0-9a-f]{8}-[0-9a-f-]{27}),"_s);
    QStringList written;
    const QString text = QString::fromUtf8(file.readAll());
    for (auto it = id.globalMatch(text); it.hasNext();)
        written.append(it.next().captured(1));
    QCOMPARE(sorted(written), ids);
}

void TestReviewPage::copiesWhatIsSelected()
{
    loadAll();
    clickHeader(Column::Owner);
    table()->selectionModel()->select(QItemSelection(rows()->index(0, 0), rows()->index(2, columnCount - 1)),
                                      QItemSelectionModel::Select);
    QVERIFY(triggerAction(*m_window, u"Copy ids"));
    QCOMPARE(QGuiApplication::clipboard()->text(), shownIds().first(3).join(u'\n') + u'\n');
    QVERIFY(triggerAction(*m_window, u"Copy selected tokens"));
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    for (int row = 0; row < 3; ++row) {
        const QStringList cells = lines.value(row + 1).split(u'\t');
        QCOMPARE(cells.value(int(Column::Email)), rows()->valueAt(row, Column::Email));
        QCOMPARE(cells.value(int(Column::Findings)), rows()->valueAt(row, Column::Findings));
    }
}

/// As after the language has become another.
void TestReviewPage::newWindowShowsTheSame()
{
    loadAll();
    type(u"expires:never"_s);
    const QStringList ids = shownIds();
    MainWindow other(&m_window->workspace());
    other.show();
    QTRY_VERIFY(other.isSettled());
    auto *page = other.findChild<BrowsePage *>();
    QVERIFY(page->isReviewing());
    QCOMPARE(page->table()->tokens()->rowCount(), ids.size());
    QCOMPARE(page->reviewText(), m_window->findChild<BrowsePage *>()->reviewText());
    QCOMPARE(other.findChild<FilterChips *>()->findChildren<QToolButton *>().size(), 1);
}

QTEST_MAIN(TestReviewPage)
#include "tst_reviewpage.moc"
