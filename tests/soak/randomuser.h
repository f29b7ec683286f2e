#pragma once

#include "hands.h"
#include "models/paging/rowrange.h"
#include "models/paging/tokentablemodel.h"
#include "models/settings/connection.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <functional>
#include <utility>

class ExportDialog;
class MainWindow;
class TokenTableView;

/// An export as it ended, and what it had to hold; no rows for all that match.
struct RunningExport
{
    TokenQuery query;
    QList<RowRange> rows;
    QString path;
    bool isDone = false; ///< false where it failed or was cancelled: there must be no file then
};

/// Somebody at the window, with keys and mouse, who does one thing after the other at random.
class RandomUser : public QObject
{
public:
    /// Between two inputs that follow at once, `split` is called.
    RandomUser(MainWindow *window, ApiAccess endpoint, quint32 seed, std::function<void()> split);

    struct Act
    {
        int percent; ///< of all that is done
        const char *name;
        void (RandomUser::*action)();
    };
    const Act &choose();
    void perform(const Act &act) { (this->*act.action)(); }
    void connectAnew();
    /// Nothing stays in memory of what was there.
    void searchInVain();
    /// To the first row of everything.
    void goHome();

    TokenTableModel *model() const;
    TokenQuery query() const;
    /// What shows is there, and the number of rows is known.
    bool isServed() const;
    bool canRetry() const;
    void retry();
    void refresh();
    void cancelExports();
    /// The exports that have ended since the last call.
    QList<RunningExport> takeExports() { return std::exchange(m_ended, {}); }
    bool isExporting() const { return !m_running.isEmpty(); }
    int rest(int most) { return m_random.bounded(most); }

    int exportsDone() const { return m_exportsDone; }
    int reconnects() const { return m_reconnects; }

private:
    void wander();
    void drag();
    void type();
    void narrow();
    void clearFilters();
    void sort();
    void goThroughHistory();
    void select();
    void copy();
    void resize();
    void toggleDetails();
    void exportSome();
    void answer(ExportDialog *dialog, const RunningExport &run);
    void endExport(const QString &path, bool isDone);

    MainWindow *m_window;
    TokenTableView *m_table;
    ApiAccess m_endpoint;
    QRandomGenerator m_random;
    Hands m_hands;
    QTemporaryDir m_folder;
    QList<RunningExport> m_running;
    QList<RunningExport> m_ended;
    int m_exportsAsked = 0;
    int m_exportsDone = 0;
    int m_reconnects = 0;
};
