#include "models/text/timetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

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

struct DayPart
{
    QChar letter; ///< d, M or y, as formats of dates write them
    int value = 0;
    qsizetype digits = 0;
};

/// The parts of a day by numbers in the order of the format, without values; empty where it names the month.
QList<DayPart> partsOf(const QString &format)
{
    QList<DayPart> parts;
    for (const QChar letter : format) {
        if (!QStringLiteral("dMy").contains(letter))
            continue;
        if (parts.isEmpty() || parts.last().letter != letter)
            parts.append({letter});
        ++parts.last().digits;
    }
    const bool isByNumbers = parts.size() == 3 && std::all_of(parts.cbegin(), parts.cend(), [](const DayPart &part) {
                                 return part.letter == QLatin1Char('y') || part.digits <= 2;
                             });
    return isByNumbers ? parts : QList<DayPart>();
}

/// What stands between the numbers, without spaces and marks of direction; empty where that is not the same everywhere.
QString separatorIn(const QString &text, const auto &isPart)
{
    QStringList separators;
    QString current;
    for (const QChar character : text) {
        if (isPart(character)) {
            if (!current.isEmpty())
                separators.append(std::exchange(current, {}));
        } else if (!character.isSpace() && character.category() != QChar::Other_Format) {
            current += character;
        }
    }
    separators.removeDuplicates();
    return separators.size() == 1 ? separators.first() : QString();
}

std::optional<QDate> readNumbers(const QString &text, const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    QList<DayPart> parts = partsOf(format);
    const auto isLetter = [](QChar character) { return QStringLiteral("dMy").contains(character); };
    const auto isDigit = [](QChar character) { return character.digitValue() >= 0; };
    const QString separator = separatorIn(text, isDigit);
    if (parts.isEmpty() || separator.isEmpty() || separator != separatorIn(format, isLetter))
        return {};
    static const QRegularExpression numbers(QStringLiteral("\\d+"), QRegularExpression::UseUnicodePropertiesOption);
    qsizetype count = 0;
    for (auto match = numbers.globalMatch(text); match.hasNext(); ++count) {
        const QString digits = match.next().captured();
        if (count == parts.size() || digits.size() > 4)
            return {};
        parts[count].digits = digits.size();
        for (const QChar digit : digits)
            parts[count].value = 10 * parts[count].value + digit.digitValue();
    }
    if (count != parts.size())
        return {};
    int year = 0;
    int month = 0;
    int day = 0;
    for (const DayPart &part : std::as_const(parts)) {
        const bool isYear = part.letter == QLatin1Char('y');
        if (isYear ? part.digits != 2 && part.digits != 4 : part.digits > 2)
            return {};
        (isYear                            ? year
         : part.letter == QLatin1Char('M') ? month
                                           : day) = isYear && part.digits == 2 ? 2000 + part.value : part.value;
    }
    const QDate read(year, month, day);
    return read.isValid() ? std::optional(read) : std::nullopt;
}

} // namespace

QString cellDayText(const Instant &instant, const TimeContext &context)
{
    if (instant.isPlaceholder() || context.areDaysRelative)
        return relativeText(instant, context);
    return localTime(instant, context).date().toString(Qt::ISODate);
}

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

std::optional<QDate> readDay(const QString &text, const QLocale &locale)
{
    const QString trimmed = text.trimmed();
    if (const std::optional<QDate> day = readNumbers(trimmed, locale))
        return day;
    const QStringList named{locale.dateFormat(QLocale::LongFormat), TimeText::tr("d MMM yyyy", "date in a cell"),
                            QStringLiteral("d MMM yyyy"),           QStringLiteral("d MMMM yyyy"),
                            QStringLiteral("d. MMMM yyyy"),         QStringLiteral("MMM d, yyyy"),
                            QStringLiteral("MMMM d, yyyy")};
    for (const QString &format : named) {
        const QDate day = locale.toDate(trimmed, format);
        if (day.isValid())
            return day;
    }
    return {};
}
