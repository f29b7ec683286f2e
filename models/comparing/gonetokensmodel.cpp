#include "models/comparing/gonetokensmodel.h"

GoneTokensModel::GoneTokensModel(QList<Token> tokens, const TimeContext &then, QObject *parent)
    : TokenRowsModel(parent)
    , m_tokens(std::move(tokens))
    , m_then(then)
{
}

int GoneTokensModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tokens.size());
}

const Token *GoneTokensModel::tokenAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_tokens[row] : nullptr;
}
