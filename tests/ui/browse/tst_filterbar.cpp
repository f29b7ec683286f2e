#include "ui/browse/datefield.h"
#include "ui/browse/filterbar.h"
#include "ui/browse/periodbutton.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QCalendarWidget>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

/// Longer than any test, so that only what counts at once is heard.
constexpr int never = 60'000;

QDate day(int month, int dayOfMonth)
{
    return {2026, month, dayOfMonth};
}

TokenQuery searchFor(const QString &text)
{
    TokenQuery query;
    query.search = text;
    return query;
}

TokenQuery fullQuery()
{
    TokenQuery query;
    query.search = QStringLiteral("<b>50 % & more");
    query.ids = {QStringLiteral("a"), QStringLiteral("b")};
    query.created = {{day(10, 1), {}}, {{}, QStringLiteral("2026-11-01T00:00:00.25+01:00")}};
    query.updated.to.day = day(11, 2);
    query.sort = {QStringLiteral("expiresAt"), true};
    return query;
}

} // namespace

class tst_FilterBar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void typingCountsOnceItPauses();
    void enterCountsAtOnce();
    void saysNothingTwice();
    void escapeEmptiesSearch();
    void readsTextSetByAssistiveTechnology();
    void readsIds_data();
    void readsIds();
    void findsIdsInWhatIsPasted();
    void leavesOutWhatIsPastedAlong_data();
    void leavesOutWhatIsPastedAlong();
    void saysNothingOfASpaceBetweenWords();
    void keepsIdsFromElsewhere();
    void presetAsksOnce_data();
    void presetAsksOnce();
    void readsDates_data();
    void readsDates();
    void refusesDates_data();
    void refusesDates();
    void readsDatesOfLanguage();
    void explainsEveryMark();
    void doesNotNagWhileTyping();
    void clearsMarkOnceRight();
    void choosesFromCalendar();
    void escapeClosesCalendar();
    void clearKeepsSort();
    void clearTakesWrongTextAway();
    void choosesSort();
    void turnsDefaultOrder();
    void showsUnknownSortKey();
    void pendingTypingSurvivesSetSort();
    void showsQuery_data();
    void showsQuery();
    void gathersOneTurn();
    void namesAreThose_data();
    void namesAreThose();
    void tabGoesInReadingOrder();
    void fitsNarrowWindows();

private:
    template <typename T> T *named(const QString &name) const;
    QLineEdit *field(const char *name) const { return named<QLineEdit>(QString::fromLatin1(name)); }
    QComboBox *sortBox() const { return named<QComboBox>(QStringLiteral("Sort by")); }
    QToolButton *descending() const { return named<QToolButton>(QStringLiteral("Descending")); }
    QPushButton *clearButton() const { return named<QPushButton>(QStringLiteral("Clear filters")); }
    void type(const char *name, const QString &text);
    QString said() const;
    TokenQuery asked() const { return m_asked->isEmpty() ? TokenQuery() : m_asked->last().first().value<TokenQuery>(); }

    std::unique_ptr<QWidget> m_window;
    FilterBar *m_bar = nullptr;
    std::unique_ptr<QSignalSpy> m_asked;
};

void tst_FilterBar::initTestCase()
{
    applyTheme(*qApp, ThemeMode::Light);
}

void tst_FilterBar::init()
{
    m_window = std::make_unique<QWidget>();
    m_bar = new FilterBar;
    m_bar->setPause(never);
    auto *layout = new QVBoxLayout(m_window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar);
    layout->addStretch();
    m_window->resize(1200, 200);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_asked = std::make_unique<QSignalSpy>(m_bar, &FilterBar::queryChanged);
}

void tst_FilterBar::cleanup()
{
    m_asked.reset();
    m_window.reset();
}

template <typename T> T *tst_FilterBar::named(const QString &name) const
{
    for (T *widget : m_bar->findChildren<T *>()) {
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (interface && interface->text(QAccessible::Name) == name)
            return widget;
    }
    return nullptr;
}

