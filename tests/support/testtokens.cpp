#include "tests/support/testtokens.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace testtokens {

namespace {

constexpr QLatin1String createdAt("2019-08-24T14:15:22.1234567Z");
constexpr QLatin1String updatedAt("2020-09-25T15:16:23Z");

QJsonObject reseller(const QString &prefix)
{
    return {{u"id"_s, prefix},
            {u"createdAt"_s, u"2011-01-01T01:01:01Z"_s},
            {u"updatedAt"_s, u"2012-02-02T02:02:02.5Z"_s},
            {u"name"_s, QString(prefix + u" name")},
            {u"email"_s, QString(prefix + u"@example.com")},
            {u"description"_s, QString(prefix + u" \"quoted\",\r\nsecond line")},
            {u"allowedUsers"_s, 11},
            {u"allowedOrganizations"_s, 12}};
}

QJsonObject organization()
{
    const QJsonObject address{{u"addressLine1"_s, u"Straße 1"_s},
                              {u"addressLine2"_s, u"Hof"_s},
                              {u"city"_s, u"東京"_s},
                              {u"state"_s, u"BE"_s},
                              {u"country"_s, u"Germany"_s},
                              {u"postalCode"_s, u"01234"_s}};
    return {{u"id"_s, u"org-1"_s},
            {u"createdAt"_s, u"2013-03-03T03:03:03Z"_s},
            {u"updatedAt"_s, u"2014-04-04T04:04:04Z"_s},
            {u"name"_s, u"Org & Söhne"_s},
            {u"email"_s, u"org@example.com"_s},
            {u"description"_s, u"=SUM(A1)"_s},
            {u"allowedUsers"_s, 0},
            {u"address"_s, address},
            {u"resellerId"_s, u"org-res-1"_s},
            {u"reseller"_s, reseller(u"org-res-1"_s)}};
}

QJsonObject user()
{
    const QJsonObject metadata{{u"id"_s, u"meta-1"_s},
                               {u"createdAt"_s, u"2015-05-05T05:05:05Z"_s},
                               {u"updatedAt"_s, u"2016-06-06T06:06:06Z"_s},
                               {u"key"_s, u"cost, center"_s},
                               {u"value"_s, u"a;b"_s},
                               {u"viewPermissions"_s, QJsonArray{u"user"_s, u"admin"_s}},
                               {u"visible"_s, true}};
    return {{u"id"_s, u"user-1"_s},
            {u"createdAt"_s, u"2017-07-07T07:07:07Z"_s},
            {u"updatedAt"_s, u"2018-08-08T08:08:08+02:00"_s},
            {u"name"_s, u"Zoë Müller 😀"_s},
            {u"firstName"_s, u"Zoë"_s},
            {u"lastName"_s, u"Müller"_s},
            {u"email"_s, u"zoe@example.com"_s},
            {u"role"_s, u"admin"_s},
            {u"twoFactorEnabled"_s, true},
            {u"googleSsoEnabled"_s, false},
            {u"lastLoginAt"_s, u"2021-01-01T00:00:00Z"_s},
            {u"company"_s, u"-Company"_s},
            {u"allowCustomerPortalAccess"_s, true},
            {u"roles"_s, QJsonArray{u"admin"_s, u"+one"_s}},
            {u"lastSeenAt"_s, u"2022-02-02T00:00:00Z"_s},
            {u"organizationId"_s, u"org-1"_s},
            {u"organization"_s, organization()},
            {u"resellerId"_s, u"res-1"_s},
            {u"reseller"_s, reseller(u"res-1"_s)},
            {u"metadata"_s, QJsonArray{metadata}},
            {u"tags"_s, QJsonArray{u"t1"_s, u"t2"_s, u"t3"_s}},
            {u"emailPreference"_s, QJsonObject{{u"metrics"_s, false}}}};
}

/// The value with the one at the end of the path replaced; an undefined one takes the key out.
QJsonValue replaced(const QJsonValue &whole, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (whole.isArray()) {
        QJsonArray array = whole.toArray();
        const int index = path.first().toInt();
        array[index] = replaced(array.at(index), path.mid(1), value);
        return array;
    }
    QJsonObject object = whole.toObject();
    const QJsonValue changed = replaced(object.value(path.first()), path.mid(1), value);
    if (changed.isUndefined())
        object.remove(path.first());
    else
        object.insert(path.first(), changed);
    return object;
}

} // namespace

