#include "app/commandline.h"
#include "app/demoserver/sandbox.h"
#include "tests/support/fakeserver.h"
#include "tests/support/testtokens.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace Qt::StringLiterals;

/// What is typed, and the program as a script runs it: without a display, with what it prints and its exit status.
class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void secretsInTheWrongPlace();
    void warnsOfWhatOthersCanRead();
    void closedDescriptors();
    void readsQuery();
    void readsWhere();
    void readsWhatIsPasted();
    void refuses_data();
    void refuses();
    void refusesEmptyValues_data();
    void refusesEmptyValues();
    void refusesOtherFormats_data();
    void refusesOtherFormats();
    void refusesPicturesOfOtherFormats_data();
    void refusesPicturesOfOtherFormats();
    void bytesOfArguments_data();
    void bytesOfArguments();
    void readsTokensAsTheyCome_data();
    void readsTokensAsTheyCome();
    void demoExportHasEveryTokenOnce();
    void exportsToStandardOutput();
    void manifestTellsOfTheFile();
    void exportFollowsTheQuery();
    void endsWithStatus_data();
    void endsWithStatus();
    void requiresProof();
    void tokenIsNeverPrinted_data();
    void tokenIsNeverPrinted();
    void readsTokenFromStandardInput();
    void savesScreenshot();
    void screenshotIsWholeOrNotThere_data();
    void screenshotIsWholeOrNotThere();
    void limitOfFileSize_data();
    void limitOfFileSize();
    void noLocaleIsComplainedOf_data();
    void noLocaleIsComplainedOf();
    void boundsStayInEveryZone_data();
    void boundsStayInEveryZone();
    void longWaitsAreSaid_data();
    void longWaitsAreSaid();
    void saysThatThereIsNoDisplay();
    void signalsEndItCleanly_data();
    void signalsEndItCleanly();

private:
    struct Result
    {
        int status = -1;
        QByteArray output;
        QByteArray error;
    };
    Result run(const QStringList &arguments, const QHash<QString, QString> &environment = {},
               const QByteArray &input = {}) const;
    QString file(const QString &name, const QByteArray &content = {}) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Sandbox> m_slow; ///< an export from it takes seconds
};

void TestCommandLine::initTestCase()
{
    SandboxOptions options;
    options.tokens = 321;
    options.demandScope = QStringLiteral("personalAccessToken:read");
    m_sandbox = std::make_unique<Sandbox>(options);
    QCOMPARE(m_sandbox->start(), QString());
    options.tokens = 5000;
    options.latencyMs = 300;
    m_slow = std::make_unique<Sandbox>(options);
    QCOMPARE(m_slow->start(), QString());
}

TestCommandLine::Result TestCommandLine::run(const QStringList &arguments, const QHash<QString, QString> &environment,
                                             const QByteArray &input) const
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const char *name :
         {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PAT_CONSOLE_TOKEN", "PAT_CONSOLE_BASE_URL"})
        variables.remove(QString::fromLatin1(name));
    variables.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("config")));
    for (auto it = environment.begin(); it != environment.end(); ++it)
        variables.insert(it.key(), it.value());
    QProcess process;
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(PAT_CONSOLE_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    Result result;
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit)
        result.status = process.exitCode();
    result.output = process.readAllStandardOutput();
    result.error = process.readAllStandardError();
    return result;
}

QString TestCommandLine::file(const QString &name, const QByteArray &content) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!content.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(content);
    return path;
}

