#pragma once

#include <QByteArray>
#include <QStringList>

namespace sandbox {

/// Whom a bearer token of the sandbox lets in.
struct Bearer
{
    QByteArray token;
    QStringList scopes;
};

/// A JSON Web Token with the claims `email`, `scope` and `exp`. The same seed makes the same, so that a client goes on
/// after the sandbox was started anew; it guards nothing but invented data.
Bearer makeBearer(const QString &email, const QStringList &scopes, quint64 seed);

} // namespace sandbox