QString tst_FilterBar::said() const
{
    QString words;
    for (const QLabel *label : m_bar->findChildren<QLabel *>())
        words += label->text() + u' ';
    return words;
}

/// Types over what is there, and says that this is all.
void tst_FilterBar::type(const char *name, const QString &text)
{
    QLineEdit *target = field(name);
    target->setFocus();
    target->selectAll();
    QTest::keyClick(target, Qt::Key_Delete);
    QTest::keyClicks(target, text);
    QTest::keyClick(target, Qt::Key_Return);
}

void tst_FilterBar::typingCountsOnceItPauses()
{
    m_bar->setPause(20);
    QTest::keyClicks(field("Search"), QStringLiteral("deploy"));
    QVERIFY(m_asked->isEmpty());
    QTRY_COMPARE(m_asked->size(), 1);
    QCOMPARE(asked(), searchFor(QStringLiteral("deploy")));
    QCOMPARE(m_bar->query(), asked());
}

void tst_FilterBar::enterCountsAtOnce()
{
    QTest::keyClicks(field("Search"), QStringLiteral("deploy"));
    QTest::keyClick(field("Search"), Qt::Key_Return);
    QTRY_COMPARE(m_asked->size(), 1);
    field("Search")->setFocus();
    QTest::keyClicks(field("Search"), QStringLiteral("er"));
    field("Token ids")->setFocus(); // so does going elsewhere
    QTRY_COMPARE(m_asked->size(), 2);
    QCOMPARE(asked().search, QStringLiteral("deployer"));
}

void tst_FilterBar::saysNothingTwice()
{
    m_bar->setQuery(searchFor(QStringLiteral("a")));
    m_bar->setPause(0);
    QTest::keyClick(field("Search"), Qt::Key_Return);
    QTest::keyClicks(field("Search"), QStringLiteral("b"));
    QTest::keyClick(field("Search"), Qt::Key_Backspace);
    QTest::keyClick(field("Search"), Qt::Key_Return);
    QTest::qWait(1);
    QCoreApplication::processEvents();
    QCOMPARE(m_asked->size(), 0);
}

void tst_FilterBar::escapeEmptiesSearch()
{
    m_bar->setQuery(searchFor(QStringLiteral("a")));
    QTest::keyClick(field("Search"), Qt::Key_Escape);
    QTRY_COMPARE(m_asked->size(), 1);
    QCOMPARE(asked(), TokenQuery());
    m_bar->focusSearch();
    QVERIFY(field("Search")->hasFocus());
}

void tst_FilterBar::readsTextSetByAssistiveTechnology()
{
    m_bar->setPause(10);
    QAccessible::queryAccessibleInterface(field("Created from"))
        ->setText(QAccessible::Value, QStringLiteral("2026-11-01"));
    QAccessible::queryAccessibleInterface(field("Search"))->setText(QAccessible::Value, QStringLiteral("x"));
    QTRY_COMPARE(m_asked->size(), 1);
    QCOMPARE(asked().search, QStringLiteral("x"));
    QCOMPARE(asked().created.from.day, day(11, 1));
}

