#pragma once

#include "gapwatch.h"
#include "randomuser.h"
#include "serverprocess.h"
#include "tests/support/consolewindow.h"
#include "truthcheck.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>

/// A user at the window for a while, and what became of the promises: rows and files as the server's, no growth, no
/// pause. Prints a line a minute.
class Soak
{
public:
    Soak(quint32 seed, qint64 msecs);

    /// How many promises were broken.
    int run();

private:
    struct Memory
    {
        double heap = 0;
        double resident = 0;
    };
    void step();
    bool waitUntilServed(const QString &step);
    void check(const QString &step);
    void checkExports();
    void comeHome();
    Memory measure();
    void attachTester(bool isOn);
    void endMinute(int minute);
    void judge();
    void report(const QString &problem);

    const qint64 m_msecs;
    ServerProcess m_server;
    GapWatch m_gaps;
    ConsoleWindow m_window;
    RandomUser m_user;
    TruthCheck m_truth;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    bool m_isTesting = false;
    QElapsedTimer m_clock;
    std::vector<double> m_heap; ///< at the end of each minute since it was warm
    std::vector<double> m_resident;
    GapWatch::Longest m_longest;
    int m_steps = 0;
    int m_retries = 0;
    int m_problems = 0;
};
