#include "models/text/translations.h"
#include "tests/support/changinglist.h"
#include "tests/support/testtokens.h"
#include "ui/exporting/exportcontrol.h"
#include "ui/exporting/exportdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace testtokens;

namespace {

ExportEnd endOf(const QList<QVariant> &arguments)
{
    return arguments.constFirst().value<ExportEnd>();
}

} // namespace

/// Exports from the window: the dialog, several at once, cancelled ones, and what is said of them.
class TestExportQueue : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void dialogOffersWhatThereIs();
    void dialogRemembers();
    void secondOfADayHasAnotherName();
    void eachConnectionHasItsOwn();
    void dialogRefuses_data();
    void dialogRefuses();
    void columnsAreFoundAndChosen();
    void offersWhatIsComputedAndShown();
    void tellsWhatWasNotReported();
    void formatChangesTheName();
    void oneAfterTheOther();
    void asksAgainWhileOneRuns();
    void letsGoOfTheConnection_data();
    void letsGoOfTheConnection();
    void cancelIsPrompt();
    void cancelAllEndsTheDialog();
    void fileThatCannotBeWrittenIsToldAtOnce();
    void tokenMayBeMissing();
    void waitsForTheLimitAreTold();
    void endIsTold_data();
    void endIsTold();
    void leftoversAreCleared();

private:
    QString path(const QString &name) const { return m_directory->filePath(name); }
    /// A source of everything, or of the rows of the first page.
    ExportSource everything() const;
    void answerDialog(const QString &path);
    ExportDialog *dialog() const { return m_window->findChild<ExportDialog *>(); }
    QByteArray contentOf(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<TokenApi> m_api;
    std::shared_ptr<RequestQueue> m_queue;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ExportQueue> m_exporter;
    std::unique_ptr<ExportControl> m_control;
    std::unique_ptr<ChangingList> m_list;
};

namespace {

template <typename Widget> Widget *named(const QWidget *parent, const QString &name)
{
    for (Widget *widget : parent->findChildren<Widget *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

template <typename Button> Button *button(const QWidget *parent, const QString &text)
{
    for (Button *candidate : parent->findChildren<Button *>()) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

QStringList checkedColumns(const ExportDialog &dialog)
{
    QStringList columns;
    const auto *list = dialog.findChild<QListWidget *>();
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            columns.append(list->item(row)->text());
    }
    return columns;
}

bool saysSomewhere(const QWidget &widget, const QString &text)
{
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->text().contains(text))
            return true;
    }
    return false;
}

} // namespace

Q_DECLARE_METATYPE(ExportProgress)
Q_DECLARE_METATYPE(ExportOptions)

void TestExportQueue::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"pat-console-test"_s);
    QCoreApplication::setApplicationName(u"tst_exportqueue"_s);
    qRegisterMetaType<ExportProgress>();
    qRegisterMetaType<ExportOptions>();
}

void TestExportQueue::init()
{
    QSettings().clear();
    m_directory = std::make_unique<QTemporaryDir>();
    QSettings().setValue(u"export/folder"_s, m_directory->path());
    m_list = std::make_unique<ChangingList>(5);
    m_list->fill(450);
    m_server = std::make_unique<FakeServer>([this](const FakeRequest &request) { return m_list->answer(request); });
    m_api = std::make_unique<TokenApi>(endpointOf(*m_server));
    m_queue = std::make_shared<RequestQueue>(m_api.get());
    m_window = std::make_unique<QWidget>();
    m_exporter = std::make_unique<ExportQueue>();
    m_control = std::make_unique<ExportControl>(m_exporter.get(), m_window.get());
    m_window->show();
}

void TestExportQueue::cleanup()
{
    m_control.reset();
    m_exporter.reset();
    m_window.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // runs that have ended hold the queue
    m_queue.reset();
    m_api.reset();
    m_server.reset();
}

ExportSource TestExportQueue::everything() const
{
    ExportPlan plan;
    plan.zone = QTimeZone::utc();
    return {u"Everything that matches: 450 tokens"_s, 450, [plan] { return plan; }};
}

