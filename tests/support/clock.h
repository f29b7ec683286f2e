#pragma once

#include <QDateTime>

/// The clock of sessions and windows in tests that do not turn one of their own: ms since 1970 UTC.
inline qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}