void TestCommandLine::readsQuery()
{
    const ParsedCommandLine parsed = parseCommandLine(
        {QStringLiteral("pat-console"), QStringLiteral("--base-url"), QStringLiteral("https://api.example.com"),
         QStringLiteral("--search"), QStringLiteral("a&b=c"), QStringLiteral("--sort"), QStringLiteral("-createdAt"),
         QStringLiteral("--id"), QStringLiteral("one"), QStringLiteral("--id=two"), QStringLiteral("--created-from"),
         QStringLiteral("2026-11-01"), QStringLiteral("--updated-to"), QStringLiteral("2026-11-02T03:04:05.1234567Z")});
    QCOMPARE(parsed.problem, QString());
    const TokenQuery &query = parsed.commandLine->query;
    QCOMPARE(query.search, QStringLiteral("a&b=c"));
    QCOMPARE(query.sort, (Sort{QStringLiteral("createdAt"), true}));
    QCOMPARE(query.ids, (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    QCOMPARE(query.created.from.text(), QStringLiteral("2026-11-01"));
    QVERIFY(query.created.to.isOpen());
    QCOMPARE(query.updated.to.text(), QStringLiteral("2026-11-02T03:04:05.1234567Z"));
    QCOMPARE(parsed.commandLine->mode, CommandLine::Mode::Window);
    QVERIFY(parsed.commandLine->where.isEmpty());
}

void TestCommandLine::readsWhere()
{
    for (const QString &mode : {u"--review"_s, u"--export=x.csv"_s}) {
        const ParsedCommandLine parsed =
            parseCommandLine({u"pat-console"_s, u"--demo"_s, mode, u"--where"_s, u"-state:live  name:\"a b\""_s});
        QCOMPARE(parsed.problem, QString());
        QCOMPARE(parsed.commandLine->where.text(), u"-state:live name:\"a b\""_s);
    }
}

void TestCommandLine::readsWhatIsPasted()
{
    const QString id = u"0a1b2c3d-0000-4000-8000-00000000000a"_s;
    const ParsedCommandLine parsed =
        parseCommandLine({u"pat-console"_s, u"--base-url"_s, u"\u00A0https://api.example.com/v3 "_s, u"--search"_s,
                          u"\uFEFF“ada  lovelace”\u00A0"_s, u"--id"_s, u'{' + id.toUpper() + u'}', u"--id"_s,
                          u"https://api.example.com/v3/personal-access-tokens/tok_1"_s, u"--created-from"_s,
                          u" '2026-11-01' "_s, u"--export"_s, u"a.txt"_s, u"--format"_s, u"JSONL"_s});
    QCOMPARE(parsed.problem, QString());
    QCOMPARE(parsed.commandLine->query.search, u"ada  lovelace"_s);
    QCOMPARE(parsed.commandLine->query.ids, (QStringList{id, u"tok_1"_s}));
    QCOMPARE(parsed.commandLine->query.created.from.text(), u"2026-11-01"_s);
    QCOMPARE(parsed.commandLine->exportOptions.format, ExportFormat::JsonLines);
}

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *arguments, const char *word) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ') << QString::fromLatin1(word);
    };
    row("--nonsense", "nonsense");
    row("stray", "argument");
    row("--token secret", "--token-file");
    row("--token=secret", "--token-file");
    row("--demo --base-url http://127.0.0.1/v3", "--base-url");
    row("--demo --demo-tokens many", "many");
    row("--demo --demo-tokens -1", "-1");
    row("--demo-tokens 7", "--demo");
    row("--created-from 2026-02-30", "--created-from");
    row("--updated-to yesterday", "--updated-to");
    row("--columns id", "--export");
    row("--demo --export x.csv --columns id,user.emial", "user.email");
    row("--demo --export x.csv --columns id,id", "twice");
    row("--demo --export x.csv --columns status,id,status", "twice");
    row("--demo --export x.csv --columns expiresAt?,expiresAt?", "twice");
    row("--demo --export x.csv --columns id,state", "status");
    row("--demo --export x.csv --columns id,Findings", "findings");
    row("--demo --export x.csv --columns id,expireAt?", "expiresAt?");
    row("--demo --export x.csv --columns status?", "There is no column \"status?\".");
    row("--demo --export x.csv --columns user?", "There is no column \"user?\".");
    row("--demo --export x.jsonl --columns status", "CSV");
    row("--demo --review --columns status", "--export");
    row("--verify -", "standard input");
    row("--verify", "verify");
    row("--verify x.csv --demo", "leave out --demo");
    row("--verify x.csv --export y.csv", "leave out --export");
    row("--verify x.csv --review", "leave out --review");
    row("--verify x.csv --format csv", "leave out --format");
    row("--verify --export x.csv", "--verify=--export");
    row("--verify x.csv --verify y.csv", "more than once");
    row("--verify x.csv y.csv", "argument");
    row("--demo --export x.csv --format xml", "jsonl");
    row("--demo --export x.jsonl --columns id", "CSV");
    row("--demo --manifest", "--export");
    row("--demo --export - --manifest", "standard output");
    row("--demo --require-complete", "--export");
    row("--demo --where state:live", "--review");
    row("--demo --export x.csv --where foo:bar", "--where cannot read \"foo:bar\". There is no field \"foo\".");
    row("--demo --review --where state:dead", "\"state:dead\"");
    row("--demo --review --where changed:new", "--against FILE");
    row("--demo --review --where decision:forget", "\"decision:forget\"");
    row("--demo --review --where --state:live", "--where=--state:live");
    row("--demo --sort -", "--sort");
    row("--demo --screenshot x.jpg", "--screenshot");
    row("--demo --export x.csv --columns id,nosuch", "There is no column \"nosuch\".");
    row("--demo --id [] --export x.csv", "--id");
    row("--demo --created-from 2024-05-02 --created-to 2024-05-01", "--created-to");
    row("--demo --updated-from 2024-05-02T00:00:00Z --updated-to 2024-05-01T00:00:00Z", "--updated-to");
    row("--demo --export x.jsonl --bom", "--bom");
    row("--demo --export x.csv --format jsonl --bom", "--bom");
    row("--demo --export x.csv --screenshot x.png", "--screenshot");
    row("--demo --search a --search b", "more than once");
    row("--demo --export --manifest", "--export");
    row("--demo --search --export x.csv", "--search=--export");
    row("--demo --token-file x", "--token-file");
    row("--demo --ca-file x", "--ca-file");
    row("--search x", "--base-url");
    row("--sort name --screenshot x.png", "--base-url");
    row("--updated-to 2024-05-01", "--base-url");
    row("--token-file x", "--base-url");
    row("--proxy http://proxy:1", "--base-url");
    row("--base-url https://127.0.0.2:9 --proxy-password-file x", "--proxy");
    row("--base-url x --token-file - --proxy http://proxy:1 --proxy-password-file -", "Standard input");
}

