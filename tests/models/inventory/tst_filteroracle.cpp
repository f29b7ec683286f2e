#include "models/inventory/filtermatcher.h"
#include "models/inventory/recordmatcher.h"
#include "models/record/tokenjson.h"
#include "tests/support/filteroracle.h"
#include "tests/support/slowness.h"
#include "tests/support/testtokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'780'000'000'000; // 2026-05-28
constexpr qint64 dayMsecs = 86'400'000;

/// Records in which anything may be absent, null or strange, and filters about what may be in them.
class Inventor
{
public:
    explicit Inventor(quint32 seed)
        : m_random(seed)
    {
    }

    QJsonObject record(int number);
    QList<OracleTerm> terms();

private:
    int below(int limit) { return int(m_random.bounded(limit)); }
    bool isRare() { return below(6) == 0; }
    template <typename T> T oneOf(const QList<T> &list) { return list.at(below(int(list.size()))); }
    QJsonValue texts(const QStringList &from);
    QJsonValue moment();
    QJsonObject party(const QStringList &names, const QString &prefix);
    QJsonValue owner();
    void put(QJsonObject *object, const QString &key, const QJsonValue &value);
    QString dateValue(const QString &field);
    OracleValue textValue(const QStringList &from, bool hasWords);
    OracleTerm term();

    const QStringList m_names{u"license server"_s,
                              u"License Server"_s,
                              u"ci"_s,
                              u"CI"_s,
                              u"Ken's \"laptop\""_s,
                              u"straße"_s,
                              u"STRASSE"_s,
                              u"a,b"_s,
                              u"İx"_s,
                              u""_s,
                              u" "_s,
                              u"none"_s,
                              u"-x:y*"_s};
    const QStringList m_people{u"Ken Thompson"_s, u"ken"_s, u"Dennis"_s, u"unknown"_s, u"Zoë"_s, u""_s};
    const QStringList m_ids{u"u1"_s, u"U1"_s, u"u12"_s, u"ken"_s, u"0a1b2c3d-0000-4000-8000-00000000000a"_s};
    const QStringList m_groups{u"Acme"_s, u"ACME East"_s, u"none"_s, u"x, y"_s, u""_s};
    const QStringList m_words{u"admin"_s, u"Admin"_s, u"sales-admin"_s, u"none"_s, u""_s};
    const QStringList m_scopes{
        u"license:read"_s,  u"license:write"_s, u"License:Write"_s, u"personalAccessToken:write"_s,
        u"account:write"_s, u"user:read"_s,     u"license:*"_s,     u"none"_s};
    QRandomGenerator m_random;
};

/// Mostly as it is.
void Inventor::put(QJsonObject *object, const QString &key, const QJsonValue &value)
{
    switch (below(16)) {
    case 0:
        return;
    case 1:
        object->insert(key, QJsonValue::Null);
        return;
    case 2:
        object->insert(key, oneOf<QJsonValue>({7, u"odd"_s, true, QJsonObject(), QJsonArray{1}}));
        return;
    default:
        object->insert(key, value);
    }
}

QJsonValue Inventor::texts(const QStringList &from)
{
    QJsonArray array;
    for (int i = below(4); i > 0; --i)
        array.append(oneOf(from));
    return array;
}

