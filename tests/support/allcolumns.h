#pragma once

#include "models/record/exportfields.h"
#include "models/record/recordcells.h"

/// Every column that an export can have.
inline const QList<RecordCells::Column> &allColumns()
{
    static const QList<RecordCells::Column> columns = [] {
        QList<RecordCells::Column> all;
        for (const ExportField &field : exportFields())
            all.append({field.path, field.kind});
        return all;
    }();
    return columns;
}
