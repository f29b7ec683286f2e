#include "models/paging/tokentablemodel.h"
#include "models/review/tokenstatus.h"
#include "tests/support/testtokens.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

using namespace testtokens;

namespace {

constexpr qint64 now = 1'783'944'000'000; // 2026-07-13T12:00:00Z

/// A record as the test wants it: fields of a small record replaced.
QJsonObject record(const QList<QPair<QString, QJsonValue>> &changes, bool isFull = false)
{
    QJsonObject result = isFull ? fullRecord() : smallRecord();
    for (const auto &[path, value] : changes)
        result = withValue(result, path, value);
    return result;
}

} // namespace

/// The table over real pages, with the model tester watching every signal.
class TestTokenTableModel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void startsEmpty();
    void resetThenRowsAreInserted();
    void rowsAreInsertedWithoutReset();
    void rowsAreRemoved();
    void anotherQueryResets();
    void placeholders();
    void dataChangedNamesTheRows();
    void headers();
    void cells_data();
    void cells();
    void daysAreRelative();
    void ownersFields_data();
    void ownersFields();
    void statuses_data();
    void statuses();
    void hostileTexts_data();
    void hostileTexts();
    void toolTipsTellAll_data();
    void toolTipsTellAll();
    void indexesOfOthers();
    void modelOfAPagerThatHasRows();
    void sortKeys();

private:
    void showRecord(const QJsonObject &record);
    void waitForEnd();
    QString text(int row, Column column, int role = Qt::DisplayRole) const;

    int m_total = 250;
    FakeReply::Headers m_headers;
    QByteArray m_body; ///< page 1, in place of small records
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<TokenApi> m_api;
    std::unique_ptr<RequestQueue> m_queue;
    std::unique_ptr<TokenPager> m_pager;
    std::unique_ptr<TokenTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestTokenTableModel::init()
{
    QLocale::setDefault(QLocale::c());
    m_total = 250;
    m_body.clear();
    m_headers.clear();
    m_server = std::make_unique<FakeServer>([this](const FakeRequest &request) {
        if (!m_body.isEmpty())
            return FakeReply::json(request.intParam(u"page"_s, 1) == 1 ? m_body : QByteArray("[]"));
        return FakeReply::json(pageFor(request, m_total), m_headers);
    });
    m_api = std::make_unique<TokenApi>(endpointOf(*m_server));
    m_queue = std::make_unique<RequestQueue>(m_api.get());
    m_pager = std::make_unique<TokenPager>(m_queue.get());
    m_model = std::make_unique<TokenTableModel>(m_pager.get(), [] { return now; });
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestTokenTableModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_pager.reset();
    m_queue.reset();
    m_api.reset();
    m_server.reset();
}

void TestTokenTableModel::waitForEnd()
{
    QTRY_VERIFY(m_pager->shownQuery() == m_pager->wantedQuery() && m_pager->isTotalExact());
    QTRY_VERIFY(m_queue->waiting() + m_queue->inFlight() == 0 && !m_pager->isLoading());
}

void TestTokenTableModel::showRecord(const QJsonObject &record)
{
    m_body = listOf({record});
    m_pager->setQuery({});
    waitForEnd();
    QCOMPARE(m_model->rowCount(), 1);
}

QString TestTokenTableModel::text(int row, Column column, int role) const
{
    return m_model->index(row, int(column)).data(role).toString();
}

void TestTokenTableModel::startsEmpty()
{
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->columnCount(), columnCount);
    QVERIFY(!m_model->canFetchMore({}));
    QVERIFY(!m_model->tokenAt(0));
    QVERIFY(m_model->cellAt(0, Column::Name).text.isEmpty());
}