void TestCommandLine::refusesEmptyValues_data()
{
    QTest::addColumn<QString>("option");
    const QString help = commandLineHelp();
    static const QRegularExpression withValue(u"^  --([a-z-]+) <"_s, QRegularExpression::MultilineOption);
    for (const QRegularExpressionMatch &match : withValue.globalMatch(help))
        QTest::newRow(qPrintable(match.captured(1))) << match.captured(1);
}

/// As a script passes a variable that is not set.
void TestCommandLine::refusesEmptyValues()
{
    QFETCH(const QString, option);
    for (const QString &value : {u""_s, u" "_s, u"\u00A0\u200B"_s, u"''"_s}) {
        for (const QStringList &given :
             {QStringList{u"--"_s + option, value}, QStringList{u"--"_s + option + u'=' + value}}) {
            const ParsedCommandLine parsed = parseCommandLine(QStringList{u"pat-console"_s, u"--demo"_s} + given);
            QVERIFY(!parsed.commandLine);
            QVERIFY2(parsed.problem.contains(u"--"_s + option), qPrintable(parsed.problem));
        }
    }
    QCOMPARE(run({u"--demo"_s, u"--"_s + option, QString()}).status, 2);
}

void TestCommandLine::refusesOtherFormats_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"o.json", "o.tsv", "o.xlsx", "o.csv.gz", "O.JSON", "o.json.zst", "o.zst"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestCommandLine::refusesOtherFormats()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    const QStringList arguments{u"--demo"_s, u"--demo-tokens"_s, u"3"_s, u"--export"_s, folder.filePath(name)};
    const Result result = run(arguments);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.error.contains("--format"), result.error.constData());
    QVERIFY(QDir(folder.path()).isEmpty());
    QCOMPARE(run(arguments + QStringList{u"--format"_s, u"CSV"_s}).status, 0); // it was said
}

void TestCommandLine::refusesPicturesOfOtherFormats_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTaken");
    for (const char *name : {"o.csv", "o.jsonl", "o.JL", "o.jpg", "o.pdf", "o.csv.zst", "o.jsonl.zst"})
        QTest::newRow(name) << QString::fromLatin1(name) << false;
    for (const char *name : {"o.png", "o.PNG", "o", "o-2026.11"})
        QTest::newRow(name) << QString::fromLatin1(name) << true;
}

void TestCommandLine::refusesPicturesOfOtherFormats()
{
    QFETCH(const QString, name);
    const ParsedCommandLine parsed = parseCommandLine({u"pat-console"_s, u"--demo"_s, u"--screenshot"_s, name});
    QTEST(parsed.commandLine.has_value(), "isTaken");
    QCOMPARE(parsed.problem.contains(u"PNG"_s), !parsed.commandLine);
}

void TestCommandLine::bytesOfArguments_data()
{
    QTest::addColumn<QByteArray>("arguments"); // of a shell, in the folder
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("made");
    QTest::newRow("export") << QByteArray("--export $'caf\\xe9.csv'") << 0 << QByteArray("caf\xE9.csv");
    QTest::newRow("sorted here, with a manifest") << QByteArray("--sort name --manifest --export $'./caf\\xe9.csv'")
                                                  << 0 << QByteArray("caf\xE9.csv.manifest.json");
    QTest::newRow("in a folder") << QByteArray("--export $'d\\xe9/a.csv'") << 0 << QByteArray("d\xE9/a.csv");
    QTest::newRow("picture") << QByteArray("--screenshot $'caf\\xe9.png'") << 0 << QByteArray("caf\xE9.png");
    QTest::newRow("search") << QByteArray("--export - --search $'caf\\xe9'") << 2 << QByteArray();
    QTest::newRow("id") << QByteArray("--export - --id=$'\\xe9'") << 2 << QByteArray();
    QTest::newRow("columns") << QByteArray("--export - --columns $'id\\xff'") << 2 << QByteArray();
    QTest::newRow("no option") << QByteArray("$'\\xff'") << 2 << QByteArray();
}

