#include "models/inventory/changerules.h"
#include "models/inventory/facets.h"
#include "models/inventory/filtermatcher.h"
#include "models/review/rules.h"
#include "models/text/partynames.h"
#include "tests/support/randomtokens.h"

#include <QHash>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

const qint64 now = randomtokens::now();
const QTimeZone berlin("Europe/Berlin");

/// Every second token is left out of the count where `isHalf`.
QList<Facet> facetsOfTokens(const QList<Token> &tokens, bool isHalf = false)
{
    Inventory inventory(now);
    std::vector<int> rows;
    for (const Token &token : tokens) {
        if (!isHalf || inventory.size() % 2 == 0)
            rows.push_back(inventory.size());
        inventory.add(token);
    }
    inventory.finish();
    return facetsOf(inventory, rows, berlin);
}

const Facet &facetOf(const QList<Facet> &facets, FacetKind kind)
{
    return *std::find_if(facets.begin(), facets.end(), [kind](const Facet &facet) { return facet.kind == kind; });
}

/// "state:active 3", in their order.
QStringList valuesOf(const Facet &facet)
{
    QStringList values;
    for (const FacetValue &value : facet.values)
        values += u"%1 %2"_s.arg(value.term).arg(value.tokens);
    return values;
}

// ---- What a term lets through, told from the token itself ----

template <typename T> bool isMissing(const Field<T> &field, const QString &word)
{
    return word == u"none" || word == u"never" ? field.isNull() : word == u"unknown" && !field && !field.isNull();
}

bool isWithin(qint64 distance, const QString &age)
{
    const QHash<QString, qint64> days{{u"<30d"_s, 30}, {u"<90d"_s, 90}, {u"<1y"_s, 365}};
    return age == u">=1y" ? distance >= 365 * rules::msecsPerDay
                          : days.contains(age) && distance < days.value(age) * rules::msecsPerDay;
}

bool isMoment(const Field<Instant> &field, const QString &word)
{
    if (field && !field->isPlaceholder()) {
        const int year = QDateTime::fromMSecsSinceEpoch(field->msecs, berlin).date().year();
        return word == QString::number(year);
    }
    return isMissing(field, word) || (word == u"unknown" && field);
}

bool isEnd(const Field<Instant> &field, const QString &word)
{
    if (!field || field->isPlaceholder())
        return isMoment(field, word);
    return field->msecs <= now ? word == u"past" : isWithin(field->msecs - now, word);
}

bool isUse(const Field<Instant> &field, const QString &word)
{
    return !field || field->isPlaceholder() ? isMoment(field, word) : isWithin(now - field->msecs, word);
}

bool isState(const Token &token, const QString &word)
{
    const QHash<QString, TokenStatus> states{{u"active"_s, TokenStatus::Active},
                                             {u"expiring"_s, TokenStatus::Expiring},
                                             {u"expired"_s, TokenStatus::Expired},
                                             {u"revoked"_s, TokenStatus::Revoked},
                                             {u"unknown"_s, TokenStatus::Unknown}};
    return states.value(word) == tokenStatus(token, now);
}

bool isPower(const Token &token, const QString &term)
{
    const auto has = [&token](auto holds) { return std::any_of(token.scopes->begin(), token.scopes->end(), holds); };
    if (term == u"can:mint")
        return has(rules::isMintScope);
    if (term == u"can:write")
        return has(rules::isWriteScope);
    if (term == u"can:read")
        return has([](const QString &scope) { return !rules::isWriteScope(scope); });
    return token.scopes ? term == u"scope:none" && token.scopes->isEmpty() : isMissing(token.scopes, term.mid(6));
}

/// What stands in quotes is one of the texts, all of it, without regard to case. Nothing in a value is none.
template <typename T> bool isText(const Field<T> &holder, const QStringList &texts, const QString &word)
{
    if (!word.startsWith(u'"')) {
        const bool isEmpty =
            std::all_of(texts.begin(), texts.end(), [](const QString &text) { return text.isEmpty(); });
        return isMissing(holder, word) || (word == u"none" && holder && isEmpty);
    }
    const QString text = word.sliced(1, word.size() - 2).replace(u"\"\""_s, u"\""_s);
    return texts.contains(text, Qt::CaseInsensitive);
}

bool isReseller(const Token &token, const QString &word)
{
    const User &user = *token.user;
    const Field<Reseller> &own = user.reseller || !user.organization ? user.reseller : user.organization->reseller;
    return isText(own, {resellerName(*own), own->id.value()}, word);
}

bool isYesNo(const Field<bool> &field, const QString &word)
{
    return field ? word == (*field ? u"yes" : u"no") : word == u"unknown";
}