void TestTokenTableModel::resetThenRowsAreInserted()
{
    QSignalSpy reset(m_model.get(), &TokenTableModel::modelReset);
    QSignalSpy inserted(m_model.get(), &TokenTableModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &TokenTableModel::rowsRemoved);
    m_total = 1'230;
    m_pager->setQuery({});
    QTRY_COMPARE(reset.size(), 1);
    waitForEnd();
    QCOMPARE(m_model->rowCount(), 1'230);
    QCOMPARE(reset.size(), 1);
    QVERIFY(inserted.size() >= 1);
    QCOMPARE(text(0, Column::Id), idOf(0));
    // What was inserted less what was removed is what is there.
    int rows = 200;
    for (const QList<QVariant> &change : inserted)
        rows += change.at(2).toInt() - change.at(1).toInt() + 1;
    for (const QList<QVariant> &change : removed)
        rows -= change.at(2).toInt() - change.at(1).toInt() + 1;
    QCOMPARE(rows, 1'230);
}

void TestTokenTableModel::rowsAreInsertedWithoutReset()
{
    m_pager->setQuery({});
    waitForEnd();
    const QPersistentModelIndex kept = m_model->index(7, 0);
    QSignalSpy reset(m_model.get(), &TokenTableModel::modelReset);
    m_total = 640;
    m_pager->refresh();
    QTRY_COMPARE(m_model->rowCount(), 640);
    waitForEnd();
    QCOMPARE(reset.size(), 0);
    QCOMPARE(kept.row(), 7);
    QCOMPARE(text(7, Column::Id), idOf(7));
}

void TestTokenTableModel::rowsAreRemoved()
{
    m_total = 640;
    m_pager->setQuery({});
    waitForEnd();
    const QPersistentModelIndex gone = m_model->index(600, 0);
    const QPersistentModelIndex kept = m_model->index(20, 0);
    QSignalSpy reset(m_model.get(), &TokenTableModel::modelReset);
    QSignalSpy removed(m_model.get(), &TokenTableModel::rowsRemoved);
    m_total = 30;
    m_pager->refresh();
    QTRY_COMPARE(m_model->rowCount(), 30);
    waitForEnd();
    QVERIFY(removed.size() >= 1);
    QVERIFY(!gone.isValid());
    QCOMPARE(kept.row(), 20);
    m_total = 0;
    m_pager->refresh();
    QTRY_COMPARE(m_model->rowCount(), 0);
    waitForEnd();
    QCOMPARE(reset.size(), 0);
}

void TestTokenTableModel::anotherQueryResets()
{
    m_pager->setQuery({});
    waitForEnd();
    QSignalSpy aboutTo(m_model.get(), &TokenTableModel::modelAboutToBeReset);
    QSignalSpy reset(m_model.get(), &TokenTableModel::modelReset);
    m_total = 5;
    TokenQuery query;
    query.search = u"x"_s;
    m_pager->setQuery(query);
    QCOMPARE(m_model->rowCount(), 250);
    QTRY_COMPARE(m_model->rowCount(), 5);
    QCOMPARE(aboutTo.size(), 1);
    QCOMPARE(reset.size(), 1);
    waitForEnd();
}

void TestTokenTableModel::placeholders()
{
    m_total = 1'000;
    m_headers = {{"X-Total-Count", "1000"}};
    m_pager->setQuery({});
    waitForEnd();
    const int count = m_server->count();
    const QModelIndex index = m_model->index(850, 0);
    QCOMPARE(index.data(), QVariant());
    QVERIFY(!m_model->isLoaded(index.row()));
    QCOMPARE(m_model->idAt(index.row()), QString());
    QVERIFY(!m_model->statusAt(index.row()));
    QCOMPARE(index.data(Qt::ToolTipRole), QVariant());
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"loading"_s);
    QVERIFY(m_model->cellAt(850, Column::Name).text.isEmpty());
    // Looking asks for nothing.
    QCoreApplication::processEvents();
    QCOMPARE(m_server->count(), count);

    m_pager->setVisibleRows(850, 880);
    QTRY_VERIFY(m_model->isLoaded(index.row()));
    QCOMPARE(index.data().toString(), u"token 850"_s);
    QCOMPARE(m_model->idAt(index.row()), idOf(850));
    QCOMPARE(index.data(Qt::AccessibleTextRole), QVariant());
    QCOMPARE(m_model->tokenAt(850)->id, idOf(850));
}

void TestTokenTableModel::dataChangedNamesTheRows()
{
    m_total = 1'000;
    m_headers = {{"X-Total-Count", "1000"}};
    m_pager->setQuery({});
    waitForEnd();
    QSignalSpy changed(m_model.get(), &TokenTableModel::dataChanged);
    m_pager->setVisibleRows(950, 980);
    QTRY_VERIFY(m_model->tokenAt(950));
    QVERIFY(!changed.isEmpty());
    bool isNamed = false;
    for (const QList<QVariant> &change : changed) {
        const auto first = change.at(0).value<QModelIndex>();
        const auto last = change.at(1).value<QModelIndex>();
        QCOMPARE(first.column(), 0);
        QCOMPARE(last.column(), columnCount - 1);
        QVERIFY(first.isValid() && last.isValid());
        isNamed = isNamed || (first.row() == 900 && last.row() == 999);
    }
    QVERIFY(isNamed);
}

void TestTokenTableModel::headers()
{
    const QStringList titles{u"Name"_s,       u"Status"_s,  u"Owner"_s,    u"Organization"_s, u"Scopes"_s,
                             u"Created"_s,    u"Updated"_s, u"Expires"_s,  u"Last used"_s,    u"Last rotated"_s,
                             u"Id"_s,         u"E-mail"_s,  u"Role"_s,     u"Two-factor"_s,   u"Google sign-in"_s,
                             u"Last login"_s, u"Company"_s, u"Reseller"_s, u"Tags"_s,         u"Findings"_s,
                             u"Changes"_s,    u"Decision"_s};
    QCOMPARE(titles.size(), columnCount);
    for (int i = 0; i < titles.size(); ++i) {
        QCOMPARE(m_model->headerData(i, Qt::Horizontal).toString(), titles.at(i));
        const bool isSortable = !columnSortKey(Column(i)).isEmpty();
        QCOMPARE(m_model->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty(), isSortable);
    }
    QVERIFY(!m_model->headerData(0, Qt::Vertical).isValid());
    QVERIFY(!m_model->headerData(-1, Qt::Horizontal).isValid());
    QVERIFY(!m_model->headerData(columnCount, Qt::Horizontal).isValid());
    QVERIFY(!m_model->headerData(0, Qt::Horizontal, Qt::DecorationRole).isValid());
}

void TestTokenTableModel::cells_data()
{
    QTest::addColumn<QJsonObject>("record");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("tone");
    const auto row = [](const char *name, const QJsonObject &record, Column column, const QString &text,
                        Tone tone = Tone::Plain) { QTest::newRow(name) << record << int(column) << text << int(tone); };
    const QJsonValue null;
    const auto none = u"—"_s;
    const auto notReported = u"not reported"_s;
    row("name", record({}), Column::Name, u"token 1"_s);
    row("empty name", record({{u"name"_s, u""_s}}), Column::Name, none, Tone::Quiet);
    row("id", record({}), Column::Id, idOf(1));
    row("scopes", record({}), Column::Scopes, u"1 write, 1 read · release:write, license:read"_s);
    row("minting scopes",
        record({{u"scopes"_s, QJsonArray{u"a:read"_s, u"b:write"_s, u"personalAccessToken:write"_s}}}), Column::Scopes,
        u"mint, 1 write, 1 read · personalAccessToken:write, b:write, a:read"_s);
    row("no scopes", record({{u"scopes"_s, QJsonArray{}}}), Column::Scopes, none, Tone::Quiet);
    row("created", record({}), Column::Created, u"2019-08-24"_s);
    row("updated", record({}), Column::Updated, u"2020-09-25"_s);
    row("never expires", record({{u"expiresAt"_s, null}}), Column::Expires, u"never"_s);
    row("expiry not reported", record({}), Column::Expires, notReported, Tone::Silent);
    row("expires late", record({{u"expiresAt"_s, u"2027-06-18T12:00:00Z"_s}}), Column::Expires, u"2027-06-18"_s);
    row("expires soon", record({{u"expiresAt"_s, u"2026-07-22T12:00:00Z"_s}}), Column::Expires, u"2026-07-22"_s,
        Tone::Expiring);
    row("expired", record({{u"expiresAt"_s, u"2026-07-12T12:00:00Z"_s}}), Column::Expires, u"2026-07-12"_s);
    row("revoked before it expires", record({{u"expiresAt"_s, u"2026-07-22T12:00:00Z"_s}, {u"revoked"_s, true}}),
        Column::Expires, u"2026-07-22"_s);
    row("never used", record({{u"lastUsedAt"_s, null}}), Column::LastUsed, u"never"_s);
    row("use not reported", record({}), Column::LastUsed, notReported, Tone::Silent);
    row("used", record({{u"lastUsedAt"_s, u"2026-07-13T00:00:00Z"_s}}), Column::LastUsed, u"2026-07-13"_s);
    row("never rotated", record({{u"lastRotatedAt"_s, null}}), Column::LastRotated, u"never"_s);
    row("rotation not reported", record({}), Column::LastRotated, notReported, Tone::Silent);
    row("owner", record({}, true), Column::Owner, u"Zoë Müller 😀"_s);
    row("owner not reported", record({}), Column::Owner, notReported, Tone::Silent);
    row("no owner", record({{u"user"_s, null}}), Column::Owner, u"user-1"_s);
    row("owner without a name", record({{u"user.name"_s, null}}, true), Column::Owner, u"Zoë Müller"_s);
    row("owner with a blank name", record({{u"user.name"_s, u"  "_s}}, true), Column::Owner, u"Zoë Müller"_s);
    row("owner with a last name", record({{u"user.name"_s, null}, {u"user.firstName"_s, QJsonValue::Undefined}}, true),
        Column::Owner, u"Müller"_s);
    row("owner with an address alone",
        record({{u"user.name"_s, null}, {u"user.firstName"_s, null}, {u"user.lastName"_s, u" "_s}}, true),
        Column::Owner, u"zoe@example.com"_s);
    row("owner with an id alone",
        record(
            {{u"user.name"_s, null}, {u"user.firstName"_s, null}, {u"user.lastName"_s, null}, {u"user.email"_s, u""_s}},
            true),
        Column::Owner, u"user-1"_s);
    row("organization", record({}, true), Column::Organization, u"Org & Söhne"_s);
    row("organization not reported", record({{u"user.organization"_s, QJsonValue::Undefined}}, true),
        Column::Organization, notReported, Tone::Silent);
    row("no organization", record({{u"user.organization"_s, null}}, true), Column::Organization, none, Tone::Quiet);
    row("organization of no owner", record({{u"user"_s, null}}), Column::Organization, none, Tone::Quiet);
    row("organization of an owner not reported", record({}), Column::Organization, notReported, Tone::Silent);
    row("organization without a name", record({{u"user.organization.name"_s, null}}, true), Column::Organization,
        u"org@example.com"_s);
    row("organization with an empty name", record({{u"user.organization.name"_s, u""_s}}, true), Column::Organization,
        u"org@example.com"_s);
}

void TestTokenTableModel::cells()
{
    QFETCH(QJsonObject, record);
    QFETCH(int, column);
    QFETCH(QString, text);
    QFETCH(int, tone);
    showRecord(record);
    QCOMPARE(m_model->index(0, column).data().toString(), text);
    QCOMPARE(int(m_model->cellAt(0, Column(column)).tone), tone);
    const Cell cell = m_model->cellAt(0, Column(column));
    QCOMPARE(cell.text, text);
    QCOMPARE(int(cell.tone), tone);
}

/// The user's choice, for rows that show already; the day is then the tooltip's.
void TestTokenTableModel::daysAreRelative()
{
    showRecord(record({{u"expiresAt"_s, u"2026-07-22T12:00:00Z"_s}}));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setDaysRelative(true);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(text(0, Column::Expires), u"in 9 day(s)"_s);
    QVERIFY(text(0, Column::Created).endsWith(u"year(s) ago"_s));
    QVERIFY(text(0, Column::Expires, Qt::ToolTipRole).contains(u"in 9 day(s) · 22 Jul 2026"_s));
    m_model->setDaysRelative(true);
    QCOMPARE(changed.size(), 1);
    m_model->setDaysRelative(false);
    QCOMPARE(text(0, Column::Expires), u"2026-07-22"_s);
    QVERIFY(text(0, Column::Expires, Qt::ToolTipRole).contains(u"in 9 day(s) · 22 Jul 2026"_s));
}

/// Fields of the owner: in a cell, on the clipboard, and pointed at.
void TestTokenTableModel::ownersFields_data()
{
    QTest::addColumn<QJsonObject>("record");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("tone");
    const auto none = u"—"_s;
    const auto notReported = u"not reported"_s;
    const auto row = [](const QString &name, const QJsonObject &record, Column column, const QString &text,
                        const QString &value, Tone tone = Tone::Plain) {
        QTest::newRow(qPrintable(name)) << record << int(column) << text << value << int(tone);
    };
    const std::tuple<QString, Column, QString, QString> fields[] = {
        {u"email"_s, Column::Email, u"zoe@example.com"_s, u"zoe@example.com"_s},
        {u"role"_s, Column::Role, u"admin"_s, u"admin"_s},
        {u"twoFactorEnabled"_s, Column::TwoFactor, u"yes"_s, u"true"_s},
        {u"googleSsoEnabled"_s, Column::Sso, u"no"_s, u"false"_s},
        {u"lastLoginAt"_s, Column::LastLogin, u"2021-01-01"_s, u"2021-01-01T00:00:00Z"_s},
        {u"company"_s, Column::Company, u"-Company"_s, u"-Company"_s},
        {u"reseller"_s, Column::Reseller, u"res-1 name"_s, u"res-1 name"_s},
        {u"tags"_s, Column::Tags, u"t1, t2, t3"_s, u"t1, t2, t3"_s}};
    for (const auto &[field, column, text, value] : fields) {
        const QString path = u"user."_s + field;
        // An organization's reseller would stand in for the owner's.
        const auto with = [&path](const QJsonValue &sent) {
            return record({{u"user.organization"_s, QJsonValue::Undefined}, {path, sent}}, true);
        };
        const QString null = column == Column::LastLogin ? u"never"_s : none;
        row(field, record({}, true), column, text, value);
        row(field + u" null"_s, with(QJsonValue()), column, null, null == none ? QString() : null,
            null == none ? Tone::Quiet : Tone::Plain);
        row(field + u" absent"_s, with(QJsonValue::Undefined), column, notReported, notReported, Tone::Silent);
        row(field + u" not readable"_s, with(5), column, u"not readable: "_s + path + u" · 5"_s, u"5"_s, Tone::Odd);
        row(field + u" of nobody"_s, record({{u"user"_s, QJsonValue()}}), column, none, {}, Tone::Quiet);
        row(field + u" of nobody reported"_s, record({}), column, notReported, notReported, Tone::Silent);
        row(field + u" of somebody not readable"_s, record({{u"user"_s, 5}}), column, u"not readable: user · 5"_s,
            u"5"_s, Tone::Odd);
    }
    for (const auto &[field, column] : {std::pair(u"email"_s, Column::Email), std::pair(u"role"_s, Column::Role),
                                        std::pair(u"company"_s, Column::Company)})
        row(field + u" empty"_s, record({{u"user."_s + field, u""_s}}, true), column, none, {}, Tone::Quiet);
    row(u"no tags"_s, record({{u"user.tags"_s, QJsonArray()}}, true), Column::Tags, none, {}, Tone::Quiet);
    row(u"reseller of the organization"_s, record({{u"user.reseller"_s, QJsonValue()}}, true), Column::Reseller,
        u"org-res-1 name"_s, u"org-res-1 name"_s);
    row(u"reseller without a name"_s, record({{u"user.reseller.name"_s, QJsonValue::Undefined}}, true),
        Column::Reseller, u"res-1@example.com"_s, u"res-1@example.com"_s);
    row(u"reseller whose name cannot be read"_s, record({{u"user.reseller.name"_s, 5}}, true), Column::Reseller,
        u"not readable: user.reseller.name · 5"_s, u"5"_s, Tone::Odd);
    row(u"not judged"_s, record({}, true), Column::Findings, none, u"not judged"_s, Tone::Quiet);
}

void TestTokenTableModel::ownersFields()
{
    QFETCH(QJsonObject, record);
    QFETCH(int, column);
    QFETCH(int, tone);
    showRecord(record);
    const Cell cell = m_model->cellAt(0, Column(column));
    QTEST(cell.text, "text");
    QCOMPARE(int(cell.tone), tone);
    QTEST(m_model->valueAt(0, Column(column)), "value");
    QVERIFY(!m_model->canSortBy(Column(column)));
    QVERIFY(!text(0, Column(column), Qt::ToolTipRole).isEmpty());
}

void TestTokenTableModel::statuses_data()
{
    QTest::addColumn<QJsonValue>("expiresAt");
    QTest::addColumn<bool>("isRevoked");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QJsonValue &expiresAt, bool isRevoked, TokenStatus status) {
        QTest::newRow(name) << expiresAt << isRevoked << int(status);
    };
    row("never expires", QJsonValue(), false, TokenStatus::Active);
    row("not reported", QJsonValue(QJsonValue::Undefined), false, TokenStatus::Active);
    row("30 days and a second", u"2026-08-12T12:00:01Z"_s, false, TokenStatus::Active);
    row("30 days", u"2026-08-12T12:00:00Z"_s, false, TokenStatus::Expiring);
    row("a second", u"2026-07-13T12:00:01Z"_s, false, TokenStatus::Expiring);
    row("now", u"2026-07-13T12:00:00Z"_s, false, TokenStatus::Expired);
    row("long ago", u"2000-01-01T00:00:00Z"_s, false, TokenStatus::Expired);
    row("revoked", QJsonValue(), true, TokenStatus::Revoked);
    row("revoked and expiring", u"2026-07-14T12:00:00Z"_s, true, TokenStatus::Revoked);
    row("revoked and expired", u"2000-01-01T00:00:00Z"_s, true, TokenStatus::Revoked);
}

