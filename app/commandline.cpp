#include "app/commandline.h"

#include "models/exporting/computedcells.h"
#include "models/exporting/exportcolumns.h"
#include "models/files/bytepath.h"
#include "models/files/packing.h"
#include "models/reporting/reportfile.h"
#include "models/text/pastedtext.h"
#include "models/text/tokencolumns.h"
#include "models/text/userzone.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace {

constexpr qint64 mostDemoTokens = 1'000'000;

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QList<QCommandLineOption> allOptions()
{
    QList<QCommandLineOption> options;
    const auto add = [&options](const char *name, const QString &help, const QString &value = {}) {
        options.append({QString::fromLatin1(name), help, value});
    };
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
    add("proxy-password-file",
        CommandLineText::tr("The proxy needs a password: read USER:PASSWORD from FILE, - for standard input."),
        QStringLiteral("FILE"));
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
    add("review", CommandLineText::tr("Read everything that matches and print what a review finds, without a window."));
    add("where",
        CommandLineText::tr(
            "For --export and --review: only tokens that match EXPR, such as 'state:live -used:<90d'. See the guide."),
        QStringLiteral("EXPR"));
    add("format",
        CommandLineText::tr("For --export: csv or jsonl; follows the file's ending. For --review: text, json or csv."),
        QStringLiteral("FORMAT"));
    add("fail-on",
        CommandLineText::tr("For --review: end with status 6 where there is a finding of this severity or a higher "
                            "one; new-high: a high one that was not there before."),
        QStringLiteral("high|medium|low|new-high"));
    add("against",
        CommandLineText::tr("For --review and --export: compare with FILE, which was exported earlier as JSON Lines."),
        QStringLiteral("FILE"));
    add("report",
        CommandLineText::tr("For --review: also write a report for people to FILE, whose name ends in .html or .pdf. "
                            "For --verify: the report."),
        QStringLiteral("FILE"));
    add("report-without-email", CommandLineText::tr("For --report: leave out all e-mail addresses."));
    add("hand-over",
        CommandLineText::tr(
            "For --review: also write a text for each owner of tokens to be revoked or asked about, and "
            "the ids to revoke, to a new or empty FOLDER."),
        QStringLiteral("FOLDER"));
    add("manifest",
        CommandLineText::tr("For --export: also write FILE.manifest.json, which tells how the file came about."));
    add("require-complete",
        CommandLineText::tr("For --export and --review: leave no file, print nothing, and end with status 4, unless it "
                            "is certain that nothing is missing."));
    add("verify",
        CommandLineText::tr("Only compare FILE, which was exported with --manifest, with FILE.manifest.json; with "
                            "--report, whether that is a report of the records in FILE."),
        QStringLiteral("FILE"));
    add("screenshot", CommandLineText::tr("Open the window, save a picture of it as PNG, leave."),
        QStringLiteral("FILE"));
    options.append({{QStringLiteral("h"), QStringLiteral("help")}, CommandLineText::tr("Show this help.")});
    options.append({{QStringLiteral("v"), QStringLiteral("version")}, CommandLineText::tr("Show the version.")});
    // Known only to be refused: as an unknown option its value would be printed.
    QCommandLineOption token(QStringLiteral("token"), {}, QStringLiteral("TOKEN"));
    token.setFlags(QCommandLineOption::HiddenFromHelp);
    options.append(token);
    return options;
}

void addOptions(QCommandLineParser *parser)
{
    parser->setApplicationDescription(
        CommandLineText::tr("Browses the personal access tokens of an account. Read-only."));
    parser->addOptions(allOptions());
}

/// Names of files are used byte for byte.
bool isFileOption(const QString &option)
{
    return option == u"export" || option == u"screenshot" || option == u"verify" || option == u"against" ||
           option == u"report" || option == u"hand-over" || option.endsWith(u"-file");
}

/// Whether it stands after its option as an argument of its own, where an option may have been meant.
bool follows(const QString &option, const QString &value, const QStringList &arguments)
{
    for (qsizetype at = arguments.indexOf(value, 1); at > 0; at = arguments.indexOf(value, at + 1)) {
        if (arguments[at - 1] == QString(u"--" + option))
            return true;
    }
    return false;
}

