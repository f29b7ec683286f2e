#include "checking.h"

#include "models/api/endpoint.h"
#include "models/query/pagerequest.h"
#include "models/query/savedview.h"
#include "models/query/tokenquery.h"
#include "models/text/pastedtext.h"

#include <QHostAddress>
#include <QTimeZone>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

// The input is what a user types: search, ids, sort, four bounds, and the server's address. The server decodes exactly
// what was typed, a saved query is the same when it is read again, and an address that is taken keeps to its rules.

namespace {

using Pair = std::pair<QString, QString>;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    check(c >= 'A' && c <= 'F', "a % is followed by two hexadecimal digits");
    return c - 'A' + 10;
}

/// RFC 3986, and nothing beyond it: what is not unreserved has to be encoded.
QString decoded(const QByteArray &text)
{
    constexpr std::string_view unreserved = "-._~";
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '%') {
            check(i + 2 < text.size(), "a % is followed by two digits");
            out += char(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
            i += 2;
            continue;
        }
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                             unreserved.find(c) != std::string_view::npos;
        check(isPlain, "what is reserved is encoded", QString(QLatin1Char(c)));
        out += c;
    }
    return QString::fromUtf8(out);
}

QList<Pair> decodedQuery(const QByteArray &query)
{
    QList<Pair> pairs;
    for (const QByteArray &item : query.split('&')) {
        const qsizetype equals = item.indexOf('=');
        check(equals > 0, "a parameter has a name and a value");
        pairs.append({decoded(item.first(equals)), decoded(item.sliced(equals + 1))});
    }
    return pairs;
}

/// What the server has to see, as far as no day has to be turned into a moment.
QList<Pair> expected(const TokenQuery &query)
{
    QList<Pair> pairs{{u"page"_s, u"7"_s}, {u"limit"_s, u"100"_s}};
    const auto add = [&pairs](const QString &name, const QString &value) {
        if (!value.isEmpty())
            pairs.append({name, value});
    };
    if (!query.sort.key.isEmpty())
        add(u"sort"_s, (query.sort.descending ? u"-"_s : QString()) + query.sort.key);
    add(u"search"_s, query.search);
    add(query.ids.size() == 1 ? u"id[eq]"_s : u"id[in]"_s, query.ids.join(u','));
    add(u"createdAt[gte]"_s, query.created.from.instant);
    add(u"createdAt[lte]"_s, query.created.to.instant);
    add(u"updatedAt[gte]"_s, query.updated.from.instant);
    add(u"updatedAt[lte]"_s, query.updated.to.instant);
    return pairs;
}

bool isDay(const Pair &pair, const TokenQuery &query)
{
    const auto &[name, value] = pair;
    return name.endsWith(u"[lt]") || (name == u"createdAt[gte]" && query.created.from.day.isValid()) ||
           (name == u"updatedAt[gte]" && query.updated.from.day.isValid());
}

void checkQuery(const TokenQuery &query)
{
    const QByteArray sent = PageRequest(query, 7, 100, QTimeZone::utc()).encoded();
    QList<Pair> seen = decodedQuery(sent);
    seen.removeIf([&query](const Pair &pair) { return isDay(pair, query); });
    check(seen == expected(query), "the server sees what was typed", QString::fromLatin1(sent));
    const QByteArray url = "https://api.example.com/v3/personal-access-tokens?" + sent;
    check(QUrl::fromEncoded(url).toEncoded() == url, "Qt sends the query as it was made", QString::fromLatin1(url));
    check(queryOfJson(queryJson(query)) == query, "a saved query is the same when it is read again",
          QString::fromUtf8(queryJson(query)));
}

void checkIds(const QStringList &ids)
{
    for (const QString &id : ids) {
        check(std::none_of(id.begin(), id.end(), [](QChar c) { return c.isSpace() || c == u',' || c == u';'; }),
              "an id holds no separator", id);
    }
    check(parseIds(ids.join(u"; "_s)) == ids, "ids that are pasted again are the same", ids.join(u"; "_s));
}

TokenQuery queryOf(const QList<QByteArray> &parts)
{
    const auto text = [&parts](qsizetype at) { return QString::fromUtf8(parts.value(at)); };
    TokenQuery query;
    query.search = unwrapped(text(0));
    query.ids = parseIds(text(1));
    query.sort = parseSort(text(2));
    if (query.sort.key.isEmpty())
        query.sort = {};
    parseDateBound(text(3), &query.created.from);
    parseDateBound(text(4), &query.created.to);
    parseDateBound(text(5), &query.updated.from);
    parseDateBound(text(6), &query.updated.to);
    return query;
}

/// Independent of QHostAddress: what only looks like this machine must not get the token in the clear.
bool isThisMachine(const QString &host)
{
    if (host.compare(u"localhost", Qt::CaseInsensitive) == 0)
        return true;
    const QStringList numbers = host.split(u'.');
    const bool isV4 = numbers.size() == 4 && numbers.first() == u"127";
    return isV4 || QHostAddress(host).isLoopback();
}

void checkAddress(const QString &text)
{
    QString problem;
    const QUrl url = parseBaseUrl(text, &problem);
    check(url.isEmpty() == !problem.isEmpty(), "an address is taken, or a problem told", problem);
    if (url.isEmpty())
        return;
    const QString found = url.toString(QUrl::FullyEncoded);
    check(url.isValid() && !url.host().isEmpty(), "an address names a host", found);
    check(url.scheme() == u"https" || (url.scheme() == u"http" && isThisMachine(url.host())),
          "the token is not readable", found);
    check(url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment() && url.port() != 0,
          "an address is scheme, host, port and path", found);
    const QString path = url.path(QUrl::FullyEncoded);
    check(path.startsWith(u'/') && path.size() > 1 && !path.endsWith(u'/'), "an address has a path without a slash",
          path);
    check(parseBaseUrl(found, &problem) == url, "an address that is read again is the same", found);
    const QUrl sent = QUrl::fromEncoded(url.toEncoded() + "/personal-access-tokens?page=1");
    check(sent.isValid() && sent.host() == url.host() && sent.port() == url.port(), "a request goes to that host",
          found);
    check(sent.path(QUrl::FullyEncoded) == path + u"/personal-access-tokens" && sent.query() == u"page=1",
          "a request asks for tokens below that path", sent.toString());
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QList<QByteArray> parts = partsOf(bytesOf(data, size));
    const TokenQuery query = queryOf(parts);
    checkIds(query.ids);
    checkQuery(query);
    checkAddress(QString::fromUtf8(parts.last()));
    return 0;
}
