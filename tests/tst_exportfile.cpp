#include "models/exporting/exportfile.h"
#include "testtokens.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

using namespace testtokens;

/// A file appears whole under its name or not at all, and only its owner may read it.
class TestExportFile : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void formats_data();
    void formats();
    void newFileIsItsOwnersAlone();
    void existingFileIsUntouchedUntilCommit();
    void existingFileIsUntouchedWithoutCommit();
    void existingFileKeepsItsMode_data();
    void existingFileKeepsItsMode();
    void symlinksAreFollowed();
    void danglingSymlinkGetsItsTarget();
    void refuses_data();
    void refuses();
    void fullDiskIsToldAtTheEnd_data();
    void fullDiskIsToldAtTheEnd();
    void nameTakenMeanwhile();
    void csvHasOptions();
    void jsonLinesAreLines();
    void emptyExports();
    void standardOutput_data();
    void standardOutput();

private:
    QString path(const QString &name) const { return m_directory->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_directory;
};

namespace {

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

int modeOf(const QString &path)
{
    struct stat status = {};
    return lstat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
}

void write(ExportFile &file, const QByteArray &body)
{
    RecordCells cells(recordColumnsOf(file.options()));
    const auto error = cells.read(body, [&](const RecordRow &row) { file.write(file.line(row)); });
    if (error)
        qFatal("%s", qPrintable(error->text()));
}

ExportOptions columns(const QStringList &paths)
{
    ExportOptions options;
    options.columns = paths;
    return options;
}

/// Runs in a child process, whose standard output goes to `target`; its exit status.
template <typename Function> int runWithOutputTo(const char *target, Function function)
{
    fflush(stdout);
    const pid_t child = fork();
    if (child == 0) {
        if (!freopen(target, "w", stdout))
            _exit(99);
        _exit(function());
    }
    int status = 0;
    return waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

void TestExportFile::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

void TestExportFile::cleanup()
{
    m_directory.reset();
}

void TestExportFile::formats_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isLines");
    QTest::newRow("csv") << u"a.csv"_s << false;
    QTest::newRow("jsonl") << u"a.jsonl"_s << true;
    QTest::newRow("upper case") << u"/x.y/A.JSONL"_s << true;
    QTest::newRow("ndjson") << u"a.b.ndjson"_s << true;
    QTest::newRow("json") << u"a.json"_s << false;
    QTest::newRow("none") << u"jsonl"_s << false;
    QTest::newRow("directory's") << u"/x.jsonl/a"_s << false;
    QTest::newRow("standard output") << u"-"_s << false;
}

void TestExportFile::formats()
{
    QFETCH(QString, name);
    QFETCH(bool, isLines);
    QCOMPARE(exportFormatOf(name) == ExportFormat::JsonLines, isLines);
}

void TestExportFile::newFileIsItsOwnersAlone()
{
    const mode_t before = umask(0);
    ExportFile file(path(u"new.csv"_s), columns({u"id"_s}));
    const bool isOpen = file.open();
    umask(before);
    QVERIFY2(isOpen, qPrintable(file.problem()));
    // What may stand beside it until the commit is no more open.
    for (const QFileInfo &entry : QDir(m_directory->path()).entryInfoList(QDir::Files | QDir::Hidden))
        QCOMPARE(modeOf(entry.filePath()), 0600);
    QVERIFY(!QFile::exists(path(u"new.csv"_s)));
    write(file, page(1, 1));
    QVERIFY(file.commit());
    QCOMPARE(contentOf(file.path()), "id\r\ntok-00001\r\n");
    QCOMPARE(modeOf(file.path()), 0600);
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"new.csv"_s});
}

