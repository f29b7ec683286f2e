#pragma once

#include "models/inventory/filterterm.h"
#include "models/inventory/inventoryrow.h"

#include <string>
#include <string_view>
#include <vector>

/// A value of a field of text: a part of it, or, in quotes, all of it.
struct WantedText
{
    std::string text; ///< folded, like what it is looked for in (see foldedText)
    bool isWhole;

    bool isIn(std::string_view folded) const;
};

/// The values of a term for text, and the words among them.
struct WantedTexts
{
    explicit WantedTexts(const FilterTerm &term);

    bool areIn(std::string_view folded) const;
    /// Whether `none` or `unknown` is asked for and holds. `isEmpty`: it has a value in which there is nothing.
    bool asksFor(Presence presence, bool isEmpty) const;

    std::vector<WantedText> texts;
    bool hasNone = false;
    bool hasUnknown = false;
};

bool containsText(std::string_view text, std::string_view part);
/// The bytes of foldedText, from UTF-8; quick where it is ASCII.
std::string foldedBytes(std::string_view text);
