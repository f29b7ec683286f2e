#pragma once

#include <QString>

/// A path that can be proposed without something being replaced: `path` itself where nothing has that name, or else
/// with -2, -3 and so on before the ending, in the same folder: "tokens.csv", "tokens-2.csv". `.zst` is part
/// of the ending before it. Somebody else may take the name afterwards.
QString freePath(const QString &path);
