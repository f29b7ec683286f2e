#include "app/demoserver/sandbox.h"
#include "tests/support/fakeserver.h"
#include "tests/support/sandboxclient.h"
#include "tests/support/testtokens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <zstd.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

QJsonObject withScopes(int number, const QStringList &scopes)
{
    using namespace testtokens;
    const QJsonObject token = withValue(fullRecord(number), u"revoked"_s, false);
    return withValue(withValue(token, u"expiresAt"_s, QJsonValue::Null), u"scopes"_s,
                     QJsonArray::fromStringList(scopes));
}

} // namespace

/// `--against`, as a script asks for it.
class TestHeadlessAgainst : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void formatsAgree();
    void filters();
    void exportsChanges();
    void readsPackedFiles();
    void failsOnNewFindings();
    void tellsWhatLimitsIt();
    void refuses_data();
    void refuses();
    void refusesFiles_data();
    void refusesFiles();

private:
    struct Result
    {
        int status = -1;
        QByteArray output;
        QByteArray error;
    };
    Result run(const QString &url, const QByteArray &token, const QStringList &arguments) const;
    Result run(const QStringList &arguments) const
    {
        return run(m_sandbox->baseUrl().toString(), m_sandbox->token(), arguments);
    }
    Result review(const QStringList &arguments = {}) const
    {
        return run(QStringList{u"--review"_s, u"--against"_s, m_before} + arguments);
    }
    QJsonObject json(const QStringList &arguments = {}) const
    {
        return QJsonDocument::fromJson(review(QStringList{u"--format"_s, u"json"_s} + arguments).output).object();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Sandbox> m_sandbox;
    QString m_before; ///< exported before these were changed:
    QString m_new;
    QString m_gone;
    QString m_renamed;
};

