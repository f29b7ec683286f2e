#include "models/decisions/decisionset.h"

#include "models/inventory/inventory.h"
#include "models/inventory/rowmarks.h"

#include <algorithm>

const StoredDecision *DecisionSet::at(std::string_view token) const
{
    // Not copied; looked at while it is looked for, and no longer.
    const auto found = m_decisions.constFind(QByteArray::fromRawData(token.data(), qsizetype(token.size())));
    return found == m_decisions.constEnd() ? nullptr : found->get();
}

const Decision *DecisionSet::find(std::string_view token) const
{
    const StoredDecision *stored = at(token);
    return stored ? &stored->decision : nullptr;
}

quint8 DecisionSet::verdictNumber(std::string_view token) const
{
    const StoredDecision *stored = at(token);
    return stored ? quint8(stored->decision.verdict) : quint8(0);
}

std::vector<const Decision *> DecisionSet::sorted() const
{
    std::vector<const Decision *> all;
    all.reserve(size_t(m_decisions.size()));
    for (const SharedDecision &stored : m_decisions)
        all.push_back(&stored->decision);
    std::sort(all.begin(), all.end(), [](const Decision *a, const Decision *b) { return a->token < b->token; });
    return all;
}

void DecisionSet::put(const QByteArray &token, const SharedDecision &decision)
{
    if (decision)
        m_decisions.insert(token, decision);
    else
        m_decisions.remove(token);
}

quint8 verdictAt(const Inventory &inventory, int row, const DecisionSet &decisions)
{
    UuidText buffer;
    const Decision *decision = decisions.find(inventory.idAt(row, &buffer));
    if (!decision)
        return 0;
    const bool isOutdated = bool(whatChanged(*decision, decidedOn(inventory, row)));
    return quint8(int(decision->verdict) | (isOutdated ? outdatedVerdict : 0));
}

std::vector<quint8> verdictsOf(const Inventory &inventory, const DecisionSet &decisions)
{
    std::vector<quint8> verdicts(size_t(inventory.size()));
    for (int row = 0; row < inventory.size() && decisions.size() > 0; ++row)
        verdicts[size_t(row)] = verdictAt(inventory, row, decisions);
    return verdicts;
}
