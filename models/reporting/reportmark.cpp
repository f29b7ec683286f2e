#include "models/reporting/reportmark.h"

#include "models/files/bytepath.h"

#include <QFile>
#include <QRegularExpression>

namespace {

/// What stands before it is our style, or a title.
constexpr qint64 headBytes = 64 * 1024;

/// How a mark stands in a file of one kind.
struct Kind
{
    QByteArrayView begin; ///< of the file
    QByteArrayView before;
    QByteArrayView after;
};
constexpr Kind html{"<!DOCTYPE html>", R"(<meta name="pat-console-sha256" content=")", R"(">)"};
constexpr Kind pdf{"%PDF-", "<pat:sha256OfRecords>", "</pat:sha256OfRecords>"};

QByteArray marked(const Kind &kind, const QByteArray &sha256)
{
    return kind.before.toByteArray() + sha256 + kind.after.toByteArray();
}

/// Nothing where there is none, more than one, or one with something else in it.
std::optional<QByteArray> findMark(const QByteArray &head, const Kind &kind)
{
    static const QRegularExpression hash(QStringLiteral("\\A([0-9a-f]{64})?\\z"));
    const qsizetype at = head.indexOf(kind.before);
    if (!head.startsWith(kind.begin) || at < 0 || head.indexOf(kind.before, at + 1) >= 0)
        return {};
    const qsizetype from = at + kind.before.size();
    const qsizetype to = head.indexOf(kind.after, from);
    const QByteArray sha256 = head.mid(from, std::max<qsizetype>(0, to - from));
    return to >= 0 && hash.match(QString::fromLatin1(sha256)).hasMatch() ? std::optional(sha256) : std::nullopt;
}

} // namespace

QByteArray markOfHtml(const QByteArray &sha256)
{
    return marked(html, sha256);
}

QByteArray markOfPdf(const QByteArray &sha256)
{
    return "<?xpacket begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
           "xmlns:pat=\"urn:x-pat-console:report\">\n"
           "<xmp:CreatorTool>pat-console " PAT_VERSION "</xmp:CreatorTool>\n" +
           marked(pdf, sha256) +
           "\n</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n"
           "<?xpacket end=\"r\"?>";
}

ReportMark readReportMark(const QString &path)
{
    QFile file;
    if (const QString problem = openForReading(&file, path); !problem.isEmpty())
        return {{}, problem};
    const QByteArray head = file.read(headBytes);
    if (file.error() != QFileDevice::NoError)
        return {{}, file.errorString()};
    const std::optional<QByteArray> sha256 = findMark(head, html);
    return {sha256 ? sha256 : findMark(head, pdf), {}};
}
