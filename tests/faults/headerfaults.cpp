#include "tests/faults/fault.h"

using Kind = ApiError::Kind;

namespace {

/// An honest answer whose status line and headers are written by hand; `%` stands for the body's length.
Fault::Reply headed(const QByteArray &head)
{
    return [head](const FakeRequest &, const QList<QByteArray> &honest, const TokenList &) {
        const QByteArray body = arrayOf(honest);
        FakeReply reply = FakeReply::raw({}, FakeReply::Ending::KeepAlive);
        reply.head = QByteArray(head).replace('%', QByteArray::number(body.size())) + "\r\n";
        reply.body = body;
        return reply;
    };
}

Fault::Reply closing(const QByteArray &head)
{
    return [reply = headed(head)](const FakeRequest &request, const QList<QByteArray> &honest, const TokenList &list) {
        return reply(request, honest, list).withEnding(FakeReply::Ending::Close);
    };
}

Fault::Reply endless(const QByteArray &start, const QByteArray &more)
{
    return [=](const FakeRequest &, const QList<QByteArray> &, const TokenList &) {
        return FakeReply::raw(start, FakeReply::Ending::KeepAlive).withEndless(more);
    };
}

QByteArray fields(int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += "X-Field-" + QByteArray::number(i) + ": value\r\n";
    return lines;
}

} // namespace

QList<Fault> headerFaults()
{
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray json = ok + "Content-Type: application/json\r\n";
    const auto of = [](const char *name, const Fault::Reply &reply, Expected expected, Kind kind = Kind::Protocol) {
        return Fault{.name = name,
                     .reply = reply,
                     .expected = expected,
                     .kind = kind,
                     .deadlineMsecs =
                         expected.lasting == Outcome::Unharmed ? 5'000 : 3'000, // Qt reads what is endless byte by byte
                     .qtMayRepeat = true};
    };
    return {
        of("an endless field", endless(ok + "X-Long: ", QByteArray(4096, 'x')), passing),
        of("endless fields", endless(ok, "X-Field: value\r\n"), passing),
        of("an endless status line", endless("HTTP/1.1 200 ", QByteArray(4096, 'x')), passing),
        of("200 fields in front", headed(json + fields(200) + "Content-Length: %\r\n"), passing),
        of("200 fields behind", headed(json + "Content-Length: %\r\n" + fields(200)), passing),
        of("a field of 64 KB", headed(json + "Content-Length: %\r\nX-Long: " + QByteArray(65'536, 'x') + "\r\n"),
           harmless),
        of("two lengths that differ", headed(json + "Content-Length: 10\r\nContent-Length: %\r\n"), passing),
        of("two lengths that agree", headed(json + "Content-Length: %\r\nContent-Length: %\r\n"), passing),
        of("a length too small", closing(json + "Content-Length: 10\r\n"), passing),
        of("a length too large", closing(json + "Content-Length: %0\r\n"), passing),
        of("a negative length", closing(json + "Content-Length: -5\r\n"), passing),
        of("a length that is no number", closing(json + "Content-Length: many\r\n"), passing),
        of("a length and chunks", closing(json + "Content-Length: %\r\nTransfer-Encoding: chunked\r\n"), passing),
        of("two content types", headed(json + "Content-Type: text/html\r\nContent-Length: %\r\n"), final),
        of("a line without colon", headed(json + "nonsense\r\nContent-Length: %\r\n"), passing),
        of("a NUL in a field", headed(json + QByteArray("X-Nul: a\0b\r\n", 12) + "Content-Length: %\r\n"), harmless),
        of("a folded field", headed(json + "X-Fold: a\r\n b\r\nContent-Length: %\r\n"), harmless),
        of("not HTTP", closing("SSH-2.0-OpenSSH_9.2\r\n"), passing),
        of("no headers at all", closing({}), passing),
        of("a status that is no number", closing("HTTP/1.1 abc OK\r\n"), passing),
        of("HTTP/9.9", closing("HTTP/9.9 200 OK\r\nContent-Type: application/json\r\nContent-Length: %\r\n"), harmless),
    };
}