void tst_FilterBar::readsIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("one") << "a"
                         << "a";
    QTest::newRow("commas") << "a,b, c"
                            << "a, b, c";
    QTest::newRow("lines") << "a\nb\r\nc\n"
                           << "a, b, c";
    QTest::newRow("semicolons and tabs") << ";a;\tb"
                                         << "a, b";
    QTest::newRow("twice") << "a b a"
                           << "a, b";
    QTest::newRow("long") << QString(QStringLiteral("0123456789abcdef ") + QString(50'000, u'x'))
                          << QString(QStringLiteral("0123456789abcdef, ") + QString(50'000, u'x'));
}

void tst_FilterBar::readsIds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QGuiApplication::clipboard()->setText(text);
    field("Token ids")->paste();
    QTest::keyClick(field("Token ids"), Qt::Key_Return);
    QTRY_COMPARE(m_asked->size(), 1);
    QCOMPARE(asked().ids.join(QStringLiteral(", ")), shown);
    QCOMPARE(field("Token ids")->text(), shown);
}

void tst_FilterBar::findsIdsInWhatIsPasted()
{
    const QString id = QStringLiteral("0a1b2c3d-0000-4000-8000-00000000000a");
    QGuiApplication::clipboard()->setText(
        QStringLiteral("[{\n  \"id\": \"%1\",\n  \"name\": \"x\"\n}]").arg(id.toUpper()));
    field("Token ids")->paste();
    QTest::keyClick(field("Token ids"), Qt::Key_Return);
    QTRY_COMPARE(m_asked->size(), 1);
    QCOMPARE(asked().ids, QStringList{id});
    QCOMPARE(field("Token ids")->text(), id);
    QVERIFY2(said().contains(u"Token ids: Only the ids were taken"), qPrintable(said()));
    type("Token ids", id);
    QVERIFY(!said().contains(u"Only the ids"));
}

void tst_FilterBar::leavesOutWhatIsPastedAlong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no-break space") << QStringLiteral("ada@example.com\u00A0") << QStringLiteral("ada@example.com");
    QTest::newRow("zero-width") << QStringLiteral("\uFEFFada\u200B") << QStringLiteral("ada");
    QTest::newRow("quotes") << QStringLiteral("“ada lovelace”") << QStringLiteral("ada lovelace");
    QTest::newRow("guillemets") << QStringLiteral("« ada »") << QStringLiteral("ada");
    QTest::newRow("line break") << QStringLiteral("ada\n") << QStringLiteral("ada");
    QTest::newRow("nothing but spaces") << QStringLiteral(" \u00A0 ") << QString();
}

void tst_FilterBar::leavesOutWhatIsPastedAlong()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    m_bar->setQuery(searchFor(QStringLiteral("former")));
    m_bar->setPause(0);
    QLineEdit *search = field("Search");
    search->setFocus();
    search->selectAll();
    QGuiApplication::clipboard()->setText(text);
    search->paste();
    QTRY_COMPARE(m_asked->size(), 1);
    QCOMPARE(asked().search, expected);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(search->text(), expected); // once nobody types there any more
    QVERIFY2(said().contains(u"Search: Spaces, quotes and invisible"), qPrintable(said()));
    QVERIFY(search->accessibleDescription().startsWith(u"Spaces, quotes"));
    QTest::keyClicks(search, QStringLiteral("x"));
    QVERIFY(!said().contains(u"Search: Spaces"));
    QVERIFY(search->accessibleDescription().isEmpty());
}

void tst_FilterBar::saysNothingOfASpaceBetweenWords()
{
    m_bar->setPause(0);
    QLineEdit *search = field("Search");
    QTest::keyClicks(search, QStringLiteral("ada "));
    QTRY_COMPARE(asked().search, QStringLiteral("ada"));
    QCOMPARE(search->text(), QStringLiteral("ada "));
    QVERIFY(!said().contains(u"Search: Spaces"));
    QTest::keyClicks(search, QStringLiteral(" love"));
    QTRY_COMPARE(asked().search, QStringLiteral("ada  love"));
}

void tst_FilterBar::keepsIdsFromElsewhere()
{
    TokenQuery query;
    query.ids = {QStringLiteral("a b"), QStringLiteral("c,d")};
    m_bar->setQuery(query);
    type("Search", QStringLiteral("x"));
    QTRY_COMPARE(m_asked->size(), 1);
    QCOMPARE(asked().ids, query.ids);
}

void tst_FilterBar::presetAsksOnce_data()
{
    QTest::addColumn<int>("entry");
    QTest::addColumn<int>("days");
    QTest::newRow("any time") << 0 << 0;
    QTest::newRow("today") << 1 << 1;
    QTest::newRow("a week") << 2 << 7;
    QTest::newRow("a month") << 3 << 30;
    QTest::newRow("a quarter") << 4 << 90;
}

