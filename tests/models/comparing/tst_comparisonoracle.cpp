#include "models/comparing/comparison.h"
#include "models/comparing/earlierreview.h"
#include "tests/support/randomchanges.h"
#include "tests/support/revieworacle.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QMap>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const qint64 then = parseInstant(u"2026-03-01T00:00:00Z")->msecs;
const qint64 now = parseInstant(u"2026-06-01T00:00:00Z")->msecs;

QString idOf(const QJsonObject &token)
{
    return token.value(u"id"_s).toString();
}

/// What the rules find in each token, by its id.
QMap<QString, QMap<QString, Truth>> findingsOf(const QList<QJsonObject> &tokens, qint64 moment)
{
    QMap<QString, QMap<QString, Truth>> findings;
    QMap<QStringList, QStringList> names;
    for (const QJsonObject &token : tokens) {
        const ReviewOracle oracle(token, moment);
        findings.insert(idOf(token), oracle.verdicts());
        findings[idOf(token)].insert(u"same-name"_s, Truth::No);
        const QString name = token.value(u"name"_s).toString();
        if (oracle.isLive() && !name.isEmpty())
            names[{token.value(u"userId"_s).toString(), name}] += idOf(token);
    }
    for (const QStringList &ids : std::as_const(names)) {
        for (const QString &id : ids.size() > 1 ? ids : QStringList())
            findings[id].insert(u"same-name"_s, Truth::Yes);
    }
    return findings;
}

qint64 momentAt(const QJsonValue &value)
{
    return value.isString() ? QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toMSecsSinceEpoch() : -1;
}

QSet<QString> scopesOf(const QJsonObject &token)
{
    const QStringList scopes = token.value(u"scopes"_s).toVariant().toStringList();
    return {scopes.begin(), scopes.end()};
}

QString ownerOf(const QJsonObject &token)
{
    const QString id = token.value(u"user"_s).toObject().value(u"id"_s).toString();
    return id.isEmpty() ? token.value(u"userId"_s).toString() : id;
}

/// What has changed, written from the description.
QSet<QString> changesOf(const QJsonObject &was, const QJsonObject &is)
{
    QSet<QString> changes;
    const auto add = [&changes](const char *key, bool holds) {
        if (holds)
            changes.insert(QString::fromLatin1(key));
    };
    const auto areTold = [](const QJsonObject &a, const QJsonObject &b, const QString &key) {
        return a.contains(key) && b.contains(key);
    };
    const auto isLater = [&](const QString &key) {
        return areTold(was, is, key) && momentAt(is.value(key)) > momentAt(was.value(key));
    };
    add("revoked", !was.value(u"revoked"_s).toBool() && is.value(u"revoked"_s).toBool());
    add("scopes-widened", !(scopesOf(is) - scopesOf(was)).isEmpty());
    add("scopes-narrowed", !(scopesOf(was) - scopesOf(is)).isEmpty());
    add("end-moved",
        areTold(was, is, u"expiresAt"_s) && momentAt(was.value(u"expiresAt"_s)) != momentAt(is.value(u"expiresAt"_s)));
    add("rotated", isLater(u"lastRotatedAt"_s));
    add("used", isLater(u"lastUsedAt"_s));
    add("renamed", was.value(u"name"_s) != is.value(u"name"_s));
    add("owner-changed", ownerOf(was) != ownerOf(is));
    const QJsonObject ownerWas = was.value(u"user"_s).toObject();
    const QJsonObject ownerIs = is.value(u"user"_s).toObject();
    const auto isOther = [&](const QString &key) {
        return areTold(ownerWas, ownerIs, key) && ownerWas.value(key) != ownerIs.value(key);
    };
    add("role", isOther(u"role"_s));
    add("two-factor", isOther(u"twoFactorEnabled"_s));
    add("sso", isOther(u"googleSsoEnabled"_s));
    add("organization", areTold(ownerWas, ownerIs, u"organization"_s) &&
                            ownerWas.value(u"organization"_s).toObject().value(u"id"_s) !=
                                ownerIs.value(u"organization"_s).toObject().value(u"id"_s));
    return changes;
}