void TestTokenTableModel::statuses()
{
    QFETCH(QJsonValue, expiresAt);
    QFETCH(bool, isRevoked);
    QFETCH(int, status);
    showRecord(record({{u"expiresAt"_s, expiresAt}, {u"revoked"_s, isRevoked}}));
    QCOMPARE(int(m_model->statusAt(0).value()), status);
    const QStringList texts{u"Active"_s, u"Expiring"_s, u"Expired"_s, u"Revoked"_s};
    QCOMPARE(text(0, Column::Status), texts.at(status));
}

void TestTokenTableModel::hostileTexts_data()
{
    QTest::addColumn<QString>("hostile");
    QTest::addColumn<QString>("shown");
    QTest::newRow("markup") << u"<b>x</b><img src=file:///etc/passwd>"_s << u"<b>x</b><img src=file:///etc/passwd>"_s;
    QTest::newRow("escaped markup") << u"&lt;b&gt;"_s << u"&lt;b&gt;"_s;
    QTest::newRow("bidi") << u"a\u202Egpj.exe"_s << u"a‹U+202E›gpj.exe"_s;
    QTest::newRow("zero width") << u"pay\u200Bpal"_s << u"pay‹U+200B›pal"_s;
    QTest::newRow("lines") << u"a\r\nb\tc"_s << u"a‹U+000D›‹U+000A›b‹U+0009›c"_s;
    QTest::newRow("NUL") << QString(u"a"_s + QChar(0)) << u"a‹U+0000›"_s;
    QTest::newRow("placeholder") << u"%1 %2"_s << u"%1 %2"_s;
    QTest::newRow("long") << QString(100'000, u'x') << QString(QString(300, u'x') + u'…');
}

void TestTokenTableModel::hostileTexts()
{
    QFETCH(QString, hostile);
    QFETCH(QString, shown);
    QJsonObject hostileRecord = record({{u"id"_s, hostile},
                                        {u"name"_s, hostile},
                                        {u"scopes"_s, QJsonArray{hostile}},
                                        {u"user.name"_s, hostile},
                                        {u"user.email"_s, hostile},
                                        {u"user.role"_s, hostile},
                                        {u"user.company"_s, hostile},
                                        {u"user.reseller.name"_s, hostile},
                                        {u"user.tags"_s, QJsonArray{hostile}},
                                        {u"user.organization.name"_s, hostile}},
                                       true);
    showRecord(hostileRecord);
    for (const Column column : {Column::Id, Column::Name, Column::Scopes, Column::Owner, Column::Organization,
                                Column::Email, Column::Role, Column::Company, Column::Reseller, Column::Tags}) {
        const QString cell = (column == Column::Scopes ? u"1 read · "_s : QString()) + shown;
        QCOMPARE(text(0, column), cell.endsWith(u'…') ? QString(cell.first(300) + u'…') : cell);
        const QString toolTip = text(0, column, Qt::ToolTipRole);
        QVERIFY(toolTip.startsWith(u"<span style=\"white-space:pre-wrap\">"));
        // Nothing of the server's is markup, nothing is unseen, and nothing is endless.
        QCOMPARE(toolTip.count(u'<'), 2);
        QVERIFY(!toolTip.contains(u'\u202E') && !toolTip.contains(u'\u200B') && !toolTip.contains(QChar(0)));
        QVERIFY(toolTip.size() < 3'000);
    }
    QCOMPARE(m_model->idAt(0), hostile); // this one is not for showing
}

void TestTokenTableModel::toolTipsTellAll_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, Column column, const QString &part) {
        QTest::newRow(name) << int(column) << part;
    };
    row("name", Column::Name, u">token 1<"_s);
    row("status", Column::Status, u"2030-01-01T00:00:00Z"_s);
    row("owner", Column::Owner, u">Zoë Müller 😀 · zoe@example.com<"_s);
    row("organization", Column::Organization, u">Org &amp; Söhne<"_s);
    row("scopes", Column::Scopes, u">license:read, release:write<"_s);
    row("created", Column::Created, u"2019-08-24T14:15:22.1234567Z"_s);
    row("updated", Column::Updated, u"2020-09-25T15:16:23Z"_s);
    row("expires", Column::Expires, u"2030-01-01T00:00:00Z"_s);
    row("last used", Column::LastUsed, u"2026-03-04T05:06:07.089Z"_s);
    row("last rotated", Column::LastRotated, u"2025-03-04T05:06:07Z"_s);
    row("id", Column::Id, u">tok-00001<"_s);
    row("e-mail", Column::Email, u">zoe@example.com<"_s);
    row("two-factor", Column::TwoFactor, u">yes<"_s);
    row("last login", Column::LastLogin, u"2021-01-01T00:00:00Z"_s);
    row("reseller", Column::Reseller, u">res-1 name<"_s);
    row("tags", Column::Tags, u">t1, t2, t3<"_s);
    row("findings", Column::Findings, u">Load all tokens to judge them (F6).<"_s);
}

