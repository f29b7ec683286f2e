#include "checking.h"

#include "models/qtversions.h"
#include "models/query/pagerequest.h"
#include "models/query/recordorder.h"
#include "models/query/tokenquery.h"
#include "models/record/instant.h"
#include "models/text/pastedtext.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <QUrlQuery>

#include <array>

// The input is lines, each taken as an instant and as what a user types for a bound. What is read agrees with Qt's
// calendar, sorts as time does, and is the same when it is written and read again.

namespace {

constexpr qint64 aDay = 86'400'000;

const QTimeZone &zoneFor(const QByteArray &input)
{
    static const std::array zones{QTimeZone("UTC"),
                                  QTimeZone("Europe/Berlin"),
                                  QTimeZone("America/New_York"),
                                  QTimeZone("Asia/Kathmandu"),
                                  QTimeZone("Pacific/Apia"),
                                  QTimeZone("America/Havana"),
                                  QTimeZone("Asia/Beirut"),
                                  QTimeZone("Africa/Monrovia")};
    return zones[size_t(input.size()) % zones.size()];
}

int number(const QString &text, qsizetype at, qsizetype length)
{
    return QStringView(text).sliced(at, length).toInt();
}

/// The same moment by Qt's calendar, which knows no year 0 and no other than the usual form.
std::optional<qint64> momentByQt(const QString &text)
{
    static const QRegularExpression usual(
        QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT([01]\\d|2[0-3]):\\d\\d:[0-5]\\d([.]\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"));
    if (!usual.match(text).hasMatch())
        return {};
    const QDate day(number(text, 0, 4), number(text, 5, 2), number(text, 8, 2));
    if (!day.isValid())
        return {};
    const QTime time(number(text, 11, 2), number(text, 14, 2), number(text, 17, 2));
    const bool isUtc = text.endsWith(u'Z');
    const qsizetype zoneAt = text.size() - (isUtc ? 1 : 6);
    const QString fraction = zoneAt > 19 ? text.sliced(20, zoneAt - 20).leftJustified(3, u'0', true) : QString();
    int offset = isUtc ? 0 : (number(text, zoneAt + 1, 2) * 60 + number(text, zoneAt + 4, 2)) * 60;
    if (!isUtc && text[zoneAt] == u'-')
        offset = -offset;
    return QDateTime(day, time, utcZone).toMSecsSinceEpoch() + fraction.toInt() - offset * qint64(1000);
}

/// The first and the last day of the calendar reach beyond it in another zone.
bool hasFourDigits(const Instant &instant)
{
    return instant.msecs >= -62'167'219'200'000 && instant.msecs <= 253'402'300'799'999;
}

std::optional<Instant> checkInstant(const QString &text)
{
    const std::optional<Instant> instant = parseInstant(text);
    if (!instant)
        return {};
    check(instant->text == text, "every digit is kept", instant->text);
    if (const std::optional<qint64> msecs = momentByQt(text))
        check(*msecs == instant->msecs, "the moment is that of the calendar", text);
    const QString printed = instantText(instant->msecs);
    const std::optional<Instant> again = parseInstant(printed);
    check(again.has_value(), "what is written can be read", printed);
    check(!hasFourDigits(*instant) || again->msecs == instant->msecs,
          "a moment that was written and read again is the same", printed);
    return instant;
}

/// The key that exports sort by.
void checkOrder(const Instant &first, const Instant &second)
{
    const std::string one = instantKey(first.text.toStdString());
    const std::string other = instantKey(second.text.toStdString());
    const bool areWhole = hasFourDigits(first) && hasFourDigits(second);
    const qint64 difference = first.msecs - second.msecs;
    if (difference < 0 && (areWhole || difference < -aDay))
        check(one <= other, "keys sort as time does", first.text + u' ' + second.text);
    if (difference > 0 && (areWhole || difference > aDay))
        check(one >= other, "keys sort as time does", first.text + u' ' + second.text);
    check(!hasFourDigits(first) || msecsOf(one) == first.msecs, "a key tells its moment", QString::fromStdString(one));
}

std::optional<Instant> sentBound(const DateRange &range, const QTimeZone &zone, const QString &end)
{
    TokenQuery query;
    query.created = range;
    const QUrlQuery sent(QString::fromLatin1(PageRequest(query, 1, 1, zone).encoded()));
    const QString value = sent.queryItemValue(QStringLiteral("createdAt%5B%1%5D").arg(end), QUrl::FullyDecoded);
    const std::optional<Instant> instant = parseInstant(value);
    check(instant || value.isEmpty(), "what is sent is an instant", value);
    return instant;
}

/// A day is sent as its first moment and the next day's first.
void checkDay(const QDate &day, const QTimeZone &zone)
{
    const DateRange range{{day, {}}, {day, {}}};
    const std::optional<Instant> from = sentBound(range, zone, QStringLiteral("gte"));
    const std::optional<Instant> behind = sentBound(range, zone, QStringLiteral("lt"));
    check(from && (behind || sentBound(range, zone, QStringLiteral("lte"))), "no bound vanishes");
    if (!behind || from->text == u"0001-01-01T00:00:00Z")
        return; // the first and the last moment stand for what four digits cannot write
    const QString found = QString::fromLatin1(zone.id()) + u' ' + from->text + u' ' + behind->text;
    check(from->msecs <= behind->msecs, "a day ends behind its start", found);
    const auto dateOf = [&](qint64 msecs) { return QDateTime::fromMSecsSinceEpoch(msecs, zone).date(); };
    check(dateOf(from->msecs) >= day && dateOf(from->msecs - 1) < day, "a day begins where the zone says", found);
    check(dateOf(behind->msecs) > day && dateOf(behind->msecs - 1) <= day, "a day ends where the zone says", found);
}

void checkBound(const QString &text, const QTimeZone &zone)
{
    DateBound bound;
    if (!parseDateBound(text, &bound))
        return;
    DateBound again;
    check(parseDateBound(bound.text(), &again) && again == bound, "a bound that was written and read again is the same",
          bound.text());
    check(bound.isOpen() == unwrapped(text).isEmpty(), "only nothing is no bound");
    if (bound.day.isValid())
        checkDay(bound.day, zone);
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input = bytesOf(data, size);
    std::optional<Instant> previous;
    for (const QByteArray &line : input.split('\n')) {
        const QString text = QString::fromUtf8(line);
        checkBound(text, zoneFor(input));
        const std::optional<Instant> instant = checkInstant(text);
        if (instant && previous)
            checkOrder(*previous, *instant);
        if (instant)
            previous = instant;
    }
    return 0;
}
