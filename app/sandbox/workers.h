#pragma once

#include <httplib.h>

#include <condition_variable>
#include <functional>
#include <list>
#include <mutex>
#include <thread>
#include <vector>

namespace sandbox {

/// The threads that answer requests. httplib's own pool ends the program where the system has no more threads; this one
/// works with those that it got, and throws std::system_error where that is none.
class Workers : public httplib::TaskQueue
{
public:
    explicit Workers(std::size_t count);
    ~Workers() override;
    Workers(const Workers &) = delete;
    Workers &operator=(const Workers &) = delete;

    void enqueue(std::function<void()> task) override;
    /// Returns when all that was enqueued is done.
    void shutdown() override;

private:
    void work();

    std::vector<std::thread> m_threads;
    std::list<std::function<void()>> m_tasks;
    bool m_isOver = false;
    std::mutex m_mutex;
    std::condition_variable m_wake;
};

} // namespace sandbox
