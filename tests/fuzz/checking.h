#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What fuzz targets share. A target is one function over bytes:
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// Ends the program where a promise does not hold: libFuzzer then keeps the input.
inline void check(bool holds, const char *promise, const QString &found = {})
{
    if (holds)
        return;
    std::fprintf(stderr, "BROKEN PROMISE: %s\nfound: %s\n", promise, qPrintable(found));
    std::abort();
}

inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

/// Seeds are text with ASCII's own record separator between their parts: it stays legible, and a part may hold lines.
inline QList<QByteArray> partsOf(const QByteArray &input)
{
    return input.split('\x1E');
}