/// A name in Latin-1 is a name; a search in it would find nothing.
void TestCommandLine::bytesOfArguments()
{
    QFETCH(const QByteArray, arguments);
    QFETCH(const int, status);
    QFETCH(const QByteArray, made);
    const QTemporaryDir folder;
    QProcess process;
    process.start(u"bash"_s, {u"-c"_s,
                              u"cd \"$1\" && mkdir $'d\\xe9' && exec \"$0\" --demo --demo-tokens 7 "_s +
                                  QString::fromLatin1(arguments),
                              QStringLiteral(PAT_CONSOLE_PROGRAM), folder.path()});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), status);
    if (made.isEmpty())
        return;
    QVERIFY(std::filesystem::exists(folder.path().toStdString() + '/' + made.toStdString()));
    qsizetype files = 0;
    for ([[maybe_unused]] const auto &entry :
         std::filesystem::recursive_directory_iterator(folder.path().toStdString()))
        files += entry.is_regular_file() ? 1 : 0;
    QCOMPARE(files, made.contains("manifest") ? 2 : 1);
}

void TestCommandLine::readsTokensAsTheyCome_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("word"); // of the problem; empty where the token is read
    const QByteArray token = m_sandbox->token();
    QTest::newRow("blank line") << QByteArray(token + "\n\n") << QByteArray();
    QTest::newRow("Windows editor") << QByteArray("\xEF\xBB\xBF" + token + "\r\n") << QByteArray();
    QTest::newRow("scheme") << QByteArray("Bearer " + token) << QByteArray();
    QTest::newRow("quotes") << QByteArray('"' + token + "\"\n") << QByteArray();
    QTest::newRow("two") << QByteArray(token + '\n' + token + '\n') << QByteArray("more than one token");
    QTest::newRow("blank") << QByteArray(" \n") << QByteArray("token");
}

/// From a file and from the environment alike.
void TestCommandLine::readsTokensAsTheyCome()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, word);
    const QString path = file(u"pasted"_s, text);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    const QStringList arguments{u"--base-url"_s, m_sandbox->baseUrl().toString(), u"--export"_s, u"-"_s};
    const Result results[] = {run(arguments + QStringList{u"--token-file"_s, path}),
                              run(arguments, {{u"PAT_CONSOLE_TOKEN"_s, QString::fromUtf8(text)}})};
    for (const Result &result : results) {
        QCOMPARE(result.status, word.isEmpty() ? 0 : 2);
        QVERIFY2(result.error.contains(word), result.error.constData());
        QVERIFY(!result.error.contains(m_sandbox->token()));
    }
}

void TestCommandLine::refuses()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, word);
    const ParsedCommandLine parsed = parseCommandLine(QStringList(QStringLiteral("pat-console")) + arguments);
    QVERIFY(!parsed.commandLine);
    QVERIFY2(parsed.problem.contains(word), qPrintable(parsed.problem));
    QVERIFY(!parsed.problem.contains(QStringLiteral("secret")));
    const Result result = run(arguments);
    QCOMPARE(result.status, 2);
    QCOMPARE(result.error.count('\n'), 1);
    QCOMPARE(result.output, QByteArray());
}

