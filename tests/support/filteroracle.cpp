#include "tests/support/filteroracle.h"

#include "models/record/instant.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;

enum class Type { Text, Bool, Texts, Moment, Object };

bool isReadable(const QJsonValue &value, Type type)
{
    switch (type) {
    case Type::Text:
        return value.isString();
    case Type::Bool:
        return value.isBool();
    case Type::Texts: {
        const QJsonArray array = value.toArray();
        return value.isArray() &&
               std::all_of(array.begin(), array.end(), [](const QJsonValue &one) { return one.isString(); });
    }
    case Type::Moment:
        return value.isString() && parseInstant(value.toString()).has_value();
    case Type::Object:
        return value.isObject();
    }
    return false;
}

/// What was told of a field: a value, none (null), or nothing that can be known.
struct Told
{
    QJsonValue value; ///< undefined where there is no value
    bool isNone = false;

    Told(const QJsonObject &object, const QString &key, Type type, bool isRequired = false)
    {
        const QJsonValue found = object.value(key);
        isNone = found.isNull() && !isRequired;
        value = isReadable(found, type) ? found : QJsonValue(QJsonValue::Undefined);
    }
    bool hasValue() const { return !value.isUndefined(); }
    bool isUnknown() const { return !hasValue() && !isNone; }
};

QString textAt(const QJsonObject &object, const QString &key)
{
    return Told(object, key, Type::Text).value.toString();
}

QString firstOf(const QStringList &texts)
{
    const auto it =
        std::find_if(texts.begin(), texts.end(), [](const QString &text) { return !text.trimmed().isEmpty(); });
    return it == texts.end() ? QString() : *it;
}

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &text : list.toArray())
        texts += text.toString();
    return texts;
}

bool hasPart(const QString &text, const QString &part)
{
    return text.toCaseFolded().contains(part.toCaseFolded());
}

bool isSame(const QString &a, const QString &b)
{
    return a.toCaseFolded() == b.toCaseFolded();
}

bool isInOne(const OracleValue &value, const QStringList &texts)
{
    return std::any_of(texts.begin(), texts.end(), [&value](const QString &text) {
        return value.isQuoted ? isSame(text, value.text) : hasPart(text, value.text);
    });
}

/// `none` and `unknown`, or text; a value without anything in it is none.
bool textIs(const OracleValue &value, const Told &told, const QStringList &texts)
{
    const bool isWord = !value.isQuoted;
    if (isWord && isSame(value.text, u"none"_s))
        return told.isNone || (told.hasValue() && texts.isEmpty());
    if (isWord && isSame(value.text, u"unknown"_s))
        return told.isUnknown();
    return isInOne(value, texts);
}

QStringList withoutEmpty(QStringList texts)
{
    texts.removeAll(QString());
    return texts;
}

QJsonObject ownerOf(const QJsonObject &record)
{
    return Told(record, u"user"_s, Type::Object).value.toObject();
}

/// An organization or a reseller as it is known: its name, or what stands for it, and its id.
QStringList textsOfParty(const QJsonObject &party)
{
    return {firstOf({textAt(party, u"name"_s), textAt(party, u"email"_s), textAt(party, u"id"_s)}),
            textAt(party, u"id"_s)};
}

/// The owner's own, or that of the organization where there is no word of one.
Told resellerOf(const QJsonObject &owner)
{
    const Told own(owner, u"reseller"_s, Type::Object);
    const Told organization(owner, u"organization"_s, Type::Object);
    if (own.hasValue() || !organization.hasValue())
        return own;
    return {organization.value.toObject(), u"reseller"_s, Type::Object};
}

QStringList textsOfOwner(const QJsonObject &record)
{
    const QJsonObject owner = ownerOf(record);
    const QString both = QString(textAt(owner, u"firstName"_s) + u' ' + textAt(owner, u"lastName"_s)).trimmed();
    const QString email = textAt(owner, u"email"_s);
    const QString id = textAt(owner, u"id"_s);
    const QString userId = textAt(record, u"userId"_s);
    return {firstOf({textAt(owner, u"name"_s), both, email, userId, id}), email, firstOf({id, userId})};
}

/// All that words are looked for in.
QStringList searchedTexts(const QJsonObject &record)
{
    const QJsonObject owner = ownerOf(record);
    const QJsonObject organization = Told(owner, u"organization"_s, Type::Object).value.toObject();
    QStringList texts = textsOfOwner(record);
    texts << textAt(record, u"id"_s) << textAt(record, u"name"_s);
    texts << textAt(owner, u"firstName"_s) + u' ' + textAt(owner, u"lastName"_s);
    texts << textAt(owner, u"role"_s) << textAt(owner, u"company"_s);
    texts << textsOfParty(organization) << textAt(organization, u"email"_s);
    texts << textsOfParty(resellerOf(owner).value.toObject());
    texts << textsOf(Told(owner, u"tags"_s, Type::Texts).value);
    for (const QJsonValue &entry : owner.value(u"metadata"_s).toArray())
        texts << textAt(entry.toObject(), u"key"_s) << textAt(entry.toObject(), u"value"_s);
    return texts;
}