void TestTokenTableModel::toolTipsTellAll()
{
    QFETCH(int, column);
    QFETCH(QString, part);
    showRecord(fullRecord());
    const QString toolTip = text(0, Column(column), Qt::ToolTipRole);
    QVERIFY2(toolTip.contains(part), qPrintable(toolTip));
    QVERIFY2(!toolTip.contains(u"‹U+"), qPrintable(toolTip));
}

void TestTokenTableModel::indexesOfOthers()
{
    m_total = 3;
    m_pager->setQuery({});
    waitForEnd();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is not valid"_s));
    QCOMPARE(m_model->data({}), QVariant());
    const QModelIndex index = m_model->index(0, 0);
    QCOMPARE(m_model->rowCount(index), 0);
    QCOMPARE(m_model->columnCount(index), 0);
    QVERIFY(!m_model->index(3, 0).isValid());
    QVERIFY(!m_model->index(0, columnCount).isValid());
    QCOMPARE(index.data(Qt::DecorationRole), QVariant());
    QCOMPARE(index.data(Qt::EditRole), QVariant());
}

void TestTokenTableModel::modelOfAPagerThatHasRows()
{
    m_pager->setQuery({});
    waitForEnd();
    TokenTableModel late(m_pager.get(), [] { return now; });
    const QAbstractItemModelTester tester(&late, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(late.rowCount(), 250);
    QCOMPARE(late.index(0, 0).data().toString(), u"token 0"_s);
    QCOMPARE(late.timeContext().nowMsecs, now);
    QCOMPARE(late.timeContext().zone, m_pager->zone());
}

void TestTokenTableModel::sortKeys()
{
    for (int i = 0; i < columnCount; ++i) {
        const QString key = columnSortKey(Column(i));
        if (key.isEmpty())
            continue;
        QCOMPARE(columnOfSortKey(key), Column(i));
    }
    QCOMPARE(columnOfSortKey({}), Column::Created);
    QCOMPARE(columnOfSortKey(u"color"_s), std::nullopt);
}

QTEST_GUILESS_MAIN(TestTokenTableModel)
#include "tst_tokentablemodel.moc"
