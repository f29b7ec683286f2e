#include "models/qtversions.h"
#include "models/record/tokenjson.h"
#include "models/text/rawjson.h"
#include "ui/details/facttree.h"
#include "ui/details/tokendetailpane.h"
#include "ui/widgets/elidedlabel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

namespace {

/// Every field of the contract, and an unknown one on each level. (moc takes two slashes for a comment even in here.)
const QByteArray fullRecord = R"({
"id":"t-1","createdAt":"2026-11-12T17:04:22.1234567Z","updatedAt":"2026-11-20T08:00:00Z","name":"deploy-eu-west",
"expiresAt":"2027-10-12T00:00:00Z","revoked":false,"scopes":["license:write","user:read"],"userId":"u-1",
"user":{"id":"u-1","createdAt":"2024-01-02T10:00:00Z","updatedAt":"2026-10-02T10:00:00Z","name":"Ada Lovelace",
 "firstName":"Ada","lastName":"Lovelace!","email":"ada@example.test","role":"owner","twoFactorEnabled":true,
 "googleSsoEnabled":false,"lastLoginAt":"2026-11-22T09:12:00Z","company":"Engines","allowCustomerPortalAccess":true,
 "roles":["admin","billing"],"lastSeenAt":"2026-11-21T09:12:00Z","organizationId":"o-1",
 "organization":{"id":"o-1","createdAt":"2023-05-02T10:00:00Z","updatedAt":"2026-05-02T10:00:00Z","name":"Analytical",
  "email":"it@analytical.test","description":"https:\/\/analytical.test/about","allowedUsers":40,
  "address":{"addressLine1":"12 Main St","addressLine2":"Yard","city":"Berlin","state":"BE","country":"DE",
   "postalCode":"10115","floor":3},
  "resellerId":"r-1","reseller":{"id":"r-1","createdAt":"2025-01-02T10:00:00Z","updatedAt":"2026-01-02T10:00:00Z",
   "name":"North","email":"n@r.test","description":"first","allowedUsers":100,"allowedOrganizations":12,"tier":1},
  "plan":"gold"},
 "resellerId":"r-2","reseller":{"id":"r-2","createdAt":"2025-01-03T10:00:00Z","updatedAt":"2026-01-03T10:00:00Z",
  "name":"South","email":"s@r.test","description":"second","allowedUsers":200,"allowedOrganizations":13,"tier":2},
 "metadata":[{"id":"m-1","createdAt":"2026-01-01T00:00:00Z","updatedAt":"2026-01-02T00:00:00Z","key":"costCenter",
  "value":"4711","viewPermissions":["activation"],"visible":true,"source":null}],
 "tags":["ci","europe"],"emailPreference":{"metrics":true,"news":false},"pronoun":"she"},
"lastUsedAt":"2026-11-23T17:04:00Z","lastRotatedAt":"2026-11-16T17:04:00Z","rate.limit":{"b":1.50,"a":2}})";

const QByteArray bareRecord = R"({"id":"t-2","createdAt":"2026-11-12T17:04:22Z","updatedAt":"2026-11-20T08:00:00Z",
"name":"bare","revoked":false,"scopes":[],"userId":"u-1","lastUsedAt":null,
"user":{"id":"u-1","createdAt":"2024-01-02T10:00:00Z","updatedAt":"2026-10-02T10:00:00Z","name":null,"company":"",
"roles":[],"organization":null,"metadata":[]}})";

Token decoded(const QByteArray &record)
{
    const DecodedPage page = decodePage('[' + record + ']');
    return page.tokens.isEmpty() ? Token() : page.tokens.constFirst();
}

Token named(const QString &name)
{
    Token token = decoded(bareRecord);
    token.name = name;
    return token;
}

TimeContext context()
{
    const QDateTime now(QDate(2026, 11, 24), QTime(1, 0), utcZone);
    return {now.toMSecsSinceEpoch(), QTimeZone("Europe/Berlin"), QLocale(QLocale::English)};
}