bool letsThrough(FacetKind kind, const QString &term, const Token &token)
{
    const QString word = term.section(u':', 1);
    const User &user = *token.user;
    switch (kind) {
    case FacetKind::State:
        return isState(token, word);
    case FacetKind::Power:
        return isPower(token, term);
    case FacetKind::Expires:
        return isEnd(token.expiresAt, word);
    case FacetKind::LastUsed:
        return isUse(token.lastUsedAt, word);
    case FacetKind::Created:
        return isMoment(token.createdAt, word);
    case FacetKind::Owner:
        return isText(
            token.user,
            {ownerName(token), user.email.value(), user.id->isEmpty() ? token.userId.value() : user.id.value()}, word);
    case FacetKind::Organization:
        return isText(user.organization, {organizationName(*user.organization), user.organization->id.value()}, word);
    case FacetKind::Reseller:
        return isReseller(token, word);
    case FacetKind::Role:
        return isText(user.role, {user.role.value()}, word);
    case FacetKind::Tag:
        return isText(user.tags, *user.tags, word);
    case FacetKind::TwoFactor:
        return isYesNo(user.twoFactorEnabled, word);
    case FacetKind::Sso:
        return isYesNo(user.googleSsoEnabled, word);
    case FacetKind::Change:
    case FacetKind::Decision:
        break; // of no token alone
    }
    return false;
}

QJsonObject ownedBy(const QString &id, const QString &name)
{
    return {{u"user"_s, QJsonObject{{u"id"_s, id}, {u"name"_s, name}, {u"role"_s, u"user"_s}}}};
}

QList<Token> tokensOf(const QList<QJsonObject> &records)
{
    QList<Token> tokens;
    for (QJsonObject record : records) {
        record.insert(u"id"_s, u"t%1"_s.arg(tokens.size()));
        tokens.append(randomtokens::decode(record));
    }
    return tokens;
}

} // namespace

