#include "models/exporting/exportcheck.h"
#include "models/review/reviewrules.h"
#include "models/text/translations.h"
#include "tests/support/reviewwindow.h"
#include "ui/browse/browsepage.h"
#include "ui/reporting/reportdialog.h"
#include "ui/review/countdelegate.h"
#include "ui/review/findinglist.h"
#include "ui/review/reviewpane.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int tokenCount = 3'000;

const ReviewRule &ruleOf(const QString &key)
{
    return *std::ranges::find_if(reviewRules(),
                                 [&key](const ReviewRule &rule) { return QLatin1String(rule.key) == key; });
}

} // namespace

/// The guide's "A review in ten minutes" as it stands there, with nothing but keys and clicks, which are counted.
class TestReviewSteps : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void wholeReview();

private:
    void settle() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->workspace().session()->decisions().isBusy(), 20'000);
        ::settle(*m_window);
    }
    const TokenReview &review() const { return m_window->workspace().session()->review(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void click(QWidget *widget, const QPoint &at);
    void clickTool(const QString &text);
    void saveAs(const QString &path);
    FindingList *questionList() const { return m_window->findChild<ReviewPane *>()->findChild<FindingList *>(); }
    QStringList highQuestions() const;
    void clickQuestion(const QString &key);

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<MainWindow> m_window;
    int m_steps = 0;
};

void TestReviewSteps::initTestCase()
{
    QCoreApplication::setOrganizationName(u"pat-console-test"_s);
    QCoreApplication::setApplicationName(u"tst_reviewsteps"_s);
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).removeRecursively();
    installTranslations();
    applyTheme(*qApp, ThemeMode::Light);
}

void TestReviewSteps::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_steps;
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    settle();
}

void TestReviewSteps::click(QWidget *widget, const QPoint &at)
{
    ++m_steps;
    QTest::mouseClick(widget, Qt::LeftButton, {}, at);
    settle();
}

void TestReviewSteps::clickTool(const QString &text)
{
    const auto buttons = m_window->findChildren<QToolButton *>();
    const auto found = std::ranges::find_if(buttons, [&text](const QToolButton *button) {
        return button->isVisible() && button->isEnabled() && button->defaultAction() &&
               button->defaultAction()->text() == text;
    });
    QVERIFY2(found != buttons.end(), qPrintable(text));
    click(*found, (*found)->rect().center());
}

QStringList TestReviewSteps::highQuestions() const
{
    QStringList keys;
    for (int item = 0; item < questionList()->count(); ++item) {
        const QString key = questionList()->item(item)->data(CountDelegate::TermRole).toString();
        if (ruleOf(key).severity == Severity::High)
            keys.append(key);
    }
    return keys;
}

void TestReviewSteps::clickQuestion(const QString &key)
{
    FindingList *list = questionList();
    int item = 0;
    while (item < list->count() && list->item(item)->data(CountDelegate::TermRole).toString() != key)
        ++item;
    QVERIFY2(item < list->count(), qPrintable(key));
    list->scrollToItem(list->item(item));
    click(list->viewport(), list->visualItemRect(list->item(item)).center());
}

/// A name that is typed is one step with the Enter after it.
void TestReviewSteps::saveAs(const QString &path)
{
    QTRY_VERIFY(m_window->findChild<QFileDialog *>());
    auto *dialog = m_window->findChild<QFileDialog *>();
    dialog->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    auto *name = dialog->findChild<QLineEdit *>();
    QVERIFY(name);
    name->setText(path);
    ++m_steps;
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!m_window->findChild<QFileDialog *>());
    auto *message = m_window->findChild<MessageBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path) && message->isVisible(), 20'000);
}

void TestReviewSteps::wholeReview()
{
    openWindow(&m_sandbox, &m_window, tokenCount);
    QTemporaryDir folder;

    press(Qt::Key_F6);
    QTRY_VERIFY_WITH_TIMEOUT(review().isOn(), 60'000);
    settle();
    QCOMPARE(review().model().rowCount(), tokenCount);
    const qint64 asked = m_sandbox->requestCount();

    QSet<QString> decided;
    const QStringList questions = highQuestions();
    QCOMPARE(questions.size(), 6);
    for (const QString &key : questions) {
        clickQuestion(key);
        QVERIFY(review().model().rowCount() > 0 && review().model().rowCount() < tokenCount);
        for (int row = 0; row < review().model().rowCount(); ++row)
            decided.insert(review().model().idAt(row));
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_3);
        clickQuestion(key); // all tokens again
        QCOMPARE(review().model().rowCount(), tokenCount);
    }
    QCOMPARE(m_window->workspace().session()->decisions().decisions()->size(), decided.size());

    clickTool(u"Report"_s);
    auto *dialog = m_window->findChild<ReportDialog *>();
    QVERIFY(dialog && dialog->options().decisions);
    dialog->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    press(Qt::Key_Return);
    saveAs(folder.filePath(u"review.html"_s));
    clickTool(u"Keep this review"_s);
    saveAs(folder.filePath(u"kept.jsonl"_s));

    QTRY_COMPARE(checkExport(folder.filePath(u"kept.jsonl"_s)).outcome, ExportCheck::Outcome::Agrees);
    QFile report(folder.filePath(u"review.html"_s));
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QByteArray page = report.readAll();
    for (const QString &id : std::as_const(decided))
        QVERIFY2(page.contains(id.toLatin1()), qPrintable(id));
    QCOMPARE(m_sandbox->requestCount(), asked);
    QCOMPARE(m_steps, 30); // as the guide says
}

QTEST_MAIN(TestReviewSteps)
#include "tst_reviewsteps.moc"
