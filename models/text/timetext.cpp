#include "models/text/timetext.h"

#include <QCoreApplication>

namespace {

struct TimeText
{
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};

QDateTime localTime(const Instant &instant, const TimeContext &context)
{
    return QDateTime::fromMSecsSinceEpoch(instant.msecs, context.zone);
}

QString placeholderText(const Instant &instant)
{
    return TimeText::tr("%1, probably means never").arg(instant.text);
}

QString pastText(int days)
{
    if (days == 1)
        return TimeText::tr("yesterday");
    if (days < 14)
        return TimeText::tr("%Ln day(s) ago", nullptr, days);
    if (days < 61)
        return TimeText::tr("%Ln week(s) ago", nullptr, days / 7);
    if (days < 730)
        return TimeText::tr("%Ln month(s) ago", nullptr, days * 12 / 365);
    return TimeText::tr("%Ln year(s) ago", nullptr, days / 365);
}

QString futureText(int days)
{
    if (days == 1)
        return TimeText::tr("tomorrow");
    if (days < 61)
        return TimeText::tr("in %Ln day(s)", nullptr, days);
    if (days < 730)
        return TimeText::tr("in %Ln month(s)", nullptr, days * 12 / 365);
    return TimeText::tr("in %Ln year(s)", nullptr, days / 365);
}

} // namespace

QString dayText(const Instant &instant, const TimeContext &context)
{
    if (instant.isPlaceholder())
        return placeholderText(instant);
    return context.locale.toString(localTime(instant, context).date(), TimeText::tr("d MMM yyyy", "date in a cell"));
}

QString exactText(const Instant &instant, const TimeContext &context)
{
    if (instant.isPlaceholder())
        return placeholderText(instant);
    const QDateTime local = localTime(instant, context);
    return TimeText::tr("%1, %2 %3 · %4", "day, time, zone · as sent")
        .arg(dayText(instant, context), context.locale.toString(local.time(), QStringLiteral("HH:mm:ss")),
             context.zone.abbreviation(local), instant.text);
}

QString relativeText(const Instant &instant, const TimeContext &context)
{
    if (instant.isPlaceholder())
        return placeholderText(instant);
    const QDate today = QDateTime::fromMSecsSinceEpoch(context.nowMsecs, context.zone).date();
    const int days = int(today.daysTo(localTime(instant, context).date()));
    if (days == 0)
        return TimeText::tr("today");
    return days < 0 ? pastText(-days) : futureText(days);
}

QString zoneText(const TimeContext &context)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(context.nowMsecs, context.zone);
    const int minutes = context.zone.offsetFromUtc(now) / 60;
    QString offset =
        (minutes < 0 ? QStringLiteral("UTC−") : QStringLiteral("UTC+")) + QString::number(qAbs(minutes) / 60);
    if (minutes % 60 != 0)
        offset += QStringLiteral(":%1").arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return QStringLiteral("%1 (%2)").arg(QString::fromUtf8(context.zone.id()), offset);
}
