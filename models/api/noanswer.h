#pragma once

#include "models/api/answer.h"

/// What to tell of an exchange that brought no answer of the server: who failed, in words, what helps, and what the
/// library said. `error` names the server already.
ApiError withoutAnswer(const Answer &answer, ApiError error);

/// "nothing came for 15 s", a clause: how an exchange ran out of its time.
QString timeoutText(const Answer &answer);
