#pragma once

#include "models/inventory/reviewfilter.h"

class Inventory;

/// What somebody who pastes a sentence, a line of a log or a piece of JSON means: the tokens whose ids, as UUIDs, stand
/// anywhere in it, one term of up to fifty. The filter as it was read where it has terms with a field, is no more than
/// one word, or holds no id of a token.
ParsedFilter withPastedIds(const ParsedFilter &parsed, const QString &text, const Inventory &inventory);
