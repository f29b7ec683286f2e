#pragma once

#include "models/paging/rowrange.h"
#include "models/paging/tokentablemodel.h"
#include "serverprocess.h"

/// Compares what the window has with what the server would say in fair weather.
class TruthCheck
{
public:
    explicit TruthCheck(ServerProcess *server)
        : m_server(server)
    {
    }

    /// Empty, or what is wrong with the number of rows or with one of those in memory.
    QString problemOf(const TokenTableModel &model, const TokenQuery &query);
    /// The same of a file: it has to hold every token of the query, or of these rows of it, once.
    QString problemOf(const QString &path, const TokenQuery &query, const QList<RowRange> &rows);
    qint64 rowsCompared() const { return m_rowsCompared; }

private:
    ServerProcess::Truth page(const TokenQuery &query, int page);
    QStringList ids(const TokenQuery &query, const QList<RowRange> &rows);

    ServerProcess *m_server;
    qint64 m_rowsCompared = 0;
};
