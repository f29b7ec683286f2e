#include "models/session/workspace.h"

#include "models/text/userzone.h"

Workspace::Workspace(std::function<qint64()> clock, CredentialVault *vault)
    : m_clock(std::move(clock))
    , m_credentials(vault)
{
    connect(&m_connections, &ConnectionStore::changed, this, [this] {
        if (const Connection *known = m_connections.find(m_connection.id)) {
            m_connection = *known;
            emit connectionChanged();
        }
    });
}

Workspace::~Workspace()
{
    m_exports.cancelAll();
}

void Workspace::open(ApiAccess access, Connection connection)
{
    emit leaving();
    if (const Connection *known = connection.id.isEmpty() ? m_connections.findByUrl(access.baseUrl) : nullptr)
        connection = *known;
    m_connection = std::move(connection);
    m_session = std::make_unique<Session>(std::move(access), m_clock, m_connection.pageSize);
    m_history.clear();
    connect(&m_session->pager(), &TokenPager::sortRefused, this, [this] {
        m_history.replace(query());
        emit queryChanged();
    });
    emit queryChanged();
}

const TokenQuery &Workspace::query() const
{
    static const TokenQuery everything;
    return m_session ? m_session->pager().wantedQuery() : everything;
}

void Workspace::ask(const TokenQuery &query)
{
    if (!m_session)
        return;
    m_history.visit(query);
    m_session->pager().setQuery(query);
    emit queryChanged();
}

void Workspace::askAgain(const TokenQuery &query)
{
    if (!m_session)
        return;
    m_session->pager().setQuery(onDay(query, today()));
    emit queryChanged();
}

TimeContext Workspace::timeContext() const
{
    return m_session ? m_session->model().timeContext() : TimeContext{m_clock(), userZone().zone, QLocale()};
}

QDate Workspace::today() const
{
    const TimeContext context = timeContext();
    return QDateTime::fromMSecsSinceEpoch(context.nowMsecs, context.zone).date();
}
