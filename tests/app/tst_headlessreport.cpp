#include "app/demoserver/sandbox.h"
#include "tests/support/bendablelist.h"
#include "tests/support/fakeserver.h"
#include "tests/support/parsedpage.h"
#include "tests/support/sandboxclient.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// `--report`, as a nightly job writes it.
class TestHeadlessReport : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void writesBoth_data();
    void writesBoth();
    void namesAllFindings();
    void namesItsRecords();
    void followsFilter();
    void leavesOutEmails();
    void tellsChanges();
    void staysBesideFailOn();
    void refuses_data();
    void refuses();
    void refusesTargets_data();
    void refusesTargets();
    void keepsWhatIsThere_data();
    void keepsWhatIsThere();
    void tellsWhatMayBeMissing();

private:
    struct Result
    {
        int status = -1;
        QByteArray output;
        QByteArray error;
    };
    /// `mostKilobytes` of a file; 0 for any.
    Result run(const QString &url, const QByteArray &token, const QStringList &arguments, int mostKilobytes = 0) const;
    Result report(const QString &path, const QStringList &arguments = {}) const
    {
        return run(m_sandbox->baseUrl().toString(), m_sandbox->token(),
                   QStringList{u"--review"_s, u"--report"_s, path} + arguments);
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Sandbox> m_sandbox;
};

TestHeadlessReport::Result TestHeadlessReport::run(const QString &url, const QByteArray &token,
                                                   const QStringList &arguments, int mostKilobytes) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PAT_CONSOLE_BASE_URL"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(u"PAT_CONSOLE_TOKEN"_s, QString::fromLatin1(token));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->filePath(u"config"_s));
    QProcess process;
    process.setProcessEnvironment(environment);
    const QStringList all = (url.isEmpty() ? QStringList() : QStringList{u"--base-url"_s, url}) + arguments;
    const QString program = QStringLiteral(PAT_CONSOLE_PROGRAM);
    if (mostKilobytes > 0)
        process.start(u"bash"_s,
                      QStringList{u"-c"_s, u"ulimit -f \"$1\"; shift; exec \"$@\""_s, u"bash"_s,
                                  QString::number(mostKilobytes), program} +
                          all,
                      QIODevice::ReadOnly);
    else
        process.start(program, all, QIODevice::ReadOnly);
    // A server of this test answers from this event loop.
    QSignalSpy ended(&process, &QProcess::finished);
    if (!ended.wait(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestHeadlessReport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    SandboxOptions options;
    options.tokens = 300;
    m_sandbox = std::make_unique<Sandbox>(options);
    QCOMPARE(m_sandbox->start(), QString());
}

void TestHeadlessReport::writesBoth_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("page") << u"a.html"_s << QByteArray("<!DOCTYPE html>") << QByteArray("</html>");
    QTest::newRow("PDF") << u"a.pdf"_s << QByteArray("%PDF-") << QByteArray("%%EOF");
    QTest::newRow("capitals") << u"A.PDF"_s << QByteArray("%PDF-") << QByteArray("%%EOF");
}

