#include "models/query/queryhistory.h"
#include "models/query/savedview.h"
#include "models/settings/viewstore.h"

#include <QDir>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Queries and views as they are remembered, and the way back through them.
class TestSavedViews : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void queriesComeBack_data();
    void queriesComeBack();
    void nonsenseIsNoQuery_data();
    void nonsenseIsNoQuery();
    void viewsComeBack();
    void nonsenseIsNoView();
    void storeKeepsGroupsApart();
    void storeReplacesTheSameName();
    void storeKeepsWhatItCannotRead();
    void storeSaysWhatIsNotSaved();
    void twoProgramsKeepBothChanges();
    void historyGoesBackAndForward();
    void historyForgetsWhatWasAhead();
    void historyTakesTypingAsOneStep();
    void historyTakesTermsAsSteps();
    void historyIsBounded();
    void historyReplacesTheCurrent();

private:
    void useFreshSettings();

    QTemporaryDir m_folder;
};

namespace {

TokenQuery sorted(const char *key)
{
    TokenQuery query;
    query.sort = parseSort(QString::fromLatin1(key));
    return query;
}

TokenQuery searched(const char *text)
{
    TokenQuery query;
    query.search = QString::fromUtf8(text);
    return query;
}

TokenQuery full()
{
    TokenQuery query = searched("Ünïcode \" \\ \u202E 100%");
    query.ids = {QStringLiteral("a,b"), QStringLiteral("c d")};
    query.created.from.day = QDate(2026, 2, 28);
    query.created.to.instant = QStringLiteral("2026-11-01T12:00:00.1234567Z");
    query.updated.to.day = QDate(2026, 12, 31);
    query.sort = {QStringLiteral("createdAt"), true};
    return query;
}

} // namespace

void TestSavedViews::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("pat-console-test"));
    QCoreApplication::setApplicationName(QStringLiteral("savedviews"));
}

void TestSavedViews::useFreshSettings()
{
    static int count = 0;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.filePath(QString::number(++count)));
}

void TestSavedViews::queriesComeBack_data()
{
    QTest::addColumn<TokenQuery>("query");
    QTest::newRow("nothing") << TokenQuery();
    QTest::newRow("everything") << full();
    QTest::newRow("ascending") << sorted("name");
    QTest::newRow("descending") << sorted("-name");
    QTest::newRow("search") << searched("deploy");
}

void TestSavedViews::queriesComeBack()
{
    QFETCH(const TokenQuery, query);
    const auto read = queryOfJson(queryJson(query));
    QVERIFY(read);
    QVERIFY(*read == query);
}

void TestSavedViews::nonsenseIsNoQuery_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isQuery");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("cut off") << queryJson(full()).chopped(5) << false;
    QTest::newRow("array") << QByteArray("[]") << false;
    QTest::newRow("deep") << QByteArray(10'000, '[') << false;
    QTest::newRow("other types") << QByteArray(R"({"search":7,"ids":"x","sort":{},"more":1})") << true;
    // Without a bound that could not be read, it would be another query.
    QTest::newRow("no date") << QByteArray(R"({"createdFrom":"2026-02-30"})") << false;
    QTest::newRow("no instant") << QByteArray(R"({"search":"a","updatedTo":"soon"})") << false;
    QTest::newRow("a bound of another type") << QByteArray(R"({"createdTo":[1]})") << false;
    QTest::newRow("no key") << QByteArray(R"({"sort":"-"})") << true;
}

void TestSavedViews::nonsenseIsNoQuery()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isQuery);
    const auto read = queryOfJson(text);
    QCOMPARE(read.has_value(), isQuery);
    QVERIFY(!read || *read == TokenQuery());
}

void TestSavedViews::viewsComeBack()
{
    const QList<SavedView> views{{QStringLiteral("Everything"), full(), QByteArray("\x00\xff\x01", 3)},
                                 {QStringLiteral("Narrowed"), {}, {}, QStringLiteral("owner:\"a \\ b\" -can:write")},
                                 {QStringLiteral("Plain"), {}, {}}};
    const auto read = viewsOfJson(viewsJson(views));
    QVERIFY(read && *read == views);
}

void TestSavedViews::nonsenseIsNoView()
{
    QVERIFY(!viewsOfJson("{}"));
    QVERIFY(!viewsOfJson("[{\"name\":"));
    const auto read = viewsOfJson(R"([1,null,{"name":""},{"name":"a"},{"query":{}},{"name":"b","query":{},"columns":7},
                           {"name":"c","query":{"createdTo":"2026-02-30"}}])");
    QVERIFY(read);
    QCOMPARE(read->size(), 1);
    QCOMPARE(read->first().name, QStringLiteral("b"));
}

void TestSavedViews::storeKeepsGroupsApart()
{
    useFreshSettings();
    ViewStore store;
    QSignalSpy changed(&store, &ViewStore::changed);
    store.setGroup(QStringLiteral("connections/a/"));
    store.put({QStringLiteral("One"), full(), {}});
    QCOMPARE(changed.size(), 2);
    store.setGroup(QStringLiteral("connections/b/"));
    QVERIFY(store.views().isEmpty());
    ViewStore again;
    again.setGroup(QStringLiteral("connections/a/"));
    QCOMPARE(again.views().size(), 1);
    QVERIFY(again.views().first().query == full());
    again.setViews({});
    again.setGroup(QStringLiteral("connections/a/"));
    QVERIFY(again.views().isEmpty());
}