/// Of an option that was given with a value. An empty one is a script's variable that is not set, and one that is an
/// option itself what follows where a variable without quotes is not set.
QString valueProblem(const QString &option, const QString &value, const QStringList &arguments)
{
    if (unwrapped(value).isEmpty())
        return CommandLineText::tr("--%1 is given, but its value is empty. Leave it out, or say what you mean.")
            .arg(option);
    if (!isText(value) && !isFileOption(option))
        return CommandLineText::tr("The value of --%1 is not UTF-8. Write it in UTF-8.").arg(option);
    if (value.size() > 2 && value.startsWith(u"--") && follows(option, value, arguments))
        return CommandLineText::tr("--%1 has no value: %2 follows. If that is its value, write --%1=%2.")
            .arg(option, value);
    return {};
}

QString readValues(const QCommandLineParser &parser, const QStringList &arguments)
{
    const QList<QCommandLineOption> options = allOptions();
    for (const QCommandLineOption &option : options) {
        if (option.valueName().isEmpty()) // Qt 6.8 complains where a flag is asked for its value
            continue;
        const QString name = option.names().constFirst();
        const QStringList values = parser.values(option);
        for (const QString &value : values) {
            if (const QString problem = valueProblem(name, value, arguments); !problem.isEmpty())
                return problem;
        }
        if (values.size() > 1 && name != u"id")
            return CommandLineText::tr("--%1 is given more than once. Leave one of them.").arg(name);
    }
    return {};
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

QString readPeriod(const QCommandLineParser &parser, const char *from, const char *to, DateRange *range)
{
    for (const auto &[name, bound] : {std::pair(from, &range->from), std::pair(to, &range->to)}) {
        if (const QString problem = readBound(parser, name, bound); !problem.isEmpty())
            return problem;
    }
    if (!isReversed(*range, userZone().zone))
        return {};
    return CommandLineText::tr("The end, --%1, lies before the start, --%2.")
        .arg(QString::fromLatin1(to), QString::fromLatin1(from));
}

QString readQuery(const QCommandLineParser &parser, TokenQuery *query)
{
    query->search = unwrapped(parser.value(QStringLiteral("search")));
    query->sort = parseSort(parser.value(QStringLiteral("sort")));
    if (parser.isSet(QStringLiteral("sort")) && query->sort.key.isEmpty())
        return CommandLineText::tr("--sort takes a field such as createdAt, not \"%1\".")
            .arg(parser.value(QStringLiteral("sort")));
    const QStringList given = parser.values(QStringLiteral("id"));
    for (const QString &text : given) {
        const QStringList ids = parseIds(text);
        if (ids.isEmpty())
            return CommandLineText::tr("--id takes the id of a token, and there is none in \"%1\".").arg(text);
        query->ids += ids;
    }
    query->ids.removeDuplicates();
    if (const QString problem = readPeriod(parser, "created-from", "created-to", &query->created); !problem.isEmpty())
        return problem;
    return readPeriod(parser, "updated-from", "updated-to", &query->updated);
}

QString readColumns(const QString &text, QStringList *columns)
{
    columns->clear();
    for (const QString &part : text.split(u',')) {
        const QString name = part.trimmed();
        if (!findExportColumn(name)) {
            const QString nearest = nearestExportColumns(name).join(QStringLiteral(", "));
            return nearest.isEmpty()
                       ? CommandLineText::tr("There is no column \"%1\". Name fields such as id,name,user.email.")
                             .arg(name)
                       : CommandLineText::tr("There is no column \"%1\". The nearest are: %2.").arg(name, nearest);
        }
        if (columns->contains(name))
            return CommandLineText::tr("The column \"%1\" is named twice.").arg(name);
        columns->append(name);
    }
    return {};
}

/// The ending that promises something else than a PNG, as that of an export does; empty where none does.
QString otherThanPicture(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"csv" || isPackedName(path) || exportFormatOf(path) == ExportFormat::JsonLines)
        return ending;
    const QString other = otherFormatOf(path);
    return other == u"png" ? QString() : other;
}

