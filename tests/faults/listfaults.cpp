#include "tests/faults/fault.h"

#include <QRegularExpression>

#include <zlib.h>

using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;

namespace {

/// What an honest server would say had it been asked for another page.
FakeReply pageInstead(const TokenList &list, const FakeRequest &request, int page)
{
    FakeRequest other = request;
    for (auto &[name, value] : other.params) {
        if (name == u"page")
            value = QString::number(page);
    }
    return FakeReply::json(arrayOf(list.answer(other)));
}

FakeReply alwaysTheFirst(const FakeRequest &request, const QList<QByteArray> &, const TokenList &list)
{
    return pageInstead(list, request, 1);
}

/// Behind the end comes the last page, again and again.
FakeReply lastPageForEver(const FakeRequest &request, const QList<QByteArray> &honest, const TokenList &list)
{
    if (!honest.isEmpty())
        return FakeReply::json(arrayOf(honest));
    int page = request.intParam(u"page"_s, 1);
    FakeRequest other = request;
    while (page > 1 && list.answer(other).isEmpty()) {
        --page;
        for (auto &[name, value] : other.params) {
            if (name == u"page")
                value = QString::number(page);
        }
    }
    return pageInstead(list, request, page);
}

FakeReply moreThanAsked(const FakeRequest &request, const QList<QByteArray> &honest, const TokenList &list)
{
    FakeRequest next = request;
    for (auto &[name, value] : next.params) {
        if (name == u"page")
            value = QString::number(value.toInt() + 1);
    }
    return FakeReply::json(arrayOf(honest + list.answer(next).mid(0, 50)));
}

FakeReply cappedAt20(const FakeRequest &request, const QList<QByteArray> &, const TokenList &list)
{
    return FakeReply::json(arrayOf(list.answer(request, 20)));
}

FakeReply sameRecordTwice(const FakeRequest &, QList<QByteArray> honest, const TokenList &)
{
    if (honest.size() > 1)
        honest[1] = honest[0];
    return FakeReply::json(arrayOf(honest));
}

// ---- Bodies cut off at every kind of place ----

Fault::Reply plainCut(const std::function<qsizetype(const QByteArray &)> &place, bool promisesLength)
{
    return [=](const FakeRequest &, const QList<QByteArray> &honest, const TokenList &) {
        FakeReply reply = FakeReply::json(arrayOf(honest)).withEnding(FakeReply::Ending::Close);
        reply.body.truncate(place(reply.body));
        if (!promisesLength)
            reply.head.replace(QByteArray("Content-Length"), QByteArray("X-Length"));
        return reply;
    };
}

/// Cut inside a chunk's size, its data, its end, and before the last chunk.
Fault::Reply chunkedCut(const std::function<qsizetype(const QByteArray &)> &place)
{
    return [=](const FakeRequest &, const QList<QByteArray> &honest, const TokenList &) {
        FakeReply reply = FakeReply::chunked(arrayOf(honest), 1000).withEnding(FakeReply::Ending::Close);
        reply.body.truncate(place(reply.body));
        return reply;
    };
}

QByteArray gzipped(const QByteArray &text)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(text.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.data()));
    stream.avail_in = uInt(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

Fault::Reply zipped(const std::function<QByteArray(const QByteArray &packed)> &change)
{
    return [=](const FakeRequest &, const QList<QByteArray> &honest, const TokenList &) {
        return FakeReply::json(change(gzipped(arrayOf(honest))), {{"Content-Encoding", "gzip"}});
    };
}

/// Packed before anybody waits for it: that takes longer than a request has time on a busy machine.
Fault::Reply bomb()
{
    return [packed = gzipped('[' + QByteArray(64 * 1024 * 1024, ' ') + ']')](
               const FakeRequest &, const QList<QByteArray> &, const TokenList &) {
        return FakeReply::json(packed, {{"Content-Encoding", "gzip"}});
    };
}

QList<Fault> cuts()
{
    const auto of = [](const char *name, const Fault::Reply &reply, Expected expected = passing) {
        return Fault{.name = name, .reply = reply, .expected = expected};
    };
    const auto inside = [](const QByteArray &text) {
        return [text](const QByteArray &body) { return body.indexOf(text, body.size() / 2); };
    };
    const auto behind = [](const QByteArray &text) {
        return [text](const QByteArray &body) { return body.indexOf(text, body.size() / 2) + text.size(); };
    };
    const auto allBut = [](int count) { return [count](const QByteArray &body) { return body.size() - count; }; };
    return {
        of("cut to nothing", plainCut([](const QByteArray &) { return qsizetype(0); }, true)),
        of("cut inside a name", plainCut(inside("oken "), true)),
        of("cut before the end", plainCut(allBut(1), true)),
        of("cut behind a record, no length", plainCut(behind("}"), false)),
        of("cut behind a comma, no length", plainCut(behind("},"), false)),
        of("cut behind an inner list, no length", plainCut(behind("]"), false)),
        of("cut inside a name, no length", plainCut(inside("oken "), false)),
        of("cut inside a chunk", chunkedCut([](const QByteArray &body) { return body.size() / 2; })),
        of("cut inside a chunk's size", chunkedCut([](const QByteArray &) { return qsizetype(2); })),
        of("cut behind a chunk", chunkedCut([](const QByteArray &) { return qsizetype(5 + 1000); })),
        {.name = "cut before the last chunk", .reply = chunkedCut(allBut(5)), .expected = passing, .isWhole = true},
    };
}

QList<Fault> zips()
{
    const auto of = [](const char *name, const Fault::Reply &reply, Expected expected = passing) {
        return Fault{.name = name, .reply = reply, .expected = expected, .deadlineMsecs = 3'000};
    };
    return {
        of("gzip", zipped([](const QByteArray &packed) { return packed; }), harmless),
        of("gzip cut in the middle", zipped([](const QByteArray &packed) { return packed.left(packed.size() / 2); })),
        of("gzip cut in its header", zipped([](const QByteArray &packed) { return packed.left(5); })),
        of("gzip without its checksum", zipped([](const QByteArray &packed) { return packed.chopped(8); }), harmless),
        of("gzip with a wrong byte", zipped([](QByteArray packed) {
               packed[packed.size() / 2] = char(packed[packed.size() / 2] ^ 0x55);
               return packed;
           })),
        of("gzip that is none", zipped([](const QByteArray &) { return QByteArray("[not gzip]"); }), final),
        of("a gzip bomb", bomb(), final),
    };
}

} // namespace

QList<Fault> listFaults()
{
    using enum Operation;
    const auto of = [](const char *name, const Fault::Reply &reply, Expected expected,
                       const QHash<Operation, Expected> &except) {
        return Fault{.name = name,
                     .reply = reply,
                     .expected = expected,
                     .except = except,
                     .deadlineMsecs = calmDeadlineMsecs,
                     .isTotal = true};
    };
    QList<Fault> faults = cuts() + zips();
    // A walk goes by the values of its sort, and asks for no page but the first.
    faults += of("page is ignored", alwaysTheFirst, final,
                 {{FirstLoad, harmless}, {Sort, harmless}, {Export, harmless}, {LoadAll, harmless}});
    constexpr Expected whenAsked{Outcome::Unharmed, Outcome::Explained};
    faults += Fault{.name = "the last page for ever",
                    .reply = lastPageForEver,
                    .expected = harmless,
                    .except = {{Total, whenAsked}},
                    .deadlineMsecs = calmDeadlineMsecs};
    faults += of("limit capped at 20", cappedAt20, harmless, {});
    faults += Fault{.name = "more records than asked for",
                    .reply = moreThanAsked,
                    .except = {{Export, harmless}, {LoadAll, harmless}},
                    .deadlineMsecs = calmDeadlineMsecs};
    faults += Fault{
        .name = "a record twice", .reply = sameRecordTwice, .kind = Kind::Record, .deadlineMsecs = calmDeadlineMsecs};
    return faults;
}