void TestExportQueue::answerDialog(const QString &path)
{
    QVERIFY(dialog());
    named<QLineEdit>(dialog(), u"File"_s)->setText(path);
    button<QPushButton>(dialog(), u"None"_s)->click();
    dialog()->findChild<QListWidget *>()->item(0)->setCheckState(Qt::Checked);
    auto *confirm = button<QPushButton>(dialog(), u"Export"_s);
    QVERIFY2(confirm->isEnabled(), qPrintable(path));
    QTest::mouseClick(confirm, Qt::LeftButton);
    QTRY_VERIFY(!dialog());
}

QByteArray TestExportQueue::contentOf(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestExportQueue::dialogOffersWhatThereIs()
{
    ExportDialog dialog({u"3 selected tokens"_s, u"Everything that matches: at least 300 tokens"_s}, 1, {});
    QVERIFY(button<QRadioButton>(&dialog, u"Everything that matches: at least 300 tokens"_s)->isChecked());
    QSignalSpy requested(&dialog, &ExportDialog::exportRequested);
    button<QRadioButton>(&dialog, u"3 selected tokens"_s)->click();
    QCOMPARE(checkedColumns(dialog), defaultExportColumns());
    QCOMPARE(dialog.findChild<QListWidget *>()->count(), int(exportFields().size()));
    named<QLineEdit>(&dialog, u"File"_s)->setText(path(u"a.csv"_s));
    button<QPushButton>(&dialog, u"Export"_s)->click();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested[0][0].toInt(), 0);
    QCOMPARE(requested[0][2].toString(), path(u"a.csv"_s));
    const auto options = requested[0][1].value<ExportOptions>();
    QCOMPARE(options.format, ExportFormat::Csv);
    QCOMPARE(options.columns, defaultExportColumns());
    QVERIFY(options.formulaGuard && !options.byteOrderMark && options.manifest);
    QVERIFY(!QFile::exists(path(u"a.csv"_s)));
}

void TestExportQueue::dialogRemembers()
{
    {
        ExportDialog dialog({u"x"_s}, 0, {});
        button<QPushButton>(&dialog, u"None"_s)->click();
        auto *columns = dialog.findChild<QListWidget *>();
        columns->item(5)->setCheckState(Qt::Checked);
        columns->insertItem(0, columns->takeItem(5)); // as dragging does
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>())
            box->click();
        named<QLineEdit>(&dialog, u"File"_s)->setText(path(u"a.csv"_s));
        named<QComboBox>(&dialog, u"Format"_s)->setCurrentIndex(1);
        button<QPushButton>(&dialog, u"Export"_s)->click();
    }
    ExportDialog dialog({u"x"_s}, 0, {});
    QSignalSpy requested(&dialog, &ExportDialog::exportRequested);
    QVERIFY(named<QLineEdit>(&dialog, u"File"_s)->text().endsWith(u".jsonl"_s));
    QVERIFY(named<QLineEdit>(&dialog, u"File"_s)->text().startsWith(m_directory->path()));
    button<QPushButton>(&dialog, u"Export"_s)->click();
    const auto options = requested.value(0).value(1).value<ExportOptions>();
    QCOMPARE(options.format, ExportFormat::JsonLines);
    QCOMPARE(options.columns.size(), 1);
    QVERIFY(!options.formulaGuard && options.byteOrderMark && !options.manifest);
}

void TestExportQueue::secondOfADayHasAnotherName()
{
    const auto proposed = [] {
        const ExportDialog dialog({u"x"_s}, 0, {});
        return named<QLineEdit>(&dialog, u"File"_s)->text();
    };
    {
        ExportDialog dialog({u"x"_s}, 0, {});
        named<QLineEdit>(&dialog, u"File"_s)->setText(path(u"other.csv"_s)); // the folder is remembered
        button<QPushButton>(&dialog, u"Export"_s)->click();
    }
    const QString first = proposed();
    QVERIFY2(first.startsWith(m_directory->path()) && first.endsWith(u".csv"), qPrintable(first));
    QFile file(first);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(proposed(), QString(first).replace(u".csv"_s, u"-2.csv"_s));
}

