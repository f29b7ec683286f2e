#include "models/api/wrapping.h"

#include "models/api/unpack.h"

namespace {

constexpr QByteArrayView bodyMark = "\xEF\xBB\xBF";

/// Whether the length that was promised is another than what came.
bool contradictsLength(const Answer &answer)
{
    const QByteArray length = headerValue(answer.headers, "Content-Length");
    if (length.isEmpty())
        return false;
    bool ok = false;
    return length.toLongLong(&ok) != answer.wireBytes || !ok; // two lengths come joined by a comma
}

/// Whether JSON has begun and not come to its end.
bool endsInside(const QByteArray &body)
{
    int depth = 0;
    bool isText = false;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const char c = body[i];
        if (isText && c == '\\')
            ++i;
        else if (c == '"')
            isText = !isText;
        else if (!isText && (c == '[' || c == '{'))
            ++depth;
        else if (!isText && (c == ']' || c == '}') && --depth <= 0)
            return false;
    }
    return depth > 0;
}

/// After white space and byte order marks.
qsizetype contentStart(QByteArrayView body)
{
    qsizetype at = 0;
    while (at < body.size()) {
        const bool isMark = body.sliced(at).startsWith(bodyMark);
        if (!isMark && !QByteArrayView(" \t\r\n").contains(body[at]))
            break;
        at += isMark ? bodyMark.size() : 1;
    }
    return at;
}

void unpack(Answer *answer)
{
    QByteArray &body = answer->body;
    const QByteArrayView content = QByteArrayView(body).sliced(contentStart(body));
    const bool isPlain = content.isEmpty() || content.startsWith('[') || content.startsWith('{'); // some only say so
    if (isPlain || !isKnownEncoding(headerValue(answer->headers, "Content-Encoding")))
        return;
    const std::optional<Inflated> out = inflated(body, maxBodyBytes);
    body = out ? out->body : QByteArray();
    answer->isUnfinished = out && !out->hasEnded;
    answer->isDamaged = !out;
    if (out && out->isTooLarge)
        answer->abort = Abort::TooLarge;
}

} // namespace

void unwrap(Answer *answer)
{
    answer->wireBytes = answer->body.size();
    unpack(answer);
    answer->body.remove(0, contentStart(answer->body));
}

bool isClosed(const QByteArray &body)
{
    const QByteArrayView text = QByteArrayView(body).trimmed();
    if (text.isEmpty())
        return false;
    // A list of records ends with a record: `"]` is the end of a list inside one.
    if (text.startsWith("[{") && !text.chopped(1).trimmed().endsWith('}'))
        return false;
    return (text.front() == '[') == (text.back() == ']') && (text.front() == '{') == (text.back() == '}');
}

bool isCutOff(const Answer &answer)
{
    const bool isLengthKnown =
        !headerValue(answer.headers, "Content-Length").isEmpty() ||
        headerValue(answer.headers, "Transfer-Encoding").toLower().contains("chunked"); // Qt knows the last chunk
    return answer.networkError != QNetworkReply::NoError || contradictsLength(answer) ||
           (!isClosed(answer.body) && (answer.isUnfinished || (!isLengthKnown && endsInside(answer.body))));
}