void tst_FilterBar::presetAsksOnce()
{
    QFETCH(const int, entry);
    QFETCH(const int, days);
    m_bar->setQuery(fullQuery());
    auto *button = named<PeriodButton>(QStringLiteral("Created period"));
    QVERIFY(button);
    QCOMPARE(button->text(), QStringLiteral("Custom"));
    button->menu()->actions().at(entry)->trigger();
    QTRY_COMPARE(m_asked->size(), 1);
    const QDate today = QDate::currentDate();
    TokenQuery expected = fullQuery();
    expected.created = {};
    if (days > 0)
        expected.created = {{today.addDays(1 - days), {}}, {today, {}}, days};
    QCOMPARE(asked(), expected);
    QCOMPARE(field("Created to")->text(), days ? today.toString(Qt::ISODate) : QString());
    QCOMPARE(button->text(), button->menu()->actions().at(entry)->text());
}

void tst_FilterBar::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DateBound>("bound");
    QTest::newRow("day") << "2026-11-01" << DateBound{day(11, 1), {}};
    QTest::newRow("spaces") << " 2026-11-01 " << DateBound{day(11, 1), {}};
    QTest::newRow("instant") << "2026-11-01T00:00:00Z" << DateBound{{}, QStringLiteral("2026-11-01T00:00:00Z")};
}

void tst_FilterBar::readsDates()
{
    QFETCH(const QString, text);
    QFETCH(const DateBound, bound);
    for (const char *name : {"Created from", "Created to", "Updated from", "Updated to"})
        type(name, text);
    QTRY_VERIFY(!m_asked->isEmpty());
    TokenQuery expected;
    expected.created = expected.updated = {bound, bound}; // one day, or one instant: both ends are included
    QTRY_COMPARE(asked(), expected);
    QVERIFY(!m_bar->hasInvalidInput());
    type("Created from", {});
    expected.created.from = {};
    QTRY_COMPARE(asked(), expected);
}

void tst_FilterBar::refusesDates_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("isFromMarked");
    QTest::addColumn<bool>("isToMarked");
    QTest::newRow("words") << "yesterday"
                           << "2026-11-01" << true << false;
    QTest::newRow("no such day") << ""
                                 << "2026-02-30" << false << true;
    QTest::newRow("other order") << "01.11.2026"
                                 << "11/01/2026" << true << true;
    QTest::newRow("reversed") << "2026-11-02"
                              << "2026-11-01" << true << true;
    QTest::newRow("reversed instants") << "2026-11-02T00:00:00Z"
                                       << "2026-11-01T23:59:59Z" << true << true;
    QTest::newRow("instant after the day") << "2026-11-02T00:00:00+01:00"
                                           << "2026-11-01" << true << true;
}

void tst_FilterBar::refusesDates()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    m_bar->setQuery(fullQuery());
    field("Created from")->setText(from);
    field("Created to")->setText(to);
    QTest::keyClick(field("Created to"), Qt::Key_Return);
    QTEST(field("Created from")->property("invalid").toBool(), "isFromMarked");
    QTEST(field("Created to")->property("invalid").toBool(), "isToMarked");
    QVERIFY(m_bar->hasInvalidInput());
    // Other fields go on, with the dates that were in force.
    type("Search", QStringLiteral("x"));
    QTRY_COMPARE(m_asked->size(), 1);
    TokenQuery expected = fullQuery();
    expected.search = QStringLiteral("x");
    QCOMPARE(asked(), expected);
    QCOMPARE(field("Created from")->text(), from);
    QCOMPARE(field("Created to")->text(), to);
}

/// As the language writes a day; the field shows the day that was understood.
void tst_FilterBar::readsDatesOfLanguage()
{
    field("Created from")->setLocale(QLocale(QStringLiteral("de_DE")));
    type("Created from", QStringLiteral("1.11.2026"));
    QTest::keyClick(field("Created from"), Qt::Key_Return);
    QTRY_COMPARE(asked().created.from.day, QDate(2026, 11, 1));
    QCOMPARE(field("Created from")->text(), QStringLiteral("2026-11-01"));
    QVERIFY(!field("Created from")->property("invalid").toBool());
}

