#include "app/headlessverify.h"

#include "app/headlessrun.h"
#include "models/reporting/reportcheck.h"
#include "models/text/displaytext.h"

#include <QCoreApplication>

#include <cstdio>

ExitStatus runHeadlessVerify(const CommandLine &line)
{
    const ExportCheck check =
        line.reportPath.isEmpty() ? checkExport(line.verifyPath) : checkReport(line.reportPath, line.verifyPath);
    if (check.outcome != ExportCheck::Outcome::Agrees) {
        printProblem(check.text);
        return check.outcome == ExportCheck::Outcome::Differs ? ExitStatus::Differs : ExitStatus::File;
    }
    if (std::puts(qUtf8Printable(displayText(check.text, maxProblemChars))) >= 0 && std::fflush(stdout) == 0)
        return ExitStatus::Done;
    printProblem(QCoreApplication::translate(
        "ExportCheck", "The result could not be written to standard output. Make room, or send it elsewhere."));
    return ExitStatus::File;
}