/// What is said wins over what the file's name promises.
QString readFormat(const QCommandLineParser &parser, CommandLine *line)
{
    ExportOptions &options = line->exportOptions;
    if (!parser.isSet(QStringLiteral("format"))) {
        options.format = exportFormatOf(line->exportPath);
        const QString other = otherFormatOf(line->exportPath);
        return other.isEmpty() ? QString()
                               : CommandLineText::tr("An export is CSV or JSON Lines, not what .%1 promises. Name the "
                                                     "file .csv or .jsonl, or say --format csv or --format jsonl.")
                                     .arg(other);
    }
    const QString format = unwrapped(parser.value(QStringLiteral("format"))).toLower();
    if (format != u"csv" && format != u"jsonl")
        return CommandLineText::tr("--format takes csv or jsonl, not \"%1\".").arg(format);
    options.format = format == u"csv" ? ExportFormat::Csv : ExportFormat::JsonLines;
    return {};
}

QString readWhere(const QCommandLineParser &parser, CommandLine *line)
{
    const QString text = parser.value(QStringLiteral("where"));
    const ParsedFilter parsed = ReviewFilter::parse(text, {parser.isSet(QStringLiteral("against")), true});
    if (parsed.error)
        return CommandLineText::tr("--where cannot read \"%1\". %2")
            .arg(text.sliced(parsed.error->at, parsed.error->length), parsed.error->problem);
    line->where = parsed.filter;
    return {};
}

QString readExport(const QCommandLineParser &parser, CommandLine *line)
{
    for (const char *name : {"columns", "no-formula-guard", "bom", "manifest"}) {
        if (parser.isSet(QString::fromLatin1(name)) && !parser.isSet(QStringLiteral("export")))
            return CommandLineText::tr("--%1 goes with --export only.").arg(QString::fromLatin1(name));
    }
    if (!parser.isSet(QStringLiteral("export")))
        return {};
    line->mode = CommandLine::Mode::Export;
    if (parser.isSet(QStringLiteral("screenshot")))
        return CommandLineText::tr("--screenshot shows the window, and --export has none. Leave one of them.");
    line->exportPath = parser.value(QStringLiteral("export"));
    ExportOptions &options = line->exportOptions;
    options.formulaGuard = !parser.isSet(QStringLiteral("no-formula-guard"));
    options.byteOrderMark = parser.isSet(QStringLiteral("bom"));
    options.manifest = parser.isSet(QStringLiteral("manifest"));
    line->requiresProof = parser.isSet(QStringLiteral("require-complete"));
    if (options.manifest && line->exportPath == u"-")
        return CommandLineText::tr("--manifest needs a file to stand beside, not standard output.");
    if (const QString problem = readFormat(parser, line); !problem.isEmpty())
        return problem;
    if (options.byteOrderMark && options.format != ExportFormat::Csv)
        return CommandLineText::tr("--bom goes with CSV only: JSON Lines have no byte order mark.");
    if (!parser.isSet(QStringLiteral("columns")))
        return {};
    if (options.format != ExportFormat::Csv)
        return CommandLineText::tr("--columns goes with CSV only: JSON Lines holds whole records.");
    return readColumns(parser.value(QStringLiteral("columns")), &options.columns);
}

/// What goes with a review, and what goes with it or an export. After readExport.
QString readReview(const QCommandLineParser &parser, CommandLine *line)
{
    const bool isReview = parser.isSet(QStringLiteral("review"));
    for (const char *name : {"format", "require-complete", "where"}) {
        if (parser.isSet(QString::fromLatin1(name)) && !isReview && line->exportPath.isEmpty())
            return CommandLineText::tr("--%1 goes with --export and --review only.").arg(QString::fromLatin1(name));
    }
    if (parser.isSet(QStringLiteral("fail-on")) && !isReview)
        return CommandLineText::tr("--%1 goes with --review only.").arg(QStringLiteral("fail-on"));
    if (!isReview)
        return {};
    line->mode = CommandLine::Mode::Review;
    for (const char *name : {"export", "screenshot", "sort"}) {
        if (parser.isSet(QString::fromLatin1(name)))
            return CommandLineText::tr("--%1 does not go with --review. Leave one of them.")
                .arg(QString::fromLatin1(name));
    }
    line->requiresProof = parser.isSet(QStringLiteral("require-complete"));
    const QString format = unwrapped(parser.value(QStringLiteral("format"))).toLower();
    if (format == u"json")
        line->reviewFormat = CommandLine::ReviewFormat::Json;
    else if (format == u"csv")
        line->reviewFormat = CommandLine::ReviewFormat::Csv;
    else if (!format.isEmpty() && format != u"text")
        return CommandLineText::tr("With --review, --format takes text, json or csv, not \"%1\".").arg(format);
    const QString level = unwrapped(parser.value(QStringLiteral("fail-on"))).toLower();
    for (const Severity severity : {Severity::Low, Severity::Medium, Severity::High}) {
        if (level == QLatin1String(severityKey(severity)))
            line->failsOn = severity;
    }
    line->failsOnNewHigh = level == u"new-high";
    if (!level.isEmpty() && !line->failsOn && !line->failsOnNewHigh)
        return CommandLineText::tr("--fail-on takes high, medium, low or new-high, not \"%1\".").arg(level);
    return {};
}