/// What is marked is explained, and not only the first of two.
void tst_FilterBar::explainsEveryMark()
{
    type("Created from", QStringLiteral("2026-09-01"));
    type("Created to", QStringLiteral("2026-08-01"));
    type("Updated from", QStringLiteral("yesterday"));
    QTRY_VERIFY2(said().contains(u"Created: The end lies before the start."), qPrintable(said()));
    QTRY_VERIFY2(said().contains(u"Updated from: This is not a date."), qPrintable(said()));
}

void tst_FilterBar::doesNotNagWhileTyping()
{
    m_bar->setPause(5);
    QLineEdit *from = field("Created from");
    from->setFocus();
    QTest::keyClicks(from, QStringLiteral("2026-1"));
    type("Search", QStringLiteral("x")); // leaves the field: now it is wrong
    QTRY_COMPARE(m_asked->size(), 1);
    QVERIFY(from->property("invalid").toBool());

    QLineEdit *to = field("Updated to");
    to->setFocus();
    QTest::keyClicks(to, QStringLiteral("2026-1"));
    descending()->click(); // applied, with the focus still in the date
    QTRY_COMPARE(m_asked->size(), 2);
    QVERIFY(!to->property("invalid").toBool());
    QTest::keyClicks(to, QStringLiteral("1-01"));
    QTRY_COMPARE(m_asked->size(), 3);
    QCOMPARE(asked().updated.to.day, day(11, 1));
}

void tst_FilterBar::clearsMarkOnceRight()
{
    type("Created from", QStringLiteral("2026-11-02"));
    type("Created to", QStringLiteral("2026-11-01"));
    QTRY_VERIFY(m_bar->hasInvalidInput());
    QCOMPARE(field("Created from")->accessibleDescription(), QStringLiteral("The end lies before the start."));
    type("Created to", QStringLiteral("2026-11-03"));
    QTRY_COMPARE(asked().created.to.day, day(11, 3));
    QVERIFY(!m_bar->hasInvalidInput());
    QVERIFY(!field("Created from")->property("invalid").toBool());
}

void tst_FilterBar::choosesFromCalendar()
{
    m_bar->setQuery(fullQuery());
    QLineEdit *from = field("Created from");
    from->setFocus();
    QTest::keyClick(from, Qt::Key_Down, Qt::AltModifier);
    auto *calendar = from->findChild<QCalendarWidget *>();
    QVERIFY(calendar);
    QCOMPARE(calendar->selectedDate(), day(10, 1));
    QWidget *view = calendar->findChild<QWidget *>(QStringLiteral("qt_calendar_calendarview"));
    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_COMPARE(m_asked->size(), 1);
    QCOMPARE(asked().created.from, (DateBound{day(10, 2), {}}));
    QTRY_VERIFY(!from->findChild<QCalendarWidget *>());
    QCOMPARE(m_window->focusWidget(), from);
}

void tst_FilterBar::escapeClosesCalendar()
{
    QLineEdit *from = field("Created from");
    from->setFocus();
    QTest::keyClick(from, Qt::Key_F4);
    auto *calendar = from->findChild<QCalendarWidget *>();
    QVERIFY(calendar);
    QTest::keyClick(calendar->findChild<QWidget *>(QStringLiteral("qt_calendar_calendarview")), Qt::Key_Escape);
    QTRY_VERIFY(!from->findChild<QCalendarWidget *>());
    QVERIFY(m_asked->isEmpty());
    QCOMPARE(from->text(), QString());
}

void tst_FilterBar::clearKeepsSort()
{
    QVERIFY(!clearButton()->isEnabled());
    m_bar->setSort({QStringLiteral("name"), true});
    QVERIFY(!clearButton()->isEnabled());
    m_bar->setQuery(fullQuery());
    QVERIFY(clearButton()->isEnabled());
    QTest::mouseClick(clearButton(), Qt::LeftButton);
    QTRY_COMPARE(m_asked->size(), 1);
    TokenQuery expected;
    expected.sort = fullQuery().sort;
    QCOMPARE(asked(), expected);
    QVERIFY(!clearButton()->isEnabled());
}

