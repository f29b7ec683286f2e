#include "app/demoserver/httpserver.h"

#include "app/demoserver/answerworkers.h"

#include <microhttpd.h>

#include <QByteArray>

#include <sys/resource.h>
#include <sys/socket.h>

#include <netinet/in.h>

#include <algorithm>
#include <cstring>
#include <optional>

namespace sandbox {

namespace {

/// More than there are processors: some may look long for what is searched.
constexpr std::size_t workerCount = 8;
/// More than anybody opens, yet what they hold is some 100 MB at most.
constexpr unsigned int mostConnections = 4096;
/// How long a connection may be silent, between requests and within one.
constexpr unsigned int idleSeconds = 30;
constexpr std::size_t longestTarget = 8192;
/// Nobody needs the body of a request; one that is longer than this is not even read to its end.
constexpr std::size_t longestBody = 1 << 20U;

/// Whoever is let in shall find descriptors left for the threads and the database: the others wait until somebody
/// leaves.
unsigned int connectionLimit()
{
    constexpr rlim_t ownFiles = 64;
    rlimit files = {};
    ::getrlimit(RLIMIT_NOFILE, &files);
    const rlim_t left = files.rlim_cur - std::min(files.rlim_cur / 2, ownFiles);
    return static_cast<unsigned int>(std::min<rlim_t>(left, mostConnections));
}

sockaddr_in loopback(int port)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

MHD_Result takeHeader(void *request, MHD_ValueKind /*kind*/, const char *name, const char *value)
{
    auto *plain = static_cast<HttpRequest *>(request);
    const char *text = value ? value : "";
    if (qstricmp(name, MHD_HTTP_HEADER_HOST) == 0)
        plain->hosts.emplace_back(text);
    else if (qstricmp(name, MHD_HTTP_HEADER_AUTHORIZATION) == 0 && plain->authorization.empty())
        plain->authorization = text;
    return MHD_YES;
}

void deleteBody(void *body)
{
    delete static_cast<std::string *>(body);
}

MHD_Result sendAnswer(MHD_Connection *connection, HttpResponse answer)
{
    auto *body = new std::string(std::move(answer.body));
    MHD_Response *response =
        MHD_create_response_from_buffer_with_free_callback_cls(body->size(), body->data(), deleteBody, body);
    if (!response) {
        delete body;
        return MHD_NO;
    }
    for (const auto &[name, value] : answer.headers)
        MHD_add_response_header(response, name.c_str(), value.c_str());
    MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_TYPE, "application/json");
    const MHD_Result result = MHD_queue_response(connection, static_cast<unsigned int>(answer.status), response);
    MHD_destroy_response(response);
    return result;
}

} // namespace

class HttpServer::Engine
{
public:
    explicit Engine(HttpServer::Handler handler)
        : m_handler(std::move(handler))
    {
    }

    ~Engine()
    {
        m_workers.end();
        if (m_daemon)
            MHD_stop_daemon(m_daemon);
    }
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    int start(int port)
    {
        const sockaddr_in address = loopback(port);
        // Not with epoll, with which libmicrohttpd 0.9.75 may not see for long that a half-sent request was given up.
        m_daemon =
            MHD_start_daemon(MHD_USE_POLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME, 0, nullptr, nullptr,
                             &Engine::handle, this, MHD_OPTION_SOCK_ADDR, &address, MHD_OPTION_CONNECTION_LIMIT,
                             connectionLimit(), MHD_OPTION_CONNECTION_TIMEOUT, idleSeconds, MHD_OPTION_URI_LOG_CALLBACK,
                             &Engine::begin, nullptr, MHD_OPTION_UNESCAPE_CALLBACK, &Engine::keepEscaped, nullptr,
                             MHD_OPTION_NOTIFY_COMPLETED, &Engine::finish, nullptr,
                             // Which hosts are ours, the handler knows: none at all is for it to refuse, too.
                             MHD_OPTION_STRICT_FOR_CLIENT, -1, MHD_OPTION_END);
        const MHD_DaemonInfo *info = m_daemon ? MHD_get_daemon_info(m_daemon, MHD_DAEMON_INFO_BIND_PORT) : nullptr;
        return info ? info->port : 0;
    }

private:
    /// From the first line of a request to the end of its answer.
    struct Exchange
    {
        HttpRequest request;
        std::size_t bodySize = 0;
        bool isHeaderRead = false;
        std::optional<HttpResponse> answer;
    };

    /// Called before libmicrohttpd decodes the target.
    static void *begin(void * /*unused*/, const char *target, MHD_Connection * /*connection*/)
    {
        auto *exchange = new Exchange;
        exchange->request.target = target;
        return exchange;
    }

    /// The handler decodes what it needs, once, and says what cannot be decoded.
    static std::size_t keepEscaped(void * /*unused*/, MHD_Connection * /*connection*/, char *text)
    {
        return std::strlen(text);
    }

    static void finish(void * /*unused*/, MHD_Connection * /*connection*/, void **exchange,
                       MHD_RequestTerminationCode /*reason*/)
    {
        delete static_cast<Exchange *>(*exchange);
        *exchange = nullptr;
    }

    /// Called when the header is there, with each part of the body, when the request is complete, and when it is
    /// resumed.
    static MHD_Result handle(void *engine, MHD_Connection *connection, const char * /*path*/, const char *method,
                             const char * /*version*/, const char * /*body*/, std::size_t *bodySize, void **state)
    {
        auto *exchange = static_cast<Exchange *>(*state);
        if (!exchange->isHeaderRead) {
            exchange->isHeaderRead = true;
            if (exchange->request.target.size() <= longestTarget)
                return MHD_YES;
            return sendAnswer(connection, {414, {}, R"({"message":"The address is too long.","code":"URI_TOO_LONG"})"});
        }
        if (*bodySize > 0) {
            exchange->bodySize += *bodySize;
            *bodySize = 0;
            return exchange->bodySize <= longestBody ? MHD_YES : MHD_NO;
        }
        if (!exchange->answer) {
            exchange->request.method = method;
            MHD_get_connection_values(connection, MHD_HEADER_KIND, takeHeader, &exchange->request);
            auto *self = static_cast<Engine *>(engine);
            const auto work = [self, exchange] {
                exchange->answer = self->m_handler(exchange->request);
                return std::chrono::milliseconds(exchange->answer->delayMs);
            };
            return self->m_workers.suspend(connection, work) ? MHD_YES : MHD_NO;
        }
        return sendAnswer(connection, std::move(*exchange->answer));
    }

    HttpServer::Handler m_handler;
    AnswerWorkers m_workers{workerCount};
    MHD_Daemon *m_daemon = nullptr;
};

HttpServer::HttpServer(Handler handler)
    : m_engine(std::make_unique<Engine>(std::move(handler)))
{
}

HttpServer::~HttpServer() = default;

int HttpServer::start(int port)
{
    return m_engine->start(port);
}

} // namespace sandbox