/// After readReview.
QString readReport(const QCommandLineParser &parser, CommandLine *line)
{
    line->reportPath = parser.value(QStringLiteral("report"));
    line->reportsEmails = !parser.isSet(QStringLiteral("report-without-email"));
    if (line->reportPath.isEmpty())
        return line->reportsEmails
                   ? QString()
                   : CommandLineText::tr("--%1 goes with --report only.").arg(QStringLiteral("report-without-email"));
    if (line->mode == CommandLine::Mode::Verify)
        return {};
    if (line->mode != CommandLine::Mode::Review)
        return CommandLineText::tr("--%1 goes with --review and --verify only.").arg(QStringLiteral("report"));
    return reportFormatOf(line->reportPath)
               ? QString()
               : CommandLineText::tr(
                     "--report writes a web page or a PDF, and the name of the file says which. Name it "
                     ".html or .pdf.");
}

/// The same.
QString readHandOver(const QCommandLineParser &parser, CommandLine *line)
{
    line->handOverPath = parser.value(QStringLiteral("hand-over"));
    if (line->handOverPath.isEmpty())
        return {};
    if (line->mode != CommandLine::Mode::Review)
        return CommandLineText::tr("--%1 goes with --review only.").arg(QStringLiteral("hand-over"));
    return line->handOverPath == u"-" ? CommandLineText::tr("--hand-over needs a folder, not standard output.")
                                      : QString();
}

/// After all that may need it.
QString readAgainstPath(const QCommandLineParser &parser, CommandLine *line)
{
    line->againstPath = parser.value(QStringLiteral("against"));
    const ExportOptions &options = line->exportOptions;
    const bool hasColumn = line->mode == CommandLine::Mode::Export && options.format == ExportFormat::Csv &&
                           options.columns.contains(ComputedCells::changeColumn());
    if (line->againstPath.isEmpty()) {
        if (line->failsOnNewHigh)
            return CommandLineText::tr("--fail-on new-high needs --against: since when is it new?");
        return hasColumn ? CommandLineText::tr("The column \"%1\" needs --against: what changed since when?")
                               .arg(ComputedCells::changeColumn())
                         : QString();
    }
    if (line->mode != CommandLine::Mode::Export && line->mode != CommandLine::Mode::Review)
        return CommandLineText::tr("--%1 goes with --export and --review only.").arg(QStringLiteral("against"));
    if (line->againstPath == u"-")
        return CommandLineText::tr("--against needs a file, not standard input: its manifest stands beside it.");
    if (line->mode == CommandLine::Mode::Export && !hasColumn && !line->where.asksForChanges())
        return CommandLineText::tr(
            "An export uses --against for the column change in CSV, and for changed: in --where. "
            "Ask for one of them.");
    return {};
}

