#pragma once

#include "models/query/queryhistory.h"

#include <QObject>

class QAction;

/// Back and Forward through the queries that were asked of one connection.
class QueryNavigator : public QObject
{
    Q_OBJECT

public:
    explicit QueryNavigator(QObject *parent = nullptr);

    QAction *backAction() const { return m_back; }
    QAction *forwardAction() const { return m_forward; }
    /// See QueryHistory.
    void visit(const TokenQuery &query);
    void replace(const TokenQuery &query);
    void takeOver(const QueryNavigator &former);
    /// Another connection begins anew.
    void clear();

signals:
    void queryChosen(const TokenQuery &query);

private:
    void showActions();

    QueryHistory m_history;
    QAction *m_back;
    QAction *m_forward;
};
