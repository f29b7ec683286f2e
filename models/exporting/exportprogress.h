#pragma once

#include <QString>

/// How far an export is, in numbers and in words: "1,200 of about 5,000, 900/s, 5 s left, waiting 2 s for the server's
/// limit".
struct ExportProgress
{
    qint64 done = 0;
    qint64 total = -1; ///< -1 where it is not known
    bool isTotalExact = false;
    qint64 elapsedMsecs = 0;
    qint64 waitMsecs = 0; ///< until the server allows the next request

    QString text() const;
};