/// Format, columns and their order, guard, mark, manifest and folder.
void TestExportQueue::eachConnectionHasItsOwn()
{
    QVERIFY(QDir(m_directory->path()).mkdir(u"acme"_s));
    const auto exportTo = [this](const QString &memory, int format, int column, const QString &file) {
        ExportDialog dialog({u"x"_s}, 0, memory);
        button<QPushButton>(&dialog, u"None"_s)->click();
        auto *columns = dialog.findChild<QListWidget *>();
        columns->item(column)->setCheckState(Qt::Checked);
        columns->item(column + 1)->setCheckState(Qt::Checked);
        columns->insertItem(0, columns->takeItem(column + 1));
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>())
            box->setChecked(format == 1);
        named<QComboBox>(&dialog, u"Format"_s)->setCurrentIndex(format);
        named<QLineEdit>(&dialog, u"File"_s)->setText(path(file));
        const QStringList chosen = checkedColumns(dialog);
        button<QPushButton>(&dialog, u"Export"_s)->click();
        return chosen;
    };
    const QStringList acme = exportTo(u"connections/acme/"_s, 1, 3, u"acme/a.jsonl"_s);
    const QStringList other = exportTo(u"connections/other/"_s, 0, 6, u"b.csv"_s);
    QVERIFY(acme != other);
    const auto verify = [this](const QString &memory, int format, const QStringList &columns, const QString &folder) {
        const ExportDialog dialog({u"x"_s}, 0, memory);
        QCOMPARE(named<QComboBox>(&dialog, u"Format"_s)->currentIndex(), format);
        QCOMPARE(checkedColumns(dialog), columns);
        for (const QCheckBox *box : dialog.findChildren<QCheckBox *>())
            QCOMPARE(box->isChecked(), format == 1);
        QCOMPARE(QFileInfo(named<QLineEdit>(&dialog, u"File"_s)->text()).path(), folder);
    };
    verify(u"connections/acme/"_s, 1, acme, path(u"acme"_s));
    verify(u"connections/other/"_s, 0, other, m_directory->path());
    verify(u"connections/new/"_s, 0, other, m_directory->path()); // as the last one
    verify({}, 0, other, m_directory->path());
}

void TestExportQueue::dialogRefuses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("note");
    QTest::newRow("no name") << QString() << u"Enter the name"_s;
    QTest::newRow("no folder") << u"missing/a.csv"_s << u"There is no folder"_s;
    QTest::newRow("a folder") << u"."_s << u"folder"_s;
}

void TestExportQueue::dialogRefuses()
{
    QFETCH(QString, file);
    ExportDialog dialog({u"x"_s}, 0, {});
    auto *confirm = button<QPushButton>(&dialog, u"Export"_s);
    QVERIFY(confirm->isEnabled());
    named<QLineEdit>(&dialog, u"File"_s)->setText(file.isEmpty() ? file : path(file));
    QVERIFY(!confirm->isEnabled());
    QFETCH(QString, note);
    QVERIFY(saysSomewhere(dialog, note));
    // What is there may be replaced, and it is said.
    QFile former(path(u"former.csv"_s));
    QVERIFY(former.open(QIODevice::WriteOnly));
    named<QLineEdit>(&dialog, u"File"_s)->setText(former.fileName());
    QVERIFY(confirm->isEnabled());
    QVERIFY(saysSomewhere(dialog, u"will be replaced"_s));
}

void TestExportQueue::columnsAreFoundAndChosen()
{
    ExportDialog dialog({u"x"_s}, 0, {});
    auto *columns = dialog.findChild<QListWidget *>();
    named<QLineEdit>(&dialog, u"Find a column"_s)->setText(u"RESELLER.name"_s);
    QStringList shown;
    for (int row = 0; row < columns->count(); ++row) {
        if (!columns->item(row)->isHidden())
            shown.append(columns->item(row)->text());
    }
    QCOMPARE(shown, (QStringList{u"user.reseller.name"_s, u"user.organization.reseller.name"_s}));
    button<QPushButton>(&dialog, u"None"_s)->click();
    QVERIFY(!button<QPushButton>(&dialog, u"Export"_s)->isEnabled());
    QVERIFY(saysSomewhere(dialog, u"at least one column"_s));
    named<QComboBox>(&dialog, u"Format"_s)->setCurrentIndex(1); // whole records need no columns
    QVERIFY(button<QPushButton>(&dialog, u"Export"_s)->isEnabled());
    named<QComboBox>(&dialog, u"Format"_s)->setCurrentIndex(0);
    button<QPushButton>(&dialog, u"All"_s)->click();
    QCOMPARE(checkedColumns(dialog).size(), qsizetype(exportFields().size()));
    button<QPushButton>(&dialog, u"Default columns"_s)->click();
    QCOMPARE(checkedColumns(dialog), defaultExportColumns());
}

