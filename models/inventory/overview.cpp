#include "models/inventory/overview.h"

#include "models/inventory/ownertrait.h"
#include "models/query/tokenquery.h"
#include "models/review/rules.h"

#include <QSet>

#include <algorithm>
#include <bit>
#include <iterator>
#include <vector>

namespace {

/// Moments that begin a month, and the end of the last one.
std::vector<qint64> monthBounds(qint64 now, const QTimeZone &zone)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    const QDate first(today.year(), today.month(), 1);
    std::vector<qint64> bounds;
    for (int month = 0; month <= overviewMonths; ++month)
        bounds.push_back(startOfDay(first.addMonths(month), zone));
    return bounds;
}

class EndCounter
{
public:
    EndCounter(qint64 now, const QTimeZone &zone)
        : m_now(now)
        , m_zone(zone)
        , m_bounds(monthBounds(now, zone))
        , m_months(overviewMonths)
    {
    }

    void add(Moment end)
    {
        if (!end.isKnown())
            ++(end.isNever() ? m_never : m_unknown);
        else if (end.msecs() <= m_now)
            ++m_past;
        else if (end.msecs() >= m_bounds.back())
            ++m_later;
        else
            ++m_months[size_t(std::upper_bound(m_bounds.begin(), m_bounds.end(), end.msecs()) - m_bounds.begin() - 1)];
    }

    QList<FacetValue> values() const
    {
        const auto monthAt = [this](size_t bound) {
            return QDateTime::fromMSecsSinceEpoch(m_bounds[bound], m_zone).date().toString(QStringLiteral("yyyy-MM"));
        };
        QList<FacetValue> values;
        for (size_t i = 0; i < m_months.size(); ++i) {
            const QString month = monthAt(i);
            // Of the month under way only what is left of it.
            const QString rest = i == 0 ? QStringLiteral(" -expires:past") : QString();
            values.append({month, {}, m_months[i], QStringLiteral("expires:") + month + rest});
        }
        values.append({QStringLiteral("later"),
                       {},
                       m_later,
                       QStringLiteral("expires:") + monthAt(m_months.size()) + QStringLiteral("..")});
        values.append({QStringLiteral("past"), {}, m_past, QStringLiteral("expires:past")});
        values.append({QStringLiteral("never"), {}, m_never, QStringLiteral("expires:never")});
        values.append({QStringLiteral("unknown"), {}, m_unknown, QStringLiteral("expires:unknown")});
        return values;
    }

private:
    qint64 m_now;
    QTimeZone m_zone;
    std::vector<qint64> m_bounds;
    std::vector<qint64> m_months;
    qint64 m_later = 0;
    qint64 m_past = 0;
    qint64 m_never = 0;
    qint64 m_unknown = 0;
};

struct UseRange
{
    const char *key;
    const char *term;
};
/// Each ends where the next begins.
constexpr UseRange useRanges[] = {{"<30d", "used:<30d"},          {"<90d", "used:>=30d used:<90d"},
                                  {"<1y", "used:>=90d used:<1y"}, {">=1y", "used:>=1y"},
                                  {"never", "used:never"},        {"unknown", "used:unknown"}};

class UseCounter
{
public:
    void add(Moment use, qint64 now) { ++m_tokens[placeOf(use, now)]; }

    QList<FacetValue> values() const
    {
        QList<FacetValue> values;
        for (size_t i = 0; i < m_tokens.size(); ++i)
            values.append({QLatin1String(useRanges[i].key), {}, m_tokens[i], QLatin1String(useRanges[i].term)});
        return values;
    }

private:
    static size_t placeOf(Moment use, qint64 now)
    {
        if (!use.isKnown())
            return use.isNever() ? 4 : 5;
        const qint64 days = (now - use.msecs()) / rules::msecsPerDay;
        return days < 30 ? 0 : days < 90 ? 1 : days < 365 ? 2 : 3;
    }

    std::array<qint64, std::size(useRanges)> m_tokens{};
};

/// The bits of the rules of each severity, see InventoryRow::found.
std::array<quint32, size_t(Severity::High) + 1> bitsOfSeverities()
{
    std::array<quint32, size_t(Severity::High) + 1> bits{};
    quint32 bit = 1;
    for (const ReviewRule &rule : reviewRules()) {
        bits[size_t(rule.severity)] |= bit;
        bit <<= 1;
    }
    return bits;
}

qint64 countOwners(const Inventory &inventory, std::span<const int> rows)
{
    std::vector<bool> isSeen(inventory.owners().size());
    for (const int row : rows)
        isSeen[inventory.row(row).owner] = true;
    QSet<QString> ids;
    for (size_t i = 0; i < isSeen.size(); ++i) {
        if (isSeen[i])
            ids.insert(traitOf(inventory.owners()[i], OwnerTrait::Owner).id);
    }
    ids.remove(QString()); // of tokens that name nobody
    return ids.size();
}

} // namespace

Overview overviewOf(const Inventory &inventory, std::span<const int> rows, const QTimeZone &zone)
{
    Overview overview;
    EndCounter ends(inventory.now(), zone);
    UseCounter uses;
    const auto bits = bitsOfSeverities();
    for (const int row : rows) {
        const InventoryRow &is = inventory.row(row);
        overview.live += int(isLiveAt(inventory, row));
        overview.findings += int(is.found != 0);
        for (size_t severity = 0; severity < bits.size(); ++severity)
            overview.bySeverity[severity] += int((is.found & bits[severity]) != 0);
        ends.add(is.expires);
        uses.add(is.lastUsed, inventory.now());
    }
    overview.owners = countOwners(inventory, rows);
    overview.ends = ends.values();
    overview.uses = uses.values();
    return overview;
}