/// Beside what is printed, without a display.
void TestHeadlessReport::writesBoth()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, begin);
    QFETCH(const QByteArray, end);
    const Result result = report(path(name));
    QCOMPARE(result.error, QByteArray());
    QCOMPARE(result.status, 0);
    QVERIFY(result.output.contains("tokens reviewed: 300, complete"));
    const QByteArray content = contentOf(path(name));
    QVERIFY(content.startsWith(begin));
    QVERIFY(content.trimmed().endsWith(end));
    struct stat status = {};
    QCOMPARE(::stat(path(name).toLocal8Bit().constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
    QCOMPARE(files(), QStringList{name});
}

/// The same ones as JSON does.
void TestHeadlessReport::namesAllFindings()
{
    const Result result = report(path(u"a.html"_s), {u"--format"_s, u"json"_s});
    const QByteArray html = contentOf(path(u"a.html"_s));
    const ParsedPage page = ParsedPage::of(html);
    QCOMPARE(page.problem, QString());
    const QJsonObject json = QJsonDocument::fromJson(result.output).object();
    QVERIFY(page.textsOf(u"dd"_s).filter(json[u"asOf"_s].toString()).size() == 1);
    int found = 0;
    for (const QJsonValue &value : json[u"findings"_s].toArray()) {
        const QJsonObject finding = value.toObject();
        const qsizetype begin =
            html.indexOf(QByteArray(" id=\"finding-" + finding[u"rule"_s].toString().toUtf8() + '"'));
        QCOMPARE(begin < 0, finding[u"tokens"_s].toInt() == 0);
        if (begin < 0)
            continue;
        const QByteArray part = html.sliced(begin, html.indexOf("</table>", begin) - begin);
        QCOMPARE(part.count("<th scope=\"row\">"), finding[u"tokens"_s].toInt());
        for (const QJsonValue &id : finding[u"ids"_s].toArray()) {
            QVERIFY2(part.contains(QByteArray("<bdi>" + id.toString().toUtf8() + "</bdi>")), qPrintable(id.toString()));
            ++found;
        }
    }
    QVERIFY(found > 300);
}

/// Their SHA-256 is that of the export that the report speaks of.
void TestHeadlessReport::namesItsRecords()
{
    const QString exported = path(u"records.jsonl"_s);
    QCOMPARE(run(m_sandbox->baseUrl().toString(), m_sandbox->token(),
                 {u"--export"_s, exported, u"--sort"_s, u"id"_s, u"--manifest"_s})
                 .status,
             0);
    const QByteArray hash = QCryptographicHash::hash(contentOf(exported), QCryptographicHash::Sha256).toHex();
    QCOMPARE(report(path(u"a.html"_s)).status, 0);
    QVERIFY(contentOf(path(u"a.html"_s)).contains(QByteArray("<dd><bdi>" + hash + "</bdi></dd>")));
    const Result verified = run({}, {}, {u"--verify"_s, exported});
    QVERIFY(verified.output.contains(hash));
    // The command that the report names.
    QVERIFY(contentOf(path(u"a.html"_s)).contains("pat-console --verify records.jsonl --report REPORT"));
    QCOMPARE(run({}, {}, {u"--verify"_s, exported, u"--report"_s, path(u"a.html"_s)}).status, 0);
    QVERIFY(m_sandbox->renameToken(m_sandbox->ids().at(7), u"another name"_s));
    QCOMPARE(report(path(u"a.html"_s)).status, 0);
    QVERIFY(!contentOf(path(u"a.html"_s)).contains(hash));
    QCOMPARE(run({}, {}, {u"--verify"_s, exported, u"--report"_s, path(u"a.html"_s)}).status, 7);
}

void TestHeadlessReport::followsFilter()
{
    const Result result =
        report(path(u"a.html"_s), {u"--where"_s, u"can:mint -name:\"<b>\""_s, u"--format"_s, u"json"_s});
    QCOMPARE(result.status, 0);
    const ParsedPage page = ParsedPage::of(contentOf(path(u"a.html"_s)));
    QCOMPARE(page.problem, QString());
    const QStringList facts = page.textsOf(u"dd"_s);
    QVERIFY(!facts.filter(u"can:mint -name:\"<b>\""_s).isEmpty());
    const int tokens = QJsonDocument::fromJson(result.output)[u"tokens"_s].toInt();
    QVERIFY(tokens > 0 && tokens < 300);
    QVERIFY(facts.contains(QString::number(tokens)));
}

void TestHeadlessReport::leavesOutEmails()
{
    QCOMPARE(report(path(u"a.html"_s)).status, 0);
    QVERIFY(contentOf(path(u"a.html"_s)).contains("@mail.example"));
    QCOMPARE(report(path(u"a.html"_s), {u"--report-without-email"_s}).status, 0);
    const QByteArray html = contentOf(path(u"a.html"_s));
    QVERIFY(html.sliced(html.indexOf("<body>")).indexOf('@') < 0);
}

void TestHeadlessReport::tellsChanges()
{
    const QString before = path(u"before.jsonl"_s);
    QCOMPARE(run(m_sandbox->baseUrl().toString(), m_sandbox->token(), {u"--export"_s, before}).status, 0);
    const QString gone = m_sandbox->ids().at(20);
    QVERIFY(m_sandbox->deleteToken(gone));
    const QString added = m_sandbox->insertToken({u"a new one"_s, {}, {}});
    const Result result = report(path(u"a.html"_s), {u"--against"_s, before});
    QCOMPARE(result.status, 0);
    QVERIFY(result.error.contains("no manifest"));
    const QByteArray html = contentOf(path(u"a.html"_s));
    QVERIFY(ParsedPage::of(html).textsOf(u"p"_s).filter(u"no manifest"_s).size() == 1);
    const auto partOf = [&html](const char *key) {
        const qsizetype begin = html.indexOf(QByteArray(QByteArray(" id=\"change-") + key + '"'));
        return begin < 0 ? QByteArray() : html.sliced(begin, html.indexOf("</table>", begin) - begin);
    };
    QVERIFY(partOf("new").contains(added.toUtf8()));
    QVERIFY(partOf("gone").contains(gone.toUtf8()));
    QVERIFY(html.contains("<dd><bdi>before.jsonl</bdi></dd>"));
}

/// A job that is to notice something has its report all the same.
void TestHeadlessReport::staysBesideFailOn()
{
    QCOMPARE(report(path(u"a.html"_s), {u"--fail-on"_s, u"low"_s}).status, 6);
    QVERIFY(contentOf(path(u"a.html"_s)).endsWith("</html>\n"));
}

void TestHeadlessReport::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const QString &arguments, const QByteArray &named) {
        QTest::newRow(qPrintable(arguments)) << arguments.split(u' ') << named;
    };
    row(u"--demo --report a.html"_s, "--report goes with --review and --verify only");
    row(u"--demo --export a.csv --report a.html"_s, "--report goes with --review and --verify only");
    row(u"--verify a.jsonl --report -"_s, "standard input");
    row(u"--verify a.jsonl --report a.html --report-without-email"_s, "leave out --report-without-email");
    for (const char *name : {"a.htm", "a", "-", "a.txt", "a.html.gz", "a.json", "a.docx"})
        row(u"--demo --review --report "_s + QString::fromLatin1(name), ".html or .pdf");
    row(u"--demo --review --report="_s, "empty");
    row(u"--demo --review --report a.html --report b.html"_s, "more than once");
    row(u"--demo --review --report-without-email"_s, "--report-without-email goes with --report only");
}

