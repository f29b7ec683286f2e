#include "models/files/backgroundhash.h"

#include <system_error>
#include <utility>

namespace {

constexpr size_t mostPieces = 8;

} // namespace

BackgroundHash::~BackgroundHash()
{
    end();
}

void BackgroundHash::add(const QByteArray &piece)
{
    const bool isFirst = !std::exchange(m_isBegun, true);
    if (!isFirst && m_hasThreads && !m_thread.joinable())
        begin();
    if (!m_thread.joinable()) {
        m_hash.addData(piece);
        return;
    }
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_pieces.size() < mostPieces; });
    m_pieces.push_back(piece);
    m_changed.notify_all();
}

void BackgroundHash::begin()
{
    try {
        m_thread = std::thread([this] { run(); });
    } catch (const std::system_error &) {
        m_hasThreads = false;
    }
}

void BackgroundHash::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_isAtEnd || !m_pieces.empty(); });
        if (m_pieces.empty())
            return;
        const QByteArray piece = std::move(m_pieces.front());
        m_pieces.pop_front();
        m_changed.notify_all();
        lock.unlock();
        m_hash.addData(piece);
        lock.lock();
    }
}

void BackgroundHash::end()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_isAtEnd = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

QByteArray BackgroundHash::result()
{
    end();
    return m_hash.result().toHex();
}
