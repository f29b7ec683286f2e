#pragma once

#include "models/paging/tokenpager.h"
#include "models/walk/exportplan.h"

/// What brings a selection into a file, in the order of the list that shows.
ExportPlan planOfSelection(const TokenPager &pager, const TokenSelection &selection);

/// The pages that hold these rows.
QList<ExportPart> partsOfRows(const QList<RowRange> &ranges, int rowsPerPage);
