#include "models/inventory/inventoryloader.h"
#include "models/record/tokenjson.h"
#include "tests/bench/measuring.h"
#include "tests/bench/sandboxprocess.h"

#include <QDir>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <malloc.h>

// What it costs to have a whole list in memory, beside an export of the same in JSON Lines: 100,000 tokens, or as many
// as are named (`./dev bench inventory 1000000`).

namespace {

constexpr int sampleSize = 10'000;

struct Wire
{
    explicit Wire(const ApiAccess &access)
        : api(access)
        , queue(&api)
    {
    }
    TokenApi api;
    RequestQueue queue;
};

std::shared_ptr<const LoadedInventory> load(const ApiAccess &access)
{
    const auto wire = std::make_shared<Wire>(access);
    InventoryLoader loader({wire, &wire->queue}, {}, QTimeZone::utc(), 100, &QDateTime::currentMSecsSinceEpoch);
    bool isOver = false;
    QObject::connect(&loader, &InventoryLoader::finished, [&isOver] { isOver = true; });
    QObject::connect(&loader, &InventoryLoader::failed, [&isOver] { isOver = true; });
    loader.start();
    while (!isOver)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return loader.result();
}

double exportMillis(const ApiAccess &access, const QString &path)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PAT_CONSOLE_BASE_URL"), access.baseUrl.toString());
    environment.insert(QStringLiteral("PAT_CONSOLE_TOKEN"), QString::fromLatin1(access.credential.token()));
    QFile::remove(path);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(QStringLiteral(PAT_CONSOLE_PROGRAM), {QStringLiteral("--export"), path});
    process.waitForFinished(-1);
    if (process.exitCode() != 0)
        std::puts("  (the export failed)");
    return millis(timer);
}

template <typename Work> void printEach(const char *what, int records, Work work)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < records; ++i)
        work(i);
    printFigure(what, millis(timer) * 1e3 / records, "us");
}

/// What each record costs, by the parts of the work.
void printParts(const LoadedInventory &loaded)
{
    std::vector<Token> tokens(size_t(std::min(sampleSize, loaded.inventory.size())));
    const int count = int(tokens.size());
    printEach("a record: read back and decoded", count, [&](int i) { tokens[size_t(i)] = loaded.tokenAt(i); });
    printEach("a record: decoded", count, [&](int i) {
        Token token;
        decodeRecord({tokens[size_t(i)].raw.constData(), size_t(tokens[size_t(i)].raw.size())}, &token);
    });
    Inventory inventory(loaded.inventory.now());
    printEach("a record: made a row of", count, [&](int i) { inventory.add(tokens[size_t(i)]); });
    RecordStore store(QDir::tempPath());
    printEach("a record: packed and put away", count, [&](int i) {
        store.add({tokens[size_t(i)].raw.constData(), size_t(tokens[size_t(i)].raw.size())});
    });
}

void benchLoading(int tokens, int rounds)
{
    const QTemporaryDir folder;
    const SandboxProcess sandbox({QStringLiteral("--tokens"), QString::number(tokens), QStringLiteral("--database"),
                                  folder.filePath(QStringLiteral("tokens.db"))});
    printTitle(QStringLiteral("An inventory of %1 tokens").arg(tokens));
    const double before = residentMegabytes();
    Figures loads;
    Figures exports;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto loaded = load(sandbox.endpoint());
        loads.add(millis(timer) / 1e3);
        if (!loaded || loaded->inventory.size() != tokens)
            std::puts("  (loading failed)");
        if (loaded && round == 0) {
            printFigure("resident memory that it adds", residentMegabytes() - before, "MB");
            malloc_trim(0);
            printFigure("of which nothing is given back", residentMegabytes() - before, "MB");
            printFigure("different owners", double(loaded->inventory.owners().size()), "");
            printParts(*loaded);
        }
        exports.add(exportMillis(sandbox.endpoint(), folder.filePath(QStringLiteral("tokens.jsonl"))) / 1e3);
    }
    printFigures("loading", loads, "s");
    printFigures("pat-console --export tokens.jsonl", exports, "s");
    printRatio("loading takes, of the export", loads, exports);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int tokens = arguments.size() > 1 ? arguments.at(1).toInt() : 100'000;
    benchLoading(tokens, tokens > 100'000 ? 1 : 5);
    return 0;
}
