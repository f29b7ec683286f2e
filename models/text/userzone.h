#pragma once

#include <QByteArray>
#include <QString>
#include <QTimeZone>

/// The zone that days and times are those of, which is always a valid one. Where it is not known, UTC stands for it,
/// and `problem` and `advice` tell the user so.
struct UserZone
{
    QTimeZone zone;
    QString problem;
    QString advice;
};

/// The system's zone as the C library finds it, and with it `date`: by TZ, a name, a file or a rule, or else by
/// /etc/localtime. Qt alone knows names only. The same for as long as TZ stays the same.
UserZone userZone();

/// The same for a value of TZ; null where it is not set.
UserZone findUserZone(const QByteArray &tz);
