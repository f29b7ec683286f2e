#pragma once

#include <QtGlobal>

/// The list over HTTP, spoilt by the weather, in a process of its own; needs an application. Prints READY as
/// `pat-sandbox` does. Then it answers lines on its standard input, one for each: to a page's query string with the
/// number of tokens that match and the true page, to `figures` with requests and faults so far; `calm` and `foul` turn
/// the weather. Ends with its input.
int serveFaulty(quint32 seed, int tokens);