/// The fields of a JSON object by path; those of objects inside of it, but not the objects.
void collect(const QJsonObject &object, const QString &path, QMap<QString, QJsonValue> &fields)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = path.isEmpty() ? it.key() : QString(path + u'.' + it.key());
        if (it.key() == QLatin1String("metadata"))
            collect(it->toArray()[0].toObject(), key + QStringLiteral("[0]"), fields);
        else if (it->isObject() && !it.key().contains(u'.'))
            collect(it->toObject(), key, fields);
        else if (!it.key().contains(u'.'))
            fields.insert(key, *it);
    }
}

QString entryKey(int number)
{
    return QStringLiteral("key-%1").arg(number, 6, 10, QLatin1Char('0'));
}

/// A token whose owner has so many metadata entries, and so many fields that nobody knows.
Token tokenWithLists(int entries, int unknown)
{
    Token token = decoded(fullRecord);
    User user = *token.user;
    QList<Metadata> metadata(entries);
    for (int i = 0; i < entries; ++i) {
        metadata[i].key = entryKey(i);
        metadata[i].value = QString::number(i);
    }
    user.metadata = metadata;
    for (int i = 0; i < unknown; ++i)
        user.unknown.append({entryKey(i), "1"});
    token.user = user;
    return token;
}

int rowsOf(QTreeWidget *tree)
{
    int rows = 0;
    for (QTreeWidgetItemIterator it(tree); *it; ++it)
        ++rows;
    return rows;
}

/// The entries of a heading, by number.
QList<int> entriesOf(const QTreeWidgetItem *heading)
{
    QList<int> numbers;
    for (int i = 0; i < heading->childCount(); ++i)
        numbers.append(heading->child(i)->text(0).sliced(4).toInt());
    return numbers;
}

/// What the row has to say of a value.
QString wordsOf(const QString &path, const QJsonValue &value)
{
    const bool isOnOff = path.endsWith(QLatin1String("twoFactorEnabled")) || path.endsWith(QLatin1String("SsoEnabled"));
    if (path.endsWith(QLatin1String("news")))
        return QStringLiteral("false"); // unknown fields are shown as sent
    if (value.isBool() && isOnOff)
        return value.toBool() ? QStringLiteral("on") : QStringLiteral("off");
    if (value.isBool())
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    if (value.isNull())
        return QStringLiteral("null");
    if (value.isArray())
        return value.toVariant().toStringList().join(QStringLiteral(", "));
    return value.toVariant().toString();
}

} // namespace

class tst_DetailPane : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsEveryField();
    void showsTimesInBothZones();
    void staysWhereItIsInAnyScript();
    void tellsMissingApart_data();
    void tellsMissingApart();
    void saysWhyHeadingsAreBare();
    void showsUnknownFields();
    void showsHostileTextLiterally();
    void copiesWholeValues();
    void copiesNothingWhereNothingIs();
    void opensLinksOnlyOnRequest();
    void keepsFolds();
    void keepsCurrentField();
    void returnsEarlyOnSameToken();
    void followsStatusOverTime();
    void says();
    void indentsRawVerbatim_data();
    void indentsRawVerbatim();
    void fillsRawTabLazily();
    void longListsHaveFewRows_data();
    void longListsHaveFewRows();
    void longListsGoOnAsOneScrolls();
    void longListsStayWhereTheyAre();
    void findsInLongLists();

private:
    QTreeWidget *tree() const;
    QTreeWidgetItem *row(const QString &path) const;
    QTreeWidgetItem *heading(const QString &label) const;
    QAction *action(const QString &text) const;
    bool showsText(const QString &text) const;

    TokenDetailPane *m_pane = nullptr;
};

void tst_DetailPane::init()
{
    m_pane = new TokenDetailPane;
    m_pane->resize(400, 640);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane));
}

void tst_DetailPane::cleanup()
{
    delete m_pane;
    m_pane = nullptr;
}

