#include "models/connection/session.h"
#include "models/translations.h"
#include "tests/bench/figures.h"
#include "tests/bench/sandboxprocess.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"
#include "ui/tokendelegate.h"
#include "ui/tokentableview.h"

#include <QApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>

#include <cmath>

// What a user waits for: rows after the start, after a jump, while wandering; and what it costs in memory.

namespace {

constexpr int rows = 1'000'000;

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

double millis(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// A table on a session, as the window arranges them.
struct Table
{
    explicit Table(const ApiEndpoint &endpoint)
        : session(endpoint, now)
    {
        QObject::connect(&view, &TokenTableView::visibleRowsChanged, &session.pager(), &TokenPager::setVisibleRows);
        view.setTokens(&session.model());
        view.resize(1300, 30 * TokenDelegate::rowHeight + 32);
        view.show();
        session.pager().setQuery({});
        wait([this] { return session.pager().shownQuery() && session.pager().isTotalExact(); });
    }

    template <typename Condition> static void wait(Condition condition)
    {
        if (!QTest::qWaitFor(condition, 60'000))
            std::puts("(waited for more than a minute)");
    }

    bool isComplete() const
    {
        const auto [first, last] = view.visibleRows();
        return last >= first && session.model().tokenAt(first) && session.model().tokenAt(last);
    }

    void scrollToRow(int row) { view.verticalScrollBar()->setValue(row * TokenDelegate::rowHeight); }

    mutable Session session;
    TokenTableView view;
};

/// Runs in a process of its own: everything from main to rows that are painted.
int startAndLeave(QApplication *application, const ApiEndpoint &endpoint)
{
    applyTheme(*application, ThemeMode::Light);
    MainWindow window(now);
    window.openSession(endpoint, {}, {});
    window.show();
    const auto *table = window.findChild<TokenTableView *>();
    Table::wait([table] { return table->isVisible() && table->model()->rowCount() > 0; });
    window.grab();
    return 0;
}

void benchStart(const ApiEndpoint &endpoint)
{
    Figures figures;
    for (int i = 0; i < 11; ++i) {
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--start"), endpoint.baseUrl.toString(), QString::fromLatin1(endpoint.bearer)});
        process.waitForFinished();
        figures.add(millis(timer));
    }
    printFigures("start of the process to painted rows", figures, "ms");
}

void benchJumps(int latency, int count)
{
    SandboxProcess sandbox({QStringLiteral("--tokens"), QStringLiteral("1000000"), QStringLiteral("--latency-ms"),
                            QString::number(latency)});
    Table table(sandbox.endpoint());
    QRandomGenerator random(7);
    Figures time;
    Figures requests;
    for (int i = 0; i < count; ++i) {
        Table::wait([&] { return table.session.queue().inFlight() + table.session.queue().waiting() == 0; });
        const qint64 before = table.session.queue().requestsSent();
        QElapsedTimer timer;
        timer.start();
        table.scrollToRow(random.bounded(rows - 100));
        Table::wait([&] { return table.isComplete(); });
        table.view.viewport()->repaint();
        time.add(millis(timer));
        requests.add(double(table.session.queue().requestsSent() - before));
    }
    std::printf("latency %d ms\n", latency);
    printFigures("  jump to a random row", time, "ms");
    printFigure("  beyond one round trip", time.median() - latency, "ms");
    printFigures("  requests for it", requests, "  ");
}

Figures repaints(Table *table)
{
    Figures figures;
    for (int i = 0; i < 200; ++i) {
        table->scrollToRow((i * 37) % 60); // rows that are in memory
        QElapsedTimer timer;
        timer.start();
        table->view.viewport()->repaint();
        figures.add(millis(timer));
    }
    return figures;
}

void benchPainting(Table *table)
{
    table->scrollToRow(0);
    Table::wait([&] { return table->isComplete(); });
    const Figures own = repaints(table);
    printFigures("repaint of 30 rows x 11 columns", own, "ms");
    QStyledItemDelegate styled;
    QAbstractItemDelegate *former = table->view.itemDelegate();
    table->view.setItemDelegate(&styled);
    const Figures other = repaints(table);
    table->view.setItemDelegate(former);
    printFigures("  with Qt's own delegate", other, "ms");
    printFigure("  ratio of the medians", other.median() / own.median(), "x ");

    QElapsedTimer timer;
    timer.start();
    table->view.selectAll();
    printFigure("select a million rows", millis(timer), "ms");
    printFigures("  repaint with all selected", repaints(table), "ms");
    table->view.clearSelection();
}

/// Scrolls about like somebody who searches by eye: jumps, wheels, drags.
void benchWandering(Table *table, int seconds)
{
    QRandomGenerator random(11);
    QElapsedTimer sinceStart;
    QElapsedTimer sinceTick;
    Figures gaps;
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    QObject::connect(&tick, &QTimer::timeout, &tick, [&] {
        gaps.add(millis(sinceTick));
        sinceTick.start();
    });
    int row = 0;
    QTimer move;
    QObject::connect(&move, &QTimer::timeout, &move, [&] {
        row = random.bounded(20) == 0 ? random.bounded(rows) : qBound(0, row + random.bounded(-40, 60), rows - 1);
        table->scrollToRow(row);
    });
    sinceStart.start();
    sinceTick.start();
    tick.start(1);
    move.start(25);
    QTest::qWait(seconds * 1000 / 3);
    const double early = residentMegabytes();
    QTest::qWait(seconds * 1000 - int(sinceStart.elapsed()));
    std::printf("wandering over a million rows for %d s\n", seconds);
    printFigure("  longest gap on the main thread", gaps.largest(), "ms");
    printFigure("  resident memory after a third of it", early, "MB");
    printFigure("  resident memory at the end", residentMegabytes(), "MB");
    printFigure("  requests a second", double(table->session.queue().requestsSent()) / seconds, "  ");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    installTranslations();
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--start") {
        ApiEndpoint endpoint;
        endpoint.baseUrl = QUrl(arguments.value(2));
        endpoint.bearer = arguments.value(3).toLatin1();
        return startAndLeave(&application, endpoint);
    }
    const QString what = arguments.value(1, QStringLiteral("all"));
    const int seconds = qMax(3, arguments.value(2, QStringLiteral("60")).toInt());
    const auto wants = [&what](QStringView part) { return what == part || what == u"all"; };
    applyTheme(application, ThemeMode::Light);
    if (wants(u"start") || wants(u"paint") || wants(u"wander")) {
        SandboxProcess sandbox({QStringLiteral("--tokens"), QStringLiteral("1000000")});
        if (wants(u"start"))
            benchStart(sandbox.endpoint());
        Table table(sandbox.endpoint());
        if (wants(u"paint"))
            benchPainting(&table);
        if (wants(u"wander"))
            benchWandering(&table, seconds);
    }
    if (wants(u"jump")) {
        benchJumps(0, 200);
        benchJumps(20, 100);
    }
    return 0;
}
