#include "app/commandline.h"

#include "models/token/pastedtext.h"
#include "models/token/tokencolumns.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace {

constexpr qint64 mostDemoTokens = 1'000'000;

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void addOptions(QCommandLineParser *parser)
{
    const auto add = [parser](const char *name, const QString &help, const QString &value = {}) {
        parser->addOption({QString::fromLatin1(name), help, value});
    };
    parser->setApplicationDescription(
        CommandLineText::tr("Browses the personal access tokens of an account. Read-only."));
    add("demo", CommandLineText::tr("Browse a server of its own, with invented tokens."));
    add("demo-tokens", CommandLineText::tr("How many tokens the demo has (5000)."), QStringLiteral("N"));
    add("base-url", CommandLineText::tr("API root such as https://api.example.com/v3. Also PAT_CONSOLE_BASE_URL."),
        QStringLiteral("URL"));
    add("token-file",
        CommandLineText::tr("Read the bearer token from FILE, - for standard input. Also PAT_CONSOLE_TOKEN."),
        QStringLiteral("FILE"));
    add("proxy",
        CommandLineText::tr("Go through a proxy, http://HOST:PORT or socks5://HOST:PORT. Otherwise none is used."),
        QStringLiteral("URL"));
    add("ca-file",
        CommandLineText::tr("Trust the authorities in FILE (PEM), besides the system's, for this connection."),
        QStringLiteral("FILE"));
    add("search", CommandLineText::tr("Show what matches TEXT."), QStringLiteral("TEXT"));
    add("sort", CommandLineText::tr("Sort by a field such as createdAt; - in front for descending."),
        QStringLiteral("KEY"));
    add("id", CommandLineText::tr("Show the token with this id. May be repeated."), QStringLiteral("ID"));
    for (const char *name : {"created-from", "created-to", "updated-from", "updated-to"})
        add(name, CommandLineText::tr("A local day such as 2026-11-01, or an ISO 8601 instant; inclusive."),
            QStringLiteral("D"));
    add("export",
        CommandLineText::tr("Write everything that matches to FILE, - for standard output, without a window."),
        QStringLiteral("FILE"));
    add("columns", CommandLineText::tr("For --export: fields such as id,name,user.email."), QStringLiteral("a,b,c"));
    add("no-formula-guard", CommandLineText::tr("For --export: no ' before text that a spreadsheet would run."));
    add("bom", CommandLineText::tr("For --export: begin with a byte order mark."));
    add("format", CommandLineText::tr("For --export: csv or jsonl; follows the file's ending."),
        QStringLiteral("csv|jsonl"));
    add("manifest",
        CommandLineText::tr("For --export: also write FILE.manifest.json, which tells how the file came about."));
    add("require-complete",
        CommandLineText::tr("For --export: leave no file, and end with status 4, unless it is certain that nothing is "
                            "missing."));
    add("screenshot", CommandLineText::tr("Open the window, save a picture of it as PNG, leave."),
        QStringLiteral("FILE"));
    parser->addOption({{QStringLiteral("h"), QStringLiteral("help")}, CommandLineText::tr("Show this help.")});
    parser->addOption({{QStringLiteral("v"), QStringLiteral("version")}, CommandLineText::tr("Show the version.")});
    // Known only to be refused: as an unknown option its value would be printed.
    QCommandLineOption token(QStringLiteral("token"), {}, QStringLiteral("TOKEN"));
    token.setFlags(QCommandLineOption::HiddenFromHelp);
    parser->addOption(token);
}

QString readBound(const QCommandLineParser &parser, const char *name, DateBound *bound)
{
    const QString option = QString::fromLatin1(name);
    if (!parser.isSet(option) || parseDateBound(parser.value(option), bound))
        return {};
    return CommandLineText::tr(
               "--%1 takes a day such as 2026-11-01 or an instant such as 2026-11-01T12:00:00Z, not \"%2\".")
        .arg(option, parser.value(option));
}

QString readQuery(const QCommandLineParser &parser, TokenQuery *query)
{
    query->search = parser.value(QStringLiteral("search"));
    query->sort = parseSort(parser.value(QStringLiteral("sort")));
    query->ids = parseIds(parser.values(QStringLiteral("id")).join(u','));
    const std::pair<const char *, DateBound *> bounds[] = {{"created-from", &query->created.from},
                                                           {"created-to", &query->created.to},
                                                           {"updated-from", &query->updated.from},
                                                           {"updated-to", &query->updated.to}};
    for (const auto &[name, bound] : bounds) {
        if (const QString problem = readBound(parser, name, bound); !problem.isEmpty())
            return problem;
    }
    return {};
}

QString readColumns(const QString &text, QStringList *columns)
{
    columns->clear();
    for (const QString &part : text.split(u',')) {
        const QString path = part.trimmed();
        if (!findExportField(path))
            return CommandLineText::tr("There is no column \"%1\". The nearest are: %2.")
                .arg(path, nearestExportColumns(path).join(QStringLiteral(", ")));
        if (columns->contains(path))
            return CommandLineText::tr("The column \"%1\" is named twice.").arg(path);
        columns->append(path);
    }
    return {};
}