/// It asks no server, and shows no window: nothing goes with it but a report to verify.
QString readVerify(const QCommandLineParser &parser, CommandLine *line)
{
    if (!parser.isSet(QStringLiteral("verify")))
        return {};
    const QList<QCommandLineOption> options = allOptions();
    for (const QCommandLineOption &option : options) {
        const QString name = option.names().constFirst();
        if (name != u"verify" && name != u"report" && parser.isSet(name))
            return CommandLineText::tr("--verify goes with no other option but --report: leave out --%1.").arg(name);
    }
    line->mode = CommandLine::Mode::Verify;
    line->verifyPath = parser.value(QStringLiteral("verify"));
    line->reportPath = parser.value(QStringLiteral("report"));
    if (line->verifyPath == u"-")
        return CommandLineText::tr("--verify needs a file, not standard input: its manifest stands beside it.");
    return line->reportPath == u"-"
               ? CommandLineText::tr("--verify reads a report from a file, not from standard input.")
               : QString();
}

QString readDemo(const QCommandLineParser &parser, CommandLine *line)
{
    line->isDemo = parser.isSet(QStringLiteral("demo"));
    for (const char *name : {"base-url", "token-file", "proxy", "proxy-password-file", "ca-file"}) {
        if (line->isDemo && parser.isSet(QString::fromLatin1(name)))
            return CommandLineText::tr("--demo has a server of its own: leave out --%1.")
                .arg(QString::fromLatin1(name));
    }
    if (!parser.isSet(QStringLiteral("demo-tokens")))
        return {};
    const QString text = parser.value(QStringLiteral("demo-tokens"));
    bool ok = false;
    line->demoTokens = text.toLongLong(&ok);
    if (!ok || line->demoTokens < 0 || line->demoTokens > mostDemoTokens)
        return CommandLineText::tr("--demo-tokens takes a number from 0 to 1000000, not \"%1\".").arg(text);
    return line->isDemo ? QString() : CommandLineText::tr("--demo-tokens goes with --demo only.");
}

QString readConnection(const QCommandLineParser &parser, CommandLine *line)
{
    line->tokenFile = parser.value(QStringLiteral("token-file"));
    line->baseUrl = parser.value(QStringLiteral("base-url"));
    line->proxy = parser.value(QStringLiteral("proxy"));
    line->proxyPasswordFile = parser.value(QStringLiteral("proxy-password-file"));
    line->caFile = parser.value(QStringLiteral("ca-file"));
    if (!line->isDemo && line->baseUrl.isEmpty())
        line->baseUrl = qEnvironmentVariable("PAT_CONSOLE_BASE_URL");
    if (!line->proxyPasswordFile.isEmpty() && line->proxy.isEmpty())
        return CommandLineText::tr("--proxy-password-file goes with --proxy only.");
    if (line->proxyPasswordFile == u"-" && line->tokenFile == u"-")
        return CommandLineText::tr("Standard input holds one thing: name a file with --token-file or with "
                                   "--proxy-password-file.");
    for (const char *name : {"token-file", "proxy", "ca-file", "search", "sort", "id", "created-from", "created-to",
                             "updated-from", "updated-to"}) {
        if (!line->isDemo && line->baseUrl.isEmpty() && parser.isSet(QString::fromLatin1(name)))
            return CommandLineText::tr("--%1 needs --base-url: which server is it for?").arg(QString::fromLatin1(name));
    }
    return {};
}

QString read(const QCommandLineParser &parser, const QStringList &arguments, CommandLine *line)
{
    if (const QString problem = readValues(parser, arguments); !problem.isEmpty())
        return problem;
    // Not quoted: it may be a token that a script has put in the wrong place.
    if (!parser.positionalArguments().isEmpty())
        return CommandLineText::tr("There is an argument that belongs to no option. See --help.");
    line->screenshotPath = parser.value(QStringLiteral("screenshot"));
    if (const QString other = otherThanPicture(line->screenshotPath); !other.isEmpty())
        return CommandLineText::tr("--screenshot saves a PNG, not what .%1 promises. Name the file .png.").arg(other);
    for (const auto &reader : {readVerify, readDemo, readConnection, readExport, readReview, readReport, readHandOver,
                               readWhere, readAgainstPath}) {
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
    // Not told letter by letter, for the same reason.
    const QStringList unknown = parser.unknownOptionNames();
    if (std::any_of(unknown.begin(), unknown.end(), [](const QString &name) { return name.size() == 1; }))
        return {{}, CommandLineText::tr("There is an option that is not known. See --help.")};
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
    const QString problem = read(parser, arguments, &line);
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
