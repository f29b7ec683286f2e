#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

struct MHD_Connection;

namespace sandbox {

/// The threads that make answers. Connections are suspended while they wait for theirs, so that the server's own thread
/// waits for none of them.
class AnswerWorkers
{
public:
    /// Makes an answer, and says how much later its connection goes on.
    using Work = std::function<std::chrono::milliseconds()>;

    /// Works with the threads that the system has; throws std::system_error where that is none.
    explicit AnswerWorkers(std::size_t count);
    ~AnswerWorkers();
    AnswerWorkers(const AnswerWorkers &) = delete;
    AnswerWorkers &operator=(const AnswerWorkers &) = delete;

    /// Only from the server's request handler, which is called again when the answer is due. False after `end`.
    bool suspend(MHD_Connection *connection, Work work);
    /// Resumes all connections and suspends none from now on: libmicrohttpd cannot close what is suspended.
    void end();

private:
    using Clock = std::chrono::steady_clock;
    struct Pending
    {
        MHD_Connection *connection;
        Work work; ///< empty where the answer is made
    };

    void work();
    void finish(std::unique_lock<std::mutex> *lock, const Pending &pending);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::multimap<Clock::time_point, Pending> m_pending; ///< by when they are due
    bool m_isOver = false;
    std::vector<std::thread> m_threads;
};

} // namespace sandbox
