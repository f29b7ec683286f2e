#pragma once

#include "app/sandbox/stopsignal.h"

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace sandbox {

/// A request, as far as the endpoint cares.
struct HttpRequest
{
    std::string method;
    std::string target;
    std::vector<std::string> hosts; ///< every Host header
    std::string authorization;
};

struct HttpResponse
{
    int status = 200;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body; ///< JSON
};

/// HTTP/1.1 on 127.0.0.1, one thread of a pool for each open connection. The handler is called in all of them at once.
/// Bodies of requests are not read: the connection ends behind them.
class HttpServer
{
public:
    using Handler = std::function<HttpResponse(const HttpRequest &)>;

    HttpServer(Handler handler, StopSignal *stopSignal);
    /// Raises the signal and returns when all threads have ended.
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Listens at once. The port, 0 where it cannot be had.
    int start(int port);

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace sandbox
