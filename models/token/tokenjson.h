#pragma once

#include "models/token/token.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

/// Why bytes are not a page of tokens. `record` counts from 1 within the page; 0 where the body as a whole is at fault
/// (not JSON, cut off, not an array).
struct DecodeError
{
    int record = 0;
    QString field; ///< path inside the record such as `user.organization.name`, empty where no field is at fault
    QString problem;

    /// "record 7, user.email: expected a string, found a number", for the message and the log.
    QString text() const;
    bool operator==(const DecodeError &) const = default;
};

/// All records of a body, or why not: a page with one broken record brings no tokens at all.
struct DecodedPage
{
    QList<Token> tokens;
    std::optional<DecodeError> error;
};

/// Decodes one bare JSON array of records, strictly: the whole body must be consumed, be UTF-8 and keep to the
/// contract's types; a known field may stand once. Null is taken for every field that is not required, unknown fields
/// are kept. The body is not changed; it is cheaper when at least 64 bytes are reserved behind it.
DecodedPage decodePage(const QByteArray &body);
