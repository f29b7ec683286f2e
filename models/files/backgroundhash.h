#pragma once

#include <QByteArray>
#include <QCryptographicHash>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

/// The SHA-256 of what is added, made in a thread of its own, so that who reads a file can do something with it
/// meanwhile. What is small takes no thread. At most a few pieces wait: who adds more waits for them.
class BackgroundHash
{
public:
    BackgroundHash() = default;
    ~BackgroundHash();
    BackgroundHash(const BackgroundHash &) = delete;
    BackgroundHash &operator=(const BackgroundHash &) = delete;

    void add(const QByteArray &piece);
    /// Of all that was added, in hexadecimal; nothing may be added any more.
    QByteArray result();

private:
    void begin();
    void run();
    void end();

    QCryptographicHash m_hash{QCryptographicHash::Sha256}; ///< of the thread, as long as there is one
    bool m_isBegun = false;
    bool m_hasThreads = true; ///< whether the system gives any: without one, pieces are added where they come
    std::thread m_thread;
    std::mutex m_mutex; ///< of all below
    std::condition_variable m_changed;
    std::deque<QByteArray> m_pieces;
    bool m_isAtEnd = false;
};
