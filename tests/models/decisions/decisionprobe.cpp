#include "models/decisions/decisionstore.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>

// Decides in a loop as another program of the same user does: COUNT times about BATCH tokens, PREFIX-0 and on, in one
// call, with the number of the call, from FIRST on, as their note. Prints that number once the call has returned.
//
// decisionprobe PATH PREFIX BATCH FIRST COUNT

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 6)
        return 2;
    DecisionStore store(arguments[1]);
    const int batch = arguments[3].toInt();
    const int first = arguments[4].toInt();
    for (int number = first; number < first + arguments[5].toInt(); ++number) {
        QList<Decision> decisions;
        for (int i = 0; i < batch; ++i) {
            Decision decision;
            decision.token = arguments[2] + u'-' + QString::number(i);
            decision.verdict = TokenVerdict(1 + number % 3);
            decision.note = QString::number(number);
            decisions.append(decision);
        }
        if (!store.set(decisions)) {
            std::fprintf(stderr, "%s\n", qPrintable(store.problem()));
            return 1;
        }
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
    return 0;
}
