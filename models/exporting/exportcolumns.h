#pragma once

#include "models/record/recordcells.h"
#include "models/text/tokencolumns.h"

#include <QString>
#include <QStringList>

#include <optional>

/// What a column of a CSV export may be named: the path of a field, such as `expiresAt`; a path and `?`, for whether
/// the server reported the field; or what is computed from the whole record, see ComputedCells.

/// What is read of a record for a column of that name, nothing of it for a computed one. Empty where there is none.
std::optional<RecordCells::Column> findExportColumn(const QString &name);
/// What a column of the table is as a column of a file.
QString exportColumnOf(Column column);
/// The names that look most like `name`, best first, at most three.
QStringList nearestExportColumns(const QString &name);