void TestExportQueue::offersWhatIsComputedAndShown()
{
    const ExportDialog plain({u"x"_s}, 0, {});
    QVERIFY(!button<QPushButton>(&plain, u"As shown"_s));
    const QStringList shown{u"findings"_s, u"name"_s, u"user.name"_s};
    {
        ExportDialog dialog({u"x"_s}, 0, {}, {{u"status"_s, u"findings"_s}, shown});
        QCOMPARE(checkedColumns(dialog), defaultExportColumns());
        button<QPushButton>(&dialog, u"As shown"_s)->click();
        QCOMPARE(checkedColumns(dialog), shown);
        named<QLineEdit>(&dialog, u"File"_s)->setText(path(u"a.csv"_s));
        button<QPushButton>(&dialog, u"Export"_s)->click();
    }
    // Where nothing is judged, the rest of what was chosen is proposed.
    const ExportDialog later({u"x"_s}, 0, {});
    QCOMPARE(checkedColumns(later), (QStringList{u"name"_s, u"user.name"_s}));
}

void TestExportQueue::tellsWhatWasNotReported()
{
    ExportDialog dialog({u"x"_s}, 0, {}, {{}, {u"name"_s, u"expiresAt"_s, u"revoked"_s, u"user.lastLoginAt"_s}});
    QSignalSpy requested(&dialog, &ExportDialog::exportRequested);
    button<QPushButton>(&dialog, u"As shown"_s)->click();
    button<QCheckBox>(&dialog, u"Tell what was not reported"_s)->click();
    named<QLineEdit>(&dialog, u"File"_s)->setText(path(u"a.csv"_s));
    button<QPushButton>(&dialog, u"Export"_s)->click();
    QCOMPARE(requested[0][1].value<ExportOptions>().columns,
             (QStringList{u"name"_s, u"expiresAt"_s, u"expiresAt?"_s, u"revoked"_s, u"user.lastLoginAt"_s,
                          u"user.lastLoginAt?"_s}));
    const ExportDialog next({u"x"_s}, 0, {});
    QVERIFY(button<QCheckBox>(&next, u"Tell what was not reported"_s)->isChecked());
}

void TestExportQueue::formatChangesTheName()
{
    ExportDialog dialog({u"x"_s}, 0, {});
    auto *file = named<QLineEdit>(&dialog, u"File"_s);
    auto *format = named<QComboBox>(&dialog, u"Format"_s);
    file->setText(u"/tmp/a.CSV"_s);
    format->setCurrentIndex(1);
    QCOMPARE(file->text(), u"/tmp/a.jsonl"_s);
    format->setCurrentIndex(0);
    QCOMPARE(file->text(), u"/tmp/a.csv"_s);
    file->setText(u"/tmp/a.txt"_s);
    format->setCurrentIndex(1);
    QCOMPARE(file->text(), u"/tmp/a.txt"_s);
}

void TestExportQueue::oneAfterTheOther()
{
    QSignalSpy finished(m_exporter.get(), &ExportQueue::finished);
    QSignalSpy progressed(m_exporter.get(), &ExportQueue::progressed);
    m_server->hold();
    for (const QString &name : {u"1.csv"_s, u"2.csv"_s, u"3.csv"_s}) {
        m_control->ask(m_queue, {everything()}, 0);
        answerDialog(path(name));
    }
    QVERIFY(m_exporter->isBusy());
    m_server->release();
    QTRY_COMPARE(finished.size(), 3);
    QVERIFY(!m_exporter->isBusy());
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(endOf(finished[i]).rows, 450);
        QCOMPARE(endOf(finished[i]).path, path(u"%1.csv"_s.arg(i + 1)));
        QCOMPARE(endOf(finished[i]).outcome.inexactReason, QString());
        QCOMPARE(contentOf(u"%1.csv"_s.arg(i + 1)).count("\r\n"), 451);
    }
    // Tells how many wait, and of how many tokens.
    int most = 0;
    for (const QList<QVariant> &call : progressed) {
        QCOMPARE(call[0].value<ExportProgress>().total, 450);
        most = std::max(most, call[1].toInt());
    }
    QCOMPARE(most, 2);
}

