#include "app/decided.h"

#include "app/headlessrun.h"
#include "models/decisions/decisionstore.h"
#include "models/exporting/computedcells.h"
#include "models/session/tokendecisions.h"

DecidedTokens readDecided(const CommandLine &line, const QUrl &server)
{
    const bool isColumn = line.mode == CommandLine::Mode::Export && ComputedCells(line.exportOptions).hasDecisions();
    if (!isColumn && !line.where.asksForDecisions() && line.reportPath.isEmpty() && line.handOverPath.isEmpty())
        return {};
    DecisionStore store(TokenDecisions::pathFor(server));
    if (store.refresh())
        return {store.decisions(), {}};
    printProblem(store.problem());
    return {nullptr, ExitStatus::File};
}
