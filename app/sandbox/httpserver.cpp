#include "app/sandbox/httpserver.h"

#include "app/sandbox/socketstream.h"
#include "app/sandbox/workers.h"

#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <thread>

namespace sandbox {

namespace {

constexpr const char *loopback = "127.0.0.1";
/// More than clients and tests keep open: the next one waits until a thread is free.
constexpr std::size_t threadCount = 48;
/// What the answers' Keep-Alive header says; a connection ends behind so many requests.
constexpr int mostRequests = 100'000;

bool hasBody(const httplib::Request &request)
{
    return request.has_header("Transfer-Encoding") || request.has_header("Expect") ||
           (request.has_header("Content-Length") && request.get_header_value("Content-Length") != "0");
}

/// Without SO_REUSEPORT, which httplib sets unless told otherwise: a port that is taken shall be an error.
void allowQuickRestart(socket_t socket)
{
    const int yes = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}

HttpRequest plainRequest(const httplib::Request &request)
{
    HttpRequest plain{request.method, request.target, {}, request.get_header_value("Authorization")};
    for (std::size_t i = 0; i < request.get_header_value_count("Host"); ++i)
        plain.hosts.push_back(request.get_header_value("Host", i));
    return plain;
}

} // namespace

class HttpServer::Engine : public httplib::Server
{
public:
    Engine(HttpServer::Handler handler, StopSignal *stopSignal)
        : m_handler(std::move(handler))
        , m_stopSignal(stopSignal)
    {
        new_task_queue = [this] { return m_workers.release(); }; // which the server deletes
        set_socket_options(allowQuickRestart);
        set_keep_alive_max_count(mostRequests);
        set_keep_alive_timeout(SocketStream::idleSeconds);
        set_tcp_nodelay(true); // header and body are sent apart, and a delayed acknowledgement would stand between
        set_pre_routing_handler([this](const httplib::Request &request, httplib::Response &response) {
            respond(m_handler(plainRequest(request)), &response);
            return HandlerResponse::Handled;
        });
        set_error_handler([](const httplib::Request &, httplib::Response &response) {
            // What httplib refuses by itself never reached the handler.
            if (response.body.empty())
                response.set_content(R"({"message":"This is not a request.","code":"BAD_REQUEST"})",
                                     "application/json");
        });
    }

    ~Engine() override
    {
        m_stopSignal->raise();
        stop();
        if (m_thread.joinable())
            m_thread.join();
    }

    int start(int port)
    {
        const int bound = port == 0 ? bind_to_any_port(loopback) : bind_to_port(loopback, port) ? port : 0;
        if (bound <= 0)
            return 0;
        m_workers = std::make_unique<Workers>(threadCount);
        m_thread = std::thread([this] { listen_after_bind(); });
        // stop() does nothing before the loop runs.
        while (!is_running())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return bound;
    }

private:
    static void respond(HttpResponse answer, httplib::Response *response)
    {
        response->status = answer.status;
        for (const auto &[name, value] : answer.headers)
            response->set_header(name, value);
        response->set_header("Content-Type", "application/json");
        response->body = std::move(answer.body);
    }

    bool process_and_close_socket(socket_t socket) override
    {
        SocketStream stream(socket, m_stopSignal);
        bool hasRest = false;
        bool isLast = false;
        for (int left = mostRequests; left > 0 && !isLast && stream.waitForRequest(); --left) {
            bool isClosed = false;
            hasRest = true; // what cannot be read as a request leaves something behind, too
            const auto setUp = [&hasRest](httplib::Request &request) {
                hasRest = hasBody(request);
                prepare(&request, hasRest);
            };
            const bool isSent = process_request(stream, left == 1, isClosed, setUp);
            isLast = hasRest || isClosed || !isSent;
        }
        if (hasRest && !m_stopSignal->isRaised())
            stream.finish();
        return ::close(socket) == 0;
    }

    static void prepare(httplib::Request *request, bool isLast)
    {
        request->ranges.clear(); // a list of records is whole or it is nothing
        request->headers.erase("Accept-Encoding");
        if (!isLast)
            return;
        request->headers.erase("Expect");
        request->headers.erase("Connection");
        request->set_header("Connection", "close"); // so that the answer says it
    }

    HttpServer::Handler m_handler;
    StopSignal *m_stopSignal;
    std::unique_ptr<Workers> m_workers; ///< until it serves
    std::thread m_thread;
};

HttpServer::HttpServer(Handler handler, StopSignal *stopSignal)
    : m_engine(std::make_unique<Engine>(std::move(handler), stopSignal))
{
}

HttpServer::~HttpServer() = default;

int HttpServer::start(int port)
{
    return m_engine->start(port);
}

} // namespace sandbox
