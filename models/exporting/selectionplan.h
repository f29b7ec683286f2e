#pragma once

#include "models/exporting/exportplan.h"
#include "models/paging/rowrange.h"
#include "models/paging/tokenpager.h"

/// What brings these rows into a file: from memory as they are on screen, from the server where they are not. The
/// ranges may come in any order and must not overlap; the file follows the list.
ExportPlan planOfRows(const TokenPager &pager, QList<RowRange> ranges);
