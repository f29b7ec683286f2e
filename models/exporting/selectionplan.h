#pragma once

#include "models/exporting/tokenexport.h"
#include "models/paging/tokenpager.h"

/// Rows from 0, both ends inclusive.
struct RowRange
{
    int first = 0;
    int last = -1;
};

/// What brings these rows into a file: from memory as they are on screen, from the server where they are not. The
/// ranges may come in any order and must not overlap; the file follows the list.
ExportPlan planOfRows(const TokenPager &pager, QList<RowRange> ranges);