void TestSavedViews::storeReplacesTheSameName()
{
    useFreshSettings();
    ViewStore store;
    store.setGroup(QStringLiteral("connections/a/"));
    store.put({QStringLiteral("One"), searched("x"), {}});
    store.put({QStringLiteral("Two"), searched("y"), {}});
    store.put({QStringLiteral("One"), searched("z"), {}});
    store.put({{}, searched("no name"), {}});
    QCOMPARE(store.views().size(), 2);
    QCOMPARE(store.views().first().query.search, QStringLiteral("z"));
}

void TestSavedViews::storeKeepsWhatItCannotRead()
{
    useFreshSettings();
    const QString broken = QStringLiteral("[{\"name\":\"One\"");
    QSettings().setValue(QStringLiteral("connections/a/views"), broken);
    ViewStore store;
    store.setGroup(QStringLiteral("connections/a/"));
    QVERIFY(store.views().isEmpty());
    store.put({QStringLiteral("New"), {}, {}});
    QCOMPARE(QSettings().value(QStringLiteral("connections/a/viewsDamaged")).toString(), broken);
}

void TestSavedViews::storeSaysWhatIsNotSaved()
{
    useFreshSettings();
    QDir().mkpath(QSettings().fileName() + QStringLiteral("/in/the/way"));
    ViewStore store;
    QSignalSpy notSaved(&store, &ViewStore::notSaved);
    store.setGroup(QStringLiteral("connections/a/"));
    store.put({QStringLiteral("One"), full(), {}});
    QCOMPARE(notSaved.size(), 1);
    QCOMPARE(store.views().size(), 1);
}

void TestSavedViews::twoProgramsKeepBothChanges()
{
    useFreshSettings();
    const auto namesIn = [](const ViewStore &store) {
        QStringList names;
        for (const SavedView &view : store.views())
            names.append(view.name);
        return names;
    };
    const QString group = QStringLiteral("connections/a/");
    ViewStore first;
    first.setGroup(group);
    first.setViews({{QStringLiteral("one"), {}, {}}, {QStringLiteral("two"), {}, {}}});
    ViewStore second;
    second.setGroup(group);
    first.put({QStringLiteral("three"), full(), {}});
    second.put({QStringLiteral("four"), {}, {}});
    second.put({QStringLiteral("one"), searched("changed"), {}});
    first.setViews({first.views()[2], first.views()[0]}); // sorted anew, and without "two"
    ViewStore now;
    now.setGroup(group);
    QCOMPARE(namesIn(now), (QStringList{u"three"_s, u"one"_s, u"four"_s}));
    QCOMPARE(now.views()[0].query, full());
    QCOMPARE(now.views()[1].query, searched("changed"));
    QCOMPARE(namesIn(first), namesIn(now));
}

void TestSavedViews::historyGoesBackAndForward()
{
    QueryHistory history;
    QVERIFY(!history.canGoBack() && !history.canGoForward());
    QVERIFY(history.back().query == TokenQuery());
    history.visit({{}, {}});
    history.visit({sorted("name"), {}});
    history.visit({sorted("name"), {}}); // the same again is no step
    history.visit({searched("x"), {}});
    QVERIFY(history.canGoBack() && !history.canGoForward());
    QVERIFY(history.back().query == sorted("name"));
    QVERIFY(history.back().query == TokenQuery());
    QVERIFY(!history.canGoBack());
    QVERIFY(history.back().query == TokenQuery());
    QVERIFY(history.forward().query == sorted("name"));
    QVERIFY(history.forward().query == searched("x"));
    QVERIFY(!history.canGoForward());
    history.clear();
    QVERIFY(!history.canGoBack() && !history.canGoForward());
}

void TestSavedViews::historyForgetsWhatWasAhead()
{
    QueryHistory history;
    history.visit({{}, {}});
    history.visit({sorted("name"), {}});
    history.visit({sorted("id"), {}});
    history.back();
    history.visit({searched("x"), {}});
    QVERIFY(!history.canGoForward());
    QVERIFY(history.back().query == sorted("name"));
}

void TestSavedViews::historyTakesTypingAsOneStep()
{
    QueryHistory history;
    history.visit({{}, {}});
    for (const char *text : {"d", "de", "deploy", "depl", "deploy x"})
        history.visit({searched(text), {}});
    history.visit({searched("other"), {}});
    QVERIFY(history.back().query == searched("deploy x"));
    QVERIFY(history.back().query == TokenQuery());
}

void TestSavedViews::historyTakesTermsAsSteps()
{
    QueryHistory history;
    for (const char *where : {"", "dep", "deploy", "deploy state:active", "deploy state:active can:write", ""})
        history.visit({searched("x"), QString::fromUtf8(where)});
    QStringList before;
    while (history.canGoBack()) {
        const Question question = history.back();
        QVERIFY(question.query == searched("x"));
        before += question.where;
    }
    QCOMPARE(before, (QStringList{u"deploy state:active can:write"_s, u"deploy state:active"_s, u"deploy"_s, {}}));
    QCOMPARE(history.forward().where, u"deploy"_s);
    history.replace({});
    QCOMPARE(history.forward().where, u"deploy state:active"_s);
    QCOMPARE(history.back(), (Question{TokenQuery(), u"deploy"_s}));
}

void TestSavedViews::historyIsBounded()
{
    QueryHistory history;
    for (int i = 0; i < 1000; ++i)
        history.visit({sorted(i % 2 == 0 ? "name" : "id"), {}});
    int steps = 0;
    for (; history.canGoBack(); ++steps)
        history.back();
    QCOMPARE(steps, 199);
}

void TestSavedViews::historyReplacesTheCurrent()
{
    QueryHistory history;
    history.visit({{}, {}});
    history.visit({sorted("color"), {}});
    history.replace({});
    history.visit({sorted("name"), {}});
    QVERIFY(history.back().query == TokenQuery());
}

QTEST_GUILESS_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
