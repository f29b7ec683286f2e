#pragma once

#include "app/demoserver/identifier.h"
#include "app/demoserver/ticks.h"
#include "models/files/sqlite.h"

#include <string>

namespace sandbox {

/// Whether a record has a field.
enum class Presence { Absent, Null, Value };
/// How a record shows what it belongs to: not at all, as null, whole, or by its id alone.
enum class Reference { Absent, Null, Whole, IdOnly };

/// A time as the API writes it.
struct Moment
{
    Presence presence = Presence::Null;
    Ticks ticks = 0;
    int digits = 0; ///< of the fraction, 0 to 7
};

struct TokenRow
{
    Identifier id;
    Moment created;
    Moment updated;
    std::string name;
    Moment expires;
    bool isRevoked = false;
    Key user = 0;
    Moment lastUsed;
    Moment lastRotated;
    std::string scopes; ///< JSON array
    std::string extra;  ///< members that the contract does not know, mostly none
};

struct Link
{
    Reference reference = Reference::Null;
    Key key = 0;
};

/// `fields` are the JSON members that nothing is sorted or searched by, the id among them.
struct UserRow
{
    Identifier id;
    std::string name;
    std::string email;
    Presence presence = Presence::Value; ///< of the owner in the records of tokens
    Link organization;
    Link reseller;
    std::string fields;
};

struct OrganizationRow
{
    Identifier id;
    Link reseller;
    std::string fields;
};

struct ResellerRow
{
    Identifier id;
    std::string fields;
};

/// Puts rows into the tables. Ids must be new.
class RowWriter
{
public:
    explicit RowWriter(const Database &database);

    void add(const TokenRow &row);
    void add(const UserRow &row);
    void add(const OrganizationRow &row);
    void add(const ResellerRow &row);

private:
    Statement m_token;
    Statement m_user;
    Statement m_organization;
    Statement m_reseller;
};

/// The five times' digits and whether they are absent, four bits each, in the order of TokenRow.
std::int64_t packFormat(const TokenRow &row);
/// The inverse for the time at `index`, 0 to 4.
Moment unpackMoment(const Statement &statement, int column, std::int64_t format, int index);

} // namespace sandbox
