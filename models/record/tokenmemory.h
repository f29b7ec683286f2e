#pragma once

#include "models/record/token.h"

/// About how many bytes these tokens take up in memory, from above: their texts, and what each element of a list takes
/// beside its text, which in the server's bytes may be next to nothing.
qint64 memoryOf(const QList<Token> &tokens);
