#include "models/session/workspace.h"

#include "models/text/userzone.h"

Workspace::Workspace(std::function<qint64()> clock, CredentialVault *vault)
    : m_clock(std::move(clock))
    , m_credentials(vault)
{
    connect(&m_connections, &ConnectionStore::changed, this, [this] {
        if (const Connection *known = m_connections.find(m_connection.id)) {
            m_connection = *known;
            if (m_session)
                m_session->review().setThresholds(known->thresholds);
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
    m_session->review().setThresholds(m_connection.thresholds);
    m_session->setDaysRelative(m_areDaysRelative);
    m_history.clear();
    m_isReviewing = false;
    connect(&m_session->review(), &TokenReview::changed, this, &Workspace::followReview);
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
    const TokenReview &review = m_session->review();
    const bool isReviewed = review.isOn() && isSameQuestion(query, review.query());
    m_history.visit({query, isReviewed ? where() : QString()});
    setQuery(query);
}

/// A review of other tokens ends.
void Workspace::setQuery(const TokenQuery &query)
{
    m_session->pager().setQuery(query);
    TokenReview &review = m_session->review();
    if ((review.isOn() || review.isLoading()) && !isSameQuestion(query, review.query()))
        review.close();
    emit queryChanged();
}

void Workspace::askFor(const Question &question)
{
    if (!m_session)
        return;
    m_history.visit(question);
    show(question);
}

void Workspace::show(const Question &question)
{
    if (!m_session)
        return;
    const TokenQuery query = onDay(question.query, today());
    const ReviewFilter filter =
        ReviewFilter::parse(question.where, {m_session->review().comparison() != nullptr, true}).filter;
    setQuery(query);
    TokenReview &review = m_session->review();
    if (review.isOn())
        review.narrow(filter);
    else if (!filter.isEmpty())
        review.load(query, filter);
}

QString Workspace::where() const
{
    return m_session && m_session->review().isOn() ? m_session->review().model().wanted().filter.text() : QString();
}

/// However it was narrowed, and when it was left, is a step for Back.
void Workspace::followReview()
{
    const bool isOn = m_session->review().isOn();
    if (!isOn && !m_isReviewing)
        return;
    m_isReviewing = isOn;
    const bool couldGoBack = canGoBack();
    const bool couldGoForward = canGoForward();
    m_history.visit({query(), where()});
    if (couldGoBack != canGoBack() || couldGoForward != canGoForward())
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

void Workspace::setDaysRelative(bool areRelative)
{
    m_areDaysRelative = areRelative;
    if (m_session)
        m_session->setDaysRelative(areRelative);
}