QTreeWidget *tst_DetailPane::tree() const
{
    for (QTreeWidget *candidate : m_pane->findChildren<QTreeWidget *>()) {
        if (candidate->accessibleName() == QLatin1String("Token details"))
            return candidate;
    }
    return nullptr;
}

QTreeWidgetItem *tst_DetailPane::row(const QString &path) const
{
    for (QTreeWidgetItemIterator it(tree()); *it; ++it) {
        if ((*it)->parent() && (*it)->data(0, Qt::UserRole) == path)
            return *it;
    }
    return nullptr;
}

QTreeWidgetItem *tst_DetailPane::heading(const QString &label) const
{
    const QList<QTreeWidgetItem *> found = tree()->findItems(label, Qt::MatchExactly);
    return found.isEmpty() ? nullptr : found.constFirst();
}

QAction *tst_DetailPane::action(const QString &text) const
{
    for (QAction *candidate : tree()->actions()) {
        if (candidate->text().remove(u'&').startsWith(text))
            return candidate;
    }
    return nullptr;
}

bool tst_DetailPane::showsText(const QString &text) const
{
    const QList<QLabel *> labels = m_pane->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&text](const QLabel *label) { return label->isVisible() && label->text() == text; });
}

void tst_DetailPane::showsEveryField()
{
    m_pane->setToken(decoded(fullRecord), context());
    QMap<QString, QJsonValue> fields;
    collect(QJsonDocument::fromJson(fullRecord).object(), {}, fields);
    QCOMPARE(fields.size(), 73);
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QTreeWidgetItem *item = row(it.key());
        QVERIFY2(item, qPrintable(it.key()));
        QVERIFY2(item->text(1).contains(wordsOf(it.key(), *it)), qPrintable(it.key() + u' ' + item->text(1)));
        QVERIFY(!item->text(0).isEmpty());
    }
}

void tst_DetailPane::showsTimesInBothZones()
{
    m_pane->setToken(decoded(fullRecord), context());
    QCOMPARE(row(QStringLiteral("lastUsedAt"))->text(1),
             QStringLiteral("yesterday · 23 Nov 2026, 18:04:00 CET · 2026-11-23T17:04:00Z"));
    QCOMPARE(row(QStringLiteral("user.organization.address.city"))->parent()->text(1),
             QStringLiteral("12 Main St, Yard, 10115 Berlin, BE, DE"));
}

/// Scripts are of different heights, and the line of the name stands above everything else.
void tst_DetailPane::staysWhereItIsInAnyScript()
{
    for (const char *text : {"مفتاح النشر", "ライセンス同期", "штатный отчёт", "נועה", ""}) {
        ElidedLabel other;
        other.setRawText(QString::fromUtf8(text));
        QVERIFY2(other.sizeHint().expandedTo(other.minimumSizeHint()).height() >= other.fontMetrics().height(), text);
    }
}

void tst_DetailPane::tellsMissingApart_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::newRow("absent time") << "lastRotatedAt"
                                 << "not reported";
    QTest::newRow("null time") << "lastUsedAt"
                               << "never";
    QTest::newRow("absent text") << "user.email"
                                 << "not reported";
    QTest::newRow("null text") << "user.name"
                               << "none";
    QTest::newRow("empty text") << "user.company"
                                << "empty";
    QTest::newRow("empty list") << "user.roles"
                                << "empty";
    QTest::newRow("empty required list") << "scopes"
                                         << "empty";
    QTest::newRow("absent boolean") << "user.twoFactorEnabled"
                                    << "not reported";
}

void tst_DetailPane::tellsMissingApart()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    m_pane->setToken(decoded(bareRecord), context());
    QVERIFY(row(path));
    QCOMPARE(row(path)->text(1), text);
}