void TestCommandLine::demoExportHasEveryTokenOnce()
{
    const QString path = file(QStringLiteral("out.csv"));
    const Result result =
        run({QStringLiteral("--demo"), QStringLiteral("--demo-tokens"), QStringLiteral("1234"),
             QStringLiteral("--export"), path, QStringLiteral("--columns"), QStringLiteral("id,createdAt")});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.error, QByteArray());
    QFile out(path);
    QVERIFY(out.open(QIODevice::ReadOnly));
    QList<QByteArray> lines = out.readAll().split('\n');
    QCOMPARE(lines.takeFirst(), QByteArray("id,createdAt\r"));
    QCOMPARE(lines.takeLast(), QByteArray());
    QCOMPARE(lines.size(), 1234);
    QSet<QByteArray> ids;
    for (const QByteArray &line : lines)
        ids.insert(line.left(line.indexOf(',')));
    QCOMPARE(ids.size(), 1234);
    QCOMPARE(out.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestCommandLine::exportsToStandardOutput()
{
    const Result csv = run({QStringLiteral("--demo"), QStringLiteral("--demo-tokens"), QStringLiteral("3"),
                            QStringLiteral("--export"), QStringLiteral("-")});
    QCOMPARE(csv.status, 0);
    QVERIFY(csv.output.startsWith(
        "id,name,createdAt,updatedAt,expiresAt,revoked,scopes,lastUsedAt,lastRotatedAt,userId,user.name,user.email,"
        "user.role,user.twoFactorEnabled,user.lastLoginAt,user.organization.name,user.reseller.name\r\n"));
    const Result lines =
        run({QStringLiteral("--demo"), QStringLiteral("--demo-tokens"), QStringLiteral("3"), QStringLiteral("--export"),
             QStringLiteral("-"), QStringLiteral("--format"), QStringLiteral("jsonl")});
    QCOMPARE(lines.status, 0);
    QCOMPARE(lines.output.count('\n'), 3);
    QVERIFY(lines.output.startsWith("{\"id\":"));
}

void TestCommandLine::manifestTellsOfTheFile()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("tokens.csv"));
    const Result result =
        run({QStringLiteral("--demo"), QStringLiteral("--demo-tokens"), QStringLiteral("250"),
             QStringLiteral("--export"), path, QStringLiteral("--manifest"), QStringLiteral("--columns"),
             QStringLiteral("id,name"), QStringLiteral("--sort"), QStringLiteral("-name"),
             QStringLiteral("--created-from"), QStringLiteral("2001-01-01")});
    QCOMPARE(result.status, 0);
    QFile file(path);
    QFile manifestFile(path + QStringLiteral(".manifest.json"));
    QVERIFY(file.open(QIODevice::ReadOnly) && manifestFile.open(QIODevice::ReadOnly));
    const QByteArray hash = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
    const QJsonObject manifest = QJsonDocument::fromJson(manifestFile.readAll()).object();
    QCOMPARE(manifest.value(QStringLiteral("sha256")).toString(), QString::fromLatin1(hash));
    QCOMPARE(manifest.value(QStringLiteral("rows")).toInt(), 250);
    QCOMPARE(manifest.value(QStringLiteral("complete")).toBool(), true);
    QCOMPARE(manifest.value(QStringLiteral("file")).toString(), QStringLiteral("tokens.csv"));
    QCOMPARE(manifest.value(QStringLiteral("format")).toString(), QStringLiteral("csv"));
    QCOMPARE(manifest.value(QStringLiteral("columns")).toArray(),
             QJsonArray::fromStringList({QStringLiteral("id"), QStringLiteral("name")}));
    QVERIFY(manifest.value(QStringLiteral("host")).toString().startsWith(QStringLiteral("127.0.0.1:")));
    QVERIFY(manifest.value(QStringLiteral("pages")).toInt() >= 3);
    QCOMPARE(manifest.value(QStringLiteral("retries")).toInt(-1), 0);
    const QJsonObject query = manifest.value(QStringLiteral("query")).toObject();
    QCOMPARE(query.value(QStringLiteral("sort")).toString(), QStringLiteral("-name"));
    QVERIFY(query.value(QStringLiteral("createdAt[gte]")).toString().startsWith(QStringLiteral("200")));
    for (const char *moment : {"started", "ended"})
        QVERIFY(manifest.value(QLatin1String(moment)).toString().endsWith(u'Z'));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(manifestFile.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

/// What a script has mixed up ends in logs.
void TestCommandLine::secretsInTheWrongPlace()
{
    const QString secret = QString::fromLatin1(m_sandbox->token());
    const QString url = m_sandbox->baseUrl().toString();
    for (const QStringList &arguments :
         {QStringList{u"--token-file"_s, secret}, QStringList{secret}, QStringList{u"-t"_s + secret},
          QStringList{u"--proxy"_s, u"http://proxy.test:1"_s, u"--proxy-password-file"_s, secret}}) {
        const Result result = run(QStringList{u"--base-url"_s, url, u"--export"_s, u"-"_s} + arguments);
        QCOMPARE(result.status, 2);
        QVERIFY2(!result.error.contains(secret.toUtf8().last(20)), result.error.constData());
        QVERIFY(!result.error.contains("e, y, J"));
    }
}

void TestCommandLine::warnsOfWhatOthersCanRead()
{
    const QString path = file(u"open"_s, m_sandbox->token());
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const Result result = run({u"--base-url"_s, m_sandbox->baseUrl().toString(), u"--token-file"_s, path, u"--export"_s,
                               u"-"_s, u"--columns"_s, u"id"_s});
    QCOMPARE(result.status, 0);
    QVERIFY2(result.error.contains(QByteArray("chmod 600 " + path.toUtf8())), result.error.constData());
}

/// Files and sockets of the program's own do not take their numbers.
void TestCommandLine::closedDescriptors()
{
    const QString path = file(u"open2"_s, m_sandbox->token());
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther)); // to be warned of
    const QTemporaryDir folder;
    QProcess process;
    process.start(u"bash"_s, {u"-c"_s, u"exec \"$@\" <&- >&- 2>&-"_s, u"_"_s, QStringLiteral(PAT_CONSOLE_PROGRAM),
                              u"--base-url"_s, m_sandbox->baseUrl().toString(), u"--token-file"_s, path, u"--export"_s,
                              folder.filePath(u"a.csv"_s)});
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(QFile::exists(folder.filePath(u"a.csv"_s)));
}