void TestHeadlessReport::refuses()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, named);
    const Result result = run({}, {}, arguments);
    QCOMPARE(result.status, 2);
    QCOMPARE(result.output, QByteArray());
    QCOMPARE(result.error.count('\n'), 1);
    QVERIFY2(result.error.contains(named), result.error.constData());
}

void TestHeadlessReport::refusesTargets_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"missing/a.html", "missing/a.pdf", "folder.html", "folder.pdf"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// Before the server is asked: there is none.
void TestHeadlessReport::refusesTargets()
{
    QFETCH(const QString, name);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder.html"_s));
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder.pdf"_s));
    const Result result = run(u"http://127.0.0.1:9/v3"_s, "secret", {u"--review"_s, u"--report"_s, path(name)});
    QCOMPARE(result.status, 5);
    QCOMPARE(result.output, QByteArray());
    QCOMPARE(result.error.count('\n'), 1);
    QVERIFY2(result.error.contains("could not be written"), result.error.constData());
    QCOMPARE(files(), QStringList());
}

void TestHeadlessReport::keepsWhatIsThere_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    for (const QString &name : {u"a.html"_s, u"a.pdf"_s}) {
        QTest::addRow("refused, %s", qPrintable(name)) << name << u"token"_s << 3;
        QTest::addRow("no server, %s", qPrintable(name)) << name << u"server"_s << 4;
        QTest::addRow("no earlier review, %s", qPrintable(name)) << name << u"against"_s << 5;
        QTest::addRow("no room, %s", qPrintable(name)) << name << u"room"_s << 5;
        QTest::addRow("no room for records, %s", qPrintable(name)) << name << u"records"_s << 5;
    }
}

void TestHeadlessReport::keepsWhatIsThere()
{
    QFETCH(const QString, name);
    QFETCH(const QString, fault);
    QFETCH(const int, status);
    QFile former(path(name));
    QVERIFY(former.open(QIODevice::WriteOnly) && former.write("former") == 6);
    former.close();
    const QString url = fault == u"server" ? u"http://127.0.0.1:9/v3"_s : m_sandbox->baseUrl().toString();
    QStringList arguments{u"--review"_s, u"--report"_s, path(name)};
    if (fault == u"against")
        arguments += {u"--against"_s, path(u"missing.jsonl"_s)};
    // Records are packed; the report is not, or is longer than they are.
    const int room = fault == u"room" ? 130 : fault == u"records" ? 1 : 0;
    const Result result = run(url, fault == u"token" ? "wrong" : m_sandbox->token(), arguments, room);
    QCOMPARE(result.status, status);
    QCOMPARE(result.output, QByteArray());
    QCOMPARE(result.error.count('\n'), 1);
    if (room > 0)
        QVERIFY2(result.error.contains("room for the records") == (fault == u"records"), result.error.constData());
    QCOMPARE(contentOf(path(name)), QByteArray("former"));
    QCOMPARE(files(), QStringList{name});
}

void TestHeadlessReport::tellsWhatMayBeMissing()
{
    Bends bends;
    bends.bound = Bends::Bound::Refused;
    BendableList list(bends, 1);
    list.fill(250, 1, false);
    FakeServer server([&list](const FakeRequest &request) {
        const BendableList::Reply reply = list.answer(request.rawQuery);
        return FakeReply::answer(reply.status, reply.body);
    });
    const QString url = server.baseUrl().toString();
    const QStringList arguments{u"--review"_s, u"--report"_s, path(u"a.html"_s)};
    QCOMPARE(run(url, "secret", arguments + QStringList(u"--require-complete"_s)).status, 4);
    QCOMPARE(files(), QStringList());
    QCOMPARE(run(url, "secret", arguments).status, 0);
    const ParsedPage page = ParsedPage::of(contentOf(path(u"a.html"_s)));
    QVERIFY(page.textsOf(u"dd"_s).filter(u"No: tokens may be missing: "_s).size() == 1);
}

QTEST_GUILESS_MAIN(TestHeadlessReport)
#include "tst_headlessreport.moc"
