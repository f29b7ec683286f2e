#pragma once

#include "models/record/token.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <string_view>

/// Why bytes are not a page of tokens. `record` counts from 1 within the page; 0 where the body as a whole is at fault
/// (not JSON, cut off, not an array). A record is at fault where it is no object or has no id.
struct DecodeError
{
    int record = 0;
    QString field; ///< path inside the record such as `user.organization.name`, empty where no field is at fault
    QString problem;

    /// "record 7, user.email: expected a string, found a number", for the message and the log.
    QString text() const;
    bool operator==(const DecodeError &) const = default;
};

/// A record whose id came before on its page: another token may be missing for it.
DecodeError idStandsTwice(int record);

/// All records of a body, or why they are no list.
struct DecodedPage
{
    QList<Token> tokens;
    std::optional<DecodeError> error;
};

/// Decodes one bare JSON array of records: the whole body must be consumed and be JSON, and each record an object with
/// an id. Bytes that are not UTF-8 are read as halves of surrogates, which no text can hold (see jsontext). What else
/// is not as the contract says, a known field that stands twice included, makes that field alone unreadable
/// (Token::unreadable). Null is taken for every field that is not required, unknown fields are kept. The body is not
/// changed; it is cheaper when at least 64 bytes are reserved after it.
DecodedPage decodePage(const QByteArray &body);

/// The same of one record that is known to be JSON. The error's `record` is 0.
std::optional<DecodeError> decodeRecord(std::string_view json, Token *token);
