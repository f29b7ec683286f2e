#pragma once

#include "models/paging/tokenrowsmodel.h"

#include <QList>

/// Tokens that are in an earlier review alone, as they were then, in the order of its file.
class GoneTokensModel : public TokenRowsModel
{
    Q_OBJECT
public:
    /// `then` is the moment of the earlier review, by which the tokens are told.
    GoneTokensModel(QList<Token> tokens, const TimeContext &then, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    const Token *tokenAt(int row) const override;
    TimeContext timeContext() const override { return m_then; }
    const std::optional<TokenQuery> &shownQuery() const override { return m_query; }
    int rowsPerPage() const override { return rowCount(); }
    bool isTotalExact() const override { return true; }
    bool knowsAllRows() const override { return true; }
    bool canSortBy(Column) const override { return false; }

private:
    QList<Token> m_tokens;
    TimeContext m_then;
    std::optional<TokenQuery> m_query{TokenQuery{}};
};