TestHeadlessAgainst::Result TestHeadlessAgainst::run(const QString &url, const QByteArray &token,
                                                     const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PAT_CONSOLE_BASE_URL"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(u"PAT_CONSOLE_TOKEN"_s, QString::fromLatin1(token));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->filePath(u"config"_s));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PAT_CONSOLE_PROGRAM),
                  (url.isEmpty() ? QStringList() : QStringList{u"--base-url"_s, url}) + arguments, QIODevice::ReadOnly);
    // A server of this test answers from this event loop.
    QSignalSpy ended(&process, &QProcess::finished);
    if (!ended.wait(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestHeadlessAgainst::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    SandboxOptions options;
    options.tokens = 300;
    m_sandbox = std::make_unique<Sandbox>(options);
    QCOMPARE(m_sandbox->start(), QString());
    m_before = m_folder->filePath(u"before.jsonl"_s);
    QCOMPARE(run({u"--export"_s, m_before, u"--manifest"_s}).status, 0);
    m_renamed = m_sandbox->ids().at(10);
    m_gone = m_sandbox->ids().at(20);
    QVERIFY(m_sandbox->renameToken(m_renamed, u"another name of it"_s));
    QVERIFY(m_sandbox->deleteToken(m_gone));
    m_new = m_sandbox->insertToken({u"a new one"_s, {}, {}});
    QVERIFY(!m_new.isEmpty());
}

void TestHeadlessAgainst::formatsAgree()
{
    const Result result = review({u"--format"_s, u"json"_s});
    QCOMPARE(result.error, QByteArray());
    QCOMPARE(result.status, 0);
    const QJsonObject json = QJsonDocument::fromJson(result.output).object();
    const QJsonObject changes = json[u"changes"_s].toObject();
    const QJsonObject ids = json[u"changedIds"_s].toObject();
    QCOMPARE(changes.size(), 16);
    QCOMPARE(ids[u"new"_s].toVariant().toStringList(), QStringList{m_new});
    QCOMPARE(ids[u"gone"_s].toVariant().toStringList(), QStringList{m_gone});
    QCOMPARE(ids[u"renamed"_s].toVariant().toStringList(), QStringList{m_renamed});
    QCOMPARE(changes[u"used"_s].toInt(-1), 0);

    const QByteArray csv = review({u"--format"_s, u"csv"_s}).output;
    const QByteArray text = review().output;
    QVERIFY(text.contains("\n\nChange "));
    for (const QString &key : changes.keys()) {
        const QByteArray tokens = QByteArray::number(changes[key].toInt());
        QCOMPARE(ids[key].toArray().size(), changes[key].toInt());
        const QByteArray row = "\nchanged:" + key.toUtf8() + ",," + tokens + ",,";
        QVERIFY2(csv.contains(row), csv.constData());
        QCOMPARE(text.contains(QByteArray('\n' + key.toUtf8().leftJustified(22) + tokens.rightJustified(9))),
                 tokens != "0");
    }
    // Without it nothing is said of changes.
    const Result alone = run({u"--review"_s, u"--format"_s, u"json"_s});
    QVERIFY(!alone.output.contains("\"change"));
}

void TestHeadlessAgainst::filters()
{
    const auto idsOf = [this](const QString &where) {
        QString output = QString::fromUtf8(
            run({u"--export"_s, u"-"_s, u"--columns"_s, u"id"_s, u"--against"_s, m_before, u"--where"_s, where})
                .output);
        return output.split(u"\r\n"_s, Qt::SkipEmptyParts).mid(1);
    };
    QCOMPARE(idsOf(u"changed:new"_s), QStringList{m_new});
    QCOMPARE(idsOf(u"changed:renamed"_s), QStringList{m_renamed});
    QCOMPARE(idsOf(u"changed:new,Renamed"_s).size(), 2);
    QCOMPARE(idsOf(u"changed:gone"_s), QStringList());
    QVERIFY(idsOf(u"changed:none"_s).size() + idsOf(u"changed:any"_s).size() == 300);
    QCOMPARE(json({u"--where"_s, u"changed:renamed"_s})[u"tokens"_s].toInt(), 1);
    // What is gone is narrowed by what it was.
    const auto goneOf = [this](const QString &where) {
        return json({u"--where"_s, where})[u"changes"_s].toObject()[u"gone"_s].toInt(-1);
    };
    QCOMPARE(goneOf(u"id:"_s + m_gone), 1);
    QCOMPARE(goneOf(u"-id:"_s + m_gone), 0);
    QCOMPARE(goneOf(u"changed:gone"_s), 1);
    QCOMPARE(goneOf(u"changed:new"_s), 0);
}

void TestHeadlessAgainst::exportsChanges()
{
    const Result result =
        run({u"--export"_s, u"-"_s, u"--columns"_s, u"id,change"_s, u"--against"_s, m_before, u"--sort"_s, u"id"_s});
    QCOMPARE(result.error, QByteArray());
    QCOMPARE(result.status, 0);
    QVERIFY(result.output.startsWith("id,change\r\n"));
    QCOMPARE(result.output.count('\n'), 301);
    QVERIFY(result.output.contains(QByteArray('\n' + m_new.toUtf8() + ",new\r")));
    QVERIFY2(result.output.contains(QByteArray('\n' + m_renamed.toUtf8() + ",renamed")), result.output.constData());
    QVERIFY(!result.output.contains(m_gone.toUtf8()));
    QVERIFY(result.output.count(",\"\"\r\n") + result.output.count(",\r\n") > 250);
    const Result lines = run(
        {u"--export"_s, u"-"_s, u"--format"_s, u"jsonl"_s, u"--against"_s, m_before, u"--where"_s, u"changed:new"_s});
    QCOMPARE(lines.output.count('\n'), 1);
    QVERIFY(lines.output.contains(m_new.toUtf8()));
}

void TestHeadlessAgainst::readsPackedFiles()
{
    const QByteArray content = contentOf(m_before);
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(content.size()))), Qt::Uninitialized);
    packed.resize(
        qsizetype(ZSTD_compress(packed.data(), size_t(packed.size()), content.constData(), size_t(content.size()), 3)));
    const QJsonObject expected = json()[u"changedIds"_s].toObject();
    m_before += u".zst"_s;
    put(m_before, packed);
    const Result result = review({u"--format"_s, u"json"_s});
    QCOMPARE(result.error, QByteArray()); // the manifest of the file that was packed
    QCOMPARE(QJsonDocument::fromJson(result.output).object()[u"changedIds"_s].toObject(), expected);
}

void TestHeadlessAgainst::failsOnNewFindings()
{
    const QStringList mints{u"personalAccessToken:write"_s};
    QList<QJsonObject> records{withScopes(0, mints), withScopes(1, {u"license:read"_s})};
    FakeServer server([&records](const FakeRequest &request) {
        return FakeReply::json(request.intParam(u"page"_s, 1) == 1 ? testtokens::listOf(records) : "[]");
    });
    const QString url = server.baseUrl().toString();
    QCOMPARE(run(url, "secret", {u"--export"_s, m_before}).status, 0);
    QFile::remove(m_before + u".manifest.json"_s);
    const auto status = [&](const char *level) {
        return run(url, "secret", {u"--review"_s, u"--against"_s, m_before, u"--fail-on"_s, QString::fromLatin1(level)})
            .status;
    };
    QCOMPARE(status("new-high"), 0);
    QCOMPARE(status("high"), 6);
    records[1] = withScopes(1, mints);
    QCOMPARE(status("new-high"), 6);
    records[1] = testtokens::withValue(records[1], u"revoked"_s, true);
    QCOMPARE(status("new-high"), 0);
    records.removeLast();
    records.append(withScopes(2, mints)); // a new one
    QCOMPARE(status("new-high"), 6);
    records.removeFirst();
    records[0] = withScopes(2, {});
    QCOMPARE(status("new-high"), 0);
}

