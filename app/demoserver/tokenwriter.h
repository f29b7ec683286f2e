#pragma once

#include "app/demoserver/identifier.h"
#include "app/demoserver/jsonwriter.h"
#include "models/files/sqlite.h"

namespace sandbox {

/// Writes rows as the records of the API, owner, organization and resellers joined in. Belongs to one connection.
class TokenWriter
{
public:
    explicit TokenWriter(const Database &database);

    /// Appends the record as an element; nothing where there is no such token.
    void write(JsonWriter *json, Key key);

private:
    void writeOwner(JsonWriter *json);
    void writeOrganization(JsonWriter *json);

    Statement m_row;
};

} // namespace sandbox
