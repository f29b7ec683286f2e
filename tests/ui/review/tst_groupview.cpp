#include "models/inventory/inventorymodel.h"
#include "models/review/rules.h"
#include "models/text/translations.h"
#include "tests/support/reviewwindow.h"
#include "ui/browse/browsepage.h"
#include "ui/browse/filterbar.h"
#include "ui/browse/tokentableview.h"
#include "ui/review/groupmodel.h"
#include "ui/review/grouptree.h"
#include "ui/review/reviewbar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessiblecombobox.h"

#include <QCollator>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

/// Tokens of a review in groups: what a row says is counted over the tokens themselves, opening one shows these.
class TestGroupView : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void rowsSayWhatTokensComeTo_data();
    void rowsSayWhatTokensComeTo();
    void openingShowsTheTokens_data() { rowsSayWhatTokensComeTo_data(); }
    void openingShowsTheTokens();
    void titlesSort_data();
    void titlesSort();
    void groupsFollowTheFilter();
    void keyboardAlone();
    void menuSorts();
    void isTold();
    void noneBringsTokensBack();
    void leavingForgetsGroups();
    void darkAndRightToLeft();

private:
    void settle() const { ::settle(*m_window); }
    void groupBy(const QString &text);
    AccessibleComboBox *box() const { return m_window->findChild<ReviewBar *>()->findChild<AccessibleComboBox *>(); }
    GroupTree *tree() const { return m_window->findChild<GroupTree *>(); }
    GroupModel *groups() const { return tree()->findChild<GroupModel *>(); }
    TokenTableView *table() const { return m_window->findChild<TokenTableView *>(); }
    const InventoryModel &model() const { return m_window->workspace().session()->review().model(); }
    QString cell(int row, GroupColumn column, int role = Qt::DisplayRole) const
    {
        return groups()->index(row, int(column)).data(role).toString();
    }
    QStringList idsOf(const Group &group) const;
    QStringList shownIds() const;

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

constexpr int tokens = 600;

/// One key of every group; of what is not there why it is not.
template <typename T> QString keyOf(const QString &id, const Field<T> &holder)
{
    const Presence presence = holder ? Presence::None : presenceOf(holder);
    return id.isEmpty() ? u"missing %1"_s.arg(int(presence)) : id;
}

QString keyOf(const Group &group)
{
    return group.key.isEmpty() ? u"missing %1"_s.arg(int(group.presence)) : group.key;
}

/// What a token is put to, told from its record.
QStringList membership(const Token &token, const QString &kind)
{
    const User &user = *token.user;
    if (kind == u"owner")
        return {keyOf(user.id->isEmpty() ? token.userId.value() : user.id.value(), token.user)};
    if (kind == u"organization")
        return {keyOf(user.organization->id.value(), user.organization)};
    if (kind == u"reseller") {
        const Field<Reseller> &own = user.reseller || !user.organization ? user.reseller : user.organization->reseller;
        return {keyOf(own->id.value(), own)};
    }
    if (kind == u"role")
        return {keyOf(user.role.value(), user.role)};
    QStringList scopes = token.scopes.value();
    scopes.removeDuplicates();
    return scopes.isEmpty() ? QStringList(keyOf({}, token.scopes)) : scopes;
}

} // namespace

void TestGroupView::initTestCase()
{
    QCoreApplication::setOrganizationName(u"pat-console-test"_s);
    QCoreApplication::setApplicationName(u"tst_groupview"_s);
    installTranslations();
    applyTheme(*qApp, ThemeMode::Light);
}

void TestGroupView::init()
{
    openWindow(&m_sandbox, &m_window, tokens);
    loadAllTokens(*m_window);
}

/// As a user chooses: setting the index alone says nothing.
void TestGroupView::groupBy(const QString &text)
{
    const int item = box()->findText(text);
    QVERIFY2(item >= 0, qPrintable(text));
    box()->setFocus();
    QTest::keyClick(box(), Qt::Key_Home);
    for (int i = 0; i < item; ++i)
        QTest::keyClick(box(), Qt::Key_Down);
    QCOMPARE(box()->currentText(), text);
    settle();
}

QStringList TestGroupView::idsOf(const Group &group) const
{
    QStringList ids;
    for (const int row : group.rows)
        ids.append(model().inventory()->inventory.idAt(row));
    ids.sort();
    return ids;
}

QStringList TestGroupView::shownIds() const
{
    QStringList ids;
    for (int row = 0; row < table()->tokens()->rowCount(); ++row)
        ids.append(table()->tokens()->idAt(row));
    ids.sort();
    return ids;
}

