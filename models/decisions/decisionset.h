#pragma once

#include "models/decisions/decision.h"

#include <QByteArray>
#include <QHash>

#include <memory>
#include <string_view>
#include <vector>

/// A decision as it is kept, and which change wrote it: a number that no other change has.
struct StoredDecision
{
    Decision decision;
    qint64 change = 0;
};
using SharedDecision = std::shared_ptr<const StoredDecision>;

/// The decisions about the tokens of a connection as they were at one moment. Copies share what they hold, so that a
/// copy with one more is made in a moment; what is held by a SharedDecisions never changes, and any thread may read it.
class DecisionSet
{
public:
    qsizetype size() const { return m_decisions.size(); }
    /// By the id's bytes, as UTF-8 has them. Null where nothing is decided; valid as long as the set is.
    const Decision *find(std::string_view token) const;
    /// 0 where nothing is decided, else the number of the TokenVerdict. Makes no text, for who asks a million times.
    quint8 verdictNumber(std::string_view token) const;
    /// All, by their ids.
    std::vector<const Decision *> sorted() const;

    /// For who keeps them.
    SharedDecision stored(const QByteArray &token) const { return m_decisions.value(token); }
    /// Null takes the decision away.
    void put(const QByteArray &token, const SharedDecision &decision);

private:
    const StoredDecision *at(std::string_view token) const;

    QHash<QByteArray, SharedDecision> m_decisions;
};
using SharedDecisions = std::shared_ptr<const DecisionSet>;

/// About the token in a row of an inventory, see RowMarks. In any thread.
quint8 verdictAt(const Inventory &inventory, int row, const DecisionSet &decisions);
/// Of each row.
std::vector<quint8> verdictsOf(const Inventory &inventory, const DecisionSet &decisions);
