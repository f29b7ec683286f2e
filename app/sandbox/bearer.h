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

/// A JSON Web Token with the claims `email`, `scope` and `exp`, signed with a key that nobody keeps: the sandbox knows
/// its tokens by heart.
Bearer makeBearer(const QString &email, const QStringList &scopes);

} // namespace sandbox
