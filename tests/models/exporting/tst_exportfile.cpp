#include "models/exporting/exportfile.h"
#include "models/exporting/terminaltext.h"
#include "models/files/unpackedfile.h"
#include "tests/support/testtokens.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <sys/mount.h>
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
    void existingFileOpensItToNobody_data();
    void existingFileOpensItToNobody();
    void linksOfStrangers_data();
    void linksOfStrangers();
    void whatCannotBeReplaced_data();
    void whatCannotBeReplaced();
    void mountPoint();
    void fileOfAnotherInASharedFolder();
    void manifestIsLookedAtFirst_data();
    void manifestIsLookedAtFirst();
    void oneExportATarget();
    void namesOfManyBytes();
    void symlinksAreFollowed();
    void danglingSymlinkGetsItsTarget();
    void refuses_data();
    void refuses();
    void fullDiskIsToldAtTheEnd_data();
    void fullDiskIsToldAtTheEnd();
    void packedIsTheSame_data();
    void packedIsTheSame();
    void nameTakenMeanwhile();
    void csvHasOptions();
    void jsonLinesAreLines();
    void emptyExports();
    void standardOutput_data();
    void standardOutput();
    void terminalGetsNoControls_data();
    void terminalGetsNoControls();
    void standardOutputThatIsATerminal();
    void pipeGetsWhatWasSent();

private:
    QString path(const QString &name) const { return m_directory->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_directory;
};

namespace {

constexpr int nobody = 65534;

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
    QTest::addColumn<QString>("other");
    QTest::newRow("csv") << u"a.csv"_s << false << QString();
    QTest::newRow("jsonl") << u"a.jsonl"_s << true << QString();
    QTest::newRow("upper case") << u"/x.y/A.JSONL"_s << true << QString();
    QTest::newRow("ndjson") << u"a.b.ndjson"_s << true << QString();
    QTest::newRow("a line's end behind it") << u"a.jsonl\r"_s << true << QString();
    QTest::newRow("jsonlines") << u"a.jsonlines"_s << true << QString();
    QTest::newRow("jl") << u"a.jl"_s << true << QString();
    QTest::newRow("json5") << u"a.json5"_s << false << u"json5"_s;
    QTest::newRow("json") << u"a.json"_s << false << u"json"_s;
    QTest::newRow("workbook") << u"a.csv.XLSX"_s << false << u"xlsx"_s;
    QTest::newRow("packed") << u"a.jsonl.zst"_s << true << QString();
    QTest::newRow("packed, capitals") << u"a.JSONL.ZST"_s << true << QString();
    QTest::newRow("packed csv") << u"a.csv.zst"_s << false << QString();
    QTest::newRow("packed json") << u"a.json.zst"_s << false << u"zst"_s;
    QTest::newRow("packed, of what") << u"a.zst"_s << false << u"zst"_s;
    QTest::newRow("packed otherwise") << u"a.jsonl.gz"_s << false << u"gz"_s;
    QTest::newRow("none") << u"jsonl"_s << false << QString();
    QTest::newRow("text") << u"a.txt"_s << false << QString();
    QTest::newRow("a date") << u"tokens-2026.11"_s << false << QString();
    QTest::newRow("directory's") << u"/x.jsonl/a"_s << false << QString();
    QTest::newRow("directory's, other") << u"/x.json/a"_s << false << QString();
    QTest::newRow("standard output") << u"-"_s << false << QString();
}

void TestExportFile::formats()
{
    QFETCH(QString, name);
    QFETCH(bool, isLines);
    QCOMPARE(exportFormatOf(name) == ExportFormat::JsonLines, isLines);
    QTEST(otherFormatOf(name), "other");
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

void TestExportFile::existingFileOpensItToNobody_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("expected");
    for (const int mode : {0600, 0640, 0644, 0664, 0777, 01666, 02755, 04777, 06755})
        QTest::addRow("%o", unsigned(mode)) << mode << 0600;
    QTest::newRow("nothing to read") << 0222 << 0200;
}

