#include "app/demoserver/endpoint.h"

#include "app/demoserver/jsonwriter.h"

#include <algorithm>
#include <cctype>

namespace sandbox {

namespace {

constexpr std::string_view listPath = "/v3/personal-access-tokens";

HttpResponse failure(int status, std::string_view message, std::string_view code)
{
    JsonWriter json;
    json.openObject().text("message", message).text("code", code).close('}');
    return {status, {}, json.take(), 0};
}

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return text;
}

/// A page of another site that resolves to this machine must not get through: it sends its own name.
bool isOurHost(const std::vector<std::string> &hosts)
{
    if (hosts.size() != 1)
        return false;
    const std::string host = lower(hosts.front());
    const std::size_t colon = std::min(host.find(':'), host.size());
    const std::string name = host.substr(0, colon);
    const std::string port = host.substr(std::min(colon + 1, host.size()));
    return (name == "127.0.0.1" || name == "localhost") && port.size() <= 5 &&
           port.find_first_not_of("0123456789") == std::string::npos;
}

} // namespace

Endpoint::Endpoint(const SandboxOptions &options, QList<Bearer> bearers, Store *store)
    : m_options(options)
    , m_bearers(std::move(bearers))
    , m_store(store)
{
    if (options.rate)
        m_rate.emplace(*options.rate);
}

HttpResponse Endpoint::answer(const HttpRequest &request)
{
    const std::string_view target(request.target);
    const std::size_t question = std::min(target.find('?'), target.size());
    HttpResponse answer;
    if (!isOurHost(request.hosts)) {
        answer = failure(421, "This server answers to 127.0.0.1 and localhost.", "MISDIRECTED_REQUEST");
    } else if (target.substr(0, question) != listPath) {
        answer = failure(404, "There is nothing here.", "NOT_FOUND");
    } else if (request.method != "GET") {
        answer = failure(405, "Personal access tokens can only be listed.", "METHOD_NOT_ALLOWED");
        answer.headers.emplace_back("Allow", "GET");
    } else {
        ++m_requests;
        answer = answerForList(request, target.substr(std::min(question + 1, target.size())));
        answer.delayMs = m_options.latencyMs;
    }
    return answer;
}

HttpResponse Endpoint::answerForList(const HttpRequest &request, std::string_view queryString)
{
    HttpResponse headers;
    if (const auto refusal = limitRate(&headers))
        return *refusal;
    const std::optional<HttpResponse> refusal = checkBearer(request.authorization);
    HttpResponse answer = refusal ? *refusal : list(queryString);
    answer.headers.insert(answer.headers.end(), headers.headers.begin(), headers.headers.end());
    return answer;
}

std::optional<HttpResponse> Endpoint::limitRate(HttpResponse *answer)
{
    if (!m_rate)
        return {};
    const std::lock_guard lock(m_rateMutex);
    const Ticks now = currentTicks();
    const RateWindow::Verdict verdict = m_rate->take(now);
    answer->headers = {{"X-Rate-Limit-Limit", std::to_string(m_options.rate->seconds) + 's'},
                       {"X-Rate-Limit-Remaining", std::to_string(verdict.remaining)},
                       {"X-Rate-Limit-Reset", ticksText(verdict.reset, mostDigits)}};
    if (verdict.isAllowed)
        return {};
    ++m_refused;
    HttpResponse refusal = failure(429, "API calls quota exceeded.", "TOO_MANY_REQUESTS");
    refusal.headers = answer->headers;
    const Ticks seconds = (verdict.reset - now + ticksPerSecond - 1) / ticksPerSecond;
    refusal.headers.emplace_back("Retry-After", std::to_string(std::max<Ticks>(1, seconds)));
    return refusal;
}

std::optional<HttpResponse> Endpoint::checkBearer(const std::string &authorization) const
{
    constexpr std::string_view scheme = "bearer ";
    const bool isBearer = lower(authorization.substr(0, scheme.size())) == scheme;
    const std::string token = isBearer ? authorization.substr(scheme.size()) : std::string();
    const auto bearer = std::find_if(m_bearers.begin(), m_bearers.end(), [&token](const Bearer &candidate) {
        return candidate.token.toStdString() == token;
    });
    if (bearer == m_bearers.end()) {
        HttpResponse refusal = failure(401, "The access token is missing or not valid.", "UNAUTHORIZED");
        refusal.headers.emplace_back("WWW-Authenticate", "Bearer");
        return refusal;
    }
    if (!m_options.demandScope.isEmpty() && !bearer->scopes.contains(m_options.demandScope)) {
        return failure(403, "The access token lacks the scope " + m_options.demandScope.toStdString() + '.',
                       "INSUFFICIENT_SCOPE");
    }
    return {};
}

HttpResponse Endpoint::list(std::string_view queryString)
{
    const ParsedListQuery parsed = parseListQuery(queryString);
    if (!parsed.problem.empty())
        return failure(400, parsed.problem, "INVALID_PARAMETER");
    try {
        Store::Page page = m_store->list(parsed.query, m_options.totalHeader);
        HttpResponse answer{200, {}, std::move(page.json), 0};
        if (m_options.totalHeader) {
            answer.headers.emplace_back("Pagination-Count", std::to_string(page.total));
            answer.headers.emplace_back("X-Total-Count", std::to_string(page.total));
        }
        return answer;
    } catch (const SqliteError &error) {
        return failure(500, error.what(), "INTERNAL_ERROR");
    }
}

} // namespace sandbox
