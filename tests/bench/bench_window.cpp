#include "models/text/translations.h"
#include "tests/bench/benchtable.h"
#include "tests/bench/sandboxprocess.h"
#include "tests/support/consolewindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QRandomGenerator>

#include <cmath>

// What a user of a million tokens waits for: rows after the start, painting, selecting, wandering; and what it costs
// in memory.

namespace {

constexpr int rows = 1'000'000;

// ---- From the start of a process to painted rows ----

/// In a process of its own: what pat-console does from main on.
int startAndLeave(QApplication *application, const ApiAccess &endpoint)
{
    installTranslations();
    applyTheme(*application, ThemeMode::Light);
    ConsoleWindow window(benchClock);
    auto *table = window.findChild<TokenTableView *>();
    const PaintWatch watch(table, [table] {
        if (table->columnState().isEmpty() || !table->isSettled())
            return; // no rows yet, or bars in the place of their texts
        std::puts("painted");
        std::fflush(stdout);
        QCoreApplication::quit();
    });
    window.openSession(endpoint, {}, {});
    window.show();
    return QApplication::exec();
}

double startMillis(const QString &program, const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    while (!process.canReadLine() && process.waitForReadyRead(30'000)) {
    }
    const double time = millis(timer);
    process.waitForFinished();
    return time;
}

void benchStart(const ApiAccess &endpoint)
{
    Figures window;
    Figures version;
    for (int i = 0; i < 15; ++i) {
        window.add(startMillis(QCoreApplication::applicationFilePath(),
                               {QStringLiteral("--start"), endpoint.baseUrl.toString(), //
                                QString::fromLatin1(endpoint.credential.token())}));
        version.add(startMillis(QStringLiteral(PAT_CONSOLE_PROGRAM), {QStringLiteral("--version")}));
    }
    printTitle(QStringLiteral("Start"));
    printFigures("process to painted rows", window, "ms");
    printFigures("pat-console --version, for comparison", version, "ms");
}

// ---- Painting and selecting ----

Figures repaints(BenchTable *table)
{
    Figures figures;
    for (int i = 0; i < 400; ++i) {
        scrollToRow(&table->view, i * 1'777 % 3'900); // in memory, and not painted lately
        QElapsedTimer timer;
        timer.start();
        table->view.viewport()->repaint();
        figures.add(millis(timer));
    }
    return figures;
}

void benchPainting(const ApiAccess &endpoint)
{
    BenchTable table(endpoint);
    table.settle();
    for (int row = 0; row < 4'000; row += 50) {
        scrollToRow(&table.view, row);
        waitUntil([&table] { return table.isComplete(); });
    }
    waitUntil([&table] { return table.isIdle(); });
    const Figures own = repaints(&table);
    QStyledItemDelegate styled;
    QAbstractItemDelegate *former = table.view.itemDelegate();
    table.view.setItemDelegate(&styled);
    const Figures other = repaints(&table);
    table.view.setItemDelegate(former);
    printTitle(QStringLiteral("Painting"));
    printFigures("repaint of 30 rows x 11 columns after a jump", own, "ms");
    printFigures("with Qt's own delegate", other, "ms");
    printRatio("Qt's own delegate takes", other, own);

    Figures selecting;
    for (int i = 0; i < 20; ++i) {
        QElapsedTimer timer;
        timer.start();
        table.view.selectAll();
        table.view.viewport()->repaint();
        selecting.add(millis(timer));
        if (i < 19)
            table.view.clearSelection();
    }
    Figures scrolling;
    for (int row = 0; row < 200; ++row) {
        QElapsedTimer timer;
        timer.start();
        scrollToRow(&table.view, row);
        table.view.viewport()->repaint();
        scrolling.add(millis(timer));
    }
    printFigures("select a million rows, and repaint", selecting, "ms");
    printFigures("scroll by a row with all selected, and repaint", scrolling, "ms");
}

// ---- Wandering ----

/// Scrolls about like somebody who searches by eye: turns of the wheel, and every half second another place.
void benchWandering(const ApiAccess &endpoint, int seconds)
{
    ConsoleWindow window(benchClock);
    window.resize(1360, 980);
    window.openSession(endpoint, {}, {});
    window.show();
    auto *table = window.findChild<TokenTableView *>();
    waitUntil([&window] { return window.isSettled(); });
    const double before = residentMegabytes();

    QRandomGenerator random(11);
    int row = 0;
    QTimer move;
    move.callOnTimeout([&] {
        row = random.bounded(20) == 0 ? random.bounded(rows) : qBound(0, row + random.bounded(-40, 60), rows - 1);
        scrollToRow(table, row);
    });
    const GapMeter meter;
    move.start(25);
    waitFor(seconds * 1000 / 3);
    const double early = residentMegabytes();
    waitFor(seconds * 1000 - seconds * 1000 / 3);
    const double late = residentMegabytes();
    move.stop();
    printTitle(QStringLiteral("Wandering over a million tokens for %1 s, in the window").arg(seconds));
    printFigure("longest gap on the main thread", meter.gaps().largest(), "ms");
    printFigure("of that, most computed by this thread in one", meter.busy().largest(), "ms");
    printFigure("resident memory before", before, "MB");
    printFigure("after a third of the time", early, "MB");
    printFigure("at the end", late, "MB");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("pat-console-bench"));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--start") {
        ApiAccess endpoint;
        endpoint.baseUrl = QUrl(arguments.value(2));
        endpoint.credential = Credential(arguments.value(3).toLatin1());
        return startAndLeave(&application, endpoint);
    }
    const int seconds = arguments.value(1) == u"--seconds" ? std::max(3, arguments.value(2).toInt()) : 60;
    installTranslations();
    applyTheme(application, ThemeMode::Light);
    const SandboxProcess sandbox({QStringLiteral("--tokens"), QString::number(rows)});
    // First, while the process is as a user's is.
    benchWandering(sandbox.endpoint(), seconds);
    benchPainting(sandbox.endpoint());
    benchStart(sandbox.endpoint());
    return 0;
}