QJsonValue Inventor::moment()
{
    if (isRare())
        return oneOf<QString>(
            {u"0001-01-01T00:00:00Z"_s, u"9999-12-31T23:59:59Z"_s, u"1970-01-01T00:00:00Z"_s, u"2026-01-01"_s, u""_s});
    // On the edges of ages and months, too.
    const qint64 off = oneOf<qint64>({0, 1, -1, 3'600'000, m_random.bounded(2'000) * 1'000'000LL});
    const qint64 days = oneOf<qint64>({0, 7, 30, 90, 365, below(900)});
    const qint64 msecs = below(8) == 0 ? 1'772'319'600'000 + off // 2026-03-01 in Berlin
                                       : now + (below(3) == 0 ? days : -days) * dayMsecs + off;
    return instantText(msecs);
}

QJsonObject Inventor::party(const QStringList &names, const QString &prefix)
{
    QJsonObject party;
    put(&party, u"id"_s, QString(prefix + QString::number(below(3))));
    put(&party, u"name"_s, oneOf(names));
    put(&party, u"email"_s, QString(prefix + u"@example.com"));
    return party;
}

QJsonValue Inventor::owner()
{
    QJsonObject owner;
    put(&owner, u"id"_s, oneOf(m_ids));
    put(&owner, u"createdAt"_s, moment());
    put(&owner, u"updatedAt"_s, moment());
    put(&owner, u"name"_s, oneOf(m_people));
    put(&owner, u"firstName"_s, oneOf(m_people));
    put(&owner, u"lastName"_s, oneOf(m_people));
    put(&owner, u"email"_s, QString(oneOf(m_people) + u"@example.com"));
    put(&owner, u"role"_s, oneOf(m_words));
    put(&owner, u"company"_s, oneOf(m_groups));
    put(&owner, u"twoFactorEnabled"_s, below(2) == 0);
    put(&owner, u"googleSsoEnabled"_s, below(2) == 0);
    put(&owner, u"lastSeenAt"_s, moment());
    put(&owner, u"tags"_s, texts(m_words));
    QJsonObject organization = party(m_groups, u"org"_s);
    if (below(2) == 0)
        put(&organization, u"reseller"_s, party(m_groups, u"re"_s));
    put(&owner, u"organization"_s, organization);
    if (below(2) == 0)
        put(&owner, u"reseller"_s, party(m_groups, u"re"_s));
    if (below(2) == 0)
        owner.insert(u"metadata"_s, QJsonArray{QJsonObject{{u"key"_s, oneOf(m_words)}, {u"value"_s, oneOf(m_groups)}}});
    return owner;
}

QJsonObject Inventor::record(int number)
{
    // One in two ids is a UUID.
    const QString uuid = u"%1-0000-4000-8000-00000000000b"_s.arg(number, 8, 16, QChar(u'0'));
    QJsonObject record{{u"id"_s, number % 2 == 0 ? uuid : u"Tok-%1"_s.arg(number)}};
    put(&record, u"name"_s, oneOf(m_names));
    put(&record, u"createdAt"_s, moment());
    put(&record, u"updatedAt"_s, moment());
    put(&record, u"expiresAt"_s, moment());
    put(&record, u"lastUsedAt"_s, moment());
    put(&record, u"lastRotatedAt"_s, moment());
    put(&record, u"revoked"_s, isRare());
    put(&record, u"scopes"_s, texts(m_scopes));
    put(&record, u"userId"_s, oneOf(m_ids));
    put(&record, u"user"_s, owner());
    return record;
}

QString Inventor::dateValue(const QString &field)
{
    const QString age = oneOf<QString>({u"<"_s, u"<="_s, u">"_s, u">="_s}) +
                        oneOf<QString>({u"0d"_s, u"7d"_s, u"1w"_s, u"30d"_s, u"1m"_s, u"90d"_s, u"1y"_s, u"24h"_s});
    if (field == u"unused")
        return isRare() ? u"unknown"_s : age;
    QStringList values{age,
                       u"2026"_s,
                       u"2026-03"_s,
                       u"2026-03-01"_s,
                       u"2025..2026-02"_s,
                       u"..2026-02-28"_s,
                       u"2026-03.."_s,
                       u"2026-02-28T23:00:00Z.."_s,
                       u"..2026-02-28T23:00:00.001Z"_s,
                       u"2026-03-01T00:00:00+01:00"_s,
                       u"unknown"_s};
    if (field == u"expires")
        values << u"past"_s;
    if (field != u"created" && field != u"updated")
        values << u"never"_s;
    return oneOf(values);
}

/// A whole text or a part of one, or a word of the field.
OracleValue Inventor::textValue(const QStringList &from, bool hasWords)
{
    if (hasWords && isRare())
        return {oneOf<QString>({u"none"_s, u"unknown"_s}), false};
    QString text;
    while (text.isEmpty())
        text = oneOf(from);
    if (below(2) == 0)
        return {text, true};
    const int begin = below(int(text.size()));
    text = text.mid(begin, 1 + below(8));
    static const QString marks = u" \",:"_s;
    text.removeIf([](QChar c) { return marks.contains(c); });
    if (text.startsWith(u'-') || text.isEmpty())
        return {u"a"_s, false};
    return {text, false};
}

OracleTerm Inventor::term()
{
    static const QMap<QString, QStringList> words{
        {u"state"_s, {u"active"_s, u"expiring"_s, u"expired"_s, u"revoked"_s, u"unknown"_s, u"live"_s}},
        {u"can"_s, {u"read"_s, u"write"_s, u"mint"_s}},
        {u"2fa"_s, {u"yes"_s, u"no"_s, u"unknown"_s}},
        {u"sso"_s, {u"yes"_s, u"no"_s, u"unknown"_s}},
        {u"finding"_s,
         {u"never-used"_s, u"unused"_s, u"owner-gone"_s, u"same-name"_s, u"high"_s, u"medium"_s, u"low"_s, u"any"_s,
          u"none"_s}}};
    const QMap<QString, QStringList> texts{{u""_s, m_names + m_people + m_ids + m_groups + m_words},
                                           {u"scope"_s, m_scopes},
                                           {u"owner"_s, m_people + m_ids},
                                           {u"org"_s, m_groups + QStringList{u"org1"_s}},
                                           {u"reseller"_s, m_groups + QStringList{u"re1"_s}},
                                           {u"role"_s, m_words},
                                           {u"tag"_s, m_words},
                                           {u"company"_s, m_groups},
                                           {u"name"_s, m_names},
                                           {u"id"_s, {u"Tok-1"_s, u"tok-11"_s, u"00000002"_s, u"0000000"_s}}};
    static const QStringList dates{u"used"_s, u"unused"_s, u"created"_s, u"updated"_s, u"rotated"_s, u"expires"_s};
    OracleTerm term;
    term.isNegated = below(4) == 0;
    const int kind = below(3);
    term.field = oneOf(kind == 0 ? words.keys() : kind == 1 ? texts.keys() : dates);
    for (int i = term.field.isEmpty() ? 1 : 1 + below(3); i > 0; --i) {
        if (kind == 0)
            term.values.append({oneOf(words.value(term.field)), false});
        else if (kind == 1)
            term.values.append(textValue(texts.value(term.field), !term.field.isEmpty() && term.field != u"id"));
        else
            term.values.append({dateValue(term.field), false});
    }
    if (term.field == u"scope" && isRare())
        term.values.append({oneOf<QString>({u"license:*"_s, u"LICENSE:w*"_s, u"*"_s}), false});
    return term;
}

QList<OracleTerm> Inventor::terms()
{
    QList<OracleTerm> terms;
    for (int i = 1 + below(4); i > 0; --i)
        terms.append(term());
    return terms;
}

Token tokenOf(const QJsonObject &record)
{
    const QByteArray json = testtokens::json(record);
    Token token;
    return decodeRecord({json.data(), size_t(json.size())}, &token) ? Token() : token;
}

/// The keys of the rules that each token has, by the rules themselves.
QList<QSet<QString>> findingsOf(const QList<Token> &tokens)
{
    QList<QSet<QString>> findings(tokens.size());
    QMap<std::pair<QString, QString>, QList<qsizetype>> names;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const Token &token = tokens[i];
        for (const ReviewRule &rule : reviewRules()) {
            if (rule.judge && rule.judge(token, now) == Verdict::Yes)
                findings[i].insert(QString::fromLatin1(rule.key));
        }
        if (isLive(token, now) == Verdict::Yes && token.userId && !token.name->isEmpty())
            names[{*token.userId, *token.name}].append(i);
    }
    for (const QList<qsizetype> &same : std::as_const(names)) {
        for (const qsizetype i : same) {
            if (same.size() > 1)
                findings[i].insert(u"same-name"_s);
        }
    }
    return findings;
}

} // namespace

/// Random filters over random records mean what their description says.
class TestFilterOracle : public QObject
{
    Q_OBJECT
private slots:
    void agrees_data();
    void agrees();
    void agreesAtTheEdgesOfAges();
    void finishesWhatIsAsked();
};

void TestFilterOracle::agrees_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2026U, QRandomGenerator::global()->generate()})
        QTest::addRow("seed %u", seed) << seed;
}

