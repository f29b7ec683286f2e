#include "models/translations.h"
#include "tests/bench/benchtable.h"
#include "tests/hostiletexts.h"
#include "testtokens.h"
#include "ui/theme.h"

#include <QApplication>
#include <QJsonArray>

// What it costs to paint names that were made to cost: markup, marks for what cannot be seen, towers of accents, and
// thousands of characters.

namespace {

constexpr int rows = 30;

QByteArray pageOf(const std::function<QString(int)> &nameOf)
{
    QList<QJsonObject> records;
    for (int i = 0; i < rows; ++i) {
        QJsonObject record = testtokens::fullRecord(i);
        const QString name = nameOf(i);
        for (const char *path : {"name", "user.name", "user.organization.name"})
            record = testtokens::withValue(record, QString::fromLatin1(path), name);
        record.insert(QStringLiteral("scopes"), QJsonArray{name, name, name});
        records.append(record);
    }
    return testtokens::listOf(records);
}

struct Painting
{
    Figures first; ///< nothing is prepared
    Figures again;
};

/// Until no text waits for the next painting.
double repaint(TokenTableView *view)
{
    QElapsedTimer timer;
    timer.start();
    do
        view->viewport()->repaint();
    while (!view->isSettled());
    return millis(timer);
}

Painting paint(const QByteArray &page)
{
    FakeServer server([page](const FakeRequest &request) {
        return FakeReply::json(request.intParam(QStringLiteral("page"), 1) == 1 ? page : QByteArray("[]"));
    });
    BenchTable table(testtokens::endpointOf(server));
    table.settle();
    Painting painting;
    for (int i = 0; i < 100; ++i) {
        QFont font = table.view.font();
        font.setPointSizeF(font.pointSizeF() + (i % 2 == 0 ? 0.01 : -0.01));
        table.view.setFont(font);
        painting.first.add(repaint(&table.view));
        painting.again.add(repaint(&table.view));
    }
    return painting;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    installTranslations();
    applyTheme(application, ThemeMode::Light);
    const auto texts = hostileTexts(QStringLiteral("/nowhere.png"), QStringLiteral("http://127.0.0.1:9/"));
    const Painting usual = paint(pageOf([](int row) { return QStringLiteral("deploy key %1").arg(row); }));
    const Painting worst = paint(pageOf([&texts](int row) { return texts[size_t(row) % texts.size()].second; }));
    printTitle(QStringLiteral("Repaint of 30 rows x 11 columns"));
    printFigures("worst-case names, never shown before", worst.first, "ms");
    printFigures("usual names, never shown before", usual.first, "ms");
    printRatio("worst-case names take", worst.first, usual.first);
    printFigures("worst-case names, again", worst.again, "ms");
    printFigures("usual names, again", usual.again, "ms");
    return 0;
}
