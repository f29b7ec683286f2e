#pragma once

#include "models/record/recordcells.h"

#include <QString>
#include <QStringList>

#include <span>

/// A path of the API's record that can be a column of an export.
struct ExportField
{
    QString path;
    FieldKind kind;
};

/// Every scalar path of the contract, lists of strings, and the metadata as one. From the decoder's
/// tables, in their order, but that the token's own fields come first.
std::span<const ExportField> exportFields();
/// Null where the contract has no such path.
const ExportField *findExportField(QStringView path);
QStringList defaultExportColumns();
