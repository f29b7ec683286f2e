#include "models/exporting/exportprogress.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

/// Before that a rate is a guess.
constexpr qint64 settledMsecs = 1'000;
/// Shorter waits are over before they are read.
constexpr qint64 shortestWaitShown = 700;

struct ExportProgressText
{
    Q_DECLARE_TR_FUNCTIONS(ExportProgress)
};

QString timeText(qint64 seconds)
{
    const QLocale locale;
    if (seconds < 120)
        return ExportProgressText::tr("%1 s left").arg(locale.toString(seconds));
    return ExportProgressText::tr("%1 min left").arg(locale.toString((seconds + 59) / 60));
}

} // namespace

QString ExportProgress::text() const
{
    const QLocale locale;
    QStringList parts;
    if (total < done)
        parts += ExportProgressText::tr("%1 so far").arg(locale.toString(done));
    else if (isTotalExact)
        parts += ExportProgressText::tr("%1 of %2").arg(locale.toString(done), locale.toString(total));
    else
        parts += ExportProgressText::tr("%1 of about %2").arg(locale.toString(done), locale.toString(total));
    if (elapsedMsecs >= settledMsecs && done > 0) {
        const double perSecond = double(done) * 1000 / double(elapsedMsecs);
        parts += ExportProgressText::tr("%1/s").arg(locale.toString(qint64(perSecond)));
        if (total > done)
            parts += timeText(qint64(double(total - done) / perSecond) + 1);
    }
    if (waitMsecs >= shortestWaitShown)
        parts += ExportProgressText::tr("waiting %1 s for the server's limit")
                     .arg(locale.toString((waitMsecs + 999) / 1000));
    return parts.join(QStringLiteral(", "));
}
