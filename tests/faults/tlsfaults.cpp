#include "tests/faults/fault.h"

using Kind = ApiError::Kind;

QList<Fault> tlsFaults()
{
    return {
        {.name = "a certificate signed by itself", .kind = Kind::Tls, .wire = Wire::Tls, .certificate = "self"},
        {.name = "an expired certificate", .kind = Kind::Tls, .wire = Wire::Tls, .certificate = "expired"},
        {.name = "a certificate not valid yet", .kind = Kind::Tls, .wire = Wire::Tls, .certificate = "early"},
        {.name = "a certificate for another host", .kind = Kind::Tls, .wire = Wire::Tls, .certificate = "other"},
        {.name = "silent in the handshake", .expected = passing, .kind = Kind::Timeout, .wire = Wire::Tls},
    };
}
