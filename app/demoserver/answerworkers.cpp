#include "app/demoserver/answerworkers.h"

#include <microhttpd.h>

#include <system_error>

namespace sandbox {

AnswerWorkers::AnswerWorkers(std::size_t count)
{
    m_threads.reserve(count);
    try {
        while (m_threads.size() < count)
            m_threads.emplace_back([this] { work(); });
    } catch (const std::system_error &) {
        if (m_threads.empty())
            throw;
    }
}

AnswerWorkers::~AnswerWorkers()
{
    end();
}

bool AnswerWorkers::suspend(MHD_Connection *connection, Work work)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_isOver)
            return false;
        // Under the lock: nobody may resume what is not suspended yet.
        MHD_suspend_connection(connection);
        m_pending.emplace(Clock::now(), Pending{connection, std::move(work)});
    }
    m_wake.notify_one();
    return true;
}

void AnswerWorkers::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
    for (const auto &[due, pending] : m_pending)
        MHD_resume_connection(pending.connection);
    m_pending.clear();
}

void AnswerWorkers::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_isOver) {
        if (m_pending.empty()) {
            m_wake.wait(lock);
        } else if (const Clock::time_point due = m_pending.begin()->first; due > Clock::now()) {
            m_wake.wait_until(lock, due);
        } else {
            finish(&lock, m_pending.extract(m_pending.begin()).mapped());
        }
    }
}

void AnswerWorkers::finish(std::unique_lock<std::mutex> *lock, const Pending &pending)
{
    std::chrono::milliseconds delay(0);
    if (pending.work) {
        lock->unlock();
        delay = pending.work();
        lock->lock();
    }
    if (delay.count() > 0)
        m_pending.emplace(Clock::now() + delay, Pending{pending.connection, {}});
    else
        MHD_resume_connection(pending.connection);
}

} // namespace sandbox