void TestExportFile::existingFileIsUntouchedUntilCommit()
{
    put(path(u"a.csv"_s), "former");
    ExportFile file(path(u"a.csv"_s), columns({u"id"_s}));
    QVERIFY(file.open());
    for (int i = 0; i < 20; ++i) {
        write(file, page(i * 1'000, 1'000));
        QVERIFY(file.flush());
        QCOMPARE(contentOf(path(u"a.csv"_s)), "former");
    }
    QVERIFY(file.commit());
    const QByteArray content = contentOf(path(u"a.csv"_s));
    QCOMPARE(content.count("\r\n"), 20'001);
    QVERIFY(content.endsWith("tok-19999\r\n"));
}

void TestExportFile::existingFileIsUntouchedWithoutCommit()
{
    put(path(u"a.csv"_s), "former");
    {
        ExportFile file(path(u"a.csv"_s), {});
        QVERIFY(file.open());
        write(file, page(0, 1'000));
        QVERIFY(file.flush());
    }
    QCOMPARE(contentOf(path(u"a.csv"_s)), "former");
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.csv"_s});
    {
        ExportFile neverOpened(path(u"a.csv"_s), {});
    }
    {
        ExportFile file(path(u"new.csv"_s), {});
        QVERIFY(file.open());
    }
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.csv"_s});
}

void TestExportFile::existingFileKeepsItsMode_data()
{
    QTest::addColumn<int>("mode");
    for (const int mode : {0600, 0640, 0644, 0664})
        QTest::addRow("%o", unsigned(mode)) << mode;
}

void TestExportFile::existingFileKeepsItsMode()
{
    QFETCH(int, mode);
    const QString name = path(u"a.csv"_s);
    put(name, "former");
    QCOMPARE(chmod(QFile::encodeName(name).constData(), mode_t(mode)), 0);
    ExportFile file(name, columns({u"id"_s}));
    QVERIFY(file.open());
    QVERIFY(file.commit());
    QCOMPARE(modeOf(name), mode);
    QCOMPARE(contentOf(name), "id\r\n");
}

void TestExportFile::symlinksAreFollowed()
{
    QVERIFY(QDir(m_directory->path()).mkdir(u"elsewhere"_s));
    const QString target = path(u"elsewhere/target.csv"_s);
    const QString link = path(u"link.csv"_s);
    put(target, "former");
    QCOMPARE(chmod(QFile::encodeName(target).constData(), 0640), 0);
    QVERIFY(QFile::link(target, link));
    ExportFile file(link, columns({u"id"_s}));
    QVERIFY(file.open());
    QCOMPARE(contentOf(target), "former");
    QVERIFY(file.commit());
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(contentOf(target), "id\r\n");
    QCOMPARE(modeOf(target), 0640);
}

void TestExportFile::danglingSymlinkGetsItsTarget()
{
    const QString target = path(u"target.csv"_s);
    const QString link = path(u"link.csv"_s);
    QVERIFY(QFile::link(target, link));
    ExportFile file(link, columns({u"id"_s}));
    QVERIFY(file.open());
    QVERIFY(file.commit());
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(contentOf(target), "id\r\n");
    QCOMPARE(modeOf(target), 0600);
}

void TestExportFile::refuses_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"directory", "link to a directory", "fifo", "device", "link to a device", "missing/a.csv", "file/a.csv", ""})
        QTest::addRow("'%s'", name) << QString(QLatin1String(name));
}

void TestExportFile::refuses()
{
    QFETCH(QString, name);
    QVERIFY(QDir(m_directory->path()).mkdir(u"directory"_s));
    QVERIFY(QFile::link(path(u"directory"_s), path(u"link to a directory"_s)));
    QCOMPARE(mkfifo(QFile::encodeName(path(u"fifo"_s)).constData(), 0600), 0);
    put(path(u"file"_s), "former");
    // A null device of our own: nobody else's is at stake.
    const bool hasDevice = mknod(QFile::encodeName(path(u"device"_s)).constData(), S_IFCHR | 0600, makedev(1, 3)) == 0;
    QVERIFY(QFile::link(path(u"device"_s), path(u"link to a device"_s)));
    if (name.contains(u"device"_s) && !hasDevice)
        QSKIP("only root may make devices");

    const QString target = name.isEmpty() ? QString() : path(name);
    const QFileInfo before(target);
    ExportFile file(target, {});
    QVERIFY(!file.open());
    QVERIFY(!file.problem().isEmpty());
    QFileInfo after(target);
    QCOMPARE(after.exists(), before.exists());
    QCOMPARE(after.isDir(), before.isDir());
    QVERIFY(!after.isFile());
    QCOMPARE(contentOf(path(u"file"_s)), "former");
}

void TestExportFile::fullDiskIsToldAtTheEnd_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("records");
    QTest::newRow("csv, long") << u"a.csv"_s << 5'000;
    QTest::newRow("csv, less than a buffer") << u"a.csv"_s << 30;
    QTest::newRow("jsonl, long") << u"a.jsonl"_s << 5'000;
    QTest::newRow("jsonl, less than a buffer") << u"a.jsonl"_s << 30;
}