void TestCommandLine::exportFollowsTheQuery()
{
    const QString tokenFile = file(QStringLiteral("token"), m_sandbox->token() + '\n');
    const QStringList connection{QStringLiteral("--base-url"), m_sandbox->baseUrl().toString(),
                                 QStringLiteral("--token-file"), tokenFile};
    const QStringList out{QStringLiteral("--export"), QStringLiteral("-"), QStringLiteral("--columns"),
                          QStringLiteral("id")};
    const QStringList ids = m_sandbox->ids();
    const Result two =
        run(connection + out + QStringList{QStringLiteral("--id"), ids[7], QStringLiteral("--id"), ids[3]});
    QCOMPARE(two.status, 0);
    QCOMPARE(two.output, QStringLiteral("id\r\n%1\r\n%2\r\n").arg(ids[3], ids[7]).toUtf8());
    const Result backwards =
        run(connection + out + QStringList{QStringLiteral("--sort"), QStringLiteral("-createdAt")});
    QCOMPARE(backwards.output.count('\n'), 322);
    QVERIFY(backwards.output.startsWith(QByteArray("id\r\n" + ids.last().toUtf8())));
}

void TestCommandLine::endsWithStatus_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    const QString url = m_sandbox->baseUrl().toString();
    const QString path = m_folder.filePath(QStringLiteral("status.csv"));
    QTest::newRow("done") << url << m_sandbox->token() << path << 0;
    QTest::newRow("no such token") << url << QByteArray("wrong") << path << 3;
    QTest::newRow("not allowed") << url << m_sandbox->tokenWithoutScope() << path << 3;
    QTest::newRow("nobody answers") << QStringLiteral("http://127.0.0.1:9/v3") << m_sandbox->token() << path << 4;
    QTest::newRow("no such folder") << url << m_sandbox->token() << m_folder.filePath(QStringLiteral("no/such.csv"))
                                    << 5;
    QTest::newRow("a folder") << url << m_sandbox->token() << m_folder.path() << 5;
    QTest::newRow("a device") << url << m_sandbox->token() << QStringLiteral("/dev/full") << 5;
    QTest::newRow("no address") << QStringLiteral("ftp://x") << m_sandbox->token() << path << 2;
    QTest::newRow("plain http") << QStringLiteral("http://example.com/v3") << m_sandbox->token() << path << 2;
    QTest::newRow("broken token") << url << QByteArray("two words") << path << 2;
}

void TestCommandLine::endsWithStatus()
{
    QFETCH(const QString, url);
    QFETCH(const QByteArray, token);
    QFETCH(const QString, path);
    QFETCH(const int, status);
    file(QStringLiteral("status.csv"), "former");
    const Result result = run({QStringLiteral("--base-url"), url, QStringLiteral("--export"), path},
                              {{QStringLiteral("PAT_CONSOLE_TOKEN"), QString::fromLatin1(token)}});
    QCOMPARE(result.status, status);
    QVERIFY2(result.error.count('\n') == (status == 0 ? 0 : 1), result.error.constData());
    QVERIFY(!result.error.contains(token));
    QFile former(m_folder.filePath(QStringLiteral("status.csv")));
    QVERIFY(former.open(QIODevice::ReadOnly));
    QCOMPARE(former.readAll() == "former", status != 0);
}

/// An order that is the server's own can be had in pages alone, which prove nothing.
void TestCommandLine::requiresProof()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    const QStringList arguments{QStringLiteral("--demo"),
                                QStringLiteral("--demo-tokens"),
                                QStringLiteral("7"),
                                QStringLiteral("--export"),
                                path,
                                QStringLiteral("--manifest"),
                                QStringLiteral("--require-complete")};
    const Result unproven = run(arguments + QStringList{QStringLiteral("--sort"), QStringLiteral("nobody")});
    QCOMPARE(unproven.status, 4);
    QCOMPARE(unproven.error.count('\n'), 1);
    QVERIFY2(unproven.error.contains("--require-complete"), unproven.error.constData());
    QVERIFY(QDir(folder.path()).isEmpty());
    QCOMPARE(run(arguments).status, 0);
    QVERIFY(QFile::exists(path));
}

void TestCommandLine::tokenIsNeverPrinted_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("option") << QStringList{QStringLiteral("--token"), QStringLiteral("s3cr3t-t0k3n")};
    QTest::newRow("option=") << QStringList{QStringLiteral("--token=s3cr3t-t0k3n")};
}

void TestCommandLine::tokenIsNeverPrinted()
{
    QFETCH(const QStringList, arguments);
    const Result result = run(arguments);
    QCOMPARE(result.status, 2);
    QVERIFY(!result.error.contains("s3cr3t"));
    QVERIFY(!result.output.contains("s3cr3t"));
}

