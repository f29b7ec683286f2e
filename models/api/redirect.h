#pragma once

#include "models/api/answer.h"

/// Whether a server only wants the same address to be written with a slash at its end, or without, for good or for now.
/// The token stays with its origin and its path, and the query is ours in any case.
bool isSlashAlone(const Answer &answer);

/// Where it leads and what helps, of one that is not followed. The target as origin only: a path or query may hold
/// anything, a sign-in ticket for one.
void explainRedirect(const Answer &answer, ApiError *error);