const QList<ContractField> &contract()
{
    using enum ContractField::Type;
    static const QList<ContractField> fields{
        {"id", Text, true},
        {"createdAt", Instant, true},
        {"updatedAt", Instant, true},
        {"name", Text, true},
        {"expiresAt", Instant},
        {"revoked", Bool, true},
        {"scopes", List, true},
        {"userId", Text, true},
        {"user", Object},
        {"lastUsedAt", Instant},
        {"lastRotatedAt", Instant},
        {"user.id", Text, true},
        {"user.createdAt", Instant, true},
        {"user.updatedAt", Instant, true},
        {"user.name", Text},
        {"user.firstName", Text},
        {"user.lastName", Text},
        {"user.email", Text},
        {"user.role", Text},
        {"user.twoFactorEnabled", Bool},
        {"user.googleSsoEnabled", Bool},
        {"user.lastLoginAt", Instant},
        {"user.company", Text},
        {"user.allowCustomerPortalAccess", Bool},
        {"user.roles", List},
        {"user.lastSeenAt", Instant},
        {"user.organizationId", Text},
        {"user.organization", Object},
        {"user.organization.id", Text, true},
        {"user.organization.createdAt", Instant},
        {"user.organization.updatedAt", Instant},
        {"user.organization.name", Text},
        {"user.organization.email", Text},
        {"user.organization.description", Text},
        {"user.organization.allowedUsers", Integer},
        {"user.organization.address", Object},
        {"user.organization.address.addressLine1", Text},
        {"user.organization.address.addressLine2", Text},
        {"user.organization.address.city", Text},
        {"user.organization.address.state", Text},
        {"user.organization.address.country", Text},
        {"user.organization.address.postalCode", Text},
        {"user.organization.resellerId", Text},
        {"user.organization.reseller", Object},
        {"user.organization.reseller.id", Text, true},
        {"user.organization.reseller.createdAt", Instant},
        {"user.organization.reseller.updatedAt", Instant},
        {"user.organization.reseller.name", Text},
        {"user.organization.reseller.email", Text},
        {"user.organization.reseller.description", Text},
        {"user.organization.reseller.allowedUsers", Integer},
        {"user.organization.reseller.allowedOrganizations", Integer},
        {"user.resellerId", Text},
        {"user.reseller", Object},
        {"user.reseller.id", Text, true},
        {"user.reseller.createdAt", Instant},
        {"user.reseller.updatedAt", Instant},
        {"user.reseller.name", Text},
        {"user.reseller.email", Text},
        {"user.reseller.description", Text},
        {"user.reseller.allowedUsers", Integer},
        {"user.reseller.allowedOrganizations", Integer},
        {"user.metadata", Objects},
        {"user.metadata.0.id", Text},
        {"user.metadata.0.createdAt", Instant},
        {"user.metadata.0.updatedAt", Instant},
        {"user.metadata.0.key", Text, true},
        {"user.metadata.0.value", Text, true},
        {"user.metadata.0.viewPermissions", List},
        {"user.metadata.0.visible", Bool},
        {"user.tags", List},
        {"user.emailPreference", Object},
        {"user.emailPreference.metrics", Bool},
    };
    return fields;
}

QString idOf(int number)
{
    return u"tok-%1"_s.arg(number, 5, 10, QLatin1Char('0'));
}

QJsonObject smallRecord(int number)
{
    return {{u"id"_s, idOf(number)},
            {u"createdAt"_s, QString(createdAt)},
            {u"updatedAt"_s, QString(updatedAt)},
            {u"name"_s, u"token %1"_s.arg(number)},
            {u"revoked"_s, false},
            {u"scopes"_s, QJsonArray{u"license:read"_s, u"release:write"_s}},
            {u"userId"_s, u"user-1"_s}};
}

QJsonObject fullRecord(int number)
{
    QJsonObject record = smallRecord(number);
    record.insert(u"expiresAt"_s, u"2030-01-01T00:00:00Z"_s);
    record.insert(u"user"_s, user());
    record.insert(u"lastUsedAt"_s, u"2026-03-04T05:06:07.089Z"_s);
    record.insert(u"lastRotatedAt"_s, u"2025-03-04T05:06:07Z"_s);
    return record;
}

QJsonValue valueAt(const QJsonObject &record, const QString &path)
{
    QJsonValue value = record;
    for (const QString &key : path.split(u'.'))
        value = value.isArray() ? value.toArray().at(key.toInt()) : value.toObject().value(key);
    return value;
}

QJsonObject withValue(const QJsonObject &record, const QString &path, const QJsonValue &value)
{
    return replaced(record, path.split(u'.'), value).toObject();
}

QJsonObject without(const QJsonObject &record, const QString &path)
{
    return withValue(record, path, QJsonValue::Undefined);
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray listOf(const QList<QJsonObject> &records)
{
    QByteArray body = "[";
    for (const QJsonObject &record : records)
        body += (body.size() > 1 ? "," : "") + json(record);
    return body + ']';
}

QByteArray page(int first, int count)
{
    QList<QJsonObject> records;
    for (int i = 0; i < count; ++i)
        records.append(smallRecord(first + i));
    return listOf(records);
}

QByteArray pageFor(const FakeRequest &request, int total, int cap)
{
    const int limit = std::min(cap, request.intParam(u"limit"_s, 10));
    const int first = (request.intParam(u"page"_s, 1) - 1) * limit;
    return page(first, std::clamp(total - first, 0, limit));
}

ApiAccess endpointOf(const FakeServer &server)
{
    ApiAccess endpoint;
    endpoint.baseUrl = server.baseUrl();
    endpoint.credential = Credential("secret");
    endpoint.deadlineMsecs = 10'000;
    endpoint.idleMsecs = 10'000;
    return endpoint;
}

} // namespace testtokens
