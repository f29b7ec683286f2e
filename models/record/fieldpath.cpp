#include "models/record/fieldpath.h"

#include <algorithm>

namespace {

bool isSimpleKey(const QString &key)
{
    return !key.isEmpty() && std::all_of(key.begin(), key.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'$' || c == u'@';
    });
}

} // namespace

QString joinedPath(const QString &path, const QString &key)
{
    if (!isSimpleKey(key)) {
        QString quoted = key;
        quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
        return path + QStringLiteral("[\"") + quoted + QStringLiteral("\"]");
    }
    return path.isEmpty() ? key : QString(path + u'.' + key);
}

QString elementPath(const QString &path, qsizetype index)
{
    return path + u'[' + QString::number(index) + u']';
}
