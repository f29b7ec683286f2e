#include "models/comparing/earlierreview.h"

#include "models/exporting/exportmanifest.h"
#include "models/files/linefile.h"
#include "models/record/idset.h"
#include "models/record/instant.h"
#include "models/record/tokenjson.h"

#include <QCoreApplication>

namespace {

struct EarlierText
{
    Q_DECLARE_TR_FUNCTIONS(EarlierReview)
};

/// See decodePage.
constexpr qsizetype decodingRoom = 64;

EarlierReading refused(const QString &problem, bool differs = false)
{
    return {{}, problem + u' ' + EarlierText::tr("Nothing was compared."), differs};
}

EarlierReading unreadable(const QString &path, const QString &reason)
{
    return refused(EarlierText::tr("%1 could not be read: %2.").arg(path, reason));
}

/// The line as a page of one token; what is wrong with it otherwise.
QString decodeLine(QByteArrayView line, QByteArray *buffer, DecodedPage *page)
{
    buffer->resize(0);
    buffer->reserve(line.size() + 2 + decodingRoom);
    buffer->append('[').append(line).append(']');
    *page = decodePage(*buffer);
    if (page->error)
        return page->error->field.isEmpty() ? page->error->problem : page->error->field + u": " + page->error->problem;
    if (page->tokens.size() != 1)
        return page->tokens.isEmpty() ? EarlierText::tr("it is empty") : EarlierText::tr("it holds several");
    return {};
}

/// Adds what is read to the inventory; the first line that is wrong, as a sentence. All of the file is read where it
/// is to be compared with its manifest.
QString readTokens(LineFile *file, const QString &path, bool hasManifest, Inventory *inventory)
{
    QString problem;
    IdSet ids;
    QByteArray buffer;
    DecodedPage page;
    while (const std::optional<QByteArrayView> line = file->next()) {
        if (!problem.isEmpty())
            continue;
        const QString wrong = decodeLine(*line, &buffer, &page);
        if (!wrong.isEmpty())
            problem = EarlierText::tr("Line %2 of %1 is no record: %3. Only JSON Lines can be compared with, as "
                                      "--export writes them to a file that ends in .jsonl.")
                          .arg(path, QString::number(file->lines()), wrong);
        else if (!ids.insert(page.tokens.constFirst().id.toStdString()))
            problem = EarlierText::tr("Line %2 of %1 has an id that stands before it already: %3. Only the file of one "
                                      "export can be compared with.")
                          .arg(path, QString::number(file->lines()), page.tokens.constFirst().id);
        else
            inventory->add(page.tokens.constFirst());
        if (!problem.isEmpty() && !hasManifest)
            break;
    }
    inventory->finish();
    return problem;
}

/// Without what does not change which tokens come.
QJsonObject withoutSort(QJsonObject query)
{
    query.remove(QStringLiteral("sort"));
    return query;
}

QJsonObject queryOf(const LaterReview &later)
{
    ExportPlan plan;
    plan.query = later.query;
    plan.zone = later.zone;
    return withoutSort(ExportManifest::queryOf(plan));
}

QStringList remarksOn(const WrittenManifest &manifest, const LaterReview &later)
{
    QStringList remarks;
    if (manifest.host != later.host)
        remarks += EarlierText::tr("It is of another server, %1.").arg(manifest.host);
    if (manifest.isSelection)
        remarks += EarlierText::tr("It holds a selection of tokens: others count as new.");
    else if (withoutSort(manifest.query) != queryOf(later))
        remarks += EarlierText::tr("It answers another query: tokens that one of the two does not ask for count as new "
                                   "or as gone.");
    if (!manifest.where.isEmpty())
        remarks += EarlierText::tr("It holds only what matched %1: tokens that did not then count as new.")
                       .arg(manifest.where);
    if (!manifest.isComplete)
        remarks += EarlierText::tr("It may lack tokens, which count as new: %1.").arg(manifest.incompleteBecause);
    return remarks;
}

} // namespace

EarlierReading readEarlierReview(const QString &path, const Thresholds &thresholds)
{
    QString manifestPath;
    ManifestReading beside = readManifestOf(path, &manifestPath);
    if (!beside.isMissing && !beside.problem.isEmpty())
        return unreadable(manifestPath, beside.problem);
    if (!beside.isMissing && !beside.manifest)
        return refused(EarlierText::tr("%1 is not the manifest of an export.").arg(manifestPath));
    const std::optional<WrittenManifest> &manifest = beside.manifest;
    if (manifest && manifest->isCsv)
        return refused(EarlierText::tr("%1 is CSV, and only JSON Lines hold whole records. Choose a file that was "
                                       "exported as .jsonl.")
                           .arg(path));
    LineFile file(path, manifest.has_value());
    if (!file.problem().isEmpty())
        return unreadable(path, file.problem());
    Inventory inventory({manifest && manifest->moment ? *manifest->moment : file.changedAt(), thresholds});
    const QString wrong = readTokens(&file, path, manifest.has_value(), &inventory);
    if (!file.problem().isEmpty())
        return unreadable(path, file.problem());
    const QStringList different =
        manifest ? differences({file.sha256(), file.sha256OfFile(), file.lines()}, *manifest) : QStringList();
    if (!different.isEmpty())
        return refused(
            EarlierText::tr("%1 is not what its manifest says: %2.").arg(path, different.join(QStringLiteral("; "))),
            true);
    if (!wrong.isEmpty())
        return refused(wrong);
    if (!manifest && file.lines() == 0)
        return refused(EarlierText::tr("%1 is empty, and has no manifest that says so.").arg(path));
    return {EarlierReview{path, std::move(inventory), manifest}, {}, false};
}

QStringList remarksOn(const EarlierReview &earlier, const LaterReview &later)
{
    const QString moment = instantText(earlier.inventory.now());
    QStringList remarks;
    if (!earlier.manifest)
        remarks += EarlierText::tr("%1 has no manifest: it was not verified, and is judged as of when it was last "
                                   "changed, %2.")
                       .arg(earlier.path, moment);
    else
        remarks = remarksOn(*earlier.manifest, later);
    if (earlier.inventory.now() > later.now)
        remarks += EarlierText::tr("It is newer than what it is compared with: as of %1.").arg(moment);
    if (!remarks.isEmpty() && earlier.manifest)
        remarks.prepend(EarlierText::tr("Compared with %1.").arg(earlier.path));
    return remarks;
}
