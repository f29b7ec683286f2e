#include "app/against.h"

#include "app/headlessrun.h"

AgainstFile readAgainst(const CommandLine &line)
{
    if (line.againstPath.isEmpty())
        return {};
    EarlierReading reading = readEarlierReview(line.againstPath);
    if (reading.review)
        return {std::move(reading.review), {}};
    printProblem(reading.problem);
    return {{}, reading.differs ? ExitStatus::Differs : ExitStatus::File};
}

QString againstRemark(const EarlierReview &earlier, const CommandLine &line, const QString &host, const QTimeZone &zone,
                      qint64 nowMsecs)
{
    return remarksOn(earlier, {host, line.query, zone, nowMsecs}).join(u' ');
}