bool boolIs(const QString &word, const Told &told)
{
    if (!told.hasValue())
        return word == u"unknown";
    return word == (told.value.toBool() ? u"yes"_s : u"no"_s);
}

bool scopeIs(const OracleValue &value, const Told &told)
{
    const QStringList scopes = textsOf(told.value);
    if (!value.isQuoted && (value.text == u"none" || value.text == u"unknown"))
        return textIs(value, told, scopes);
    return std::any_of(scopes.begin(), scopes.end(), [&value](const QString &scope) {
        if (!value.isQuoted && value.text.endsWith(u'*'))
            return scope.toCaseFolded().startsWith(value.text.chopped(1).toCaseFolded());
        return isSame(scope, value.text);
    });
}

bool canDo(const QString &word, const Told &told)
{
    const QStringList scopes = textsOf(told.value);
    return std::any_of(scopes.begin(), scopes.end(), [&word](const QString &scope) {
        const bool writes = hasPart(scope, u"write"_s);
        const bool mints = writes && hasPart(scope, u"personalAccessToken"_s);
        return word == u"read" ? !writes : word == u"write" ? writes : mints;
    });
}

bool hasFinding(const QString &word, const QSet<QString> &findings)
{
    static const QHash<QString, QString> severities{
        {u"used-after-expiry"_s, u"high"_s}, {u"can-mint"_s, u"high"_s},
        {u"writes-accounts"_s, u"high"_s},   {u"owner-gone"_s, u"high"_s},
        {u"owner-without-2fa"_s, u"high"_s}, {u"write-without-expiry"_s, u"high"_s},
        {u"same-name"_s, u"low"_s},          {u"expired-not-revoked"_s, u"low"_s}};
    if (word == u"any" || word == u"none")
        return findings.isEmpty() == (word == u"none");
    return std::any_of(findings.begin(), findings.end(), [&word](const QString &rule) {
        return rule == word || severities.value(rule, u"medium"_s) == word;
    });
}

/// Empty for none that counts.
std::optional<qint64> momentOf(const Told &told)
{
    const std::optional<Instant> instant = parseInstant(told.value.toString());
    return instant && !instant->isPlaceholder() ? std::optional(instant->msecs) : std::nullopt;
}

} // namespace

QString OracleTerm::text() const
{
    QStringList texts;
    for (const OracleValue &value : values)
        texts += value.isQuoted ? u'"' + QString(value.text).replace(u'"', u"\"\""_s) + u'"' : value.text;
    return (isNegated ? u"-"_s : QString()) + (field.isEmpty() ? QString() : field + u':') + texts.join(u',');
}

QString textOf(const QList<OracleTerm> &terms)
{
    QStringList texts;
    for (const OracleTerm &term : terms)
        texts += term.text();
    return texts.join(u' ');
}

bool FilterOracle::matches(const QList<OracleTerm> &terms, const QJsonObject &record,
                           const QSet<QString> &findings) const
{
    return std::all_of(terms.begin(), terms.end(), [&](const OracleTerm &term) {
        const bool isAny = std::any_of(term.values.begin(), term.values.end(),
                                       [&](const OracleValue &value) { return holds(term, value, record, findings); });
        return isAny != term.isNegated;
    });
}

bool FilterOracle::holds(const OracleTerm &term, const OracleValue &value, const QJsonObject &record,
                         const QSet<QString> &findings) const
{
    const QString &field = term.field;
    const QJsonObject owner = ownerOf(record);
    const auto party = [&value](const Told &told) {
        return textIs(value, told, withoutEmpty(textsOfParty(told.value.toObject())));
    };
    if (field.isEmpty())
        return isInOne({value.text, false}, searchedTexts(record));
    if (field == u"state")
        return stateIs(value.text, record);
    if (field == u"scope")
        return scopeIs(value, {record, u"scopes"_s, Type::Texts, true});
    if (field == u"can")
        return canDo(value.text, {record, u"scopes"_s, Type::Texts, true});
    if (field == u"owner")
        return textIs(value, {record, u"user"_s, Type::Object}, withoutEmpty(textsOfOwner(record)));
    if (field == u"org")
        return party({owner, u"organization"_s, Type::Object});
    if (field == u"reseller")
        return party(resellerOf(owner));
    if (field == u"role" || field == u"company")
        return textIs(value, {owner, field, Type::Text}, withoutEmpty({textAt(owner, field)}));
    if (field == u"tag") {
        const Told told(owner, u"tags"_s, Type::Texts);
        return textIs(value, told, textsOf(told.value));
    }
    if (field == u"name")
        return textIs(value, {record, field, Type::Text, true}, withoutEmpty({textAt(record, field)}));
    if (field == u"id") {
        const QString id = textAt(record, field);
        return value.isQuoted ? isSame(id, value.text) : id.toCaseFolded().startsWith(value.text.toCaseFolded());
    }
    if (field == u"2fa")
        return boolIs(value.text, {owner, u"twoFactorEnabled"_s, Type::Bool});
    if (field == u"sso")
        return boolIs(value.text, {owner, u"googleSsoEnabled"_s, Type::Bool});
    if (field == u"finding")
        return hasFinding(value.text, findings);
    return momentIs(field, value.text, record);
}