/// Who listens must be able to tell from busyChanged alone.
void TestExportQueue::asksAgainWhileOneRuns()
{
    bool mayAsk = true;
    connect(m_control.get(), &ExportControl::askingChanged, this, [&] { mayAsk = !m_control->isAsking(); });
    m_control->ask(m_queue, {everything()}, 0);
    QVERIFY(!mayAsk);
    answerDialog(path(u"one.csv"_s));
    QVERIFY(m_exporter->isBusy());
    QVERIFY(mayAsk);
    m_control->disconnect(this);
}

void TestExportQueue::letsGoOfTheConnection_data()
{
    QTest::addColumn<bool>("isCancelled");
    QTest::newRow("complete") << false;
    QTest::newRow("cancelled") << true;
}

/// With it goes the token, once nothing is under way.
void TestExportQueue::letsGoOfTheConnection()
{
    QFETCH(const bool, isCancelled);
    m_control->ask(m_queue, {everything()}, 0);
    answerDialog(path(u"out.csv"_s));
    QTRY_VERIFY(m_exporter->isBusy());
    QVERIFY(m_queue.use_count() > 1);
    if (isCancelled)
        m_exporter->cancel();
    QTRY_VERIFY(!m_exporter->isBusy());
    QTRY_COMPARE(m_queue.use_count(), 1L);
}

void TestExportQueue::cancelIsPrompt()
{
    QFile former(path(u"1.csv"_s));
    QVERIFY(former.open(QIODevice::WriteOnly));
    former.write("former");
    former.close();
    QSignalSpy finished(m_exporter.get(), &ExportQueue::finished);
    QSignalSpy cancelled(m_exporter.get(), &ExportQueue::cancelled);
    QSignalSpy noticed(m_control.get(), &ExportControl::noticed);
    m_server->hold();
    for (const QString &name : {u"1.csv"_s, u"2.csv"_s}) {
        m_control->ask(m_queue, {everything()}, 0);
        answerDialog(path(name));
    }
    QTRY_VERIFY(m_server->heldCount() > 0);
    QElapsedTimer elapsed;
    elapsed.start();
    m_exporter->cancel();
    QVERIFY2(elapsed.elapsed() < 200, qPrintable(QString::number(elapsed.elapsed())));
    QCOMPARE(cancelled.value(0).value(0).toString(), path(u"1.csv"_s));
    QCOMPARE(contentOf(u"1.csv"_s), "former");
    QVERIFY(noticed.last().at(2).toString().endsWith(u"1.csv was left unchanged."_s));
    m_server->release();
    QTRY_COMPARE(finished.size(), 1);
    m_server->hold();
    m_control->ask(m_queue, {everything()}, 0);
    answerDialog(path(u"3.csv"_s));
    QTRY_VERIFY(m_server->heldCount() > 0);
    m_exporter->cancel();
    QVERIFY(noticed.last().at(2).toString().endsWith(u"3.csv was not written."_s)); // there was none
    m_server->release();
    QCOMPARE(endOf(finished[0]).path, path(u"2.csv"_s));
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files | QDir::Hidden),
             (QStringList{u"1.csv"_s, u"2.csv"_s, u"2.csv.manifest.json"_s}));
}

void TestExportQueue::cancelAllEndsTheDialog()
{
    m_server->hold();
    m_control->ask(m_queue, {everything()}, 0);
    answerDialog(path(u"1.csv"_s));
    m_control->ask(m_queue, {everything()}, 0);
    QVERIFY(m_control->isAsking());
    m_control->closeDialog();
    m_exporter->cancelAll();
    QTRY_VERIFY(!m_control->isAsking() && !m_exporter->isBusy());
    QCOMPARE(m_queue->inFlight() + m_queue->waiting(), 0);
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestExportQueue::fileThatCannotBeWrittenIsToldAtOnce()
{
    QSignalSpy failed(m_exporter.get(), &ExportQueue::failed);
    m_server->hold();
    m_control->ask(m_queue, {everything()}, 0);
    answerDialog(path(u"1.csv"_s));
    m_control->ask(m_queue, {everything()}, 0);
    answerDialog(u"/proc/1/status"_s);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].toString(), u"/proc/1/status"_s);
    QVERIFY(m_exporter->isBusy());
}

