#include "models/review/rules.h"

namespace {

/// "personalaccesstoken" of "personalAccessToken:write" and of "personal-access-tokens.write".
QString resourceOf(const QString &scope)
{
    QString resource;
    for (const QChar c : scope) {
        if (c == u':' || c == u'.' || c == u'/')
            break;
        if (c.isLetterOrNumber())
            resource += c.toLower();
    }
    if (resource.endsWith(u's'))
        resource.chop(1);
    return resource;
}

} // namespace

namespace rules {

bool isWriteScope(const QString &scope)
{
    return scope.contains(QLatin1String("write"), Qt::CaseInsensitive);
}

bool isMintScope(const QString &scope)
{
    return isWriteScope(scope) && resourceOf(scope) == u"personalaccesstoken";
}

bool isAccountWriteScope(const QString &scope)
{
    if (!isWriteScope(scope))
        return false;
    const QString resource = resourceOf(scope);
    return resource == u"account" || resource == u"role" || resource == u"user";
}

bool lacksSecondFactor(const User &owner)
{
    return owner.twoFactorEnabled && !*owner.twoFactorEnabled;
}

} // namespace rules