void TestFilterOracle::agrees()
{
    QFETCH(const quint32, seed);
    const QTimeZone zone("Europe/Berlin");
    const FilterOracle oracle(now, zone);
    Inventor inventor(seed);
    constexpr int rounds = 8 / slowness;
    int hits = 0;
    for (int round = 0; round < rounds; ++round) {
        QList<QJsonObject> records;
        QList<Token> tokens;
        Inventory inventory(now);
        for (int i = 0; i < 40; ++i) {
            records.append(inventor.record(i));
            tokens.append(tokenOf(records.constLast()));
            QVERIFY(!tokens.constLast().id.isEmpty());
            inventory.add(tokens.constLast());
        }
        inventory.finish();
        const QList<QSet<QString>> findings = findingsOf(tokens);
        for (int i = 0; i < 60; ++i) {
            const QList<OracleTerm> terms = inventor.terms();
            const QString text = textOf(terms);
            const ParsedFilter parsed = ReviewFilter::parse(text);
            QVERIFY2(!parsed.error, qPrintable(text + u": "_s + parsed.error.value_or(FilterError()).problem));
            QCOMPARE(parsed.filter.terms().size(), terms.size());
            const FilterMatcher matcher(parsed.filter, inventory, zone);
            RecordMatcher alone(parsed.filter, now, zone);
            std::vector<int> expected;
            for (int row = 0; row < inventory.size(); ++row) {
                const bool isMeant = oracle.matches(terms, records[row], findings[row]);
                const auto tell = [&] {
                    return QByteArray(text.toUtf8() + (isMeant ? " means " : " does not mean ") +
                                      testtokens::json(records[row]));
                };
                QVERIFY2(matcher.matches(row) == isMeant, tell().constData());
                QVERIFY2(parsed.filter.needsAllTokens() || alone.matches(tokens[row]) == isMeant, tell().constData());
                if (isMeant)
                    expected.push_back(row);
            }
            QVERIFY(matcher.matchingRows() == expected);
            hits += int(expected.size());
        }
    }
    // Neither nothing nor everything, or nothing is compared.
    const int most = rounds * 40 * 60;
    QVERIFY2(hits > most / 50 && hits < most / 2, qPrintable(QString::number(hits)));
}