void tst_FilterBar::clearTakesWrongTextAway()
{
    type("Created from", QStringLiteral("soon"));
    QVERIFY(m_bar->hasInvalidInput());
    QVERIFY(clearButton()->isEnabled());
    m_bar->clearFilters();
    QVERIFY(!m_bar->hasInvalidInput());
    QCOMPARE(field("Created from")->text(), QString());
    QCoreApplication::processEvents();
    QVERIFY(m_asked->isEmpty()); // nothing was asked for, nothing is asked anew
}

void tst_FilterBar::choosesSort()
{
    sortBox()->setCurrentIndex(sortBox()->findText(QStringLiteral("Last used")));
    QTRY_COMPARE(m_asked->size(), 1);
    QCOMPARE(asked().sort, (Sort{QStringLiteral("lastUsedAt"), false}));
    QTest::mouseClick(descending(), Qt::LeftButton);
    QTRY_COMPARE(m_asked->size(), 2);
    QCOMPARE(asked().sort, (Sort{QStringLiteral("lastUsedAt"), true}));
    sortBox()->setCurrentIndex(0);
    QTRY_COMPARE(m_asked->size(), 3);
    QCOMPARE(asked().sort, Sort());
    QVERIFY(!descending()->isChecked());
    for (const char *key :
         {"id", "name", "createdAt", "updatedAt", "expiresAt", "revoked", "userId", "lastUsedAt", "lastRotatedAt"})
        QVERIFY2(sortBox()->findData(QString::fromLatin1(key)) > 0, key);
}

void tst_FilterBar::turnsDefaultOrder()
{
    QCOMPARE(descending()->text(), QStringLiteral("Ascending"));
    QTest::mouseClick(descending(), Qt::LeftButton);
    QTRY_COMPARE(m_asked->size(), 1);
    QCOMPARE(asked().sort, (Sort{QStringLiteral("createdAt"), true}));
    QCOMPARE(sortBox()->currentText(), QStringLiteral("Created"));
    QCOMPARE(descending()->text(), QStringLiteral("Descending"));
    m_bar->setSort({QStringLiteral("name"), false});
    QCOMPARE(descending()->text(), QStringLiteral("Ascending"));
    m_bar->setSort({QStringLiteral("name"), true});
    QCOMPARE(descending()->text(), QStringLiteral("Descending"));
}

void tst_FilterBar::showsUnknownSortKey()
{
    m_bar->setSort({QStringLiteral("user.name"), true});
    QCOMPARE(sortBox()->currentText(), QStringLiteral("user.name"));
    type("Search", QStringLiteral("x"));
    QTRY_COMPARE(m_asked->size(), 1);
    QCOMPARE(asked().sort, (Sort{QStringLiteral("user.name"), true}));
}

void tst_FilterBar::pendingTypingSurvivesSetSort()
{
    m_bar->setPause(20);
    QTest::keyClicks(field("Search"), QStringLiteral("dep"));
    m_bar->setSort({QStringLiteral("name"), true});
    QCOMPARE(field("Search")->text(), QStringLiteral("dep"));
    QCOMPARE(m_bar->query().sort, (Sort{QStringLiteral("name"), true}));
    QTRY_COMPARE(m_asked->size(), 1);
    TokenQuery expected = searchFor(QStringLiteral("dep"));
    expected.sort = {QStringLiteral("name"), true};
    QCOMPARE(asked(), expected);
}

void tst_FilterBar::showsQuery_data()
{
    QTest::addColumn<TokenQuery>("query");
    QTest::newRow("nothing") << TokenQuery();
    QTest::newRow("search") << searchFor(QStringLiteral("deploy"));
    QTest::newRow("all") << fullQuery();
    TokenQuery days;
    days.updated = {{day(1, 1), {}}, {day(1, 1), {}}};
    QTest::newRow("one day") << days;
    TokenQuery sorted;
    sorted.sort = {QStringLiteral("-odd key"), false};
    QTest::newRow("unknown key") << sorted;
}