void TestExportQueue::tokenMayBeMissing()
{
    m_list->ignoresBounds = true;
    QSignalSpy finished(m_exporter.get(), &ExportQueue::finished);
    m_control->ask(m_queue, {everything()}, 0);
    answerDialog(path(u"1.csv"_s));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(endOf(finished[0]).outcome.inexactReason.contains(u"ignores the creation-date filter"_s));
}

void TestExportQueue::waitsForTheLimitAreTold()
{
    QSignalSpy progressed(m_exporter.get(), &ExportQueue::progressed);
    QSignalSpy finished(m_exporter.get(), &ExportQueue::finished);
    int asked = 0;
    m_server->setHandler([&](const FakeRequest &request) {
        return ++asked == 3 ? FakeReply::answer(429, "slow down", "text/plain", {{"Retry-After", "2"}})
                            : m_list->answer(request);
    });
    m_control->ask(m_queue, {everything()}, 0);
    answerDialog(path(u"1.csv"_s));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    const bool isTold = std::any_of(progressed.begin(), progressed.end(), [](const QList<QVariant> &call) {
        return call[0].value<ExportProgress>().text().contains(u"for the server's limit"_s);
    });
    QVERIFY(isTold);
}

void TestExportQueue::endIsTold_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("gone");
    QTest::addColumn<int>("unreadable");
    QTest::addColumn<bool>("isForGood");
    QTest::addColumn<bool>("isInfo");
    QTest::addColumn<QString>("told");
    QTest::newRow("whole") << QString() << 0 << 0 << false << true << u"1,200 tokens exported. They are in out.csv."_s;
    QTest::newRow("with odd records")
        << QString() << 0 << 3 << false << true
        << u"1,200 tokens exported. 3 of them have fields that could not be read, and are "
           "in the file as they were sent. They are in out.csv."_s;
    QTest::newRow("some may be missing")
        << u"the list changed"_s << 0 << 0 << false << false
        << u"1,200 tokens exported. Some may be missing: the list changed. They are in out.csv. Export again while "
           "nobody creates or deletes tokens."_s;
    QTest::newRow("another export would be no better")
        << u"the server rounds"_s << 0 << 0 << true << false
        << u"1,200 tokens exported. Some may be missing: the server rounds. They are in out.csv. Exporting again would "
           "not change that: the file is whole if nobody created or deleted tokens meanwhile."_s;
    QTest::newRow("selected ones are gone")
        << u"2 tokens are gone"_s << 2 << 0 << false << false
        << u"1,200 tokens exported. That is not all that was selected: 2 tokens are gone. They are in out.csv."_s;
}

void TestExportQueue::endIsTold()
{
    QFETCH(const QString, reason);
    QFETCH(const int, gone);
    QFETCH(const int, unreadable);
    QFETCH(const bool, isForGood);
    QFETCH(const bool, isInfo);
    installTranslations(u"en"_s);
    QSignalSpy exported(m_control.get(), &ExportControl::exported);
    ExportEnd end{u"out.csv"_s, {}, 1'200, unreadable, {reason, gone, 0, isForGood}};
    emit m_exporter->finished(end);
    QCOMPARE(exported.size(), 1);
    QCOMPARE(exported[0][0].value<MessageBar::Kind>() == MessageBar::Kind::Info, isInfo);
    QTEST(QString(exported[0][1].toString() + u' ' + exported[0][2].toString()), "told");
    QCOMPARE(exported[0][3].toString(), QDir::currentPath());
    end.manifestPath = u"out.csv.manifest.json"_s;
    emit m_exporter->finished(end);
    QVERIFY(exported[1][2].toString().startsWith(u"They are in out.csv, and its manifest is out.csv.manifest.json."_s));
}

void TestExportQueue::leftoversAreCleared()
{
    QFile stale(path(u".tokens.csv.AbCdEf.pat-part"_s));
    QVERIFY(stale.open(QIODevice::WriteOnly));
    stale.close();
    const ExportControl next(m_exporter.get(), m_window.get());
    QVERIFY(!stale.exists());
}

QTEST_MAIN(TestExportQueue)
#include "tst_exportqueue.moc"
