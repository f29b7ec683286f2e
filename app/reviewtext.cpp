#include "app/reviewtext.h"

#include "models/exporting/csvwriter.h"
#include "models/record/instant.h"
#include "models/text/displaytext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cstring>
#include <vector>

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

/// Ids sorted as texts; most are UUIDs, whose bytes sort alike.
std::vector<int> sortedById(const Inventory &inventory, std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end(), [&inventory](int a, int b) {
        const InventoryRow &one = inventory.row(a);
        const InventoryRow &other = inventory.row(b);
        if (one.hasUuid && other.hasUuid)
            return std::memcmp(one.id.data(), other.id.data(), sizeof one.id) < 0;
        return inventory.idAt(a) < inventory.idAt(b);
    });
    return rows;
}

/// Of the tokens that have changed so.
QStringList idsOf(const ChangeRule &rule, const ReviewResult &result, const std::vector<int> &rows)
{
    QStringList ids;
    for (const int row : rows) {
        if ((result.before->comparison.changes[size_t(row)] & bitOf(rule)) != 0)
            ids.append(result.inventory.idAt(row));
    }
    if (&rule != &goneRule())
        return ids;
    for (const int row : sortedById(result.before->inventory, result.before->gone))
        ids.append(result.before->inventory.idAt(row));
    return ids;
}

/// Of the tokens that the rule holds for, in the order of `rows`.
QStringList idsOf(const ReviewRule &rule, const Inventory &inventory, const std::vector<int> &rows)
{
    QStringList ids;
    for (const int row : rows) {
        if ((inventory.row(row).found & bitOf(rule)) != 0)
            ids.append(inventory.idAt(row));
    }
    return ids;
}

QString changesText(const ReviewResult &result)
{
    QString text = lineOf(ReviewWords::tr("Change"), ReviewWords::tr("Tokens"), {}, {}).trimmed() + u'\n';
    for (const ChangeCount &change : result.changes()) {
        if (change.tokens > 0)
            text += lineOf(QString::fromLatin1(change.rule->key), QLocale().toString(change.tokens), {},
                           ruleTitle(*change.rule));
    }
    return text;
}

} // namespace

QList<FindingCount> ReviewResult::findings() const
{
    return findingCounts(inventory, rows);
}

QList<ChangeCount> ReviewResult::changes() const
{
    return before ? changeCounts(before->comparison, rows, qint64(before->gone.size())) : QList<ChangeCount>();
}

QString reviewText(const ReviewResult &result)
{
    const QLocale locale;
    const QString count = locale.toString(qint64(result.rows.size()));
    const QString moment = instantText(result.inventory.now());
    QString text = result.isComplete
                       ? ReviewWords::tr("%1: tokens reviewed: %2, complete, as of %3", "host, count, moment")
                       : ReviewWords::tr("%1: tokens reviewed: %2, tokens may be missing, as of %3");
    text = text.arg(displayText(result.host), count, moment) + QStringLiteral("\n\n");
    text += lineOf(ReviewWords::tr("Rule"), ReviewWords::tr("Tokens"), ReviewWords::tr("Not judged"),
                   ReviewWords::tr("Finding"));
    for (const FindingCount &finding : result.findings()) {
        if (finding.tokens > 0 || finding.notJudged > 0)
            text += lineOf(QString::fromLatin1(finding.rule->key), locale.toString(finding.tokens),
                           locale.toString(finding.notJudged),
                           ReviewWords::tr("%1: %2", "severity: finding")
                               .arg(severityText(finding.rule->severity), ruleTitle(*finding.rule)));
    }
    return result.before ? text + u'\n' + changesText(result) : text;
}

QByteArray reviewJson(const ReviewResult &result)
{
    const std::vector<int> rows = sortedById(result.inventory, result.rows);
    QJsonArray findings;
    for (const FindingCount &finding : result.findings())
        findings.append(QJsonObject{
            {QStringLiteral("rule"), QLatin1String(finding.rule->key)},
            {QStringLiteral("severity"), QLatin1String(severityKey(finding.rule->severity))},
            {QStringLiteral("tokens"), finding.tokens},
            {QStringLiteral("notJudged"), finding.notJudged},
            {QStringLiteral("ids"), QJsonArray::fromStringList(idsOf(*finding.rule, result.inventory, rows))}});
    QJsonObject json{{QStringLiteral("host"), result.host},
                     {QStringLiteral("asOf"), instantText(result.inventory.now())},
                     {QStringLiteral("complete"), result.isComplete},
                     {QStringLiteral("tokens"), qint64(result.rows.size())},
                     {QStringLiteral("findings"), findings}};
    QJsonObject changes;
    QJsonObject ids;
    for (const ChangeCount &change : result.changes()) {
        changes.insert(QLatin1String(change.rule->key), change.tokens);
        ids.insert(QLatin1String(change.rule->key), QJsonArray::fromStringList(idsOf(*change.rule, result, rows)));
    }
    if (result.before) {
        json.insert(QStringLiteral("changes"), changes);
        json.insert(QStringLiteral("changedIds"), ids);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray reviewCsv(const ReviewResult &result)
{
    QByteArray text;
    CsvWriter csv(&text, {FieldKind::Text, FieldKind::Text, FieldKind::Integer, FieldKind::Integer, FieldKind::List},
                  {});
    csv.writeHeader({QStringLiteral("rule"), QStringLiteral("severity"), QStringLiteral("tokens"),
                     QStringLiteral("notJudged"), QStringLiteral("ids")});
    const std::vector<int> rows = sortedById(result.inventory, result.rows);
    for (const FindingCount &finding : result.findings()) {
        const QStringList ids = idsOf(*finding.rule, result.inventory, rows);
        const std::string cells[] = {finding.rule->key, severityKey(finding.rule->severity),
                                     std::to_string(finding.tokens), std::to_string(finding.notJudged),
                                     ids.join(u';').toStdString()};
        csv.writeRow(cells);
    }
    for (const ChangeCount &change : result.changes()) {
        const QStringList ids = idsOf(*change.rule, result, rows);
        const std::string cells[] = {std::string("changed:") + change.rule->key,
                                     {},
                                     std::to_string(change.tokens),
                                     {},
                                     ids.join(u';').toStdString()};
        csv.writeRow(cells);
    }
    return text;
}