void TestExportFile::existingFileOpensItToNobody()
{
    QFETCH(int, mode);
    QFETCH(int, expected);
    const QString name = path(u"a.csv"_s);
    put(name, "former");
    QCOMPARE(chmod(QFile::encodeName(name).constData(), mode_t(mode)), 0);
    ExportFile file(name, columns({u"id"_s}));
    QVERIFY(file.open());
    QVERIFY(file.commit());
    QCOMPARE(modeOf(name), expected);
    if (expected == 0600)
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
    QCOMPARE(modeOf(target), 0600);
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

void TestExportFile::linksOfStrangers_data()
{
    QTest::addColumn<int>("folderMode");
    QTest::addColumn<int>("folderOwner");
    QTest::addColumn<int>("linkOwner");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isFollowed");
    const QString file = u"link.csv"_s;
    QTest::newRow("a stranger's") << 01777 << 0 << nobody << file << false;
    QTest::newRow("a stranger's, in another's folder") << 01777 << 1 << nobody << file << false;
    QTest::newRow("a stranger's link to the folder") << 01777 << 0 << nobody << u"folder/target.csv"_s << false;
    QTest::newRow("our own") << 01777 << 1 << 0 << file << true;
    QTest::newRow("the folder's owner's") << 01777 << nobody << nobody << file << true;
    QTest::newRow("a folder that is not sticky") << 0777 << 0 << nobody << file << true;
    QTest::newRow("a folder that is not open to all") << 01755 << 0 << nobody << file << true;
}

void TestExportFile::linksOfStrangers()
{
    QFETCH(int, folderMode);
    QFETCH(int, folderOwner);
    QFETCH(int, linkOwner);
    QFETCH(QString, name);
    QFETCH(bool, isFollowed);
    if (geteuid() != 0)
        QSKIP("only root may give files away");
    QVERIFY(QDir(m_directory->path()).mkdir(u"shared"_s));
    QVERIFY(QDir(m_directory->path()).mkdir(u"mine"_s));
    const QByteArray shared = QFile::encodeName(path(u"shared"_s));
    put(path(u"mine/target.csv"_s), "former");
    for (const auto &[target, link] : {std::pair{"mine/target.csv", "shared/link.csv"}, {"mine", "shared/folder"}}) {
        const QByteArray linkPath = QFile::encodeName(path(QString::fromLatin1(link)));
        QVERIFY(QFile::link(path(QString::fromLatin1(target)), QFile::decodeName(linkPath)));
        QCOMPARE(lchown(linkPath.constData(), uid_t(linkOwner), gid_t(-1)), 0);
    }
    QCOMPARE(chown(shared.constData(), uid_t(folderOwner), gid_t(-1)), 0);
    QCOMPARE(chmod(shared.constData(), mode_t(folderMode)), 0);
    ExportFile file(path(u"shared/"_s + name), columns({u"id"_s}));
    QCOMPARE(file.open(), isFollowed);
    if (isFollowed)
        QVERIFY(file.commit());
    else
        QVERIFY2(file.problem().contains(u"another user"_s), qPrintable(file.problem()));
    QCOMPARE(contentOf(path(u"mine/target.csv"_s)), isFollowed ? "id\r\n" : "former");
}

void TestExportFile::whatCannotBeReplaced_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("256 bytes") << QString(252, u'a') + u".csv"_s;
    QTest::newRow("letters of three bytes") << QString(84, u'個') + u".csv"_s;
    QTest::newRow("a path too long") << QString(u"./"_s).repeated(3'000) + u"a.csv"_s;
    QTest::newRow("a folder's name") << u"new/"_s;
}

void TestExportFile::whatCannotBeReplaced()
{
    QFETCH(QString, name);
    ExportFile file(path(name), columns({u"id"_s}));
    const bool isOpen = file.open();
    if (name.startsWith(u"./")) {
        QVERIFY(isOpen); // what is superfluous in a path does not count
        return;
    }
    QVERIFY(!isOpen);
    QVERIFY(!file.problem().isEmpty());
    QVERIFY(QDir(m_directory->path()).isEmpty(QDir::Files | QDir::Hidden));
}

void TestExportFile::mountPoint()
{
    if (geteuid() != 0)
        QSKIP("only root may mount");
    put(path(u"a.csv"_s), "former");
    put(path(u"other"_s), "other");
    const int status = runWithOutputTo("/dev/null", [this] {
        const QByteArray target = QFile::encodeName(path(u"a.csv"_s));
        if (unshare(CLONE_NEWNS) != 0 || mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
            mount(QFile::encodeName(path(u"other"_s)).constData(), target.constData(), nullptr, MS_BIND, nullptr) != 0)
            return 77;
        ExportFile file(path(u"a.csv"_s), {});
        return file.open() ? 1 : 0;
    });
    if (status == 77)
        QSKIP("mounting is not allowed here");
    QCOMPARE(status, 0);
}

void TestExportFile::fileOfAnotherInASharedFolder()
{
    if (geteuid() != 0)
        QSKIP("only root can become somebody else");
    QCOMPARE(chmod(QFile::encodeName(m_directory->path()).constData(), 01777), 0);
    put(path(u"a.csv"_s), "former");
    QCOMPARE(chmod(QFile::encodeName(path(u"a.csv"_s)).constData(), 0666), 0);
    const int status = runWithOutputTo("/dev/null", [this] {
        if (setuid(uid_t(nobody)) != 0)
            return 2;
        ExportFile other(path(u"a.csv"_s), {});
        ExportFile own(path(u"b.csv"_s), {});
        return !other.open() && own.open() && own.commit() ? 0 : 1;
    });
    QCOMPARE(status, 0);
    QCOMPARE(contentOf(path(u"a.csv"_s)), "former");
}

void TestExportFile::manifestIsLookedAtFirst_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("its name too long") << QString(QString(246, u'a') + u".csv"_s) << false;
    QTest::newRow("its name taken by a folder") << u"a.csv"_s << true;
}