void TestCommandLine::readsTokenFromStandardInput()
{
    const Result result =
        run({QStringLiteral("--base-url"), m_sandbox->baseUrl().toString(), QStringLiteral("--token-file"),
             QStringLiteral("-"), QStringLiteral("--export"), QStringLiteral("-")},
            {}, m_sandbox->token() + "\n");
    QCOMPARE(result.status, 0);
    QVERIFY(result.output.count('\n') > 321);
}

void TestCommandLine::savesScreenshot()
{
    const QString path = m_folder.filePath(QStringLiteral("window.png"));
    const Result result = run({QStringLiteral("--demo"), QStringLiteral("--demo-tokens"), QStringLiteral("7"),
                               QStringLiteral("--screenshot"), path});
    QCOMPARE(result.status, 0);
    QFile picture(path);
    QVERIFY(picture.open(QIODevice::ReadOnly));
    QVERIFY(picture.read(8).startsWith("\x89PNG"));
    QVERIFY(picture.size() > 10'000);
}

void TestCommandLine::screenshotIsWholeOrNotThere_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    QTest::newRow("new") << u"new.png"_s << 0;
    QTest::newRow("over one that others may read") << u"open.png"_s << 0;
    QTest::newRow("in a folder that is not there") << u"missing/a.png"_s << 5;
    QTest::newRow("a folder") << u"folder"_s << 5;
    QTest::newRow("a name too long") << QString(300, u'a') << 5;
}

void TestCommandLine::screenshotIsWholeOrNotThere()
{
    QFETCH(const QString, name);
    QFETCH(const int, status);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
    QFile open(folder.filePath(u"open.png"_s));
    QVERIFY(open.open(QIODevice::WriteOnly) && open.setPermissions(QFile::Permissions(0x6644)));
    open.close();
    const Result result = run({u"--demo"_s, u"--demo-tokens"_s, u"7"_s, u"--screenshot"_s, folder.filePath(name)});
    QCOMPARE(result.status, status);
    QCOMPARE(result.error.count("pat-console: "), status == 0 ? 0 : 1);
    QVERIFY(QDir(folder.path()).entryList({u"*.pat-part"_s}, QDir::Files | QDir::Hidden).isEmpty());
    if (status != 0)
        return;
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(folder.filePath(name)) & others));
}

void TestCommandLine::limitOfFileSize_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("name");
    QTest::newRow("csv") << QStringList{u"--export"_s} << u"a.csv"_s;
    QTest::newRow("jsonl, sorted") << QStringList{u"--sort"_s, u"name"_s, u"--export"_s} << u"a.jsonl"_s;
    QTest::newRow("with a manifest") << QStringList{u"--manifest"_s, u"--export"_s} << u"a.csv"_s;
    QTest::newRow("picture") << QStringList{u"--screenshot"_s} << u"a.png"_s;
}

/// As `ulimit -f` sets it: the system would end the program with SIGXFSZ.
void TestCommandLine::limitOfFileSize()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    variables.insert(u"PAT_CONSOLE_TOKEN"_s, QString::fromLatin1(m_sandbox->token()));
    process.setProcessEnvironment(variables);
    process.start(u"bash"_s,
                  QStringList{u"-c"_s, u"ulimit -f 8; exec \"$@\""_s, u"_"_s, QStringLiteral(PAT_CONSOLE_PROGRAM),
                              u"--base-url"_s, m_sandbox->baseUrl().toString()} +
                      arguments + QStringList{folder.filePath(name)});
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 5);
    const QByteArray words = process.readAllStandardError();
    QVERIFY2(words.contains("File too large"), words.constData());
    QVERIFY(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden));
}

void TestCommandLine::noLocaleIsComplainedOf_data()
{
    QTest::addColumn<QString>("all");
    QTest::addColumn<QString>("language");
    QTest::newRow("none, as a job of cron has it") << QString() << QString();
    QTest::newRow("C") << u"C"_s << u"C"_s;
    QTest::newRow("one that is not installed") << QString() << u"tlh_XX.ISO-8859-1"_s;
}

/// Qt takes UTF-8 in any case: nobody has to do anything, and a job's standard error stays empty.
void TestCommandLine::noLocaleIsComplainedOf()
{
    QFETCH(const QString, all);
    QFETCH(const QString, language);
    const Result version = run({u"--version"_s}, {{u"LC_ALL"_s, all}, {u"LC_CTYPE"_s, {}}, {u"LANG"_s, language}});
    QCOMPARE(version.status, 0);
    QCOMPARE(version.error, QByteArray());
}

void TestCommandLine::boundsStayInEveryZone_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("start");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("path") << u":/usr/share/zoneinfo/Europe/Berlin"_s << u"2023-12-31T23:00:00Z"_s << true;
    QTest::newRow("rule") << u"<+0545>-5:45"_s << u"2023-12-31T18:15:00Z"_s << true;
    QTest::newRow("unknown") << u"Foo/Bar"_s << u"2024-01-01T00:00:00Z"_s << false;
}

