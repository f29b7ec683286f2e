#pragma once

/// About how many times as long things take because a sanitizer looks on; 1 where none does. Tests wait longer there,
/// and repeat less: what only more repetition would find is found without sanitizers.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int slowness = 4;
#else
constexpr int slowness = 1;
#endif