void TestExportFile::manifestIsLookedAtFirst()
{
    QFETCH(QString, name);
    QFETCH(bool, isTaken);
    put(path(name), "former");
    if (isTaken)
        QVERIFY(QDir(m_directory->path()).mkdir(name + u".manifest.json"_s));
    ExportOptions options = columns({u"id"_s});
    options.manifest = true;
    {
        ExportFile file(path(name), options);
        QVERIFY(!file.open());
        QVERIFY2(file.problem().startsWith(u"its manifest: "_s), qPrintable(file.problem()));
    }
    QCOMPARE(contentOf(path(name)), "former");
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files | QDir::Hidden), QStringList{name});
}

/// Two at the same time would end with the file of one and the manifest of the other.
void TestExportFile::oneExportATarget()
{
    ExportOptions options = columns({u"id"_s});
    options.manifest = true;
    QVERIFY(QFile::link(path(u"a.csv"_s), path(u"link.csv"_s)));
    auto first = std::make_unique<ExportFile>(path(u"a.csv"_s), options);
    QVERIFY(first->open());
    for (const QString &name : {u"a.csv"_s, u"link.csv"_s, u"./a.csv"_s}) {
        ExportFile second(path(name), {});
        QVERIFY(!second.open());
        QVERIFY2(second.problem().contains(u"another export"_s), qPrintable(second.problem()));
    }
    ExportFile other(path(u"b.csv"_s), options);
    QVERIFY(other.open());
    QVERIFY(first->flush() && first->commit("{}"));
    QCOMPARE(contentOf(path(u"a.csv.manifest.json"_s)), "{}");
    ExportFile third(path(u"a.csv"_s), options);
    QVERIFY2(third.open(), qPrintable(third.problem()));
}

void TestExportFile::namesOfManyBytes()
{
    const QStringList names{QString(u'個').repeated(34) + u".csv"_s, QString(u'個').repeated(33) + u"a.csv"_s,
                            QString(u'a').repeated(250), QString(u'a').repeated(249) + u'b'};
    std::vector<std::unique_ptr<ExportFile>> files;
    for (const QString &name : names) {
        files.push_back(std::make_unique<ExportFile>(path(name), columns({u"id"_s})));
        QVERIFY2(files.back()->open(), qPrintable(files.back()->problem()));
        // What a killed process left is text, and so is found again.
        for (const QString &entry : QDir(m_directory->path()).entryList(QDir::Files | QDir::Hidden))
            QVERIFY(!entry.contains(QChar::ReplacementCharacter));
    }
    for (const auto &file : files)
        QVERIFY(file->flush() && file->commit());
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files | QDir::Hidden).size(), names.size());
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
    QTest::newRow("packed, long") << u"a.jsonl.zst"_s << 5'000;
    QTest::newRow("packed, told at its end") << u"a.jsonl.zst"_s << 200;
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
    const rlimit small{isPackedName(name) ? rlim_t(256) : rlim_t(1024), former.rlim_max};
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

void TestExportFile::packedIsTheSame_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("records");
    QTest::newRow("lines") << u"a.jsonl"_s << 700;
    QTest::newRow("csv") << u"a.csv"_s << 700;
    QTest::newRow("none") << u"a.jsonl"_s << 0;
}

