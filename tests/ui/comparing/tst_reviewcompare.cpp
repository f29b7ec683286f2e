#include "models/text/translations.h"
#include "tests/support/reviewwindow.h"
#include "ui/browse/emptypage.h"
#include "ui/browse/tokentableview.h"
#include "ui/comparing/gonedialog.h"
#include "ui/details/findingcards.h"
#include "ui/review/facettree.h"
#include "ui/review/reviewbar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

template <typename Dialog> Dialog *openDialog()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        auto *dialog = qobject_cast<Dialog *>(window);
        if (dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

/// A review is kept, and the next one compared with it, in the window.
class TestReviewCompare : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void keepsWhatIsLoaded_data();
    void keepsWhatIsLoaded();
    void keepsUnderTheEndingThatIsChosen();
    void showsWhatHasChanged();
    void showsWhatIsGone();
    void comparesAgainWhenLoadedAgain();
    void stops();
    void saysFirstWhatHasToBeKnown();
    void cannotCompareWith_data();
    void cannotCompareWith();
    void exportsChanges();

private:
    void settle() const { ::settle(*m_window); }
    TokenReview &review() const { return m_window->workspace().session()->review(); }
    TokenTableView *table() const { return m_window->findChild<TokenTableView *>(); }
    QString message() const { return m_window->findChild<MessageBar *>()->text(); }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList ids(const QString &filter) const;
    void choose(QStringView action, const QString &file) const;
    void keep(const QString &file) const;
    void change();
    void compareWith(const QString &file) const;
    void narrow(const QString &text) const;

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_new;
    QString m_renamed;
    QString m_gone;
};

void TestReviewCompare::initTestCase()
{
    QCoreApplication::setOrganizationName(u"pat-console-test"_s);
    QCoreApplication::setApplicationName(u"tst_reviewcompare"_s);
    installTranslations();
    applyTheme(*qApp, ThemeMode::Light);
}

void TestReviewCompare::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    openWindow(&m_sandbox, &m_window, 300);
    loadAllTokens(*m_window);
}

QStringList TestReviewCompare::ids(const QString &filter) const
{
    narrow(filter);
    QStringList ids;
    for (int row = 0; row < review().model().rowCount(); ++row)
        ids += review().model().idAt(row);
    return ids;
}

void TestReviewCompare::narrow(const QString &text) const
{
    auto *bar = m_window->findChild<ReviewBar *>();
    bar->clearFilter();
    bar->findChild<QLineEdit *>()->setText(text);
    QTest::keyClick(bar->findChild<QLineEdit *>(), Qt::Key_Return);
    settle();
}

/// Answers the file dialog of an action.
void TestReviewCompare::choose(QStringView action, const QString &file) const
{
    QVERIFY(triggerAction(*m_window, action));
    QTRY_VERIFY(openDialog<QFileDialog>());
    auto *dialog = openDialog<QFileDialog>();
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDirectory(m_folder->path());
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(file);
    emit dialog->fileSelected(file);
    dialog->close();
    QTRY_VERIFY(!openDialog<QFileDialog>());
}

void TestReviewCompare::keep(const QString &file) const
{
    choose(u"Keep this review", file);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->workspace().exports().isBusy(), 20'000);
}

/// One token is new, one is gone, and one has another name.
void TestReviewCompare::change()
{
    const QStringList all = m_sandbox->ids();
    m_gone = all.at(17);
    m_renamed = all.at(40);
    QVERIFY(m_sandbox->deleteToken(m_gone));
    QVERIFY(m_sandbox->renameToken(m_renamed, u"Another Name"_s));
    m_new = m_sandbox->insertToken({u"Brand new"_s, {}, {}});
    QVERIFY(!m_new.isEmpty());
    QVERIFY(triggerAction(*m_window, u"Refresh"));
    QTRY_VERIFY_WITH_TIMEOUT(!review().isLoading(), 20'000);
    settle();
}

void TestReviewCompare::compareWith(const QString &file) const
{
    choose(u"Compare with", file);
    settle();
}

void TestReviewCompare::keepsWhatIsLoaded_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"kept.jsonl"_s;
    QTest::newRow("packed") << u"kept.jsonl.zst"_s;
}

