#pragma once

#include "models/api/requestqueue.h"
#include "models/paging/tokenpager.h"
#include "models/paging/tokentablemodel.h"

#include <functional>

/// Everything that belongs to one connection, from the wire to the rows, made together and dropped together: nothing of
/// one server's can end up among another's.
class Session
{
public:
    /// `clock` gives milliseconds since 1970 UTC; `pageSize` is 1 to 100.
    explicit Session(ApiEndpoint endpoint, std::function<qint64()> clock, int pageSize = 100)
        : m_api(std::move(endpoint))
        , m_queue(&m_api)
        , m_pager(&m_queue, pageSize)
        , m_model(&m_pager, std::move(clock))
    {
    }

    const ApiEndpoint &endpoint() const { return m_api.endpoint(); }
    RequestQueue &queue() { return m_queue; }
    TokenPager &pager() { return m_pager; }
    TokenTableModel &model() { return m_model; }

private:
    TokenApi m_api;
    RequestQueue m_queue;
    TokenPager m_pager;
    TokenTableModel m_model;
};
