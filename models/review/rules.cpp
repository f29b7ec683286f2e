#include "models/review/rules.h"

namespace rules {

bool isWriteScope(const QString &scope)
{
    return scope.contains(QLatin1String("write"), Qt::CaseInsensitive);
}

bool lacksSecondFactor(const User &owner)
{
    return owner.twoFactorEnabled && !*owner.twoFactorEnabled;
}

} // namespace rules
