#pragma once

#include "app/demoserver/schema.h"

namespace sandbox {

/// Fills empty tables: plausible people and organizations in several scripts, tokens in every state that the contract
/// allows, a few hostile names. The same recipe makes the same rows.
void generate(const Database &database, const Recipe &recipe);

} // namespace sandbox
