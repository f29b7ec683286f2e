#pragma once

#include "models/api/answer.h"

/// What is around a body, and whether all of it is there.

/// Undoes what may be around a right body: gzip or deflate, and byte order marks and white space before it.
void unwrap(Answer *answer);

/// Whether the body ends as it begins. The decoder knows for sure; this finds most of what was cut off where the
/// request can still be repeated.
bool isClosed(const QByteArray &body);

/// Whether it was cut off, as far as that can be seen: by its length or the network's error, or, where no length was
/// sent, by its end.
bool isCutOff(const Answer &answer);