void tst_DetailPane::saysWhyHeadingsAreBare()
{
    m_pane->setToken(decoded(bareRecord), context());
    QCOMPARE(heading(QStringLiteral("Organization"))->text(1), QStringLiteral("none"));
    QCOMPARE(heading(QStringLiteral("Reseller"))->text(1), QStringLiteral("not reported"));
    QCOMPARE(heading(QStringLiteral("Metadata (0)"))->text(1), QStringLiteral("empty"));
    QCOMPARE(heading(QStringLiteral("Tags"))->text(1), QStringLiteral("not reported"));
    Token token = decoded(bareRecord);
    token.user = Field<User>();
    m_pane->setToken(token, context());
    QCOMPARE(heading(QStringLiteral("Owner"))->text(1), QStringLiteral("not reported"));
    QVERIFY(!heading(QStringLiteral("Organization")));
}

void tst_DetailPane::showsUnknownFields()
{
    m_pane->setToken(decoded(fullRecord), context());
    QTreeWidgetItem *other = heading(QStringLiteral("Other fields (8)"));
    QVERIFY(other);
    QVERIFY(other->isExpanded());
    QStringList rows;
    for (int i = 0; i < other->childCount(); ++i)
        rows += other->child(i)->text(0) + u'=' + other->child(i)->text(1);
    const QStringList expected{
        QStringLiteral("[\"rate.limit\"]={\"b\":1.50,\"a\":2}"), QStringLiteral("user.pronoun=\"she\""),
        QStringLiteral("user.organization.plan=\"gold\""),       QStringLiteral("user.organization.address.floor=3"),
        QStringLiteral("user.organization.reseller.tier=1"),     QStringLiteral("user.reseller.tier=2"),
        QStringLiteral("user.emailPreference.news=false"),       QStringLiteral("user.metadata[0].source=null")};
    QCOMPARE(rows, expected);
}