void TestHeadlessAgainst::tellsWhatLimitsIt()
{
    const auto toldOf = [this](const QStringList &arguments) {
        const Result result = review(arguments);
        return result.status == 0 && !result.output.isEmpty() ? result.error : QByteArray("failed");
    };
    QCOMPARE(toldOf({}), QByteArray());
    QCOMPARE(toldOf({u"--where"_s, u"changed:any"_s}), QByteArray());
    QVERIFY(toldOf({u"--search"_s, u"an"_s}).contains("another query"));
    Sandbox other;
    QCOMPARE(other.start(), QString());
    const Result elsewhere = run(other.baseUrl().toString(), other.token(), {u"--review"_s, u"--against"_s, m_before});
    QCOMPARE(elsewhere.status, 0);
    QVERIFY2(elsewhere.error.contains(m_sandbox->baseUrl().authority().toUtf8()), elsewhere.error.constData());
    QVERIFY(QFile::remove(m_before + u".manifest.json"_s));
    const QByteArray unverified = toldOf({});
    QVERIFY2(unverified.contains("no manifest"), unverified.constData());
    QCOMPARE(unverified.count('\n'), 1);
}

void TestHeadlessAgainst::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const QString &arguments, const QByteArray &named) {
        QTest::newRow(qPrintable(arguments)) << arguments.split(u' ') << named;
    };
    row(u"--demo --against x.jsonl"_s, "--export and --review");
    row(u"--against x.jsonl --verify y"_s, "--against");
    row(u"--demo --review --against -"_s, "standard input");
    row(u"--demo --review --against="_s, "empty");
    row(u"--demo --review --fail-on new-high"_s, "--against");
    row(u"--demo --review --where changed:new"_s, "changed: needs an earlier review to compare with (--against FILE)");
    row(u"--demo --review --against x.jsonl --where changed:soon"_s, "scopes-widened");
    row(u"--demo --export x.csv --columns id,change"_s, "--against");
    row(u"--demo --export x.csv --against x.jsonl"_s, "the column change");
    row(u"--demo --export x.jsonl --against x.jsonl --where state:live"_s, "changed:");
}

void TestHeadlessAgainst::refuses()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, named);
    const Result result = run({}, {}, arguments);
    QCOMPARE(result.status, 2);
    QCOMPARE(result.output, QByteArray());
    QCOMPARE(result.error.count('\n'), 1);
    QVERIFY2(result.error.contains(named), result.error.constData());
}

void TestHeadlessAgainst::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("content"); // null for no file
    QTest::addColumn<bool>("hasManifest");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("missing") << QByteArray() << false << 5 << QByteArray("could not be read");
    QTest::newRow("bad line") << QByteArray("{\"id\":\"a\"}\n{\"id\":}\n") << false << 5 << QByteArray("Line 2 of ");
    QTest::newRow("empty") << QByteArray("") << false << 5 << QByteArray("is empty");
    QTest::newRow("another file") << QByteArray("{\"id\":\"a\"}\n") << true << 7 << QByteArray("SHA-256");
}

/// The server is not asked: there is none.
void TestHeadlessAgainst::refusesFiles()
{
    QFETCH(const QByteArray, content);
    QFETCH(const bool, hasManifest);
    QFETCH(const int, status);
    QFETCH(const QByteArray, named);
    QFile::remove(m_before);
    if (!content.isNull())
        put(m_before, content);
    if (!hasManifest)
        QFile::remove(m_before + u".manifest.json"_s);
    const QString path = m_folder->filePath(u"x.csv"_s);
    for (const QStringList &mode :
         {QStringList{u"--review"_s}, QStringList{u"--export"_s, path, u"--columns"_s, u"id,change"_s}}) {
        const Result result = run(u"http://127.0.0.1:9/v3"_s, "secret", mode + QStringList{u"--against"_s, m_before});
        QCOMPARE(result.status, status);
        QCOMPARE(result.output, QByteArray());
        QCOMPARE(result.error.count('\n'), 1);
        QVERIFY2(result.error.contains(named), result.error.constData());
        QVERIFY(!QFile::exists(path));
    }
}

QTEST_GUILESS_MAIN(TestHeadlessAgainst)
#include "tst_headlessagainst.moc"