/// And the SHA-256 is that of the file as it lies there.
void TestExportFile::packedIsTheSame()
{
    QFETCH(const QString, name);
    QFETCH(const int, records);
    const QString packedPath = path(name + u".zst"_s);
    for (const QString &target : {path(name), packedPath}) {
        ExportOptions options;
        options.format = exportFormatOf(target);
        options.manifest = true;
        ExportFile file(target, options);
        QVERIFY(file.open());
        write(file, page(0, records));
        QVERIFY(file.sync());
        QVERIFY(file.commit("{}"));
        QCOMPARE(file.sha256(), QCryptographicHash::hash(contentOf(target), QCryptographicHash::Sha256).toHex());
        QCOMPARE(modeOf(target), 0600);
    }
    UnpackedFile packed(packedPath, false);
    QByteArray content;
    for (QByteArray piece = packed.next(); !piece.isEmpty(); piece = packed.next())
        content += piece;
    QCOMPARE(packed.problem(), QString());
    QVERIFY(content == contentOf(path(name)));
    QVERIFY(records == 0 || contentOf(packedPath).size() < content.size() / 4);
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

void TestExportFile::terminalGetsNoControls_data()
{
    QTest::addColumn<bool>("isCsv");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char *name, bool isCsv, const QByteArray &line, const QByteArray &shown) {
        QTest::newRow(name) << isCsv << line << shown;
    };
    row("title and clear", true, "\x1B]0;x\x07\x1B[2J\r\n", "\u241B]0;x\u2407\u241B[2J\r\n");
    row("CR inside", true, "a\rb\r\n", "a\u240Db\r\n");
    row("line break and tab inside", true, "\"a\n\tb\"\r\n", "\"a\n\tb\"\r\n");
    row("DEL and backspace", true, "a\x7F\b\r\n", "a\u2421\u2408\r\n");
    row("CSI of C1", true,
        "\xC2\x9B"
        "2J\r\n",
        "\uFFFD2J\r\n");
    row("NEL", true, "a\xC2\x85\r\n", "a\uFFFD\r\n");
    row("NUL", true, QByteArray("a\0\r\n", 4), "a\u2400\r\n");
    row("letters", true, "\u00e9\u6771\xC2\xA0\r\n", "\u00e9\u6771\xC2\xA0\r\n");
    row("JSON's CSI", false, "[\"\xC2\x9B\"]\n", "[\"\\u009b\"]\n");
    row("JSON's DEL", false, "[\"\x7F\"]\n", "[\"\\u007f\"]\n");
    row("JSON's escapes", false, "[\"\\u001b\"]\n", "[\"\\u001b\"]\n");
}

void TestExportFile::terminalGetsNoControls()
{
    QFETCH(bool, isCsv);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, shown);
    QCOMPARE(terminalText(line, isCsv ? ExportFormat::Csv : ExportFormat::JsonLines), shown);
}

void TestExportFile::standardOutputThatIsATerminal()
{
    const int terminal = posix_openpt(O_RDWR | O_NOCTTY);
    QVERIFY(terminal >= 0 && grantpt(terminal) == 0 && unlockpt(terminal) == 0);
    const int end = ::open(ptsname(terminal), O_RDWR | O_NOCTTY); // or what was not read yet would go with the child
    QVERIFY(end >= 0);
    const int status = runWithOutputTo(ptsname(terminal), [] {
        ExportFile file(u"-"_s, columns({u"name"_s}));
        if (!file.open())
            return 1;
        write(file, listOf({withValue(fullRecord(), u"name"_s, u"\u001b[2J\u009b2J"_s)}));
        return file.commit() ? 0 : 2;
    });
    QCOMPARE(status, 0);
    QByteArray read;
    pollfd waiting{terminal, POLLIN, 0};
    while (!read.endsWith("2J\r\r\n") && ::poll(&waiting, 1, 5'000) > 0) {
        QByteArray part(4096, '\0');
        read += part.first(std::max<qsizetype>(0, ::read(terminal, part.data(), size_t(part.size()))));
    }
    ::close(end);
    ::close(terminal);
    QVERIFY2(read.contains("\u241B[2J\uFFFD2J"), read.constData());
    QVERIFY(!read.contains('\x1B'));
}

void TestExportFile::pipeGetsWhatWasSent()
{
    const QString target = path(u"out"_s);
    const int status = runWithOutputTo(QFile::encodeName(target).constData(), [] {
        ExportFile file(u"-"_s, columns({u"name"_s}));
        if (!file.open())
            return 1;
        write(file, listOf({withValue(fullRecord(), u"name"_s, u"\u001b[2J"_s)}));
        return file.commit() ? 0 : 2;
    });
    QCOMPARE(status, 0);
    QCOMPARE(contentOf(target), "name\r\n\x1B[2J\r\n");
}

QTEST_GUILESS_MAIN(TestExportFile)
#include "tst_exportfile.moc"
