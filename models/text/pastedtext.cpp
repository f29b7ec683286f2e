#include "models/text/pastedtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <optional>

bool isQuote(QChar c)
{
    return c.category() == QChar::Punctuation_InitialQuote || c.category() == QChar::Punctuation_FinalQuote ||
           QStringView(u"\"'`´‚„「」『』＂＇").contains(c);
}

namespace {

bool isInvisible(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

bool isWrapping(QChar c)
{
    return isInvisible(c) || isQuote(c);
}

const QRegularExpression &uuidPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![\\w-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\\w-])"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

QStringList uuidsIn(const QString &text)
{
    QStringList uuids;
    for (const QRegularExpressionMatch &match : uuidPattern().globalMatch(text))
        uuids.append(match.captured().toLower());
    return uuids;
}

/// What stands between separators, quotes and brackets; a UUID without what stands around it.
QStringList idsInWords(const QString &text)
{
    QString words = text;
    for (QChar &c : words) {
        if (isWrapping(c) || QStringView(u",;()[]{}<>|").contains(c))
            c = u' ';
    }
    QStringList ids;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList uuids = uuidsIn(word);
        // Signs alone are none; what is beyond the first 65,536 characters is not ours to judge.
        static const QRegularExpression label(QStringLiteral("^ids?:?$"), QRegularExpression::CaseInsensitiveOption);
        const bool isName = !label.match(word).hasMatch() && std::any_of(word.begin(), word.end(), [](QChar c) {
            return c.isLetterOrNumber() || c.isSurrogate();
        });
        if (!uuids.isEmpty())
            ids += uuids;
        else if (isName)
            ids.append(word);
    }
    return ids;
}

QStringList idsInText(const QString &text);

/// What the address asks for, or else what it leads to.
QStringList idsInAddress(const QString &address)
{
    const QUrl url(address);
    QStringList ids;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (name == u"id" || name.startsWith(u"id["))
            ids += idsInText(value);
    }
    if (!ids.isEmpty())
        return ids;
    if (const QStringList uuids = uuidsIn(address); !uuids.isEmpty())
        return {uuids.last()};
    const QString last = url.path().section(u'/', -1, -1, QString::SectionSkipEmpty);
    return last == u"personal-access-tokens" ? QStringList() : idsInWords(last);
}

QStringList idsInText(const QString &text)
{
    static const QRegularExpression addresses(
        QStringLiteral("(?<!\\w)https?://(?=[\\w\\[])(?:(?!,https?://)[^\\s\"'`<>\\p{Pi}\\p{Pf}])++"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QStringList ids;
    qsizetype at = 0;
    for (const QRegularExpressionMatch &match : addresses.globalMatch(text)) {
        ids += idsInWords(text.sliced(at, match.capturedStart() - at));
        ids += idsInAddress(match.captured());
        at = match.capturedEnd();
    }
    return ids + idsInWords(text.sliced(at));
}

/// Of a record its own id, not those of its owner; of anything else what is in it.
void collectIds(const QJsonValue &value, QStringList *ids)
{
    if (value.isString()) {
        *ids += idsInText(value.toString());
        return;
    }
    const QJsonArray array = value.toArray();
    for (const auto &part : array)
        collectIds(part, ids);
    const QJsonObject object = value.toObject();
    if (object.value(u"id").isString()) {
        *ids += idsInText(object.value(u"id").toString());
        return;
    }
    for (const auto &part : object) {
        if (!part.isString())
            collectIds(part, ids);
    }
}

/// Also of records one a line, and of what was copied out of the middle of a document. Nothing where it is no JSON.
std::optional<QStringList> idsInJson(const QString &text)
{
    QStringView part = QStringView(text).trimmed();
    if (!part.contains(u'"'))
        return std::nullopt;
    if (part.endsWith(u','))
        part.chop(1);
    static const QRegularExpression betweenRecords(QStringLiteral("\\}\\s*\\{"));
    const QString lines = part.toString().replace(betweenRecords, QStringLiteral("},{"));
    bool isJson = false;
    for (const QString &whole : {part.toString(), QString(u'[' + lines + u']'), QString(u'{' + part + u'}')}) {
        const QJsonDocument document = QJsonDocument::fromJson(whole.toUtf8());
        if (document.isNull())
            continue;
        isJson = true;
        QStringList ids;
        collectIds(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), &ids);
        if (!ids.isEmpty())
            return ids;
    }
    return isJson ? std::optional(QStringList()) : std::nullopt;
}

} // namespace

QString withoutEnds(const QString &text, bool (*isWrapped)(QChar))
{
    const auto begin = std::find_if_not(text.begin(), text.end(), isWrapped);
    const auto end = std::find_if_not(text.rbegin(), std::make_reverse_iterator(begin), isWrapped).base();
    return QString(begin, end - begin);
}

QString unwrapped(const QString &text)
{
    return withoutEnds(text, isWrapping);
}

QStringList parseIds(const QString &text)
{
    QString visible = text;
    visible.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    const std::optional<QStringList> inJson = idsInJson(visible);
    QStringList ids = inJson ? *inJson : idsInText(visible);
    ids.removeDuplicates();
    return ids;
}

bool isPlainIdList(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"),
                                               QRegularExpression::UseUnicodePropertiesOption);
    QStringList words = text.split(separators, Qt::SkipEmptyParts);
    words.removeDuplicates();
    const QStringList ids = parseIds(text);
    return std::equal(words.begin(), words.end(), ids.begin(), ids.end(),
                      [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; });
}
