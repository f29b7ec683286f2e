#pragma once

#include <QByteArray>

#include <optional>

/// Undoes `Content-Encoding`. Qt would, but it knows fewer names, and loses a body that is only said to be packed.

/// What to ask servers for.
constexpr QByteArrayView acceptedEncodings = "gzip, deflate";

/// Whether it is one of the ways to pack that `inflated` undoes, by any of its names.
bool isKnownEncoding(const QByteArray &encoding);

struct Inflated
{
    QByteArray body;
    bool hasEnded = false;   ///< all of it was there, its checksum included
    bool isTooLarge = false; ///< more than was allowed would have come of it; the body is empty then
};

/// What gzip (one part or several) or deflate (in its frame or without) has made of `packed`. Nothing where it is
/// neither, or damaged.
std::optional<Inflated> inflated(const QByteArray &packed, qsizetype mostBytes);