/// By the id of the token, with those that are gone.
QMap<QString, QSet<QString>> expectedChanges(const RandomChanges &states)
{
    const QMap<QString, QMap<QString, Truth>> found = findingsOf(states.before, then);
    const QMap<QString, QMap<QString, Truth>> finds = findingsOf(states.after, now);
    QMap<QString, QJsonObject> before;
    for (const QJsonObject &token : states.before)
        before.insert(idOf(token), token);
    QMap<QString, QSet<QString>> changes;
    for (const QJsonObject &token : states.after) {
        const QString id = idOf(token);
        if (!before.contains(id)) {
            changes.insert(id, {u"new"_s});
            continue;
        }
        changes.insert(id, changesOf(before.take(id), token));
        const QMap<QString, Truth> was = found.value(id);
        const QMap<QString, Truth> is = finds.value(id);
        for (auto it = is.begin(); it != is.end(); ++it) {
            if (it.value() == Truth::Yes && was.value(it.key()) == Truth::No)
                changes[id].insert(u"finding-new"_s);
            if (it.value() == Truth::No && was.value(it.key()) == Truth::Yes)
                changes[id].insert(u"finding-gone"_s);
        }
    }
    for (auto it = before.begin(); it != before.end(); ++it)
        changes.insert(it.key(), {u"gone"_s});
    return changes;
}

} // namespace

/// A thousand changes at once, beside what was reckoned from the JSON without the program's code.
class TestComparisonOracle : public QObject
{
    Q_OBJECT
private slots:
    void agrees_data();
    void agrees();

private:
    EarlierReading readBack(const QList<QJsonObject> &tokens, qint64 moment) const;
    QTemporaryDir m_folder;
};

EarlierReading TestComparisonOracle::readBack(const QList<QJsonObject> &tokens, qint64 moment) const
{
    QByteArray lines;
    for (const QJsonObject &token : tokens)
        lines += QJsonDocument(token).toJson(QJsonDocument::Compact) + '\n';
    const QJsonObject manifest{
        {u"program"_s, u"pat-console"_s},
        {u"format"_s, u"jsonl"_s},
        {u"rows"_s, tokens.size()},
        {u"ended"_s, instantText(moment)},
        {u"sha256"_s, QString::fromLatin1(QCryptographicHash::hash(lines, QCryptographicHash::Sha256).toHex())}};
    const QString path = m_folder.filePath(u"tokens.jsonl"_s);
    for (const auto &[name, content] :
         {std::pair(path, lines), std::pair(QString(path + u".manifest.json"_s), QJsonDocument(manifest).toJson())}) {
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {{}, file.errorString(), false};
    }
    return readEarlierReview(path);
}

void TestComparisonOracle::agrees_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1, 2, 3, 5, 8, 2026})
        QTest::addRow("%u", seed) << seed;
}

void TestComparisonOracle::agrees()
{
    QFETCH(const quint32, seed);
    const RandomChanges states(1'000, then, seed);
    const EarlierReading before = readBack(states.before, then);
    const EarlierReading after = readBack(states.after, now);
    QVERIFY2(before.review && after.review, qPrintable(before.problem + after.problem));
    const Inventory &earlier = before.review->inventory;
    const Inventory &later = after.review->inventory;
    QCOMPARE(earlier.now(), then);
    const Comparison comparison = compared(earlier, later);
    QMap<QString, QSet<QString>> changes;
    QMap<QString, int> counts;
    for (int row = 0; row < later.size(); ++row) {
        QSet<QString> &keys = changes[later.idAt(row)];
        for (const ChangeRule &rule : changeRules()) {
            if ((comparison.changes[size_t(row)] & bitOf(rule)) != 0)
                keys.insert(QString::fromLatin1(rule.key));
        }
    }
    for (const int row : comparison.gone)
        changes.insert(earlier.idAt(row), {u"gone"_s});
    const QMap<QString, QSet<QString>> expected = expectedChanges(states);
    QCOMPARE(changes.keys(), expected.keys());
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        QStringList is(changes[it.key()].begin(), changes[it.key()].end());
        QStringList shouldBe(it->begin(), it->end());
        is.sort();
        shouldBe.sort();
        QVERIFY2(is == shouldBe, qPrintable(it.key() + u": "_s + is.join(u' ') + u", not "_s + shouldBe.join(u' ')));
        for (const QString &key : std::as_const(is))
            ++counts[key];
    }
    for (const ChangeRule &rule : changeRules())
        QVERIFY2(counts[QString::fromLatin1(rule.key)] > 20, rule.key);
}

QTEST_GUILESS_MAIN(TestComparisonOracle)
#include "tst_comparisonoracle.moc"
