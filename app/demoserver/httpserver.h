#pragma once

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
    std::string target;             ///< as it was sent, percent signs and all
    std::vector<std::string> hosts; ///< every Host header
    std::string authorization;
};

struct HttpResponse
{
    int status = 200;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body; ///< JSON
    int delayMs = 0;  ///< how much later it is sent
};

/// HTTP/1.1 on 127.0.0.1. One thread reads and writes for all connections, and others call the handler, several at
/// once: a connection that is silent, half-sent or delayed holds nothing but a file descriptor and some memory.
class HttpServer
{
public:
    using Handler = std::function<HttpResponse(const HttpRequest &)>;

    explicit HttpServer(Handler handler);
    /// Returns when all threads have ended. What is in flight is cut off.
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Listens at once. The port, 0 where it cannot be had. Throws std::system_error where no thread can be started.
    int start(int port);

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace sandbox
