#pragma once

#include "models/exporting/exportplan.h"
#include "models/paging/tokenpager.h"

/// What brings a selection into a file, in the order of the list that shows.
ExportPlan planOfSelection(const TokenPager &pager, const TokenSelection &selection);

/// The pages that hold these rows.
QList<ExportPart> partsOfRows(const QList<RowRange> &ranges, int rowsPerPage);
