#pragma once

#include <QLocale>
#include <QString>

#include <atomic>
#include <string_view>
#include <vector>

/// Gives texts numbers that sort as readers of a language expect: by its letters, without regard to case, numbers by
/// what they count. Collating is slow, so that it is done once for each text and not for each comparison.
class TextRanks
{
public:
    /// Gives up where `cancelled` becomes true; it may be null.
    explicit TextRanks(const QLocale &locale, const std::atomic<bool> *cancelled = nullptr);

    bool isCancelled() const { return m_cancelled && m_cancelled->load(std::memory_order_relaxed); }
    /// One for each text, the same for those that the language does not tell apart. Of no use once cancelled. Many
    /// texts may be the same.
    std::vector<quint32> of(const std::vector<QString> &texts) const;
    /// Of UTF-8.
    std::vector<quint32> of(const std::vector<std::string_view> &texts) const;

private:
    std::vector<quint32> ofDifferent(const std::vector<QString> &texts) const;

    QLocale m_locale;
    const std::atomic<bool> *m_cancelled;
};