void TestExportFile::fullDiskIsToldAtTheEnd()
{
    QFETCH(QString, name);
    QFETCH(int, records);
    // A limit on the size of files fails the same write that a full disk would.
    put(path(name), "former");
    rlimit former = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &former), 0);
    const auto formerHandler = std::signal(SIGXFSZ, SIG_IGN);
    ExportOptions options;
    options.format = exportFormatOf(name);
    auto file = std::make_unique<ExportFile>(path(name), options);
    QVERIFY(file->open());
    const QByteArray body = page(0, records);
    const rlimit small{1024, former.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    write(*file, body);
    file->flush();
    const bool isDone = file->commit();
    const bool isDoneNow = file->commit();
    setrlimit(RLIMIT_FSIZE, &former);
    std::signal(SIGXFSZ, formerHandler);
    QVERIFY(!isDone);
    QVERIFY(!isDoneNow);
    QVERIFY(!file->problem().isEmpty());
    file.reset();
    QCOMPARE(contentOf(path(name)), "former");
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files | QDir::Hidden), QStringList{name});
}

void TestExportFile::nameTakenMeanwhile()
{
    ExportFile file(path(u"a.csv"_s), {});
    QVERIFY(file.open());
    QVERIFY(QDir(m_directory->path()).mkdir(u"a.csv"_s));
    QVERIFY(file.flush());
    QVERIFY(!file.commit());
    QVERIFY(!file.problem().isEmpty());
    QVERIFY(QFileInfo(path(u"a.csv"_s)).isDir());
}

void TestExportFile::csvHasOptions()
{
    ExportOptions options = columns({u"name"_s, u"user.tags"_s, u"createdAt"_s});
    options.byteOrderMark = true;
    const QJsonObject record = withValue(fullRecord(), u"name"_s, u"=1,2"_s);
    for (const bool guard : {true, false}) {
        options.formulaGuard = guard;
        ExportFile file(path(u"a.csv"_s), options);
        QVERIFY(file.open());
        write(file, listOf({record}));
        QVERIFY(file.commit());
        QCOMPARE(contentOf(file.path()),
                 QByteArray("\xEF\xBB\xBFname,user.tags,createdAt\r\n\"" + QByteArray(guard ? "'" : "") +
                            "=1,2\",t1;t2;t3,2019-08-24T14:15:22.1234567Z\r\n"));
    }
}

void TestExportFile::jsonLinesAreLines()
{
    ExportOptions options = columns({u"no such column, and not asked for"_s});
    options.format = ExportFormat::JsonLines;
    options.byteOrderMark = true;
    ExportFile file(path(u"a.jsonl"_s), options);
    QVERIFY(file.open());
    const QByteArray pretty = QJsonDocument(fullRecord(1)).toJson().trimmed().replace("\n", "\r\n");
    write(file, "[" + pretty + ",\n" + json(smallRecord(2)) + " ]");
    write(file, "[ ]");
    write(file, R"([{"unknown":"\n\u00e9","id":"x","createdAt":"2020-01-01T00:00:00Z","n":1.50}])");
    QVERIFY(file.commit());
    const QList<QByteArray> lines = contentOf(file.path()).split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(!lines.at(0).contains('\r'));
    QCOMPARE(QJsonDocument::fromJson(lines.at(0)).object(), fullRecord(1));
    QCOMPARE(lines.at(1), json(smallRecord(2)));
    QCOMPARE(lines.at(2), R"({"unknown":"\n\u00e9","id":"x","createdAt":"2020-01-01T00:00:00Z","n":1.50})");
    QCOMPARE(lines.at(3), "");
}

void TestExportFile::emptyExports()
{
    ExportFile csv(path(u"a.csv"_s), {});
    QVERIFY(csv.open());
    QVERIFY(csv.commit());
    QCOMPARE(contentOf(csv.path()), QByteArray(defaultExportColumns().join(u',').toLatin1() + "\r\n"));
    ExportOptions options;
    options.format = ExportFormat::JsonLines;
    ExportFile lines(path(u"a.jsonl"_s), options);
    QVERIFY(lines.open());
    QVERIFY(lines.commit());
    QCOMPARE(contentOf(lines.path()), "");
}

void TestExportFile::standardOutput_data()
{
    QTest::addColumn<bool>("isFull");
    QTest::newRow("a file") << false;
    QTest::newRow("a full disk") << true;
}

void TestExportFile::standardOutput()
{
    QFETCH(bool, isFull);
    const QString target = isFull ? u"/dev/full"_s : path(u"out"_s);
    const int status = runWithOutputTo(QFile::encodeName(target).constData(), [] {
        ExportFile file(u"-"_s, columns({u"id"_s, u"user.name"_s}));
        if (!file.open())
            return 1;
        write(file, page(1, 2));
        if (file.commit())
            return 0;
        return file.problem().isEmpty() ? 2 : 3;
    });
    QCOMPARE(status, isFull ? 3 : 0);
    if (!isFull)
        QCOMPARE(contentOf(target), "id,user.name\r\ntok-00001,\r\ntok-00002,\r\n");
}

QTEST_GUILESS_MAIN(TestExportFile)
#include "tst_exportfile.moc"
