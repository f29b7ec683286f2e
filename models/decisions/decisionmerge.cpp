#include "models/decisions/decisionmerge.h"

#include <QHash>

#include <tuple>

DecisionMerge mergeDecisions(const DecisionSet &mine, const QList<Decision> &theirs)
{
    DecisionMerge merge;
    for (const Decision &decision : theirs) {
        const Decision *own = mine.find(decision.token.toStdString());
        if (!own)
            merge.added.append(decision);
        else if (own->verdict == decision.verdict && own->note == decision.note)
            ++merge.same;
        else
            merge.conflicts.append({*own, decision});
    }
    return merge;
}

ConflictChoice laterOf(const DecisionConflict &conflict)
{
    const auto key = [](const Decision &decision) {
        return std::tie(decision.whenMsecs, decision.verdict, decision.note, decision.who);
    };
    return key(conflict.mine) < key(conflict.theirs) ? ConflictChoice::Theirs : ConflictChoice::Mine;
}

QList<ConflictChoice> sameChoices(const QList<DecisionConflict> &now, const QList<DecisionConflict> &before,
                                  const QList<ConflictChoice> &choices)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < before.size(); ++i)
        places.insert(before[i].mine.token, i);
    QList<ConflictChoice> same(now.size(), ConflictChoice::Mine);
    for (qsizetype i = 0; i < now.size(); ++i) {
        const qsizetype place = places.value(now[i].mine.token, -1);
        if (place >= 0 && before[place] == now[i])
            same[i] = choices.value(place, ConflictChoice::Mine);
    }
    return same;
}

QList<Decision> decisionsToSet(const DecisionMerge &merge, const QList<ConflictChoice> &choices)
{
    QList<Decision> decisions = merge.added;
    for (qsizetype i = 0; i < merge.conflicts.size(); ++i) {
        if (choices.value(i, ConflictChoice::Mine) == ConflictChoice::Theirs)
            decisions.append(merge.conflicts[i].theirs);
    }
    return decisions;
}
