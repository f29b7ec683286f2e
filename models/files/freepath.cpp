#include "models/files/freepath.h"

#include "models/files/packing.h"

#include <QDir>
#include <QFileInfo>

QString freePath(const QString &path)
{
    constexpr int mostTried = 1'000; // then the user is asked about replacing
    const QFileInfo file(path);
    const QString name = file.fileName();
    qsizetype end = unpackedName(name).size();
    if (const qsizetype dot = name.left(end).lastIndexOf(u'.'); dot > 0)
        end = dot;
    QString free = path;
    for (int i = 2; i <= mostTried && (QFileInfo::exists(free) || QFileInfo(free).isSymLink()); ++i)
        free = file.dir().filePath(QStringLiteral("%1-%2%3").arg(name.left(end), QString::number(i), name.mid(end)));
    return free;
}