void TestReviewCompare::keepsWhatIsLoaded()
{
    QFETCH(const QString, name);
    const qint64 asked = m_sandbox->requestCount();
    narrow(u"state:active"_s); // all is kept nevertheless
    keep(path(name));
    QCOMPARE(m_sandbox->requestCount(), asked);
    QCOMPARE(QFile::permissions(path(name)) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(1) == "{", !name.endsWith(u".zst"));
    const EarlierReading kept = readEarlierReview(path(name));
    QVERIFY2(kept.review, qPrintable(kept.problem));
    QVERIFY(kept.review->manifest && kept.review->manifest->isComplete);
    QStringList ids;
    for (int row = 0; row < kept.review->inventory.size(); ++row)
        ids += kept.review->inventory.idAt(row);
    QStringList all = m_sandbox->ids();
    all.sort();
    ids.sort();
    QCOMPARE(ids, all);
    QCOMPARE(kept.review->inventory.now() / 1000, review().model().inventory()->inventory.now() / 1000);
}

void TestReviewCompare::keepsUnderTheEndingThatIsChosen()
{
    QVERIFY(triggerAction(*m_window, u"Keep this review"));
    QTRY_VERIFY(openDialog<QFileDialog>());
    auto *dialog = openDialog<QFileDialog>();
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    auto *types = dialog->findChild<QComboBox *>(u"fileTypeCombo"_s);
    const QString plain = name->text();
    QVERIFY2(plain.endsWith(u".jsonl"), qPrintable(plain));
    QCOMPARE(types->count(), 2);
    for (const int type : {1, 0, 1}) {
        types->setFocus();
        types->setCurrentIndex(type);
        emit types->activated(type);
        emit types->textActivated(types->currentText());
        QCOMPARE(name->text(), type == 1 ? QString(plain + u".zst") : plain);
        QCOMPARE(dialog->defaultSuffix(), type == 1 ? u"jsonl.zst"_s : u"jsonl"_s);
    }
    dialog->close();
    QTRY_VERIFY(!openDialog<QFileDialog>());
}

void TestReviewCompare::showsWhatHasChanged()
{
    keep(path(u"kept.jsonl"_s));
    change();
    QVERIFY(table()->horizontalHeader()->isSectionHidden(int(Column::Changes)));
    const qint64 asked = m_sandbox->requestCount();
    compareWith(path(u"kept.jsonl"_s));
    QCOMPARE(m_sandbox->requestCount(), asked);
    QVERIFY2(message().contains(u": 1 new, 1 gone, 1 changed."), qPrintable(message()));
    QVERIFY(!table()->horizontalHeader()->isSectionHidden(int(Column::Changes)));
    QCOMPARE(ids(u"changed:new"_s), QStringList(m_new));
    QCOMPARE(ids(u"changed:renamed"_s), QStringList(m_renamed));
    QCOMPARE(ids(u"changed:none"_s).size(), 298);
    narrow(u"changed:any"_s);
    review().orderBy(Column::Changes, false);
    settle();
    QCOMPARE(review().model().idAt(0), m_new); // the first kind of change first
    QCOMPARE(review().model().cellAt(0, Column::Changes).text, u"New"_s);
    QCOMPARE(review().model().valueAt(1, Column::Changes), u"renamed"_s);
    table()->setCurrentIndex(review().model().index(1, int(Column::Changes)));
    QStringList said;
    const auto cards = m_window->findChildren<FindingCards *>();
    for (const FindingCards *one : cards) {
        const auto labels = one->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            said += label->text();
    }
    QVERIFY2(said.contains(u"Renamed"_s), qPrintable(said.join(u'|')));
    QVERIFY2(said.join(u'|').contains(u"1 change since "), qPrintable(said.join(u'|')));
    QVERIFY(triggerAction(*m_window, u"Show only this value"));
    settle();
    QCOMPARE(m_window->findChild<ReviewBar *>()->filter().text(), u"changed:any changed:renamed"_s);
}

void TestReviewCompare::showsWhatIsGone()
{
    keep(path(u"kept.jsonl"_s));
    change();
    compareWith(path(u"kept.jsonl"_s));
    const QModelIndexList items = m_window->findChild<FacetTree *>()->model()->match(
        m_window->findChild<FacetTree *>()->model()->index(0, 0), Qt::DisplayRole, u"Gone"_s, 1, Qt::MatchRecursive);
    QCOMPARE(items.size(), 1);
    QVERIFY(ids(u"changed:gone"_s).isEmpty());
    auto *empty = m_window->findChild<EmptyPage *>();
    QVERIFY(empty->isVisible());
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(openDialog<GoneDialog>());
    const auto *rows = openDialog<GoneDialog>()->findChild<TokenTableView *>();
    QTRY_VERIFY(rows->tokens() && rows->tokens()->rowCount() == 1);
    QCOMPARE(rows->tokens()->idAt(0), m_gone);
    openDialog<GoneDialog>()->close();
    QVERIFY(QFile::remove(path(u"kept.jsonl"_s)));
    QVERIFY(triggerAction(*m_window, u"Show gone tokens"));
    QTRY_VERIFY(openDialog<GoneDialog>());
    const auto *text = openDialog<GoneDialog>()->findChild<QLabel *>();
    QTRY_VERIFY2(text->text().contains(u"cannot be read any more"), qPrintable(text->text()));
    openDialog<GoneDialog>()->close();
}