void tst_FilterBar::showsQuery()
{
    QFETCH(const TokenQuery, query);
    QTest::keyClicks(field("Search"), QStringLiteral("typed before"));
    m_bar->setPause(0);
    m_bar->setQuery(query);
    QTest::keyClick(field("Search"), Qt::Key_Return);
    QTest::keyClick(field("Created from"), Qt::Key_Return);
    QTest::qWait(1);
    QCoreApplication::processEvents();
    QVERIFY(m_asked->isEmpty());
    QCOMPARE(m_bar->query(), query);
    QCOMPARE(field("Search")->text(), query.search);
    QCOMPARE(field("Created to")->text(), query.created.to.text());
    QCOMPARE(clearButton()->isEnabled(), query.isFiltered());
}

void tst_FilterBar::gathersOneTurn()
{
    sortBox()->setCurrentIndex(2);
    descending()->click();
    field("Search")->setText(QStringLiteral("x"));
    QTRY_COMPARE(m_asked->size(), 1);
    QVERIFY(asked().sort.descending);
    QCOMPARE(asked().search, QStringLiteral("x"));
}

void tst_FilterBar::namesAreThose_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("role");
    for (const char *name : {"Search", "Token ids", "Created from", "Created to", "Updated from", "Updated to"})
        QTest::newRow(name) << QString::fromLatin1(name) << int(QAccessible::EditableText);
    QTest::newRow("Sort by") << "Sort by" << int(QAccessible::ComboBox);
    QTest::newRow("Descending") << "Descending" << int(QAccessible::CheckBox);
    QTest::newRow("Clear filters") << "Clear filters" << int(QAccessible::Button);
    QTest::newRow("Created period") << "Created period" << int(QAccessible::ButtonMenu);
    QTest::newRow("Created from: calendar") << "Created from: calendar" << int(QAccessible::Button);
}

void tst_FilterBar::namesAreThose()
{
    QFETCH(const QString, name);
    QWidget *widget = named<QWidget>(name);
    for (QWidget *candidate : m_bar->findChildren<QWidget *>()) {
        if (candidate->accessibleName() == name)
            widget = candidate; // the label of the same words comes first
    }
    QVERIFY(widget);
    QTEST(int(QAccessible::queryAccessibleInterface(widget)->role()), "role");
}

void tst_FilterBar::tabGoesInReadingOrder()
{
    m_bar->setQuery(fullQuery());
    m_bar->focusSearch();
    for (const char *name : {"Token ids", "Sort by", "Descending", "Created from", "Created to", "Created period",
                             "Updated from", "Updated to", "Updated period", "Clear filters"}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), QString::fromLatin1(name));
    }
}

void tst_FilterBar::fitsNarrowWindows()
{
    // In a font as wide as Noto Sans; DejaVu Sans, the widest about, needs a little more.
    const int widest = m_bar->fontMetrics().horizontalAdvance(QStringLiteral("yyyy-mm-dd")) > 76 ? 1000 : 900;
    QVERIFY2(m_bar->minimumSizeHint().width() <= widest, qPrintable(QString::number(m_bar->minimumSizeHint().width())));
    for (const int width : {900, 1360, 900}) {
        m_window->resize(width, 200);
        QTRY_COMPARE(m_bar->width(), width);
        auto *button = named<PeriodButton>(QStringLiteral("Updated period"));
        QTRY_COMPARE(button->width(), button->sizeHint().width());
        for (const QWidget *child : m_bar->findChildren<QLineEdit *>())
            QTRY_COMPARE(child->height(), 28);
        QTRY_COMPARE(clearButton()->mapTo(m_bar, QPoint(clearButton()->width(), 0)).x(), width - 12);
        QVERIFY(field("Updated to")->width() >= field("Updated to")->minimumSizeHint().width());
    }
}

QTEST_MAIN(tst_FilterBar)
#include "tst_filterbar.moc"
