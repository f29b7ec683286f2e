#pragma once

#include <QString>

/// Where a field stands in a record, as people write it: `user.organization.name`, `user.metadata[0].value`.

/// Appends a key to the path of the object that holds it. A key that could be misread within a path is quoted.
QString joinedPath(const QString &path, const QString &key);
QString elementPath(const QString &path, qsizetype index);