void TestReviewCompare::comparesAgainWhenLoadedAgain()
{
    keep(path(u"kept.jsonl"_s));
    compareWith(path(u"kept.jsonl"_s));
    QVERIFY2(message().contains(u": 0 new, 0 gone, 0 changed."), qPrintable(message()));
    change();
    QVERIFY(review().comparison());
    QCOMPARE(review().comparison()->later, review().model().inventory());
    QCOMPARE(ids(u"changed:any"_s).size(), 2);
}

void TestReviewCompare::stops()
{
    keep(path(u"kept.jsonl"_s));
    change();
    compareWith(path(u"kept.jsonl"_s));
    narrow(u"changed:any"_s);
    QVERIFY(triggerAction(*m_window, u"Stop comparing"));
    settle();
    QCOMPARE(review().model().rowCount(), 300);
    QVERIFY(m_window->findChild<ReviewBar *>()->filter().isEmpty());
    QCOMPARE(review().model().valueAt(0, Column::Changes), u"not compared"_s);
    QVERIFY(!triggerAction(*m_window, u"Stop comparing"));
}

/// Nothing shows before that.
void TestReviewCompare::saysFirstWhatHasToBeKnown()
{
    keep(path(u"kept.jsonl"_s));
    QVERIFY(QFile::remove(path(u"kept.jsonl.manifest.json"_s)));
    for (const bool isWanted : {false, true}) {
        compareWith(path(u"kept.jsonl"_s));
        QTRY_VERIFY(openDialog<QMessageBox>());
        auto *box = openDialog<QMessageBox>();
        QVERIFY2(box->text().contains(u"has no manifest"), qPrintable(box->text()));
        QVERIFY(!review().comparison());
        QTest::mouseClick(isWanted ? box->buttons().constFirst() : box->button(QMessageBox::Cancel), Qt::LeftButton);
        settle();
        QCOMPARE(review().comparison() != nullptr, isWanted);
    }
}

void TestReviewCompare::cannotCompareWith_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("CSV") << QByteArray("id,name\na,b\n");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no records") << QByteArray("{\"a\":1}\n");
}

void TestReviewCompare::cannotCompareWith()
{
    QFETCH(const QByteArray, content);
    keep(path(u"kept.jsonl"_s));
    compareWith(path(u"kept.jsonl"_s));
    const auto before = review().comparison();
    QVERIFY(before);
    QFile file(path(u"other.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    compareWith(path(u"other.jsonl"_s));
    QVERIFY2(message().contains(u"other.jsonl"), qPrintable(message()));
    QVERIFY2(message().contains(u"Nothing was compared."), qPrintable(message()));
    QCOMPARE(review().comparison(), before);
}

/// As the review that shows has it.
void TestReviewCompare::exportsChanges()
{
    keep(path(u"kept.jsonl"_s));
    change();
    compareWith(path(u"kept.jsonl"_s));
    narrow(u"changed:any"_s);
    ExportOptions options;
    options.columns = {u"id"_s, u"change"_s};
    ExportSource source;
    source.plan = [] { return ExportPlan(); };
    source.rows = [this] { return review().shownRows(); };
    m_window->workspace().exports().add(m_window->workspace().session()->sharedQueue(), source, options,
                                        path(u"out.csv"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->workspace().exports().isBusy(), 20'000);
    QFile file(path(u"out.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArrayList lines = file.readAll().trimmed().split('\n');
    std::sort(lines.begin() + 1, lines.end());
    QByteArrayList expected{m_new.toUtf8() + ",new", m_renamed.toUtf8() + ",renamed"};
    std::sort(expected.begin(), expected.end());
    for (QByteArray &line : lines)
        line = line.trimmed();
    QCOMPARE(lines.mid(1), expected);
}

QTEST_MAIN(TestReviewCompare)
#include "tst_reviewcompare.moc"
