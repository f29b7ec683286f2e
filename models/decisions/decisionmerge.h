#pragma once

#include "models/decisions/decisionset.h"

#include <QList>

/// A token that two reviewers have decided otherwise, or with another note.
struct DecisionConflict
{
    Decision mine;
    Decision theirs;
    bool operator==(const DecisionConflict &) const = default;
};

/// Another reviewer's decisions beside one's own. Nothing is changed by it.
struct DecisionMerge
{
    QList<Decision> added;             ///< about tokens that have none here
    qsizetype same = 0;                ///< the same verdict and note: mine stay, with who made them and when
    QList<DecisionConflict> conflicts; ///< in the order of theirs
};
DecisionMerge mergeDecisions(const DecisionSet &mine, const QList<Decision> &theirs);

/// Which side of a conflict counts.
enum class ConflictChoice { Mine, Theirs };

/// The side that was decided later. Two of the same moment are told apart by what they say, so that both reviewers come
/// to the same.
ConflictChoice laterOf(const DecisionConflict &conflict);

/// What was chosen of conflicts that were there before, for those that are there now; mine for new ones.
QList<ConflictChoice> sameChoices(const QList<DecisionConflict> &now, const QList<DecisionConflict> &before,
                                  const QList<ConflictChoice> &choices);

/// What has to be set for a merge to be done, with a choice for each conflict, in their order; where there are fewer
/// choices than conflicts, mine stay.
QList<Decision> decisionsToSet(const DecisionMerge &merge, const QList<ConflictChoice> &choices);
