#pragma once

/// Rows from 0, both ends inclusive; none where `last` is less than `first`.
struct RowRange
{
    int first = 0;
    int last = -1;
};
