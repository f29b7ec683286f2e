#pragma once

#include <QString>

/// Text fit for display, with what reads from the left kept together where the window reads from the right: beside
/// Arabic words, the marks of a path, an option, a date or a fingerprint would go where they do not belong. The same
/// text where the window reads from the left.
QString inReadingOrder(const QString &displayed);
