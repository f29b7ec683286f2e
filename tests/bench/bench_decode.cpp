#include "models/api/tokenapi.h"
#include "models/query/tokenquery.h"
#include "models/record/exportfields.h"
#include "models/record/recordcells.h"
#include "models/record/tokenjson.h"
#include "tests/bench/measuring.h"
#include "tests/bench/sandboxprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

// What it costs to make something of a page of 100 tokens.

namespace {

constexpr int rounds = 300;

QByteArray fetchPage(const ApiAccess &endpoint)
{
    TokenApi api(endpoint);
    std::optional<QByteArray> body;
    api.get(PageRequest(1, 100), [&body](const ApiResult &result) { body = result.body; });
    waitUntil([&body] { return body.has_value(); });
    return body.value_or(QByteArray());
}

/// Takes out all that a Token holds, in the same types, for a fair comparison: strings, and moments as milliseconds.
qint64 walk(const QJsonValue &value, const QString &key, QStringList *texts)
{
    qint64 sum = 0;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            sum += walk(it.value(), it.key(), texts);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array)
            sum += walk(element, {}, texts);
    } else if (value.isString()) {
        texts->append(value.toString());
        if (key.endsWith(QLatin1String("At"))) {
            if (const auto instant = parseInstant(texts->last()))
                sum += instant->msecs;
        }
    } else {
        sum += value.toInteger() + int(value.toBool());
    }
    return sum;
}

Figures measure(const std::function<void()> &work)
{
    work(); // buffers grow once
    Figures figures;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        figures.add(millis(timer) * 1000);
    }
    return figures;
}

Figures measureCells(const QStringList &paths, const QByteArray &body)
{
    QList<RecordCells::Column> columns;
    for (const QString &path : paths)
        columns.append({path, findExportField(path)->kind});
    RecordCells cells(columns);
    return measure([&] {
        size_t size = 0;
        if (cells.read(body, [&size](const RecordRow &row) { size += row.cells.size(); }) || size == 0)
            std::puts("  (no cells)");
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QByteArray body;
    {
        const SandboxProcess sandbox({QStringLiteral("--tokens"), QStringLiteral("1000")});
        body = fetchPage(sandbox.endpoint());
    }
    QStringList all;
    for (const ExportField &field : exportFields())
        all.append(field.path);

    const Figures tokens = measure([&body] {
        if (decodePage(body).tokens.size() != 100)
            std::puts("  (not 100 tokens)");
    });
    const Figures parsed = measure([&body] {
        if (QJsonDocument::fromJson(body).isNull())
            std::puts("  (no JSON)");
    });
    const Figures walked = measure([&body] {
        QStringList texts;
        if (walk(QJsonDocument::fromJson(body).array(), {}, &texts) == 0)
            std::puts("  (no values)");
    });
    const Figures three = measureCells(QStringLiteral("id,name,user.email").split(u','), body);
    const Figures usual = measureCells(defaultExportColumns(), body);
    const Figures every = measureCells(all, body);

    printTitle(QStringLiteral("Decoding a page of 100 tokens, %1 KB").arg(body.size() / 1024));
    printFigures("tokens, every field", tokens, "us");
    printFigures("QJsonDocument, parsed alone", parsed, "us");
    printFigures("QJsonDocument, and every value taken out", walked, "us");
    printRatio("QJsonDocument takes", walked, tokens);
    printFigures("cells of 3 columns", three, "us");
    printFigures("cells of the usual columns of an export", usual, "us");
    printFigures("cells of every column", every, "us");
    printRatio("tokens instead of 3 columns would take", tokens, three);
    printRatio("tokens instead of the usual columns would take", tokens, usual);
    return 0;
}
