#pragma once

#include "models/text/tokenfacts.h"

/// Whether a fact says `what`, in capitals or not: in its name, its path, its words or its whole value. Facts below it
/// do not count.
bool mentions(const Fact &fact, const QString &what);
