#pragma once

#include <malloc.h>

/// What of the heap is in use, in megabytes: unlike resident memory, it does not depend on how well the allocator
/// packs.
inline double heapMegabytes()
{
    const struct mallinfo2 info = mallinfo2();
    return double(info.uordblks + info.hblkhd) / (1024 * 1024);
}

/// Gives back what is free, so that resident memory tells of what is held.
inline void trimHeap()
{
    malloc_trim(0);
}
