#include "models/review/tokenstatus.h"
#include "models/session/session.h"
#include "models/text/userzone.h"
#include "ui/browse/filterbar.h"
#include "ui/browse/tokentableview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/timewatch.h"

#include <algorithm>

// What changes in the window only because time passes: the status of a token that shows, and what goes by the day.

TimeContext MainWindow::timeContext() const
{
    return m_session ? m_session->model().timeContext() : TimeContext{m_clock(), userZone().zone, QLocale()};
}

QDate MainWindow::today() const
{
    const TimeContext context = timeContext();
    return QDateTime::fromMSecsSinceEpoch(context.nowMsecs, context.zone).date();
}

void MainWindow::watchTime()
{
    const TimeContext context = timeContext();
    const auto [first, last] = m_table->visibleRows();
    qint64 next = startOfDay(today().addDays(1), context.zone);
    const auto consider = [&](const Token *token) {
        if (token)
            next = std::min(next, nextStatusChange(*token, context.nowMsecs).value_or(next));
    };
    for (int row = first; m_session && row <= last; ++row)
        consider(m_session->model().tokenAt(row));
    consider(m_table->currentToken());
    m_time->waitFor(next);
}

void MainWindow::showTime()
{
    m_table->showTime(m_time->moment());
    showDetail();
    m_filter->followToday();
    showStatus();
    watchTime();
}
