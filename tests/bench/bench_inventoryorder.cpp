#include "models/inventory/facets.h"
#include "models/inventory/groups.h"
#include "models/inventory/inventoryorder.h"
#include "tests/bench/measuring.h"

#include <QRandomGenerator>

#include <algorithm>
#include <numeric>

// What it costs to sort, count and group the rows of an inventory: 100,000, or as many as `--rows` says. The measure is
// a plain sort of as many keys and rows that lie ready.

namespace {

constexpr int rounds = 7;
constexpr qint64 day = 24LL * 60 * 60 * 1000;

const qint64 now = parseInstant(u"2026-06-01T00:00:00Z")->msecs;

Field<Instant> momentWithin(QRandomGenerator *random, int days)
{
    if (random->bounded(5) == 0)
        return Field<Instant>::null();
    const qint64 msecs = now + random->bounded(days) * day + random->bounded(int(day));
    return Instant{instantText(msecs), msecs};
}

QString wordOf(QRandomGenerator *random)
{
    static const QStringList words =
        QStringLiteral("deploy,backup,Ärger,report,mirror,nightly,import,Öffnung,audit,ci").split(u',');
    return words.at(random->bounded(int(words.size())));
}

User ownerWith(int number)
{
    User user;
    user.id = QStringLiteral("user-%1").arg(number);
    user.name = QStringLiteral("Owner Number %1").arg(number);
    user.email = QStringLiteral("owner%1@example.com").arg(number);
    user.role = QStringLiteral("role %1").arg(number % 7);
    user.twoFactorEnabled = number % 3 == 0;
    user.googleSsoEnabled = number % 5 == 0;
    user.tags = QStringList{QStringLiteral("tag %1").arg(number % 11)};
    Organization organization;
    organization.id = QStringLiteral("org-%1").arg(number / 40);
    organization.name = QStringLiteral("Organization %1").arg(number / 40);
    Reseller reseller;
    reseller.id = QStringLiteral("reseller-%1").arg(number / 400);
    reseller.name = QStringLiteral("Reseller %1").arg(number / 400);
    organization.reseller = reseller;
    user.organization = organization;
    return user;
}

/// Twenty tokens an owner, with names of their own.
std::shared_ptr<const Inventory> inventoryOf(int rows)
{
    const QStringList scopes = QStringLiteral("license:read,license:write,user:read,user:write,account:read,"
                                              "role:write,personalAccessToken:read,personalAccessToken:write")
                                   .split(u',');
    QRandomGenerator random(3);
    auto inventory = std::make_shared<Inventory>(now);
    for (int i = 0; i < rows; ++i) {
        Token token;
        token.id = QStringLiteral("%1-%2-4000-8000-%3")
                       .arg(random.generate(), 8, 16, QLatin1Char('0'))
                       .arg(random.bounded(0x10000), 4, 16, QLatin1Char('0'))
                       .arg(i, 12, 16, QLatin1Char('0'));
        token.name = QStringLiteral("%1 %2 %3").arg(wordOf(&random), wordOf(&random)).arg(random.bounded(rows));
        token.createdAt = momentWithin(&random, 2000);
        token.createdAt = Instant{{}, token.createdAt->msecs - 2000 * day};
        token.expiresAt = momentWithin(&random, 900);
        token.lastUsedAt = momentWithin(&random, 700);
        token.revoked = random.bounded(6) == 0;
        QStringList own;
        for (int n = random.bounded(5); n > 0; --n)
            own.append(scopes.at(random.bounded(int(scopes.size()))));
        token.scopes = own;
        const int owner = random.bounded(std::max(1, rows / 20));
        token.userId = QStringLiteral("user-%1").arg(owner);
        token.user = ownerWith(owner);
        inventory->add(token);
    }
    inventory->finish();
    return inventory;
}

/// What this thread computes for it; other processes add nothing.
template <typename Work> double busyMillis(Work work)
{
    RoundClock clock;
    clock.start();
    work();
    return clock.busy();
}

template <typename Work> Figures measure(Work work)
{
    Figures figures;
    for (int i = 0; i < rounds; ++i)
        figures.add(busyMillis(work));
    return figures;
}

Figures plainSort(const Inventory &inventory)
{
    std::vector<std::pair<quint64, int>> keys;
    for (int row = 0; row < inventory.size(); ++row)
        keys.emplace_back(quint64(inventory.row(row).lastUsed.msecs()), row);
    Figures figures;
    for (int i = 0; i < rounds; ++i) {
        std::vector<std::pair<quint64, int>> sorted = keys;
        figures.add(busyMillis([&sorted] { std::sort(sorted.begin(), sorted.end()); }));
    }
    return figures;
}

void benchOrders(const std::shared_ptr<const Inventory> &inventory, const std::vector<int> &rows, const Figures &plain)
{
    const std::pair<const char *, QList<RowOrder>> orders[] = {
        {"name", {{RowKey::Name}}},
        {"id", {{RowKey::Id}}},
        {"owner, then end", {{RowKey::Owner}, {RowKey::Expires}}},
        {"organization, then name", {{RowKey::Organization}, {RowKey::Name, true}}},
        {"tags, then last use", {{RowKey::Tags}, {RowKey::LastUsed}}},
        {"status", {{RowKey::Status}}},
        {"status, then name", {{RowKey::Status, true}, {RowKey::Name}}},
        {"scopes", {{RowKey::Scopes}}},
        {"last use", {{RowKey::LastUsed}}},
        {"end, descending", {{RowKey::Expires, true}}},
        {"findings, then last use", {{RowKey::Findings}, {RowKey::LastUsed}}},
    };
    InventoryOrder order(inventory, QLocale(QLocale::German));
    for (const auto &[what, keys] : orders) {
        const double first = busyMillis([&order, &rows, keys = keys] { order.sorted(rows, keys); });
        const Figures again = measure([&order, &rows, keys = keys] { order.sorted(rows, keys); });
        printFigure(qPrintable(QStringLiteral("by %1, the first time").arg(QLatin1String(what))), first, "ms");
        printFigures(qPrintable(QStringLiteral("by %1, again").arg(QLatin1String(what))), again, "ms");
        printRatio("  times a plain sort", again, plain);
    }
}

void benchSums(const Inventory &inventory, const std::vector<int> &rows, const Figures &plain)
{
    const QTimeZone zone("Europe/Berlin");
    const Figures facets = measure([&] { facetsOf(inventory, rows, zone); });
    printFigures("all facets", facets, "ms");
    printRatio("  times a plain sort", facets, plain);
    const std::pair<const char *, GroupKind> kinds[] = {{"groups by owner", GroupKind::Owner},
                                                        {"groups by organization", GroupKind::Organization},
                                                        {"groups by role", GroupKind::Role},
                                                        {"groups by scope", GroupKind::Scope}};
    for (const auto &[what, kind] : kinds) {
        const Figures groups = measure([&, kind = kind] { groupsOf(inventory, rows, kind); });
        printFigures(what, groups, "ms");
        printRatio("  times a plain sort", groups, plain);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.value(1) == u"--rows" ? std::max(1, arguments.value(2).toInt()) : 100'000;
    const std::shared_ptr<const Inventory> inventory = inventoryOf(count);
    std::vector<int> rows(static_cast<size_t>(count));
    std::iota(rows.begin(), rows.end(), 0);

    printTitle(QStringLiteral("Sorting, counting and grouping %1 rows").arg(count));
    const Figures plain = plainSort(*inventory);
    printFigures("plain sort of prepared keys, for comparison", plain, "ms");
    benchOrders(inventory, rows, plain);
    benchSums(*inventory, rows, plain);
    return 0;
}
