#include "models/inventory/wantedtexts.h"

#include "models/inventory/inventoryowner.h"

#include <algorithm>

bool WantedText::isIn(std::string_view folded) const
{
    return isWhole ? folded == text : containsText(folded, text);
}

WantedTexts::WantedTexts(const FilterTerm &term)
{
    for (const FilterValue &value : term.values()) {
        if (isWord(value, QLatin1String("none")))
            hasNone = true;
        else if (isWord(value, QLatin1String("unknown")))
            hasUnknown = true;
        else
            texts.push_back({foldedText(value.text).toStdString(), value.isQuoted});
    }
}

bool WantedTexts::areIn(std::string_view folded) const
{
    return std::any_of(texts.begin(), texts.end(), [folded](const WantedText &text) { return text.isIn(folded); });
}

bool WantedTexts::asksFor(Presence presence, bool isEmpty) const
{
    if (presence == Presence::None || (presence == Presence::Value && isEmpty))
        return hasNone;
    return presence != Presence::Value && hasUnknown;
}

bool containsText(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

std::string foldedBytes(std::string_view text)
{
    const bool isAscii =
        std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (!isAscii)
        return foldedText(QString::fromUtf8(text.data(), qsizetype(text.size()))).toStdString();
    std::string folded(text);
    for (char &c : folded)
        c = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    return folded;
}