void TestCommandLine::boundsStayInEveryZone()
{
    QFETCH(const QString, zone);
    QFETCH(const QString, start);
    QFETCH(const bool, isKnown);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    const QStringList common{u"--demo"_s, u"--demo-tokens"_s, u"20"_s, u"--export"_s, path, u"--manifest"_s};
    const Result result = run(common + QStringList{u"--created-from"_s, u"2024-01-01"_s}, {{u"TZ"_s, zone}});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.error.contains("time zone"), !isKnown);
    QFile manifest(path + u".manifest.json");
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    const QJsonObject query = QJsonDocument::fromJson(manifest.readAll()).object()[u"query"].toObject();
    QCOMPARE(query[u"createdAt[gte]"].toString(), start);
    // Instants need no zone, and no word about one.
    QCOMPARE(run(common + QStringList{u"--created-from"_s, start}, {{u"TZ"_s, zone}}).error, QByteArray());
}

void TestCommandLine::longWaitsAreSaid_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<FakeReply::Headers>("headers");
    QTest::newRow("429") << 429 << FakeReply::Headers{{"Retry-After", "60"}};
    QTest::newRow("nothing left") << 200
                                  << FakeReply::Headers{{"X-Rate-Limit-Limit", "5m"},
                                                        {"X-Rate-Limit-Remaining", "0"},
                                                        {"X-Rate-Limit-Reset", "120"}};
}

/// A script that waits for the export reads why, long before the 30 s that an answer may take.
void TestCommandLine::longWaitsAreSaid()
{
    QFETCH(const int, status);
    QFETCH(const FakeReply::Headers, headers);
    FakeServer server([&](const FakeRequest &request) {
        return status == 200 ? FakeReply::json(testtokens::pageFor(request, 300), headers)
                             : FakeReply::answer(status, "slow down", "text/plain", headers);
    });
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"PAT_CONSOLE_TOKEN"_s, u"some-token"_s);
    QProcess process;
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(PAT_CONSOLE_PROGRAM),
                  {u"--base-url"_s, server.baseUrl().toString(), u"--export"_s, m_folder.filePath(u"waiting.csv"_s)});
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += process.readAllStandardError()).contains("limit"), 20'000);
    QCOMPARE(process.state(), QProcess::Running);
    QCOMPARE(said.count('\n'), 1);
    process.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 10'000);
}

void TestCommandLine::saysThatThereIsNoDisplay()
{
    const Result result = run({QStringLiteral("--demo"), QStringLiteral("--demo-tokens"), QStringLiteral("1")});
    QCOMPARE(result.status, 2);
    QVERIFY(result.error.contains("--export"));
    QCOMPARE(run({QStringLiteral("--version")}).output, QByteArray("pat-console " PAT_VERSION "\n"));
    QVERIFY(run({QStringLiteral("--help")}).output.contains("--token-file"));
}

void TestCommandLine::signalsEndItCleanly_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("window") << QStringList{QStringLiteral("--demo"), QStringLiteral("--demo-tokens"),
                                           QStringLiteral("5")};
    QTest::newRow("export") << QStringList{QStringLiteral("--base-url"), m_slow->baseUrl().toString(),
                                           QStringLiteral("--export"),
                                           m_folder.filePath(QStringLiteral("ended/out.csv"))};
}

/// Neither the demo's database nor half a file is left behind.
void TestCommandLine::signalsEndItCleanly()
{
    QFETCH(const QStringList, arguments);
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("ended")));
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("temporary")));
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("runtime")));
    QFile::setPermissions(m_folder.filePath(QStringLiteral("runtime")),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QDir temporary(m_folder.filePath(QStringLiteral("temporary")));
    const QDir target(m_folder.filePath(QStringLiteral("ended")));
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    variables.insert(QStringLiteral("TMPDIR"), temporary.path());
    variables.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.filePath(QStringLiteral("runtime")));
    variables.insert(QStringLiteral("PAT_CONSOLE_TOKEN"), QString::fromLatin1(m_slow->token()));
    variables.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("config")));
    QProcess process;
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(PAT_CONSOLE_PROGRAM), arguments);
    const qint64 before = m_slow->requestCount();
    const auto isUnderWay = [&] {
        return arguments.contains(QStringLiteral("--demo")) ? !temporary.isEmpty() : m_slow->requestCount() > before;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isUnderWay(), 20'000);
    QTest::qWait(300); // into its event loop, which a signal before the loop does not reach
    process.terminate();
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 128 + 15);
    QVERIFY2(temporary.isEmpty(), qPrintable(temporary.entryList().join(u' ')));
    QVERIFY2(target.isEmpty(), qPrintable(target.entryList().join(u' ')));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
