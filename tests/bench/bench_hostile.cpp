#include "models/record/tokenjson.h"
#include "models/text/translations.h"
#include "tests/bench/benchtable.h"
#include "tests/support/hostiletexts.h"
#include "tests/support/testtokens.h"
#include "ui/details/facttree.h"
#include "ui/details/tokendetailpane.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QJsonArray>
#include <QScrollBar>

// What it costs to paint names that were made to cost: markup, marks for what cannot be seen, towers of accents, and
// thousands of characters. And what it costs to open a record that was made to be long.

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

/// A page of one record with a field that is as long as pages may be.
QByteArray longField(const QByteArray &value)
{
    QByteArray page = testtokens::listOf({testtokens::smallRecord(1)});
    return page.insert(page.size() - 2, ",\"unknown\":" + value);
}

Figures decoding(const QByteArray &page)
{
    Figures figures;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        const DecodedPage decoded = decodePage(page);
        if (decoded.error)
            std::printf("%s\n", qPrintable(decoded.error->text()));
        figures.add(millis(timer));
    }
    return figures;
}

void measureNumbers()
{
    printTitle(QStringLiteral("Decoding of one record with 30 MB of numbers"));
    printFigures("a list of 1e999", decoding(longField('[' + QByteArray("1e999,").repeated(5'000'000) + "1]")), "ms");
    printFigures("one number of 30 million digits", decoding(longField(QByteArray(30'000'000, '7'))), "ms");
}

Token longRecord(int number)
{
    QJsonObject record = testtokens::fullRecord(number);
    const QJsonValue entry = testtokens::valueAt(record, QStringLiteral("user.metadata.0"));
    QJsonObject user = record.value(QStringLiteral("user")).toObject();
    QJsonArray entries;
    for (int i = 0; i < 100'000; ++i)
        entries.append(entry);
    user.insert(QStringLiteral("metadata"), entries);
    record.insert(QStringLiteral("user"), user);
    return decodePage(testtokens::listOf({record})).tokens.constFirst();
}

double roundOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    QCoreApplication::processEvents();
    return millis(timer);
}

void measureDetails()
{
    const Token tokens[] = {longRecord(1), longRecord(2)};
    const TimeContext context{QDateTime::currentMSecsSinceEpoch(), QTimeZone::systemTimeZone(), QLocale()};
    TokenDetailPane pane;
    pane.resize(400, 640);
    pane.show();
    auto *tree = pane.findChild<FactTree *>();
    Figures opening;
    Figures scrolling;
    Figures finding;
    for (int i = 0; i < 20; ++i) {
        opening.add(roundOf([&] { pane.setToken(tokens[i % 2], context); }));
        for (int step = 0; step < 20; ++step) {
            QScrollBar *bar = tree->verticalScrollBar();
            scrolling.add(roundOf([bar] { bar->setValue(bar->maximum()); }));
        }
        finding.add(roundOf([&] { tree->setFilter(QString::number(i)); }));
        tree->setFilter({});
    }
    printTitle(QStringLiteral("Details of a token with 100,000 entries of metadata, a round of the event loop each"));
    printFigures("opening", opening, "ms");
    printFigures("scrolling to the end of what is there", scrolling, "ms");
    printFigures("finding", finding, "ms");
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
    measureDetails();
    measureNumbers();
    return 0;
}