void TestGroupView::rowsSayWhatTokensComeTo_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"owner", "organization", "reseller", "role", "scope"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestGroupView::rowsSayWhatTokensComeTo()
{
    QFETCH(QString, kind);
    groupBy(kind);
    QVERIFY(tree()->isVisible());
    QVERIFY(!table()->isVisible());
    const LoadedInventory &loaded = *model().inventory();
    QHash<QString, QList<int>> expected;
    for (int row = 0; row < loaded.inventory.size(); ++row) {
        for (const QString &key : membership(loaded.tokenAt(row), kind))
            expected[key].append(row);
    }
    QCOMPARE(groups()->rowCount(), int(expected.size()));
    const QLocale locale;
    for (int row = 0; row < groups()->rowCount(); ++row) {
        const QList<int> members = expected.value(keyOf(groups()->groupAt(row)));
        QVERIFY(!members.isEmpty());
        int live = 0;
        quint32 found = 0;
        QStringList writes;
        bool mints = false;
        for (const int member : members) {
            const Token token = loaded.tokenAt(member);
            found |= loaded.inventory.row(member).found;
            if (isLive(token, loaded.inventory.now()) != Verdict::Yes)
                continue;
            ++live;
            for (const QString &scope : *token.scopes) {
                mints = mints || rules::isMintScope(scope);
                if (rules::isWriteScope(scope) && !rules::isMintScope(scope) && !writes.contains(scope))
                    writes.append(scope);
            }
        }
        QCOMPARE(cell(row, GroupColumn::Tokens), locale.toString(members.size()));
        QCOMPARE(cell(row, GroupColumn::Live), locale.toString(live));
        const QStringList scopes = cell(row, GroupColumn::Scopes).split(u", "_s);
        QCOMPARE(scopes.contains(u"mint"), mints);
        QCOMPARE(scopes.contains(u"%1 write"_s.arg(writes.size())), !writes.isEmpty());
        for (const QString &scope : writes)
            QVERIFY(cell(row, GroupColumn::Scopes, Qt::ToolTipRole).contains(scope));
        const QString findings = cell(row, GroupColumn::Findings);
        QVERIFY2(found == 0 ? findings == u"—" : findings.endsWith(u" · %1"_s.arg(std::popcount(found))),
                 qPrintable(findings));
    }
}

void TestGroupView::openingShowsTheTokens()
{
    QFETCH(QString, kind);
    groupBy(kind);
    const int count = groups()->rowCount();
    QVERIFY(count > 1);
    for (const int row : {0, count / 2, count - 1}) {
        groupBy(kind);
        const QStringList ids = idsOf(groups()->groupAt(row));
        const QModelIndex index = groups()->index(row, 0);
        tree()->scrollTo(index);
        const QPoint place = tree()->visualRect(index).center();
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(tree()->viewport(), Qt::LeftButton, {}, place);
        settle();
        QVERIFY(table()->isVisible());
        QCOMPARE(box()->currentText(), u"none"_s);
        QCOMPARE(model().wanted().filter.terms().size(), 1);
        QCOMPARE(shownIds(), ids);
        m_window->findChild<ReviewBar *>()->clearFilter();
        settle();
    }
}

void TestGroupView::titlesSort_data()
{
    QTest::addColumn<int>("column");
    for (int column = 0; column < groupColumnCount; ++column)
        QTest::addRow("%d", column) << column;
}

/// What has no value stays at the end both times.
void TestGroupView::titlesSort()
{
    QFETCH(int, column);
    groupBy(u"owner"_s);
    QHeaderView *header = tree()->header();
    QCOMPARE(header->sortIndicatorSection(), int(GroupColumn::Tokens));
    const auto click = [&] {
        const int x = header->sectionViewportPosition(column) + header->sectionSize(column) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
        settle();
        QCOMPARE(header->sortIndicatorSection(), column);
    };
    const auto valueOf = [column](const Group &group) -> std::optional<qint64> {
        const auto momentOf = [](Moment moment) {
            return moment.isKnown() ? std::optional(moment.msecs()) : std::nullopt;
        };
        switch (static_cast<GroupColumn>(column)) {
        case GroupColumn::Live:
            return group.live;
        case GroupColumn::NewestUse:
            return momentOf(group.newestUse);
        case GroupColumn::NextEnd:
            return momentOf(group.nextEnd);
        case GroupColumn::Findings:
            return group.found == 0 ? 0 : 100 * (1 + int(*highestSeverity(group.found))) + std::popcount(group.found);
        case GroupColumn::Scopes:
            return group.liveScopes.isEmpty() ? std::nullopt
                                              : std::optional<qint64>(countScopes(group.liveScopes).mints);
        default:
            return qint64(group.rows.size());
        }
    };
    QCollator names{QLocale()};
    names.setCaseSensitivity(Qt::CaseInsensitive);
    names.setNumericMode(true);
    for (int turn = 0; turn < 2; ++turn) {
        click();
        const bool isDescending = header->sortIndicatorOrder() == Qt::DescendingOrder;
        for (int row = 1; row < groups()->rowCount(); ++row) {
            const Group &former = groups()->groupAt(row - 1);
            const Group &group = groups()->groupAt(row);
            if (static_cast<GroupColumn>(column) == GroupColumn::Name) {
                const int order = names.compare(former.label, group.label);
                QVERIFY2(isDescending ? order >= 0 : order <= 0, qPrintable(former.label + u" / " + group.label));
                continue;
            }
            const auto a = valueOf(former);
            const auto b = valueOf(group);
            QVERIFY(a || !b);
            if (a && b)
                QVERIFY(isDescending ? *a >= *b : *a <= *b);
        }
    }
}

