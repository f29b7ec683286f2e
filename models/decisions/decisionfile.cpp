#include "models/decisions/decisionfile.h"

#include "models/files/atomicfile.h"
#include "models/files/bytepath.h"
#include "models/record/idset.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace {

constexpr int fileVersion = 1;
/// Decisions about a million tokens; what is larger is no such file.
constexpr qint64 mostFileBytes = 1024LL * 1024 * 1024;

struct FileText
{
    Q_DECLARE_TR_FUNCTIONS(Decisions)
};

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject objectOf(const Decision &decision)
{
    QJsonObject object{{QStringLiteral("token"), decision.token},
                       {QStringLiteral("verdict"), verdictWord(decision.verdict)},
                       {QStringLiteral("note"), decision.note},
                       {QStringLiteral("who"), decision.who},
                       {QStringLiteral("when"), instantText(decision.whenMsecs)}};
    if (decision.basis.scopes)
        object.insert(QStringLiteral("scopes"), QJsonArray::fromStringList(*decision.basis.scopes));
    if (!decision.basis.owner.isEmpty())
        object.insert(QStringLiteral("owner"), decision.basis.owner);
    if (!decision.basis.end.isEmpty())
        object.insert(QStringLiteral("end"), decision.basis.end);
    return object;
}

QByteArray jsonOf(const QString &host, const DecisionSet &decisions)
{
    const QJsonObject head{{QStringLiteral("program"), QStringLiteral("pat-console")},
                           {QStringLiteral("kind"), QStringLiteral("decisions")},
                           {QStringLiteral("version"), fileVersion},
                           {QStringLiteral("host"), host}};
    QByteArray json = compact(head).chopped(1) + ",\"decisions\":[";
    const char *separator = "\n";
    for (const Decision *decision : decisions.sorted()) {
        json += separator + compact(objectOf(*decision));
        separator = ",\n";
    }
    return json + "\n]}\n";
}

/// Reads the members of an object. The first that is not what it should be is named in `problem`.
class MemberReader
{
public:
    MemberReader(const QJsonObject &object, QString *problem)
        : m_object(object)
        , m_problem(problem)
    {
    }

    QString text(const QString &key, bool isNeeded)
    {
        const QJsonValue value = m_object.value(key);
        if (isNeeded ? value.toString().isEmpty() : !value.isUndefined() && !value.isString())
            fail(key);
        return value.toString();
    }

    std::optional<QStringList> texts(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            return {};
        QStringList texts;
        bool areTexts = value.isArray();
        const QJsonArray items = value.toArray();
        for (const auto &item : items) {
            areTexts = areTexts && item.isString();
            texts += item.toString();
        }
        if (!areTexts)
            fail(key);
        texts.sort();
        texts.removeDuplicates();
        return texts;
    }

    void fail(const QString &key)
    {
        if (m_problem->isEmpty())
            *m_problem = key;
    }

private:
    const QJsonObject &m_object;
    QString *m_problem;
};

/// What is wrong with it, as the name of a member; empty for nothing.
QString readDecision(const QJsonObject &object, Decision *decision)
{
    QString wrong;
    MemberReader reader(object, &wrong);
    decision->token = reader.text(QStringLiteral("token"), true);
    const std::optional<TokenVerdict> verdict = verdictOfWord(reader.text(QStringLiteral("verdict"), true));
    if (!verdict)
        reader.fail(QStringLiteral("verdict"));
    decision->verdict = verdict.value_or(TokenVerdict::Keep);
    decision->note = reader.text(QStringLiteral("note"), false);
    if (decision->note.size() > Decision::longestNote)
        reader.fail(QStringLiteral("note"));
    decision->who = reader.text(QStringLiteral("who"), false);
    const std::optional<Instant> when = parseInstant(reader.text(QStringLiteral("when"), true));
    if (!when)
        reader.fail(QStringLiteral("when"));
    decision->whenMsecs = when ? when->msecs : 0;
    decision->basis.scopes = reader.texts(QStringLiteral("scopes"));
    decision->basis.owner = reader.text(QStringLiteral("owner"), false);
    decision->basis.end = reader.text(QStringLiteral("end"), false);
    if (!isEndText(decision->basis.end))
        reader.fail(QStringLiteral("end"));
    return wrong;
}

DecisionReading refusedFile(const QString &problem)
{
    return {{}, problem + u' ' + FileText::tr("Nothing was imported.")};
}

DecisionReading notAFile(const QString &path)
{
    return refusedFile(FileText::tr("%1 is no file of decisions, or it is damaged. Choose one that this program has "
                                    "exported.")
                           .arg(path));
}

DecisionReading readList(const QString &path, const QJsonArray &array, DecisionFile file)
{
    IdSet ids;
    for (const auto &value : array) {
        Decision decision;
        const QString number = QLocale().toString(file.decisions.size() + 1);
        if (!value.isObject())
            return refusedFile(FileText::tr("Decision number %2 in %1 is none.").arg(path, number));
        if (const QString wrong = readDecision(value.toObject(), &decision); !wrong.isEmpty())
            return refusedFile(
                FileText::tr("Decision number %2 in %1 cannot be read: %3 is missing, or is not what it should be.")
                    .arg(path, number, wrong));
        if (!ids.insert(decision.token.toStdString()))
            return refusedFile(FileText::tr("Decision number %2 in %1 is about a token that was decided before it "
                                            "already.")
                                   .arg(path, number));
        file.decisions.append(std::move(decision));
    }
    return {std::move(file), {}};
}

} // namespace

QString writeDecisions(const QString &path, const QString &host, const DecisionSet &decisions)
{
    const QString problem = writeWhole(path, jsonOf(host, decisions));
    if (problem.isEmpty())
        return {};
    return FileText::tr("The decisions could not be written to %1: %2. Choose another place, or mend that; then try "
                        "again.")
        .arg(path, problem);
}

DecisionReading readDecisions(const QString &path)
{
    QFile file;
    QString problem = openForReading(&file, path);
    const QByteArray json = problem.isEmpty() ? file.read(mostFileBytes + 1) : QByteArray();
    if (problem.isEmpty() && file.error() != QFileDevice::NoError)
        problem = file.errorString();
    if (!problem.isEmpty())
        return refusedFile(FileText::tr("%1 could not be read: %2.").arg(path, problem));
    if (json.size() > mostFileBytes)
        return notAFile(path);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonValue version = object.value(u"version");
    const bool isOurs =
        object.value(u"program").toString() == u"pat-console" && object.value(u"kind").toString() == u"decisions";
    if (isOurs && version.toDouble() > fileVersion)
        return refusedFile(
            FileText::tr("%1 was written by a newer version of this program. Use that version.").arg(path));
    const bool isKnown = isOurs && version.isDouble() && version.toDouble() == fileVersion &&
                         object.value(u"host").isString() && object.value(u"decisions").isArray();
    if (!isKnown)
        return notAFile(path);
    return readList(path, object.value(u"decisions").toArray(), {object.value(u"host").toString(), {}});
}