class TestFacets : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatEachTermLetsThrough_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<bool>("isHalf");
        for (const quint32 seed : {1U, 2U, 3U, 4U, 5U, 6U}) {
            for (const bool isHalf : {false, true})
                QTest::addRow("%u, %s", seed, isHalf ? "half of them" : "all") << seed << isHalf;
        }
    }

    void countsWhatEachTermLetsThrough()
    {
        QFETCH(quint32, seed);
        QFETCH(bool, isHalf);
        const QList<Token> tokens = randomtokens::make(400, seed);
        const QList<Facet> facets = facetsOfTokens(tokens, isHalf);
        QCOMPARE(facets.size(), qsizetype(FacetKind::Sso) + 1);
        for (const Facet &facet : facets) {
            QCOMPARE(facet.values.isEmpty(), facet.kind <= FacetKind::Decision);
            if (facet.values.isEmpty())
                continue;
            QSet<QString> keys;
            std::vector<bool> isCounted(size_t(tokens.size()));
            for (const FacetValue &value : facet.values) {
                keys.insert(value.key + value.label);
                qint64 expected = 0;
                for (qsizetype i = 0; i < tokens.size(); i += isHalf ? 2 : 1) {
                    if (letsThrough(facet.kind, value.term, tokens[i])) {
                        ++expected;
                        isCounted[size_t(i)] = true;
                    }
                }
                const QString what = u"%1: %2, not %3"_s.arg(value.term).arg(value.tokens).arg(expected);
                QVERIFY2(value.tokens == expected && expected > 0, qPrintable(what));
            }
            QCOMPARE(keys.size(), facet.values.size());
            for (qsizetype i = 0; i < tokens.size() && facet.leftOut == 0; i += isHalf ? 2 : 1)
                QVERIFY2(isCounted[size_t(i)], qPrintable(u"facet %1, token %2"_s.arg(int(facet.kind)).arg(i)));
        }
    }

    void countsChanges()
    {
        const QList<Token> tokens = randomtokens::make(300, 7);
        Inventory inventory(now);
        std::vector<quint32> changes;
        QRandomGenerator random(7);
        for (const Token &token : tokens) {
            inventory.add(token);
            quint32 ofToken = 0;
            for (const ChangeRule &rule : changeRules()) {
                if (&rule != &goneRule() && random.bounded(4) == 0)
                    ofToken |= bitOf(rule);
            }
            changes.push_back(random.bounded(3) == 0 ? 0 : ofToken);
        }
        inventory.finish();
        const std::vector<int> rows =
            FilterMatcher(ReviewFilter::parse(u"state:active,expired"_s).filter, inventory, QTimeZone::utc(), {changes})
                .matchingRows();
        const QList<Facet> facets = facetsOf(inventory, rows, QTimeZone::utc(), {changes}, 11);
        const Facet &facet = facetOf(facets, FacetKind::Change);
        QCOMPARE(facet.values.size(), qsizetype(changeRules().size()) + 1); // and those that have none
        for (const FacetValue &value : facet.values) {
            const ParsedFilter parsed = ReviewFilter::parse(u"state:active,expired "_s + value.term, {true, false});
            QVERIFY2(!parsed.error, qPrintable(value.term));
            const auto found = FilterMatcher(parsed.filter, inventory, QTimeZone::utc(), {changes}).matchingRows();
            if (value.key == u"gone")
                QVERIFY(value.tokens == 11 && found.empty()); // they have no rows
            else
                QCOMPARE(qint64(found.size()), value.tokens);
        }
        QVERIFY(facetOf(facetsOf(inventory, rows, QTimeZone::utc()), FacetKind::Change).values.isEmpty());
    }

    /// The filter itself, not only the test's own reading of its language.
    void filterFindsWhatIsCounted()
    {
        for (const quint32 seed : {1U, 2U, 3U}) {
            const QList<Token> tokens = randomtokens::make(400, seed);
            Inventory inventory(now);
            for (const Token &token : tokens)
                inventory.add(token);
            inventory.finish();
            const std::vector<int> all = FilterMatcher({}, inventory, QTimeZone::utc()).matchingRows();
            for (const Facet &facet : facetsOf(inventory, all, QTimeZone::utc())) {
                for (const FacetValue &value : facet.values) {
                    const ParsedFilter parsed = ReviewFilter::parse(value.term);
                    QVERIFY2(!parsed.error, qPrintable(value.term));
                    const auto found = FilterMatcher(parsed.filter, inventory, QTimeZone::utc()).matchingRows();
                    QVERIFY2(qint64(found.size()) == value.tokens,
                             qPrintable(u"%1: %2, not %3"_s.arg(value.term).arg(value.tokens).arg(found.size())));
                }
            }
        }
    }

    void namesTheMostFrequentFirst()
    {
        QList<QJsonObject> records;
        for (int owner = 0; owner < 30; ++owner) {
            for (int i = 0; i <= owner; ++i)
                records.append(ownedBy(u"u%1"_s.arg(owner), u"Name %1"_s.arg(owner)));
        }
        const QList<Facet> facets = facetsOfTokens(tokensOf(records));
        const Facet &owners = facetOf(facets, FacetKind::Owner);
        QCOMPARE(owners.values.size(), mostFacetTexts);
        QCOMPARE(owners.leftOut, 10);
        QCOMPARE(owners.values.first(), (FacetValue{u"Name 29"_s, u"Name 29"_s, 30, u"owner:\"Name 29\""_s}));
        QCOMPARE(owners.values.last(), (FacetValue{u"Name 10"_s, u"Name 10"_s, 11, u"owner:\"Name 10\""_s}));
        QCOMPARE(facetOf(facets, FacetKind::Role).leftOut, 0);
    }

    void writesTermsThatMeanTheWholeText()
    {
        const QList<Facet> facets = facetsOfTokens(tokensOf({ownedBy(u"u1"_s, u"Ken \"Unix\" Thompson"_s),
                                                             ownedBy(u"u2"_s, u"Dennis"_s),
                                                             ownedBy(u"u3"_s, u"dennis"_s),
                                                             {{u"user"_s, QJsonValue::Null}},
                                                             {{u"user"_s, QJsonValue::Null}, {u"userId"_s, u"u7"_s}},
                                                             QJsonObject()}));
        QCOMPARE(valuesOf(facetOf(facets, FacetKind::Owner)),
                 (QStringList{u"owner:\"Dennis\" 2"_s, u"owner:\"Ken \"\"Unix\"\" Thompson\" 1"_s, u"owner:\"u7\" 1"_s,
                              u"owner:none 2"_s, u"owner:unknown 1"_s}));
    }

    void countsYearsOfTheZone()
    {
        const auto createdAt = [](const QString &moment) { return QJsonObject{{u"createdAt"_s, moment}}; };
        const QList<Facet> facets = facetsOfTokens(
            tokensOf({createdAt(u"2024-12-31T22:59:59Z"_s), createdAt(u"2024-12-31T23:00:00Z"_s),
                      createdAt(u"2026-03-01T00:00:00Z"_s), createdAt(u"2025-06-01T00:00:00Z"_s),
                      createdAt(u"0999-06-01T00:00:00Z"_s), createdAt(u"9999-12-31T23:59:59Z"_s), QJsonObject()}));
        QCOMPARE(valuesOf(facetOf(facets, FacetKind::Created)),
                 (QStringList{u"created:2026 1"_s, u"created:2025 2"_s, u"created:2024 1"_s, u"created:0999 1"_s,
                              u"created:unknown 2"_s}));
    }

    void countsNothingOfNoTokens()
    {
        for (const Facet &facet : facetsOfTokens({}))
            QVERIFY(facet.values.isEmpty() && facet.leftOut == 0);
    }
};

QTEST_APPLESS_MAIN(TestFacets)
#include "tst_facets.moc"
