#pragma once

#include "tests/faults/fault.h"

#include <QMap>
#include <QObject>

/// Every fault against every operation, once and for good; a cell is a test. Prints what happened as a table.
class FaultGrid : public QObject
{
    Q_OBJECT

public:
    explicit FaultGrid(QList<Fault> faults);

private slots:
    void cell_data();
    void cell();
    void cleanupTestCase();

private:
    QString cellText(int fault, Operation operation) const;

    const QList<Fault> m_faults;
    const TokenList m_list;
    struct Result
    {
        QString once;
        QString lasting;
        bool isGood = true;
    };
    QMap<std::pair<int, int>, Result> m_results; ///< by fault and operation
};

/// The main function of a program that runs some of the faults.
int runFaults(const QList<Fault> &faults, int argc, char **argv);
