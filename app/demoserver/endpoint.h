#pragma once

#include "app/demoserver/bearer.h"
#include "app/demoserver/httpserver.h"
#include "app/demoserver/ratewindow.h"
#include "app/demoserver/store.h"

#include <QList>

#include <atomic>
#include <mutex>
#include <optional>

namespace sandbox {

/// What the server says to a request: everything between HTTP and the rows. May be asked by many threads at once.
class Endpoint
{
public:
    Endpoint(const SandboxOptions &options, QList<Bearer> bearers, Store *store);

    HttpResponse answer(const HttpRequest &request);

    qint64 requestCount() const { return m_requests; }
    qint64 refusedCount() const { return m_refused; }

private:
    HttpResponse answerForList(const HttpRequest &request, std::string_view queryString);
    /// The headers of the rate limit; the refusal where it is passed.
    std::optional<HttpResponse> limitRate(HttpResponse *answer);
    std::optional<HttpResponse> checkBearer(const std::string &authorization) const;
    HttpResponse list(std::string_view queryString);

    SandboxOptions m_options;
    QList<Bearer> m_bearers;
    Store *m_store;
    std::mutex m_rateMutex;
    std::optional<RateWindow> m_rate;
    std::atomic<qint64> m_requests = 0;
    std::atomic<qint64> m_refused = 0;
};

} // namespace sandbox