void tst_DetailPane::showsHostileTextLiterally()
{
    m_pane->setToken(named(QStringLiteral("<b>x</b> & \u202Egpj")), context());
    const QString shown = QStringLiteral("<b>x</b> & ‹U+202E›gpj");
    QVERIFY(showsText(shown));
    QCOMPARE(row(QStringLiteral("name"))->text(1), shown);
    QVERIFY(row(QStringLiteral("name"))->toolTip(1).contains(QStringLiteral("&lt;b&gt;x&lt;/b&gt; &amp; ‹U+202E›gpj")));
    for (const QLabel *label : m_pane->findChildren<QLabel *>()) {
        if (label->text().contains(u'<'))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY(!m_pane->grab().isNull());
}

void tst_DetailPane::copiesWholeValues()
{
    const QString name = QString(1000, u'n') + QStringLiteral("\u202E<b>");
    m_pane->setToken(named(name), context());
    tree()->setFocus();
    tree()->setCurrentItem(row(QStringLiteral("name")));
    QTest::keyClick(tree(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), name);
    action(QStringLiteral("Copy JSON path"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("name"));
    tree()->setCurrentItem(row(QStringLiteral("createdAt")));
    action(QStringLiteral("Copy as"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("createdAt: 2026-11-12T17:04:22Z"));
}

void tst_DetailPane::copiesNothingWhereNothingIs()
{
    m_pane->setToken(decoded(bareRecord), context());
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    tree()->setFocus();
    tree()->setCurrentItem(row(QStringLiteral("lastRotatedAt")));
    QVERIFY(!action(QStringLiteral("Copy value"))->isEnabled());
    QTest::keyClick(tree(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    QVERIFY(action(QStringLiteral("Copy JSON path"))->isEnabled());
    m_pane->clear();
    m_pane->setToken(named({}), context());
    QVERIFY(showsText(QStringLiteral("Token without a name")));
}

void tst_DetailPane::opensLinksOnlyOnRequest()
{
    QSignalSpy requested(m_pane, &TokenDetailPane::linkRequested);
    m_pane->setToken(decoded(fullRecord), context());
    QAction *open = action(QStringLiteral("Open link"));
    tree()->setCurrentItem(row(QStringLiteral("user.email")));
    QVERIFY(!open->isVisible());
    tree()->setCurrentItem(row(QStringLiteral("user.organization.description")));
    QVERIFY(open->isVisible());
    QVERIFY(requested.isEmpty());
    open->trigger();
    QCOMPARE(requested.value(0).value(0).toUrl(), QUrl(QStringLiteral("https://analytical.test/about")));
    for (const QString &bad : {QStringLiteral("javascript:alert(1)"), QStringLiteral("file:///etc/passwd"),
                               QStringLiteral("https://bank.example@evil.test/"), QStringLiteral("https:///x")}) {
        m_pane->setToken(named(bad), context());
        tree()->setCurrentItem(row(QStringLiteral("name")));
        QVERIFY2(!open->isVisible(), qPrintable(bad));
    }
}

void tst_DetailPane::keepsFolds()
{
    m_pane->setToken(decoded(fullRecord), context());
    QVERIFY(heading(QStringLiteral("Owner"))->isExpanded());
    QVERIFY(!heading(QStringLiteral("Reseller"))->isExpanded());
    const QRect owner = tree()->visualItemRect(heading(QStringLiteral("Owner")));
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, owner.center());
    QVERIFY(!heading(QStringLiteral("Owner"))->isExpanded());
    tree()->setCurrentItem(heading(QStringLiteral("Reseller")));
    QTest::keyClick(tree(), Qt::Key_Return);
    m_pane->setToken(decoded(bareRecord), context());
    m_pane->clear();
    m_pane->setToken(decoded(fullRecord), context());
    QVERIFY(!heading(QStringLiteral("Owner"))->isExpanded());
    QVERIFY(heading(QStringLiteral("Reseller"))->isExpanded());
    QVERIFY(heading(QStringLiteral("Token"))->isExpanded());
}

void tst_DetailPane::keepsCurrentField()
{
    m_pane->setToken(decoded(fullRecord), context());
    tree()->setCurrentItem(row(QStringLiteral("user.role")));
    const int scrolled = tree()->verticalScrollBar()->value();
    m_pane->setToken(named(QStringLiteral("other")), context());
    QCOMPARE(tree()->currentItem(), row(QStringLiteral("user.role")));
    QCOMPARE(tree()->verticalScrollBar()->value(), scrolled);
}

void tst_DetailPane::returnsEarlyOnSameToken()
{
    m_pane->setToken(decoded(fullRecord), context());
    const QTreeWidgetItem *before = row(QStringLiteral("id"));
    QSignalSpy rebuilt(tree()->model(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(tree()->model(), &QAbstractItemModel::rowsInserted);
    m_pane->setToken(decoded(fullRecord), context());
    QCOMPARE(row(QStringLiteral("id")), before);
    QVERIFY(rebuilt.isEmpty() && inserted.isEmpty());
    m_pane->clear();
    m_pane->setToken(decoded(fullRecord), context());
    QVERIFY(!inserted.isEmpty());
}

void tst_DetailPane::followsStatusOverTime()
{
    m_pane->setToken(decoded(fullRecord), context());
    QVERIFY(showsText(QStringLiteral("Active")));
    TimeContext later = context();
    later.nowMsecs = QDateTime(QDate(2027, 10, 14), QTime(0, 0), utcZone).toMSecsSinceEpoch();
    m_pane->setToken(decoded(fullRecord), later);
    QVERIFY(showsText(QStringLiteral("Expired")));
    Token token = decoded(fullRecord);
    token.revoked = true;
    m_pane->setToken(token, later);
    QVERIFY(showsText(QStringLiteral("Revoked")));
}

void tst_DetailPane::says()
{
    QVERIFY(showsText(QStringLiteral("Select a token to see its owner, organization and metadata")));
    m_pane->setToken(decoded(bareRecord), context());
    QVERIFY(showsText(QStringLiteral("bare")));
    QVERIFY(showsText(QStringLiteral("expiry not reported")));
    m_pane->setLoading();
    QVERIFY(showsText(QStringLiteral("Loading the token …")));
    QVERIFY(!showsText(QStringLiteral("bare")));
}

void tst_DetailPane::indentsRawVerbatim_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("order and numbers") << QByteArray(R"({"b":1.50,"a":[1e3 , true]})")
                                       << "{\n  \"b\": 1.50,\n  \"a\": [\n    1e3,\n    true\n  ]\n}";
    QTest::newRow("nothing inside") << QByteArray(R"({ "a" : { } , "b":[ ]})") << "{\n  \"a\": {},\n  \"b\": []\n}";
    QTest::newRow("syntax in strings") << QByteArray(R"({"a":"{\",:[ \\","b":"\u202e"})")
                                       << "{\n  \"a\": \"{\\\",:[ \\\\\",\n  \"b\": \"\\u202e\"\n}";
    QTest::newRow("invisible") << QByteArray("{\"a\":\"x\u202Ey\"}") << "{\n  \"a\": \"x‹U+202E›y\"\n}";
    QTest::newRow("no more than closed") << QByteArray("]]}") << "\n]\n]\n}";
    QTest::newRow("nothing") << QByteArray() << "";
}

void tst_DetailPane::indentsRawVerbatim()
{
    QFETCH(QByteArray, json);
    QTEST(indentedJson(json), "text");
}

void tst_DetailPane::fillsRawTabLazily()
{
    const auto *raw = m_pane->findChild<QPlainTextEdit *>();
    m_pane->setToken(decoded(fullRecord), context());
    QVERIFY(raw->toPlainText().isEmpty());
    m_pane->findChild<QTabWidget *>()->setCurrentIndex(1);
    QCOMPARE(raw->toPlainText(), indentedJson(decoded(fullRecord).raw));
    m_pane->setToken(decoded(bareRecord), context());
    QVERIFY(raw->toPlainText().contains(QLatin1String("\"id\": \"t-2\"")));
    QVERIFY(raw->isReadOnly());
}

void tst_DetailPane::longListsHaveFewRows_data()
{
    QTest::addColumn<int>("entries");
    QTest::addColumn<int>("unknown");
    QTest::newRow("metadata") << 100'000 << 0;
    QTest::newRow("other fields") << 0 << 100'000;
    QTest::newRow("both") << 100'000 << 100'000;
}

void tst_DetailPane::longListsHaveFewRows()
{
    QFETCH(int, entries);
    QFETCH(int, unknown);
    m_pane->setToken(tokenWithLists(entries, unknown), context());
    QVERIFY2(rowsOf(tree()) < 10'000, qPrintable(QString::number(rowsOf(tree()))));
    for (int step = 0; step < 50; ++step) {
        tree()->verticalScrollBar()->setValue(tree()->verticalScrollBar()->maximum());
        QVERIFY(rowsOf(tree()) < 10'000);
    }
    if (entries > 0)
        QVERIFY(heading(QStringLiteral("Metadata (100000)"))->isExpanded());
    if (unknown > 0) // besides those that the record holds anyway
        QVERIFY(heading(QStringLiteral("Other fields (%1)").arg(unknown + 7)));
}

void tst_DetailPane::longListsGoOnAsOneScrolls()
{
    constexpr int entries = 3'000;
    m_pane->setToken(tokenWithLists(entries, 0), context());
    const QTreeWidgetItem *metadata = heading(QStringLiteral("Metadata (3000)"));
    QVERIFY(metadata->childCount() < entries);
    QScrollBar *bar = tree()->verticalScrollBar();
    // Down by a third of a screen each time: no entry is left out, none comes twice.
    QList<int> seen;
    const auto look = [&] {
        for (int y = 0; y < tree()->viewport()->height(); y += 5) {
            const QTreeWidgetItem *item = tree()->itemAt(50, y);
            if (item && item->parent() == metadata && !item->isHidden())
                seen.append(item->text(0).sliced(4).toInt());
        }
    };
    const int page = tree()->viewport()->height() / 3;
    for (int step = 0; step < 2'000 && !seen.contains(entries - 1); ++step) {
        bar->setValue(bar->value() + page);
        look();
        QList<int> shown = entriesOf(metadata);
        QVERIFY(std::is_sorted(shown.begin(), shown.end()));
        QCOMPARE(shown.last() - shown.first() + 1, int(shown.size()));
    }
    std::sort(seen.begin(), seen.end());
    seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
    QVERIFY2(seen.size() >= entries - 1, qPrintable(QString::number(seen.size())));

    // And up again.
    for (int step = 0; step < 2'000 && bar->value() > 0; ++step)
        bar->setValue(bar->value() - page);
    QCOMPARE(bar->value(), 0);
    QCOMPARE(entriesOf(metadata).first(), 0);
    // From the middle to the top at once.
    for (int step = 0; step < 20; ++step)
        bar->setValue(bar->maximum());
    QVERIFY(entriesOf(metadata).first() > 0);
    bar->setValue(0);
    QCOMPARE(entriesOf(metadata).first(), 0);
}

void tst_DetailPane::longListsStayWhereTheyAre()
{
    Token token = tokenWithLists(3'000, 0);
    m_pane->setToken(token, context());
    QScrollBar *bar = tree()->verticalScrollBar();
    for (int step = 0; step < 6; ++step)
        bar->setValue(bar->maximum());
    bar->setValue(bar->maximum() - 3'000);
    const QString shown = tree()->itemAt(50, 100)->text(0);
    QVERIFY(shown.startsWith(QLatin1String("key-")));
    tree()->setCurrentItem(tree()->itemAt(50, 100));
    token.revoked = true;
    m_pane->setToken(token, context());
    QCOMPARE(tree()->itemAt(50, 100)->text(0), shown);
    QCOMPARE(tree()->currentItem()->text(0), shown);
    m_pane->setToken(decoded(bareRecord), context());
    QCOMPARE(heading(QStringLiteral("Metadata (0)"))->childCount(), 0);
}

void tst_DetailPane::findsInLongLists()
{
    m_pane->setToken(tokenWithLists(100'000, 0), context());
    auto *facts = qobject_cast<FactTree *>(tree());
    QSignalSpy counted(facts, &FactTree::matchCountChanged);
    facts->setFilter(QStringLiteral("KEY-09871"));
    QCOMPARE(facts->matchCount(), 10);
    QCOMPARE(counted.last().first().toInt(), 10);
    QCOMPARE(entriesOf(heading(QStringLiteral("Metadata (100000)"))).first(), 98'710);
    facts->showMatch(true);
    QCOMPARE(tree()->currentItem()->text(0), entryKey(98'710));
    facts->setFilter(QStringLiteral("key-0"));
    QCOMPARE(facts->matchCount(), 100'000);
    QVERIFY(rowsOf(tree()) < 10'000);
    for (int i = 0; i < 700; ++i)
        facts->showMatch(true);
    QCOMPARE(facts->matchCount(), 100'000);
    QVERIFY(!tree()->visualItemRect(tree()->currentItem()).isEmpty());
    facts->setFilter(QStringLiteral("no such thing"));
    QCOMPARE(facts->matchCount(), 0);
    QVERIFY(heading(QStringLiteral("Metadata (100000)"))->isHidden());
    facts->setFilter(QStringLiteral("metadata"));
    QVERIFY(!heading(QStringLiteral("Metadata (100000)"))->isHidden());
    facts->setFilter({});
    QCOMPARE(facts->matchCount(), 0);
    QVERIFY(!heading(QStringLiteral("Metadata (100000)"))->isHidden());
    QVERIFY(heading(QStringLiteral("Metadata (100000)"))->isExpanded());
}

QTEST_MAIN(tst_DetailPane)
#include "tst_detailpane.moc"
