#include "models/exporting/writtenmanifest.h"

#include "models/exporting/exportmanifest.h"
#include "models/files/bytepath.h"
#include "models/files/packing.h"
#include "models/record/instant.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cerrno>

namespace {

/// Ours name a thousand records at most: what is larger is none.
constexpr qint64 mostManifestBytes = 16 * 1024 * 1024;

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(ExportCheck)
};

} // namespace

std::optional<WrittenManifest> WrittenManifest::fromJson(const QByteArray &json)
{
    static const QRegularExpression hash(QStringLiteral("\\A[0-9a-f]{64}\\z"));
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QString format = object.value(u"format").toString();
    WrittenManifest manifest;
    manifest.isCsv = format == u"csv";
    manifest.sha256 = object.value(u"sha256").toString().toLower();
    manifest.rows = object.value(u"rows").toInteger(-1);
    const bool isKnown =
        object.value(u"program").toString() == u"pat-console" && (manifest.isCsv || format == u"jsonl");
    if (!isKnown || manifest.rows < 0 || !hash.match(manifest.sha256).hasMatch())
        return {};
    manifest.host = object.value(u"host").toString();
    manifest.query = object.value(u"query").toObject();
    manifest.where = object.value(u"where").toString();
    manifest.isSelection = object.value(u"selection").toBool();
    manifest.isComplete = object.value(u"complete").toBool();
    manifest.incompleteBecause = object.value(u"incompleteBecause").toString();
    const QString moment = object.value(object.contains(u"asOf") ? u"asOf" : u"ended").toString();
    if (const std::optional<Instant> instant = parseInstant(moment))
        manifest.moment = instant->msecs;
    return manifest;
}

ManifestReading readManifest(const QString &path)
{
    QFile file;
    if (const QString problem = openForReading(&file, path); !problem.isEmpty())
        return {{}, problem == systemError(ENOENT), problem};
    const QByteArray json = file.read(mostManifestBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return {{}, false, file.errorString()};
    return {json.size() > mostManifestBytes ? std::nullopt : WrittenManifest::fromJson(json), false, {}};
}

ManifestReading readManifestOf(const QString &file, QString *path)
{
    *path = ExportManifest::pathOf(file);
    ManifestReading reading = readManifest(*path);
    if (!reading.isMissing || !isPackedName(file))
        return reading;
    const QString unpacked = ExportManifest::pathOf(unpackedName(file));
    ManifestReading other = readManifest(unpacked);
    if (other.isMissing)
        return reading;
    *path = unpacked;
    return other;
}

QStringList differences(const FileContent &is, const WrittenManifest &expected)
{
    QStringList clauses;
    if (is.sha256 != expected.sha256 && is.sha256OfFile != expected.sha256)
        clauses += CheckText::tr("its SHA-256 is %1, not %2").arg(is.sha256OfFile, expected.sha256);
    if (is.rows != expected.rows)
        clauses += CheckText::tr("its number of rows is %1, not %2").arg(is.rows).arg(expected.rows);
    return clauses;
}
