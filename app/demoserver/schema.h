#pragma once

#include "app/demoserver/ticks.h"
#include "models/files/sqlite.h"

#include <QString>

#include <atomic>

namespace sandbox {

/// What the generated rows depend on.
struct Recipe
{
    std::uint64_t seed = 1;
    std::int64_t tokens = 0;
    Ticks now = 0; ///< a file is reused whatever moment it was made for
};

/// Makes a database at `path`, where nothing is, or an empty file. Throws SqliteError, also soon after `cancelled` has
/// become true.
void createDatabase(const QString &path, const Recipe &recipe, const std::atomic<bool> &cancelled);

/// Empty where the file holds what `recipe` makes; otherwise one line that says what it is instead.
QString compareDatabase(const QString &path, const Recipe &recipe);

} // namespace sandbox
