#pragma once

#include "models/api/idfallback.h"
#include "models/api/requestqueue.h"
#include "models/api/searchfallback.h"
#include "models/api/serverclock.h"
#include "models/paging/tokenpager.h"
#include "models/paging/tokentablemodel.h"
#include "models/session/tokendecisions.h"
#include "models/session/tokenreview.h"
#include "models/text/jwtclaims.h"

#include <functional>
#include <memory>

/// Everything that belongs to one connection, from the wire to the rows, made together and dropped together: nothing of
/// one server's can end up among another's. Only the wire may live on, for exports under way.
class Session
{
public:
    /// `clock` gives milliseconds since 1970 UTC; `pageSize` is 1 to 100.
    explicit Session(ApiAccess access, std::function<qint64()> clock, int pageSize = 100)
        : m_wire(std::make_shared<Wire>(std::move(access)))
        , m_clock(std::move(clock))
        , m_pager(&m_wire->queue, pageSize)
        , m_model(&m_pager, [this] { return m_clock.now(); })
        , m_review({sharedQueue(), [this] { return m_model.timeContext(); }, pageSize})
        , m_decisions(TokenDecisions::pathFor(m_wire->api.endpoint().baseUrl))
    {
        QObject::connect(&m_wire->queue, &RequestQueue::clockRead, &m_clock, &ServerClock::learn);
        QObject::connect(&m_clock, &ServerClock::changed, &m_model, &TokenTableModel::showNow);
        QObject::connect(&m_clock, &ServerClock::changed, &m_review.model(), &InventoryModel::showNow);
        m_review.setDecisions(m_decisions.decisions());
        QObject::connect(&m_review, &TokenReview::begun, &m_decisions, &TokenDecisions::refresh);
        QObject::connect(&m_decisions, &TokenDecisions::changed, &m_review,
                         [this] { m_review.setDecisions(m_decisions.decisions()); });
    }

    /// See TokenTableModel; in the rows of reviews as well.
    void setDaysRelative(bool areRelative)
    {
        m_model.setDaysRelative(areRelative);
        m_review.model().showNow();
    }

    const ApiEndpoint &endpoint() const { return m_wire->api.endpoint(); }
    /// What the credential says about itself; empty where it says nothing.
    std::optional<JwtClaims> claims() const { return readJwtClaims(m_wire->api.credential().token()); }
    RequestQueue &queue() { return m_wire->queue; }
    /// For who goes on where the session has been dropped.
    std::shared_ptr<RequestQueue> sharedQueue() const { return {m_wire, &m_wire->queue}; }
    /// What time it is, as the rows show it.
    ServerClock &clock() { return m_clock; }
    TokenPager &pager() { return m_pager; }
    TokenTableModel &model() { return m_model; }
    /// All of the tokens at once, where the user asks for that.
    TokenReview &review() { return m_review; }
    /// What is decided about the tokens of this server.
    TokenDecisions &decisions() { return m_decisions; }

private:
    struct Wire
    {
        explicit Wire(ApiAccess access)
            : api(std::move(access))
            , queue(&api)
        {
            queue.setFallbacks({IdFallback::fallbackMaker(), SearchFallback::fallbackMaker()});
        }
        TokenApi api;
        RequestQueue queue;
    };
    std::shared_ptr<Wire> m_wire;
    ServerClock m_clock;
    TokenPager m_pager;
    TokenTableModel m_model;
    TokenReview m_review;
    TokenDecisions m_decisions;
};
