#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTimeZone>

/// One end of a date range: open, a whole day of the user's zone, or an instant in ISO 8601 that is passed on verbatim.
struct DateBound
{
    QDate day;
    QString instant;

    bool isOpen() const { return !day.isValid() && instant.isEmpty(); }
    /// What the user typed or would type: `2026-11-01`, the instant, or nothing.
    QString text() const;
    bool operator==(const DateBound &) const = default;
};

/// Both ends are inclusive: a day as `to` includes all of that day, an instant includes itself. A period such as "last
/// 7 days" has the ends of the day that it was asked on, see onDay.
struct DateRange
{
    DateBound from;
    DateBound to;
    int lastDays = 0; ///< of a period, today included; 0 for ends that stay

    bool isOpen() const { return from.isOpen() && to.isOpen() && lastDays == 0; }
    bool operator==(const DateRange &) const = default;
};

/// Whether the end lies before the start, by the days of `zone`, which is valid.
bool isReversed(const DateRange &range, const QTimeZone &zone);

/// The order asked of the server. An empty key leaves it to the server: createdAt ascending, says the API.
struct Sort
{
    QString key;
    bool descending = false;

    bool operator==(const Sort &) const = default;
};

/// What is asked of the server, but for the page: a value that travels from the filter bar to the API.
struct TokenQuery
{
    QString search;
    QStringList ids;
    DateRange created;
    DateRange updated;
    Sort sort;

    bool isFiltered() const;
    bool operator==(const TokenQuery &) const = default;
};

/// The period that ends with this day.
DateRange periodOf(int lastDays, const QDate &today);
/// The same question on this day: its periods end with it.
TokenQuery onDay(TokenQuery query, const QDate &today);
/// Whether both ask for the same tokens, in whatever order and on whatever day.
bool isSameQuestion(TokenQuery one, TokenQuery other);
/// The same question on no day: what to keep, and to compare with what is kept.
TokenQuery onNoDay(TokenQuery query);

/// Reads what the command line and the filter bar's fields take: `2026-11-01` or an ISO 8601 instant.
/// Empty text is an open bound. False for anything else, `bound` is then left as it was.
bool parseDateBound(const QString &text, DateBound *bound);

/// `-createdAt` → {createdAt, descending}: what the `sort` parameter carries.
Sort parseSort(const QString &text);
/// The inverse.
QString sortText(const Sort &sort);

/// Both ends as they are sent; empty where they are open. `before` is exclusive, in place of `to` for a whole day.
struct BoundTexts
{
    QString from;
    QString before;
    QString to;
};
BoundTexts boundTexts(const DateRange &range, const QTimeZone &zone);

/// The first millisecond of a day in this zone.
qint64 startOfDay(const QDate &day, const QTimeZone &zone);
