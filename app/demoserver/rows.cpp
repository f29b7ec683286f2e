#include "app/demoserver/rows.h"

#include "app/demoserver/listquery.h"

#include <array>

namespace sandbox {

namespace {

constexpr int bitsPerMoment = 4;
constexpr std::int64_t absentBit = 8;

void bindMoment(Statement *statement, int index, const Moment &moment)
{
    if (moment.presence == Presence::Value)
        statement->bind(index, moment.ticks);
    else
        statement->bindNull(index);
}

/// Two columns: how it is shown, and which it is.
void bindLink(Statement *statement, int index, const Link &link)
{
    statement->bind(index, std::int64_t(link.reference));
    if (link.reference == Reference::Whole || link.reference == Reference::IdOnly)
        statement->bind(index + 1, link.key);
    else
        statement->bindNull(index + 1);
}

} // namespace

RowWriter::RowWriter(const Database &database)
    : m_token(database, "INSERT INTO token VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    , m_user(database, "INSERT INTO user VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    , m_organization(database, "INSERT INTO organization VALUES (?, ?, ?, ?, ?)")
    , m_reseller(database, "INSERT INTO reseller VALUES (?, ?, ?)")
{
}

void RowWriter::add(const TokenRow &row)
{
    m_token.bind(1, row.id.key).bind(2, row.id.text);
    bindMoment(&m_token, 3, row.created);
    bindMoment(&m_token, 4, row.updated);
    m_token.bind(5, row.name).bind(6, foldCase(row.name));
    bindMoment(&m_token, 7, row.expires);
    m_token.bind(8, std::int64_t(row.isRevoked)).bind(9, row.user);
    bindMoment(&m_token, 10, row.lastUsed);
    bindMoment(&m_token, 11, row.lastRotated);
    m_token.bind(12, packFormat(row)).bind(13, row.scopes).bind(14, row.extra);
    m_token.execute();
}

void RowWriter::add(const UserRow &row)
{
    m_user.bind(1, row.id.key).bind(2, row.id.text);
    // A line break stands in no name that is searched for, so that nothing matches across the two.
    m_user.bind(3, foldCase(row.name + '\n' + row.email)).bind(4, std::int64_t(row.presence));
    bindLink(&m_user, 5, row.organization);
    bindLink(&m_user, 7, row.reseller);
    m_user.bind(9, row.fields);
    m_user.execute();
}

void RowWriter::add(const OrganizationRow &row)
{
    m_organization.bind(1, row.id.key).bind(2, row.id.text);
    bindLink(&m_organization, 3, row.reseller);
    m_organization.bind(5, row.fields);
    m_organization.execute();
}

void RowWriter::add(const ResellerRow &row)
{
    m_reseller.bind(1, row.id.key).bind(2, row.id.text).bind(3, row.fields);
    m_reseller.execute();
}

std::int64_t packFormat(const TokenRow &row)
{
    const std::array moments = {row.created, row.updated, row.expires, row.lastUsed, row.lastRotated};
    std::int64_t format = 0;
    for (std::size_t i = 0; i < moments.size(); ++i) {
        const std::int64_t absent = moments[i].presence == Presence::Absent ? absentBit : 0;
        format += (moments[i].digits + absent) << (bitsPerMoment * i);
    }
    return format;
}

Moment unpackMoment(const Statement &statement, int column, std::int64_t format, int index)
{
    const std::int64_t bits = format >> (bitsPerMoment * index);
    if (statement.isNull(column))
        return {(bits & absentBit) != 0 ? Presence::Absent : Presence::Null, 0, 0};
    return {Presence::Value, statement.integer(column), int(bits & (absentBit - 1))};
}

} // namespace sandbox
