#include "models/inventory/textranks.h"

#include <QCollator>

#include <algorithm>
#include <functional>
#include <utility>

namespace {

/// The locale "C" has no collation: neither letters beyond ASCII nor numbers stand where people look for them.
QLocale localeToCollateBy(const QLocale &locale)
{
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

QString stringOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString stringOf(const QString &text)
{
    return text;
}

/// Texts each once, and which of them each is. They are found side by side by their hashes: texts that differ and have
/// the same hash may keep others apart, which then are collated twice.
template <typename Text> struct DifferentTexts
{
    explicit DifferentTexts(const std::vector<Text> &all)
        : numbers(all.size())
    {
        std::vector<std::pair<size_t, quint32>> hashes;
        hashes.reserve(all.size());
        for (const Text &text : all)
            hashes.emplace_back(std::hash<Text>()(text), quint32(hashes.size()));
        std::sort(hashes.begin(), hashes.end());
        const Text *former = nullptr;
        for (const auto &[hash, at] : hashes) {
            if (!former || *former != all[at])
                texts.push_back(stringOf(all[at]));
            former = &all[at];
            numbers[at] = quint32(texts.size()) - 1;
        }
    }

    std::vector<QString> texts;
    std::vector<quint32> numbers;
};

template <typename Text, typename Rank> std::vector<quint32> ranksOf(const std::vector<Text> &all, Rank rank)
{
    const DifferentTexts<Text> different(all);
    const std::vector<quint32> ranked = rank(different.texts);
    std::vector<quint32> ranks = different.numbers;
    for (quint32 &number : ranks)
        number = ranked[number];
    return ranks;
}

struct KeyOfText
{
    QCollatorSortKey key;
    quint32 text;
};

} // namespace

TextRanks::TextRanks(const QLocale &locale, const std::atomic<bool> *cancelled)
    : m_locale(localeToCollateBy(locale))
    , m_cancelled(cancelled)
{
}

std::vector<quint32> TextRanks::of(const std::vector<QString> &texts) const
{
    return ranksOf(texts, [this](const std::vector<QString> &different) { return ofDifferent(different); });
}

std::vector<quint32> TextRanks::of(const std::vector<std::string_view> &texts) const
{
    return ranksOf(texts, [this](const std::vector<QString> &different) { return ofDifferent(different); });
}

std::vector<quint32> TextRanks::ofDifferent(const std::vector<QString> &texts) const
{
    QCollator collator(m_locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<KeyOfText> keys;
    keys.reserve(texts.size());
    std::vector<quint32> ranks(texts.size());
    for (const QString &text : texts) {
        if (isCancelled())
            return ranks;
        keys.push_back({collator.sortKey(text), quint32(keys.size())});
    }
    std::sort(keys.begin(), keys.end(),
              [](const KeyOfText &a, const KeyOfText &b) { return a.key.compare(b.key) < 0; });
    quint32 rank = 0;
    for (size_t i = 0; i < keys.size(); ++i) {
        if (i > 0 && keys[i - 1].key.compare(keys[i].key) < 0)
            ++rank;
        ranks[keys[i].text] = rank;
    }
    return ranks;
}
