#pragma once

#include <QString>

/// How many letters have to be put in, taken out or replaced to make one text of the other (Levenshtein's distance),
/// without regard to case.
int editDistance(const QString &a, const QString &b);
