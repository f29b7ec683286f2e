#include "tests/faults/faultgrid.h"

#include "tests/faults/faultrun.h"
#include "tests/support/slowness.h"

#include <QApplication>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Long enough that the end is not found on the way.
constexpr int tokens = 2'050;

} // namespace

FaultGrid::FaultGrid(QList<Fault> faults)
    : m_faults(std::move(faults))
    , m_list(tokens)
{
}

void FaultGrid::cell_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("operation");
    QTest::addColumn<bool>("isLasting");
    // All cells take minutes; every third is enough to see at once what has broken.
    const bool isComplete = qEnvironmentVariable("PAT_FAULTS") == u"all";
    constexpr int cells = 3 * slowness;
    for (int i = 0; i < m_faults.size(); ++i) {
        for (const Operation operation : allOperations) {
            const QByteArray name = m_faults[i].name + QByteArray(" / ") + operationName(operation).toUtf8();
            const int turn = (i + int(operation)) % cells;
            if (!m_faults[i].isTotal && (isComplete || turn == 0))
                QTest::addRow("%s, once", name.constData()) << i << int(operation) << false;
            if (isComplete || turn == 1)
                QTest::addRow("%s, lasting", name.constData()) << i << int(operation) << true;
        }
    }
}

void FaultGrid::cell()
{
    QFETCH(const int, fault);
    QFETCH(const int, operation);
    QFETCH(const bool, isLasting);
    const Fault &one = m_faults[fault];
    FaultRun run(m_list, one, Operation(operation), isLasting);
    std::optional<Outcome> outcome = run.play();
    const Expected expected = one.except.value(Operation(operation), one.expected);
    const Outcome wanted = isLasting ? expected.lasting : expected.once;
    const auto isTried = [](Outcome kind) { return kind == Outcome::Unharmed || kind == Outcome::Retried; };
    // A fault that strikes once may strike a walk where it need not care.
    const bool isLucky = walks(Operation(operation)) && !isLasting && wanted == Outcome::Explained;
    if (outcome && (isLucky || one.isWhole) && isTried(*outcome))
        outcome = wanted;
    const bool isToldAsWell = one.mayMeanTheEnd && Operation(operation) == Operation::Total && !isLasting;
    if (outcome && isToldAsWell && *outcome == Outcome::Explained)
        outcome = wanted;
    if (outcome && one.qtMayRepeat && isTried(*outcome) && isTried(wanted))
        outcome = wanted;
    QStringList problems = run.problems();
    if (!outcome)
        problems.append(u"no outcome"_s);
    else if (*outcome != wanted)
        problems.append(outcomeName(*outcome) + u" instead of "_s + outcomeName(wanted) + u": "_s + run.explanation());

    Result &result = m_results[{fault, operation}];
    (isLasting ? result.lasting : result.once) = outcome ? outcomeName(*outcome) : u"nothing"_s;
    result.isGood = result.isGood && problems.isEmpty();
    if (qEnvironmentVariableIsSet("PAT_FAULT_TIMES"))
        qInfo("%lld ms", static_cast<long long>(run.elapsedMsecs()));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u"; ")));
}

/// "retried, explained" where a fault that stays ends otherwise than one that strikes once.
QString FaultGrid::cellText(int fault, Operation operation) const
{
    const Result result = m_results.value({fault, int(operation)});
    const bool isOne = result.once.isEmpty() || result.lasting.isEmpty() || result.once == result.lasting;
    const QString text = isOne ? QString(result.once.isEmpty() ? result.lasting : result.once)
                               : QString(result.once + u" · "_s + result.lasting);
    return result.isGood ? text : QString(u"**DEFECT** "_s + text);
}

void FaultGrid::cleanupTestCase()
{
    if (qEnvironmentVariable("PAT_FAULTS") != u"all")
        return;
    QString table = u"| fault |"_s;
    QString rule = u"|---|"_s;
    for (const Operation operation : allOperations) {
        table += u' ' + operationName(operation) + u" |"_s;
        rule += u"---|"_s;
    }
    table += u'\n' + rule + u'\n';
    for (int i = 0; i < m_faults.size(); ++i) {
        table += u"| "_s + QString::fromUtf8(m_faults[i].name) + u" |"_s;
        for (const Operation operation : allOperations)
            table += u' ' + cellText(i, operation) + u" |"_s;
        table += u'\n';
    }
    std::printf("\n%s\n", qUtf8Printable(table));
}

int runFaults(const QList<Fault> &faults, int argc, char **argv)
{
    QApplication app(argc, argv);
    FaultGrid grid(faults);
    return QTest::qExec(&grid, argc, argv);
}
