#include "app/reviewtext.h"

#include "models/exporting/csvwriter.h"
#include "models/record/instant.h"
#include "models/text/displaytext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace {

constexpr int keyWidth = 22;
constexpr int countWidth = 9;

struct ReviewWords
{
    Q_DECLARE_TR_FUNCTIONS(HeadlessReview)
};

QString lineOf(const QString &rule, const QString &tokens, const QString &notJudged, const QString &rest)
{
    return rule.leftJustified(keyWidth) + tokens.rightJustified(countWidth) + notJudged.rightJustified(countWidth + 4) +
           QStringLiteral("  ") + rest + u'\n';
}

} // namespace

QString reviewText(const ReviewResult &result)
{
    const QLocale locale;
    const QString count = locale.toString(result.tokens);
    const QString moment = instantText(result.asOf);
    QString text = result.isComplete
                       ? ReviewWords::tr("%1: tokens reviewed: %2, complete, as of %3", "host, count, moment")
                       : ReviewWords::tr("%1: tokens reviewed: %2, tokens may be missing, as of %3");
    text = text.arg(displayText(result.host), count, moment) + QStringLiteral("\n\n");
    text += lineOf(ReviewWords::tr("Rule"), ReviewWords::tr("Tokens"), ReviewWords::tr("Not judged"),
                   ReviewWords::tr("Finding"));
    for (const Finding &finding : result.findings) {
        if (!finding.ids.isEmpty() || finding.notJudged > 0)
            text += lineOf(QString::fromLatin1(finding.rule->key), locale.toString(finding.ids.size()),
                           locale.toString(finding.notJudged),
                           ReviewWords::tr("%1: %2", "severity: finding")
                               .arg(severityText(finding.rule->severity), ruleTitle(*finding.rule)));
    }
    return text;
}

QByteArray reviewJson(const ReviewResult &result)
{
    QJsonArray findings;
    for (const Finding &finding : result.findings)
        findings.append(QJsonObject{{QStringLiteral("rule"), QLatin1String(finding.rule->key)},
                                    {QStringLiteral("severity"), QLatin1String(severityKey(finding.rule->severity))},
                                    {QStringLiteral("tokens"), qint64(finding.ids.size())},
                                    {QStringLiteral("notJudged"), finding.notJudged},
                                    {QStringLiteral("ids"), QJsonArray::fromStringList(finding.ids)}});
    const QJsonObject json{{QStringLiteral("host"), result.host},
                           {QStringLiteral("asOf"), instantText(result.asOf)},
                           {QStringLiteral("complete"), result.isComplete},
                           {QStringLiteral("tokens"), result.tokens},
                           {QStringLiteral("findings"), findings}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray reviewCsv(const ReviewResult &result)
{
    QByteArray text;
    CsvWriter csv(&text, {FieldKind::Text, FieldKind::Text, FieldKind::Integer, FieldKind::Integer, FieldKind::List},
                  {});
    csv.writeHeader({QStringLiteral("rule"), QStringLiteral("severity"), QStringLiteral("tokens"),
                     QStringLiteral("notJudged"), QStringLiteral("ids")});
    for (const Finding &finding : result.findings) {
        const std::string cells[] = {finding.rule->key, severityKey(finding.rule->severity),
                                     std::to_string(finding.ids.size()), std::to_string(finding.notJudged),
                                     finding.ids.join(u';').toStdString()};
        csv.writeRow(cells);
    }
    return text;
}