bool FilterOracle::stateIs(const QString &word, const QJsonObject &record) const
{
    const Told revoked(record, u"revoked"_s, Type::Bool, true);
    const Told expires(record, u"expiresAt"_s, Type::Moment);
    const std::optional<qint64> end = momentOf(expires);
    const bool hasEnded = end && *end <= m_now;
    if (word == u"live")
        return revoked.hasValue() && !revoked.value.toBool() && !hasEnded;
    QString state = u"active"_s;
    const bool isStrange = record.contains(u"expiresAt"_s) && expires.isUnknown();
    if (revoked.value.toBool())
        state = u"revoked"_s;
    else if (hasEnded)
        state = u"expired"_s;
    else if (revoked.isUnknown() || isStrange)
        state = u"unknown"_s;
    else if (end && *end - m_now <= 30 * 24 * hour)
        state = u"expiring"_s;
    return state == word;
}

bool FilterOracle::ageIs(const QString &value, qint64 age) const
{
    const bool isInclusive = value.at(1) == u'=';
    const QString number = value.sliced(isInclusive ? 2 : 1).chopped(1);
    const QHash<QChar, int> hours{{u'h', 1}, {u'd', 24}, {u'w', 168}, {u'm', 720}, {u'y', 8'760}};
    const qint64 limit = number.toLongLong() * hours.value(value.back()) * hour;
    if (age == limit)
        return isInclusive;
    return value.startsWith(u'<') ? age < limit : age > limit;
}

/// Of whole years, months and days, or instants.
bool FilterOracle::isIn(const QString &period, qint64 moment) const
{
    const auto bound = [this](const QString &text, bool isEnd) {
        if (text.contains(u'T'))
            return QDateTime::fromString(text, Qt::ISODateWithMs).toMSecsSinceEpoch() + (isEnd ? 1 : 0);
        const QStringList parts = text.split(u'-');
        QDate day(parts[0].toInt(), parts.value(1, u"1"_s).toInt(), parts.value(2, u"1"_s).toInt());
        if (isEnd)
            day = parts.size() == 1 ? day.addYears(1) : parts.size() == 2 ? day.addMonths(1) : day.addDays(1);
        return QDateTime(day, QTime(0, 0), m_zone).toMSecsSinceEpoch();
    };
    const QStringList ends = period.contains(u".."_s) ? period.split(u".."_s) : QStringList{period, period};
    return (ends[0].isEmpty() || moment >= bound(ends[0], false)) &&
           (ends[1].isEmpty() || moment < bound(ends[1], true));
}

bool FilterOracle::momentIs(const QString &field, const QString &value, const QJsonObject &record) const
{
    static const QHash<QString, QString> keys{{u"used"_s, u"lastUsedAt"_s},       {u"unused"_s, u"lastUsedAt"_s},
                                              {u"created"_s, u"createdAt"_s},     {u"updated"_s, u"updatedAt"_s},
                                              {u"rotated"_s, u"lastRotatedAt"_s}, {u"expires"_s, u"expiresAt"_s}};
    const bool isRequired = field == u"created" || field == u"updated";
    Told told(record, keys.value(field), Type::Moment, isRequired);
    if (field == u"unused" && told.isNone) // never used: not since there is the token
        told = Told(record, u"createdAt"_s, Type::Moment, true);
    if (told.isNone)
        return value == u"never";
    const std::optional<qint64> moment = momentOf(told);
    if (!moment)
        return value == u"unknown";
    if (value == u"never" || value == u"unknown")
        return false;
    const qint64 left = *moment - m_now;
    if (value == u"past")
        return left <= 0;
    if (!value.startsWith(u'<') && !value.startsWith(u'>'))
        return isIn(value, *moment);
    return field == u"expires" ? left > 0 && ageIs(value, left) : ageIs(value, -left);
}