void TestGroupView::groupsFollowTheFilter()
{
    groupBy(u"role"_s);
    auto *search = m_window->findChild<ReviewBar *>()->findChild<QLineEdit *>();
    search->setText(u"expires:never"_s);
    QTest::keyClick(search, Qt::Key_Return);
    settle();
    QVERIFY(tree()->isVisible());
    size_t all = 0;
    for (int row = 0; row < groups()->rowCount(); ++row)
        all += groups()->groupAt(row).rows.size();
    QCOMPARE(all, model().arrangement().rows.size());
    QVERIFY(all < tokens);
    search->setText(u"nothing-is-called-so"_s);
    QTest::keyClick(search, Qt::Key_Return);
    settle();
    QVERIFY(!tree()->isVisible());
    QVERIFY(!table()->isVisible());
}

void TestGroupView::keyboardAlone()
{
    groupBy(u"owner"_s);
    tree()->setFocus();
    QCOMPARE(tree()->currentIndex().row(), 0);
    QTest::keyClick(tree(), Qt::Key_Down);
    QTest::keyClick(tree(), Qt::Key_Down);
    QCOMPARE(tree()->currentIndex().row(), 2);
    const QStringList ids = idsOf(groups()->groupAt(2));
    QTest::keyClick(tree(), Qt::Key_Return);
    settle();
    QCOMPARE(shownIds(), ids);
    QTRY_VERIFY(table()->hasFocus());
}

void TestGroupView::menuSorts()
{
    groupBy(u"organization"_s);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), tree()->viewport()->mapToGlobal(QPoint(1, 1)));
    QCoreApplication::sendEvent(tree()->viewport(), &event);
    auto *menu = tree()->findChild<QMenu *>();
    QVERIFY(menu);
    const auto actions = menu->actions();
    const auto byName = std::find_if(actions.begin(), actions.end(),
                                     [](const QAction *action) { return action->text() == u"Sort by: Organization"; });
    QVERIFY(byName != actions.end());
    (*byName)->trigger();
    menu->close();
    settle();
    QCOMPARE(tree()->header()->sortIndicatorSection(), int(GroupColumn::Name));
    QCOMPARE(tree()->header()->sortIndicatorOrder(), Qt::AscendingOrder);
}

void TestGroupView::isTold()
{
    QCOMPARE(box()->accessibleName(), u"Group by"_s);
    groupBy(u"role"_s);
    QCOMPARE(tree()->accessibleName(), u"Groups"_s);
    QVERIFY2(tree()->accessibleDescription().contains(QString::number(groups()->rowCount())),
             qPrintable(tree()->accessibleDescription()));
    QCOMPARE(cell(0, GroupColumn::Tokens, Qt::AccessibleTextRole), u"Tokens: "_s + cell(0, GroupColumn::Tokens));
    QCOMPARE(groups()->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Role"_s);
}

void TestGroupView::noneBringsTokensBack()
{
    groupBy(u"scope"_s);
    QVERIFY(!triggerAction(*m_window, u"Show only this value"));
    groupBy(u"none"_s);
    QVERIFY(table()->isVisible());
    QVERIFY(!tree()->isVisible());
    QCOMPARE(table()->tokens()->rowCount(), tokens);
    QCOMPARE(groups()->rowCount(), 0);
}

void TestGroupView::leavingForgetsGroups()
{
    groupBy(u"owner"_s);
    QVERIFY(triggerAction(*m_window, u"Leave review"));
    settle();
    QVERIFY(table()->isVisible());
    QVERIFY(triggerAction(*m_window, u"Load all"));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace().session()->review().isOn(), 20'000);
    settle();
    QVERIFY(table()->isVisible());
    QCOMPARE(box()->currentText(), u"none"_s);
}

void TestGroupView::darkAndRightToLeft()
{
    groupBy(u"owner"_s);
    applyTheme(*qApp, ThemeMode::Dark);
    QVERIFY(!m_window->grab().isNull());
    m_window->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(!m_window->grab().isNull());
    applyTheme(*qApp, ThemeMode::HighContrast);
    QVERIFY(!m_window->grab().isNull());
    applyTheme(*qApp, ThemeMode::Light);
}

QTEST_MAIN(TestGroupView)
#include "tst_groupview.moc"