QString readExport(const QCommandLineParser &parser, CommandLine *line)
{
    for (const char *name : {"columns", "no-formula-guard", "bom", "format", "manifest", "require-complete"}) {
        if (parser.isSet(QString::fromLatin1(name)) && !parser.isSet(QStringLiteral("export")))
            return CommandLineText::tr("--%1 goes with --export only.").arg(QString::fromLatin1(name));
    }
    if (!parser.isSet(QStringLiteral("export")))
        return {};
    line->mode = CommandLine::Mode::Export;
    line->exportPath = parser.value(QStringLiteral("export"));
    if (line->exportPath.isEmpty())
        return CommandLineText::tr("--export needs a file to write, or - for standard output.");
    ExportOptions &options = line->exportOptions;
    options.format = exportFormatOf(line->exportPath);
    options.formulaGuard = !parser.isSet(QStringLiteral("no-formula-guard"));
    options.byteOrderMark = parser.isSet(QStringLiteral("bom"));
    options.manifest = parser.isSet(QStringLiteral("manifest"));
    line->requiresProof = parser.isSet(QStringLiteral("require-complete"));
    if (options.manifest && line->exportPath == u"-")
        return CommandLineText::tr("--manifest needs a file to stand beside, not standard output.");
    if (parser.isSet(QStringLiteral("format"))) {
        const QString format = parser.value(QStringLiteral("format"));
        if (format != u"csv" && format != u"jsonl")
            return CommandLineText::tr("--format takes csv or jsonl, not \"%1\".").arg(format);
        options.format = format == u"csv" ? ExportFormat::Csv : ExportFormat::JsonLines;
    }
    if (!parser.isSet(QStringLiteral("columns")))
        return {};
    if (options.format != ExportFormat::Csv)
        return CommandLineText::tr("--columns goes with CSV only: JSON Lines holds whole records.");
    return readColumns(parser.value(QStringLiteral("columns")), &options.columns);
}

QString readConnection(const QCommandLineParser &parser, CommandLine *line)
{
    line->isDemo = parser.isSet(QStringLiteral("demo"));
    line->tokenFile = parser.value(QStringLiteral("token-file"));
    line->baseUrl = parser.value(QStringLiteral("base-url"));
    line->proxy = parser.value(QStringLiteral("proxy"));
    line->caFile = parser.value(QStringLiteral("ca-file"));
    if (line->isDemo && !line->proxy.isEmpty())
        return CommandLineText::tr("--demo has a server of its own: leave out --proxy.");
    if (line->isDemo && !line->caFile.isEmpty())
        return CommandLineText::tr("--demo has a server of its own: leave out --ca-file.");
    if (parser.isSet(QStringLiteral("ca-file")) && line->caFile.isEmpty())
        return CommandLineText::tr("--ca-file needs a file to read.");
    if (line->isDemo && !line->baseUrl.isEmpty())
        return CommandLineText::tr("--demo has a server of its own: leave out --base-url.");
    if (!line->isDemo && line->baseUrl.isEmpty())
        line->baseUrl = qEnvironmentVariable("PAT_CONSOLE_BASE_URL");
    if (!parser.isSet(QStringLiteral("demo-tokens")))
        return {};
    const QString text = parser.value(QStringLiteral("demo-tokens"));
    bool ok = false;
    line->demoTokens = text.toLongLong(&ok);
    if (!ok || line->demoTokens < 0 || line->demoTokens > mostDemoTokens)
        return CommandLineText::tr("--demo-tokens takes a number from 0 to 1000000, not \"%1\".").arg(text);
    return line->isDemo ? QString() : CommandLineText::tr("--demo-tokens goes with --demo only.");
}

QString read(const QCommandLineParser &parser, CommandLine *line)
{
    if (!parser.positionalArguments().isEmpty())
        return CommandLineText::tr("\"%1\" is not an option. See --help.")
            .arg(parser.positionalArguments().constFirst());
    line->screenshotPath = parser.value(QStringLiteral("screenshot"));
    if (parser.isSet(QStringLiteral("screenshot")) && line->screenshotPath.isEmpty())
        return CommandLineText::tr("--screenshot needs a file to write.");
    for (const auto &reader : {readConnection, readExport}) {
        if (const QString problem = reader(parser, line); !problem.isEmpty())
            return problem;
    }
    return readQuery(parser, &line->query);
}

} // namespace

ParsedCommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(&parser);
    const bool isParsed = parser.parse(arguments);
    if (parser.isSet(QStringLiteral("token")))
        return {{},
                CommandLineText::tr(
                    "--token is refused: other users of this machine can read command lines. Use --token-file, or "
                    "PAT_CONSOLE_TOKEN in the environment.")};
    if (!isParsed)
        return {{}, QString(parser.errorText() + u' ' + CommandLineText::tr("See --help."))};

    CommandLine line;
    if (parser.isSet(QStringLiteral("help"))) {
        line.mode = CommandLine::Mode::Help;
        return {line, {}};
    }
    if (parser.isSet(QStringLiteral("version"))) {
        line.mode = CommandLine::Mode::Version;
        return {line, {}};
    }
    const QString problem = read(parser, &line);
    if (!problem.isEmpty())
        return {{}, problem};
    return {line, {}};
}

QString commandLineHelp()
{
    QCommandLineParser parser;
    addOptions(&parser);
    return parser.helpText();
}
