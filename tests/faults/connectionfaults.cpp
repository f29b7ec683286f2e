#include "tests/faults/fault.h"

using Kind = ApiError::Kind;

namespace {

FakeReply whole(const QList<QByteArray> &honest)
{
    return FakeReply::json(arrayOf(honest));
}

/// Half of the body that was promised, then the ending.
Fault::Reply halfThen(FakeReply::Ending ending)
{
    return [ending](const FakeRequest &, const QList<QByteArray> &honest, const TokenList &) {
        FakeReply reply = whole(honest).withEnding(ending);
        reply.body.truncate(reply.body.size() / 2);
        return reply;
    };
}

Fault::Reply nothingThen(FakeReply::Ending ending)
{
    return [ending](const FakeRequest &, const QList<QByteArray> &, const TokenList &) {
        return FakeReply::raw({}, ending);
    };
}

FakeReply silentBehindTheHead(const FakeRequest &, const QList<QByteArray> &honest, const TokenList &)
{
    FakeReply reply = whole(honest);
    reply.body.clear();
    return reply;
}

FakeReply silent(const FakeRequest &, const QList<QByteArray> &, const TokenList &)
{
    return FakeReply::hang();
}

FakeReply closedBehindTheAnswer(const FakeRequest &, const QList<QByteArray> &honest, const TokenList &)
{
    return whole(honest).withEnding(FakeReply::Ending::Close);
}

} // namespace

QList<Fault> connectionFaults()
{
    using Ending = FakeReply::Ending;
    return {
        {.name = "refused", .expected = passing, .kind = Kind::Unreachable, .wire = Wire::Refused},
        {.name = "reset at once", .expected = passing, .kind = Kind::Unreachable, .wire = Wire::Reset},
        {.name = "reset instead of an answer",
         .reply = nothingThen(Ending::Reset),
         .expected = passing,
         .kind = Kind::Unreachable,
         .qtMayRepeat = true},
        {.name = "reset inside the body", .reply = halfThen(Ending::Reset), .expected = passing},
        {.name = "closed instead of an answer",
         .reply = nothingThen(Ending::Close),
         .expected = passing,
         .kind = Kind::Unreachable,
         .qtMayRepeat = true},
        {.name = "closed inside the body", .reply = halfThen(Ending::Close), .expected = passing},
        {.name = "half-closed instead of an answer",
         .reply = nothingThen(Ending::HalfClose),
         .expected = passing,
         .kind = Kind::Unreachable,
         .qtMayRepeat = true},
        {.name = "half-closed inside the body", .reply = halfThen(Ending::HalfClose), .expected = passing},
        {.name = "closed behind each answer",
         .reply = closedBehindTheAnswer,
         .expected = harmless,
         .qtMayRepeat = true},
        {.name = "packets vanish", .expected = passing, .kind = Kind::Timeout, .wire = Wire::BlackHole},
        {.name = "silent", .reply = silent, .expected = passing, .kind = Kind::Timeout},
        {.name = "silent behind the headers", .reply = silentBehindTheHead, .expected = passing, .kind = Kind::Timeout},
        {.name = "no such name", .expected = passing, .kind = Kind::Unreachable, .wire = Wire::NoSuchName},
        {.name = "name service does not answer", .expected = passing, .kind = Kind::Timeout, .wire = Wire::SlowName},
    };
}
