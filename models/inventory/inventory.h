#pragma once

#include "models/inventory/inventoryowner.h"
#include "models/record/uuidtext.h"
#include "models/review/reviewrules.h"
#include "models/review/tokenstatus.h"

#include <QHash>
#include <QStringList>

#include <span>
#include <string_view>
#include <vector>

/// Tokens as rows of values, a hundred bytes each, with owners, scopes and texts in pools: enough to sort, narrow,
/// group and judge a million of them. Judged by all rules as of one moment, as they are added; rules that take more
/// than one token to judge, when all are there. Read by any thread once that is so.
class Inventory
{
public:
    /// The moment is by the server's clock where that is known.
    explicit Inventory(const ReviewBasis &basis);

    /// Each token once. The record is what it was decoded from.
    void add(const Token &token, RecordPosition record = {});
    /// All are there.
    void finish();
    /// Drops the rows, and keeps the pools, for who looks at one token after the other.
    void clearRows();

    /// As of when the rows are judged.
    qint64 now() const { return m_basis.nowMsecs; }
    /// By what they are.
    const Thresholds &thresholds() const { return m_basis.thresholds; }
    int size() const { return int(m_rows.size()); }
    const InventoryRow &row(int row) const { return m_rows[size_t(row)]; }
    QString idAt(int row) const;
    /// The same as bytes, those of a UUID in the buffer: for who reads many.
    std::string_view idAt(int row, UuidText *buffer) const;
    /// The row of a token; -1 where there is none of that id.
    int rowOf(const QString &id) const;
    /// The name as it is searched for, see foldedText.
    std::string_view nameAt(int row) const;
    TokenStatus statusAt(int row) const;

    std::span<const InventoryOwner> owners() const { return m_owners; }
    const InventoryOwner &ownerAt(int row) const { return m_owners[m_rows[size_t(row)].owner]; }
    /// Every scope that any token has, by the number that rows know it by.
    const QStringList &scopes() const { return m_scopes; }
    std::span<const quint16> scopesAt(int row) const;

private:
    void addId(InventoryRow *row, const QString &id);
    void addName(InventoryRow *row, const Field<QString> &name);
    void addScopes(InventoryRow *row, const Field<QStringList> &scopes);
    quint32 ownerOf(const Token &token);
    quint32 addOwner(const Token &token);
    void shareTexts(InventoryOwner *owner);
    void judge(InventoryRow *row, const Token &token);
    void judgeName(InventoryRow *row, const Token &token);
    void findSameNames();
    quint32 addText(std::string_view text);

    struct NamedToken
    {
        size_t name; ///< a hash of owner and name
        quint32 row;
    };

    ReviewBasis m_basis;
    std::vector<InventoryRow> m_rows;
    std::vector<char> m_text;          ///< names, and ids that are no UUIDs
    std::vector<quint16> m_scopeLists; ///< numbers of scopes
    std::vector<InventoryOwner> m_owners;
    QMultiHash<QString, quint32> m_ownersOfId;
    QHash<std::pair<Fingerprint, QString>, quint32> m_ownersOfUser; ///< by users as they were sent, and userId
    QHash<QString, QString> m_texts;                                ///< that owners share
    QStringList m_scopes;
    QHash<QString, quint16> m_scopeNumbers;
    std::vector<Power> m_scopePowers;
    std::vector<NamedToken> m_names; ///< of live tokens, until all are there
};

/// Of the rule in InventoryRow::found and notJudged.
quint32 bitOf(const ReviewRule &rule);

/// What one rule found in some rows.
struct FindingCount
{
    const ReviewRule *rule;
    qint64 tokens = 0;
    qint64 notJudged = 0; ///< tokens of which what decides was not reported, or could not be read
};

/// Of every rule, in the rules' order, also of those that found nothing.
QList<FindingCount> findingCounts(const Inventory &inventory, std::span<const int> rows);
/// Whether the token is known to be live, as isLive has it.
bool isLiveAt(const Inventory &inventory, int row);
/// The highest severity of findings, see InventoryRow::found; empty where there are none.
std::optional<Severity> highestSeverity(quint32 found);
/// The highest severity that the row's findings have; empty where it has none.
std::optional<Severity> severityAt(const Inventory &inventory, int row);
