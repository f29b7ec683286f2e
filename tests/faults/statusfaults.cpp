#include "tests/faults/fault.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;

namespace {

/// Any status, with a body that looks like the tokens it should have been.
Fault::Reply status(int code, const FakeReply::Headers &headers = {})
{
    return [=](const FakeRequest &, const QList<QByteArray> &honest, const TokenList &) {
        return FakeReply::answer(code, arrayOf(honest), "application/json", headers);
    };
}

Fault::Reply answer(int code, const QByteArray &body, const QByteArray &type, const FakeReply::Headers &headers = {})
{
    return [=](const FakeRequest &, const QList<QByteArray> &, const TokenList &) {
        return FakeReply::answer(code, body, type, headers);
    };
}

/// Asks for the address with a slash at its end, and answers there.
FakeReply withSlash(const FakeRequest &request, const QList<QByteArray> &honest, const TokenList &)
{
    if (request.path.endsWith('/'))
        return FakeReply::json(arrayOf(honest));
    return FakeReply::answer(308, {}, {}, {{"Location", request.path + '/'}});
}

Fault::Reply refusal(const FakeReply::Headers &headers)
{
    return answer(429, "slow down", "text/plain", headers);
}

QByteArray httpDate(int secondsFromNow)
{
    const QDateTime moment = QDateTime::currentDateTimeUtc().addSecs(secondsFromNow);
    return QLocale::c().toString(moment, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

Fault::Reply refusalUntil(int seconds)
{
    return [=](const FakeRequest &, const QList<QByteArray> &, const TokenList &) {
        return FakeReply::answer(429, {}, {}, {{"Date", httpDate(0)}, {"Retry-After", httpDate(seconds)}});
    };
}

/// Interim answers before what an honest server says.
Fault::Reply interim(const QByteArray &head, int times)
{
    return [=](const FakeRequest &, const QList<QByteArray> &honest, const TokenList &) {
        FakeReply reply = FakeReply::json(arrayOf(honest));
        reply.head.prepend(head.repeated(times));
        return reply;
    };
}

Fault::Reply endlessInterim(const QByteArray &head)
{
    return [=](const FakeRequest &, const QList<QByteArray> &, const TokenList &) {
        return FakeReply::raw(head, FakeReply::Ending::KeepAlive).withEndless(head);
    };
}

FakeReply markupReason(const FakeRequest &, const QList<QByteArray> &, const TokenList &)
{
    return FakeReply::raw("HTTP/1.1 500 <img src='file:///etc/passwd'><b>No</b>\r\nContent-Length: 0\r\n\r\n",
                          FakeReply::Ending::KeepAlive);
}

const QByteArray maintenancePage = "<!DOCTYPE html><html><body><h1>Bad Gateway</h1><script>x()</script></body></html>";

QList<Fault> refusals()
{
    // Retries would come too late: explained at once. An export is patient instead, until it is cancelled.
    constexpr Expected tooLate{Outcome::Explained, Outcome::Explained};
    const auto of = [](const char *name, const Fault::Reply &reply, Expected expected, int deadline = 700) {
        Fault fault{
            .name = name, .reply = reply, .expected = expected, .kind = Kind::RateLimited, .deadlineMsecs = deadline};
        if (expected.once == Outcome::Explained)
            fault.except = {{Operation::Export, {Outcome::Cancelled, Outcome::Cancelled}},
                            {Operation::LoadAll, {Outcome::Cancelled, Outcome::Cancelled}}};
        return fault;
    };
    return {
        of("429", refusal({}), passing, 2'500),
        of("429, wait 0 s", refusal({{"Retry-After", "0"}}), passing, 2'500),
        of("429, wait 1 s", refusal({{"Retry-After", "1"}}), passing, 2'500),
        of("429, wait 1 h", refusal({{"Retry-After", "3600"}}), tooLate),
        of("429, wait for ever", refusal({{"Retry-After", "99999999999999999999999"}}), tooLate),
        of("429, wait -1 s", refusal({{"Retry-After", "-1"}}), passing, 2'500),
        of("429, wait nonsense", refusal({{"Retry-After", "soon <b>"}}), passing, 2'500),
        of("429, wait until a past date", refusalUntil(-86'400), passing, 2'500),
        of("429, wait until 1 s later", refusalUntil(1), passing, 2'500),
        of("429, wait until next year", refusalUntil(365 * 86'400), tooLate),
        of("429, two waits", refusal({{"Retry-After", "0"}, {"Retry-After", "0"}}), passing, 2'500),
    };
}

} // namespace

QList<Fault> statusFaults()
{
    const QByteArray interim103 = "HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n";
    const QByteArray interim100 = "HTTP/1.1 100 Continue\r\n\r\n";
    const auto of = [](const char *name, const Fault::Reply &reply, Expected expected, Kind kind) {
        return Fault{.name = name, .reply = reply, .expected = expected, .kind = kind};
    };
    QList<Fault> faults{
        of("204", answer(204, {}, {}), final, Kind::Protocol),
        of("206", status(206, {{"Content-Range", "bytes 0-99/1000"}}), final, Kind::Protocol),
        of("301 to the same host", status(301, {{"Location", "/v3/elsewhere"}}), final, Kind::Redirect),
        of("308 to the same address with a slash", withSlash, harmless, Kind::Redirect),
        of("302 to another host", status(302, {{"Location", "http://evil.test/v3"}}), final, Kind::Redirect),
        of("304", answer(304, {}, {}), final, Kind::Redirect),
        of("307 to itself", status(307, {{"Location", "/v3/personal-access-tokens"}}), final, Kind::Redirect),
        of("308 to nowhere", status(308), final, Kind::Redirect),
        of("400", answer(400, R"({"message":"bad <b>page</b>","code":"x"})", "application/json"), final,
           Kind::BadRequest),
        of("401", answer(401, {}, {}, {{"WWW-Authenticate", "Basic realm=\"<b>x</b>\""}}), final, Kind::Intercepted),
        of("401 that asks for NTLM", answer(401, {}, {}, {{"WWW-Authenticate", "NTLM"}}), final, Kind::Intercepted),
        of("403 of a firewall", answer(403, maintenancePage, "text/html"), final, Kind::Intercepted),
        of("403", answer(403, R"({"message":"<i>no</i>"})", "application/json"), final, Kind::Forbidden),
        of("403 in plain text", answer(403, "<i>no</i>", "text/plain"), final, Kind::Intercepted),
        of("404", answer(404, maintenancePage, "text/html"), final, Kind::NotFound),
        of("407", answer(407, {}, {}, {{"Proxy-Authenticate", "Basic realm=x"}}), final, Kind::Intercepted),
        of("408", status(408), passing, Kind::BadRequest),
        of("413", status(413), final, Kind::BadRequest),
        of("500", answer(500, R"({"message":"oops"})", "application/json"), passing, Kind::Server),
        of("502 with HTML", answer(502, maintenancePage, "text/html"), passing, Kind::Intercepted),
        of("502 with HTML called text", answer(502, maintenancePage, "text/plain"), passing, Kind::Intercepted),
        of("503 maintenance", answer(503, R"({"message":"maintenance"})", "application/json"), passing, Kind::Server),
        of("503, wait 1 h", answer(503, {}, {}, {{"Retry-After", "3600"}}), final, Kind::Server),
        of("999", status(999), final, Kind::Protocol),
        of("103, then the answer", interim(interim103, 1), afterEarlyHint, Kind::Protocol),
        of("100, then the answer", interim(interim100, 1), harmless, Kind::Protocol),
        of("1,000 times 100", interim(interim100, 1000), harmless, Kind::Protocol),
        of("100 for ever", endlessInterim(interim100), passing, Kind::Timeout),
        of("103 for ever", endlessInterim(interim103), passing, Kind::Protocol),
        of("reason phrase with markup", markupReason, passing, Kind::Server),
    };
    for (Fault &fault : faults) {
        // Past the end some servers answer so: it is believed where it is said twice. An export goes another way once
        // more.
        constexpr Expected whenLasting{Outcome::Unharmed, Outcome::Explained};
        if (QByteArray(fault.name) == "400")
            fault.except = {
                {Operation::Total, whenLasting}, {Operation::Export, whenLasting}, {Operation::LoadAll, whenLasting}};
        if (QByteArray(fault.name) == "404")
            fault.except = {{Operation::Total, whenLasting}};
        fault.mayMeanTheEnd = fault.except.contains(Operation::Total);
        if (fault.expected.lasting == Outcome::Unharmed)
            fault.deadlineMsecs = 5'000; // Qt reads headers byte by byte
        if (QByteArray(fault.name).endsWith("for ever"))
            fault.deadlineMsecs = 4'000; // and is still at it when Retry is pressed
    }
    return faults + refusals();
}