/// Which random records seldom meet.
void TestFilterOracle::agreesAtTheEdgesOfAges()
{
    const FilterOracle oracle(now, QTimeZone::utc());
    Inventory inventory(now);
    QList<QJsonObject> records;
    for (const qint64 days : {-30, 0, 30}) {
        for (const qint64 off : {-1, 0, 1}) {
            QJsonObject record = testtokens::fullRecord(int(records.size()));
            for (const QString &key : {u"createdAt"_s, u"lastUsedAt"_s, u"expiresAt"_s})
                record.insert(key, instantText(now + days * dayMsecs + off));
            records.append(record);
            inventory.add(tokenOf(record));
        }
    }
    inventory.finish();
    for (const QString &field : {u"created"_s, u"used"_s, u"unused"_s, u"expires"_s}) {
        for (const QString &age :
             {u"<0d"_s, u"<=0d"_s, u">0d"_s, u">=0d"_s, u"<30d"_s, u"<=1m"_s, u">30d"_s, u">=720h"_s}) {
            const QList<OracleTerm> terms{{field, {{age, false}}, false}};
            const FilterMatcher matcher(ReviewFilter::parse(textOf(terms)).filter, inventory, QTimeZone::utc());
            for (int row = 0; row < inventory.size(); ++row)
                QVERIFY2(matcher.matches(row) == oracle.matches(terms, records[row], {}), qPrintable(textOf(terms)));
        }
    }
}

/// Owners and scopes that come after the matcher was made.
void TestFilterOracle::finishesWhatIsAsked()
{
    Inventor inventor(7);
    const QList<OracleTerm> terms{{u"owner"_s, {{u"ken"_s, false}}, false},
                                  {u"scope"_s, {{u"license:*"_s, false}}, true}};
    const FilterOracle oracle(now, QTimeZone::utc());
    Inventory inventory(now);
    FilterMatcher matcher(ReviewFilter::parse(textOf(terms)).filter, inventory, QTimeZone::utc());
    RecordMatcher alone(ReviewFilter::parse(textOf(terms)).filter, now, QTimeZone::utc());
    int hits = 0;
    for (int i = 0; i < 2'500; ++i) { // more owners than a RecordMatcher keeps
        const QJsonObject record = inventor.record(i);
        const Token token = tokenOf(record);
        inventory.add(token);
        matcher.update();
        const bool isMeant = oracle.matches(terms, record, {});
        QCOMPARE(matcher.matches(i), isMeant);
        QCOMPARE(alone.matches(token), isMeant);
        hits += isMeant ? 1 : 0;
    }
    QVERIFY(inventory.owners().size() > 2'000);
    QVERIFY(hits > 100);
}

QTEST_GUILESS_MAIN(TestFilterOracle)
#include "tst_filteroracle.moc"
