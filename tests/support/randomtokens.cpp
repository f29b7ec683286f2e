#include "tests/support/randomtokens.h"

#include "models/record/tokenjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace {

class RecordMaker
{
public:
    explicit RecordMaker(quint32 seed)
        : m_random(seed)
    {
        for (int i = 0; i < 25; ++i)
            m_owners.append(owner(i));
    }

    QJsonObject record(int number)
    {
        QJsonObject record{{u"id"_s, id(number)}};
        put(&record, u"createdAt"_s, moment({-900, -400, -151, -150, -20}));
        put(&record, u"updatedAt"_s, moment({-100, -10, -1}));
        put(&record, u"name"_s, text({u"item 2"_s, u"item 10"_s, u"Ärger"_s, u"Öl"_s, u"Zebra"_s, u"zebra"_s, u"a"_s}));
        put(&record, u"expiresAt"_s, moment({-300, -1, 0, 3, 30, 60, 90, 364, 365, 2000}));
        put(&record, u"revoked"_s, m_random.bounded(4) == 0);
        put(&record, u"scopes"_s, scopes());
        put(&record, u"userId"_s, u"user %1"_s.arg(m_random.bounded(25)));
        put(&record, u"user"_s, m_owners.at(m_random.bounded(int(m_owners.size()))));
        put(&record, u"lastUsedAt"_s, moment({-800, -365, -100, -90, -30, -2, 0}));
        put(&record, u"lastRotatedAt"_s, moment({-500, -30}));
        return record;
    }

private:
    /// One in eight fields has no value.
    void put(QJsonObject *object, const QString &key, const QJsonValue &value)
    {
        switch (m_random.bounded(24)) {
        case 0:
            object->insert(key, QJsonValue::Null);
            break;
        case 1:
            break;
        case 2:
            object->insert(key, value.isObject() ? QJsonValue(7) : QJsonValue(QJsonObject()));
            break;
        default:
            object->insert(key, value);
        }
    }

    QJsonValue text(const QStringList &texts) { return m_random.bounded(12) == 0 ? u""_s : one(texts); }
    QString one(const QStringList &texts) { return texts.at(m_random.bounded(int(texts.size()))); }

    /// Days from now, or never, or a moment that stands for none.
    QJsonValue moment(const QList<int> &days)
    {
        if (m_random.bounded(8) == 0)
            return QJsonValue::Null;
        if (m_random.bounded(16) == 0)
            return u"9999-12-31T23:59:59Z"_s;
        const int day = days.at(m_random.bounded(int(days.size())));
        return instantText(randomtokens::now() + day * 24LL * 60 * 60 * 1000);
    }

    QJsonValue scopes()
    {
        QJsonArray scopes;
        for (int i = m_random.bounded(4); i > 0; --i)
            scopes.append(one({u"license:read"_s, u"license:write"_s, u"user:read"_s, u"personalAccessToken:write"_s}));
        return scopes;
    }

    QString id(int number)
    {
        if (number % 3 == 0)
            return u"token %1"_s.arg(m_random.bounded(3) * 10'000 + number);
        std::array<quint32, 4> digits{};
        m_random.fillRange(digits.data(), 4);
        digits[0] = digits[0] % 4; // so that later ones decide, too
        digits[3] = quint32(number);
        return QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char *>(digits.data()), 16))
            .toString(QUuid::WithoutBraces);
    }

    QJsonObject party(const QString &what)
    {
        QJsonObject party;
        const int number = m_random.bounded(4);
        put(&party, u"id"_s, u"%1%2"_s.arg(what).arg(number));
        put(&party, u"name"_s, number == 0 ? u"Same \"Name\""_s : u"%1 %2"_s.arg(what).arg(number % 3));
        return party;
    }

    QJsonObject owner(int number)
    {
        QJsonObject owner;
        put(&owner, u"id"_s, u"user %1"_s.arg(number));
        put(&owner, u"name"_s,
            text({u"Ken Thompson"_s, u"ken thompson"_s, u"Åsa"_s, u"Äbel"_s, u"Zoe 9"_s, u"Zoe 10"_s}));
        put(&owner, u"email"_s, u"%1@example.com"_s.arg(number % 20));
        put(&owner, u"role"_s, text({u"admin"_s, u"Admin"_s, u"user"_s}));
        put(&owner, u"company"_s, text({u"One"_s, u"Two"_s}));
        put(&owner, u"twoFactorEnabled"_s, m_random.bounded(2) == 0);
        put(&owner, u"googleSsoEnabled"_s, m_random.bounded(2) == 0);
        put(&owner, u"lastLoginAt"_s, moment({-200, -100, -1}));
        QJsonArray tags;
        for (int i = m_random.bounded(3); i > 0; --i)
            tags.append(one({u"robot"_s, u"Robot"_s, u"left"_s}));
        put(&owner, u"tags"_s, tags);
        QJsonObject organization = party(u"org"_s);
        put(&organization, u"reseller"_s, party(u"seller"_s));
        put(&owner, u"organization"_s, organization);
        if (m_random.bounded(2) == 0)
            put(&owner, u"reseller"_s, party(u"seller"_s));
        return owner;
    }

    QRandomGenerator m_random;
    QList<QJsonObject> m_owners;
};

} // namespace

namespace randomtokens {

qint64 now()
{
    static const qint64 msecs = parseInstant(u"2026-06-01T00:00:00Z")->msecs;
    return msecs;
}

Token decode(const QJsonObject &record)
{
    QByteArray json = QJsonDocument(record).toJson();
    Token token;
    const auto error = decodeRecord({json.data(), size_t(json.size())}, &token);
    return error ? Token() : token;
}

QList<Token> make(int count, quint32 seed)
{
    RecordMaker maker(seed);
    QList<Token> tokens;
    for (int i = 0; i < count; ++i)
        tokens.append(decode(maker.record(i)));
    return tokens;
}

} // namespace randomtokens
