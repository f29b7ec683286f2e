#include "tests/faults/fault.h"

#include "tests/support/testtokens.h"

using Kind = ApiError::Kind;

namespace {

using Change = std::function<QByteArray(const QByteArray &body)>;

/// A whole body, changed, with a length that fits.
Fault::Reply changed(const Change &change)
{
    return [change](const FakeRequest &, const QList<QByteArray> &honest, const TokenList &) {
        return FakeReply::json(change(arrayOf(honest)));
    };
}

Fault::Reply body(const QByteArray &text)
{
    return changed([text](const QByteArray &) { return text; });
}

Fault::Reply ofType(const QByteArray &type)
{
    return [type](const FakeRequest &, const QList<QByteArray> &honest, const TokenList &) {
        return FakeReply::answer(200, arrayOf(honest), type);
    };
}

/// The first token's name is another text, verbatim JSON.
Fault::Reply named(const QByteArray &name)
{
    return changed([name](const QByteArray &text) {
        if (!text.contains("\"name\":"))
            return text; // an empty page
        const qsizetype from = text.indexOf("\"name\":") + 7;
        const qsizetype to = text.indexOf('"', from + 1) + 1;
        return QByteArray(text.left(from) + name + text.mid(to));
    });
}

/// The first token has a field more.
Fault::Reply withField(const QByteArray &field)
{
    return changed(
        [field](const QByteArray &text) { return text == "[]" ? text : QByteArray(text).insert(2, field + ','); });
}

Fault::Reply drip(int msecsPerByte, bool headToo)
{
    return [=](const FakeRequest &, const QList<QByteArray> &honest, const TokenList &) {
        return FakeReply::json(arrayOf(honest)).withDrip(msecsPerByte, headToo);
    };
}

Fault::Reply endless(const QByteArray &type, const QByteArray &start, const QByteArray &more)
{
    return [=](const FakeRequest &, const QList<QByteArray> &, const TokenList &) {
        FakeReply reply = FakeReply::raw("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n" + start,
                                         FakeReply::Ending::KeepAlive);
        return reply.withEndless(more);
    };
}

QByteArray deep(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

QList<Fault> contentFaults()
{
    const auto of = [](const char *name, const Fault::Reply &reply, Expected expected, Kind kind = Kind::Protocol) {
        return Fault{
            .name = name, .reply = reply, .expected = expected, .kind = kind, .deadlineMsecs = calmDeadlineMsecs};
    };
    return {
        of("empty body", body({}), passing),
        of("white space", body(" \r\n\t "), passing),
        of("garbage", body("\x01\xfe garbage \x7f"), final),
        of("HTML with a JSON type", body("<html><b>Login</b></html>"), final),
        of("HTML", ofType("text/html"), final),
        of("no content type", ofType({}), final),
        of("an object", body(R"({"message":"<b>x</b>"})"), final),
        of("null", body("null"), final),
        of("a string", body("\"[]\""), final),
        of("something behind the list", changed([](const QByteArray &text) -> QByteArray { return text + " []"; }),
           passing),
        of("an array of numbers", body("[1,2,3]"), final, Kind::Record),
        of("an array of nulls", body("[null]"), final, Kind::Record),
        of("an array of arrays", body("[[]]"), final, Kind::Record),
        of("a record without fields", body("[{}]"), final, Kind::Record),
        of("a name that is a number", named("17"), harmless),
        of("a comma too many", changed([](const QByteArray &text) -> QByteArray { return text.chopped(1) + ",]"; }),
           passing),
        of("depth 10,000", body(deep(10'000)), final, Kind::Record),
        of("depth 10,000 in an unknown field", withField("\"x\":" + deep(10'000)), harmless),
        of("invalid UTF-8", named("\"\xc3\x28\xff\""), harmless),
        of("a lone surrogate", named(R"("\ud800")"), harmless),
        of("a NUL escaped", named(R"("a\u0000b")"), harmless),
        of("a NUL byte", named(QByteArray("\"a\0b\"", 5)), final),
        of("a byte order mark", changed([](const QByteArray &text) -> QByteArray { return "\xef\xbb\xbf" + text; }),
           harmless),
        of("UTF-16", changed([](const QByteArray &text) {
               const QString wide = QString::fromUtf8(text);
               return QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
           }),
           passing),
        of("a field twice", withField(R"("name":"other")"), harmless),
        of("an unknown field twice", withField(R"("x":1,"x":2)"), harmless),
        of("a number out of range", withField(R"("user":{"id":"u","organization":{"id":"o","allowedUsers":1e999}})"),
           harmless),
        of("a number out of range in an unknown field", withField("\"x\":1e999"), harmless),
        of("a date that does not exist", withField(R"("lastUsedAt":"2026-02-31T00:00:00Z")"), harmless),
        of("a name of 5 MB", named('"' + QByteArray(5'000'000, 'x') + '"'), harmless),
        of("a name of markup", named(R"("<img src=x><b>y</b>")"), harmless),
    };
}

} // namespace

QList<Fault> bodyFaults()
{
    QList<Fault> faults = contentFaults();
    for (Fault &fault : faults) {
        if (QByteArray(fault.name) == "a name of 5 MB")
            fault.deadlineMsecs = 10'000;
    }
    faults += Fault{.name = "one byte now and then",
                    .reply = drip(100, false),
                    .expected = final,
                    .kind = Kind::Timeout,
                    .isWhole = true};
    faults += Fault{.name = "one byte now and then, headers too",
                    .reply = drip(100, true),
                    .expected = passing,
                    .kind = Kind::Timeout};
    for (Fault fault : {Fault{.name = "an endless list", .reply = endless("application/json", "[", "{},")},
                        Fault{.name = "an endless page", .reply = endless("text/html", "<p>", "<b>more</b>")}}) {
        fault.deadlineMsecs = 6'000;
        faults += fault;
    }
    return faults;
}
