#pragma once

#include <QString>

/// Prints what the running Qt does, for docs/qt.md. Fails a test only where that page's table has no row of that name:
/// that a fact no longer holds is news, not a defect.
void tellFact(const QString &fact, bool holds, const QString &figures = {});
