#pragma once

#include "models/query/tokenquery.h"
#include "models/settings/connection.h"

#include <QObject>
#include <QVariantMap>

class QAction;
class QMainWindow;
class QSplitter;
class TokenDetailPane;
class TokenTableView;

/// Remembers how the window looked: for each connection that is set up, and as it was last, for all others.
class WindowMemory : public QObject
{
    Q_OBJECT

public:
    /// None is owned, all must outlive the memory.
    struct Parts
    {
        QMainWindow *window;
        QSplitter *splitter;
        TokenTableView *table;
        TokenDetailPane *detail;
        QAction *showDetail;
    };
    WindowMemory(const Parts &parts, QObject *parent);

    /// As it was last, for a window that shows nothing yet.
    void restoreLast();
    /// As it was with this connection, where that is remembered. A window that shows already stays where it is.
    void restore(const Connection &connection);
    /// What to ask for first: the sort of before, and the filters where the user wants them remembered.
    TokenQuery query(const Connection &connection);

    void saveLast();
    void save(const Connection &connection, const TokenQuery &query);

private:
    void restoreFrom(const QString &group);
    void saveTo(const QString &group, bool withColumns, const QString &query = {});
    QVariantMap state() const;

    Parts m_parts;
    QVariantMap m_known; ///< by key: what another program has changed since, this window leaves alone
};
