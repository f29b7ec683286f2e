#pragma once

#include "models/credentials/credentialstore.h"
#include "models/exporting/exportqueue.h"
#include "models/query/queryhistory.h"
#include "models/session/session.h"
#include "models/settings/connectionstore.h"

#include <QObject>

#include <functional>
#include <memory>

/// What is open, whatever windows show it: the connection and its session, the one query that is wanted and those
/// before it, exports under way, connections that are set up and their tokens. Outlives the windows.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// `clock` gives milliseconds since 1970 UTC. `vault` keeps tokens beyond the end of the program; not owned, null
    /// where there is none.
    explicit Workspace(std::function<qint64()> clock, CredentialVault *vault = nullptr);
    ~Workspace() override;

    ConnectionStore &connections() { return m_connections; }
    CredentialStore &credentials() { return m_credentials; }
    ExportQueue &exports() { return m_exports; }

    /// Drops the session that is open and begins another one. A connection without an id becomes the one that is set up
    /// for its address, where there is one. Nothing is asked yet.
    void open(ApiAccess access, Connection connection);
    /// Null where nothing is open.
    Session *session() const { return m_session.get(); }
    /// Of the session; as it is set up now.
    const Connection &connection() const { return m_connection; }

    /// What was asked for last, by whatever way.
    const TokenQuery &query() const;
    /// Asks; another step for Back. Ignored where nothing is open, as the others are.
    void ask(const TokenQuery &query);
    /// The same, narrowed by a filter: everything is loaded for it, unless it is there. One that cannot be read is
    /// none.
    void askFor(const Question &question);
    /// The filter of the review as text; empty where there is none.
    QString where() const;
    bool canGoBack() const { return m_history.canGoBack(); }
    bool canGoForward() const { return m_history.canGoForward(); }
    /// Asks for one of the steps there are; what is told by the day, for today.
    void goBack() { show(m_history.back()); }
    void goForward() { show(m_history.forward()); }

    /// By the server's clock where that is known.
    TimeContext timeContext() const;
    QDate today() const;
    /// "4 days ago" in lists instead of days, in this session and in those after it.
    void setDaysRelative(bool areRelative);

signals:
    /// The session is about to go: who holds on to it lets go now.
    void leaving();
    /// The connection's name, color or another of its properties.
    void connectionChanged();
    /// Another query is wanted, or there are other questions before and after it.
    void queryChanged();

private:
    void setQuery(const TokenQuery &query);
    void show(const Question &question);
    void followReview();

    std::function<qint64()> m_clock;
    ConnectionStore m_connections;
    CredentialStore m_credentials;
    ExportQueue m_exports;
    QueryHistory m_history;
    Connection m_connection;
    std::unique_ptr<Session> m_session;
    bool m_isReviewing = false;
    bool m_areDaysRelative = false;
};
