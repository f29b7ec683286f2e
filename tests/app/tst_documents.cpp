#include "models/exporting/exportcolumns.h"
#include "models/text/tokencolumns.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

/// Whether man pages and completion say the same as the programs.
class TestDocuments : public QObject
{
    Q_OBJECT
private slots:
    void manPageNamesEveryOption_data();
    void manPageNamesEveryOption();
    void completionOffersEveryOption_data() { manPageNamesEveryOption_data(); }
    void completionOffersEveryOption();
    void completesValues_data();
    void completesValues();
    void completesOnlyKnownColumns();
    void completesEverySortKey();
};

namespace {

const QString folder = QStringLiteral(PAT_PACKAGING_FOLDER "/");

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments, QIODevice::ReadOnly);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// All that looks like a long option, each once, in the order of the alphabet.
QStringList longOptions(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("(?<![\\w-])--[a-z][a-z-]*"));
    QStringList options;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        options.append(match.captured());
    options.removeDuplicates();
    options.sort();
    return options;
}

/// What --help lists. An option begins its line there; what the explanations mention does not count.
QStringList optionsOfHelp(const QString &help)
{
    QString lists;
    for (const QString &line : help.split(u'\n')) {
        if (line.startsWith(QStringLiteral("  -")))
            lists += line.section(QStringLiteral("  "), 1, 1) + u'\n';
    }
    return longOptions(lists);
}

/// What the page explains under OPTIONS: the line after .TP or .TQ names the option.
QStringList optionsOfManPage(const QString &page)
{
    QString tags;
    bool isTag = false;
    for (const QString &line : page.split(u'\n')) {
        if (isTag)
            tags += line + u'\n';
        isTag = line == u".TP" || line == u".TQ";
    }
    return longOptions(tags.replace(QStringLiteral("\\-"), QStringLiteral("-")));
}

/// What completion offers where `words` have been typed, the last of them not to its end.
QStringList completions(const QString &program, const QStringList &words)
{
    const QString script = QStringLiteral(
        "source \"$1\"; shift; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); \"_${1//-/_}\"; "
        "printf '%s\\n' \"${COMPREPLY[@]}\"");
    const QStringList arguments{QStringLiteral("--norc"),
                                QStringLiteral("-c"),
                                script,
                                QStringLiteral("bash"),
                                QString(folder + QStringLiteral("completions/") + program),
                                program};
    QStringList found = outputOf(QStringLiteral("bash"), arguments + words).split(u'\n', Qt::SkipEmptyParts);
    found.sort();
    return found;
}

QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

void TestDocuments::manPageNamesEveryOption_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("program");
    QTest::newRow("pat-console") << QStringLiteral(PAT_CONSOLE_PROGRAM) << QStringLiteral("pat-console");
    QTest::newRow("pat-sandbox") << QStringLiteral(PAT_SANDBOX) << QStringLiteral("pat-sandbox");
}

void TestDocuments::manPageNamesEveryOption()
{
    QFETCH(const QString, path);
    QFETCH(const QString, program);
    const QStringList options = optionsOfHelp(outputOf(path, {QStringLiteral("--help")}));
    QVERIFY(options.size() >= 10);
    QCOMPARE(optionsOfManPage(readFile(folder + program + QStringLiteral(".1.in"))), options);
}

void TestDocuments::completionOffersEveryOption()
{
    QFETCH(const QString, path);
    QFETCH(const QString, program);
    const QStringList options = optionsOfHelp(outputOf(path, {QStringLiteral("--help")}));
    QCOMPARE(completions(program, {QStringLiteral("--")}), options);
}

void TestDocuments::completesValues_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *program, const char *words, const char *expected) {
        QTest::addRow("%s %s", program, words)
            << QString::fromLatin1(program) << QString::fromLatin1(words) << QString::fromLatin1(expected);
    };
    row("pat-console", "--demo-", "--demo-tokens");
    row("pat-console", "--format ", "csv jsonl");
    row("pat-console", "--sort la", "lastRotatedAt lastUsedAt");
    row("pat-console", "--sort -crea", "-createdAt");
    row("pat-console", "--columns id,name,user.org",
        "id,name,user.organization.email "
        "id,name,user.organization.id id,name,user.organization.name");
    row("pat-console", "--search ", "");
    row("pat-console", "--demo --nothing", "");
    row("pat-sandbox", "--rate o", "off");
    row("pat-sandbox", "--tokens 5 --la", "--latency-ms");
}

void TestDocuments::completesValues()
{
    QFETCH(const QString, program);
    QFETCH(const QString, words);
    QFETCH(const QString, expected);
    QCOMPARE(completions(program, words.split(u' ')).join(u' '), expected);
}

void TestDocuments::completesOnlyKnownColumns()
{
    const QStringList columns = completions(QStringLiteral("pat-console"), {QStringLiteral("--columns"), QString()});
    QVERIFY(columns.size() > 20);
    for (const QString &column : columns)
        QVERIFY2(findExportColumn(column), qPrintable(column));
}

void TestDocuments::completesEverySortKey()
{
    const QStringList keys = completions(QStringLiteral("pat-console"), {QStringLiteral("--sort"), QString()});
    for (int i = 0; i < columnCount; ++i) {
        const QString key = columnSortKey(Column(i));
        QVERIFY2(key.isEmpty() || keys.contains(key), qPrintable(key));
    }
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
