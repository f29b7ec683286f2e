#pragma once

#include "app/exitstatus.h"
#include "app/progressline.h"
#include "app/waitnotice.h"
#include "models/api/credential.h"
#include "models/api/requestqueue.h"
#include "models/api/serverclock.h"
#include "models/inventory/reviewfilter.h"

#include <QTimeZone>
#include <QTimer>

#include <functional>

/// A run without a window: what asks the server, and what is told on standard error while it works. The caller starts
/// what brings the rows, and enters the event loop, which `leave` ends.
class HeadlessRun
{
public:
    /// `rows` tells how many have come, `expected` how many there will be, -1 for unknown. `data` is the stream that
    /// rows are written to, null for none.
    HeadlessRun(const ApiAccess &access, std::FILE *data, std::function<qint64()> rows,
                std::function<qint64()> expected);

    RequestQueue &queue() { return m_queue; }
    ServerClock &clock() { return m_clock; }
    void showProgress();
    /// Prints a line, see printProblem, while the run goes on.
    void say(const QString &problem);
    /// Ends progress and the event loop.
    void leave(ExitStatus status);

private:
    TokenApi m_api;
    RequestQueue m_queue;
    ServerClock m_clock;
    std::function<qint64()> m_rows;
    std::function<qint64()> m_expected;
    ProgressLine m_progress;
    WaitNotice m_waiting;
    QTimer m_tick; ///< while the server makes us wait there is progress to tell, too
};

/// What a script learns of an answer that is none.
ExitStatus statusOf(const ApiError &error);
/// Of one line that is printed.
constexpr qsizetype maxProblemChars = 4000;
/// Prints "pat-console: " and one line, whatever `problem` holds.
void printProblem(const QString &problem);
/// That a file could not be written, and what to do.
QString unwrittenText(const QString &path, const QString &reason);
/// The zone in which the days of query and filter are meant; prints what is wrong with it, where there are any.
QTimeZone zoneFor(const TokenQuery &query, const ReviewFilter &where);
