#include "models/record/tokenjson.h"
#include "models/reporting/handovermail.h"
#include "models/text/displaytext.h"
#include "models/text/translations.h"
#include "tests/support/hostiletexts.h"
#include "tests/support/reviewwindow.h"
#include "tests/support/testdecisions.h"
#include "tests/support/testtokens.h"
#include "ui/reporting/handovercontrol.h"
#include "ui/reporting/handoverdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/placeholderpage.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <QUrlQuery>

#include <sys/stat.h>

namespace {

/// A review of one token, about whose owner a server says this.
InventoryRows oneToken(const QJsonValue &email, const QString &id, const QString &name = u"Ada"_s)
{
    QJsonObject record = testtokens::withValue(testtokens::fullRecord(), u"user.email"_s, email);
    for (const QString &path : {u"name"_s, u"user.name"_s})
        record = testtokens::withValue(record, path, name);
    const QByteArray raw = testtokens::json(testtokens::withValue(record, u"id"_s, id));
    auto loaded = std::make_shared<LoadedInventory>(TokenQuery(), u"api.example.com"_s, ReviewBasis{1'796'071'000'123});
    Token token;
    const std::string_view bytes(raw.constData(), size_t(raw.size()));
    decodeRecord(bytes, &token);
    loaded->inventory.add(token, loaded->records.add(bytes).value_or(RecordPosition()));
    loaded->inventory.finish();
    loaded->records.finish();
    InventoryRows rows;
    rows.inventory = loaded;
    rows.rows = {0};
    return rows;
}

SharedDecisions decidedAbout(const QString &id, TokenVerdict verdict)
{
    DecisionSet set;
    set.put(id.toUtf8(), std::make_shared<StoredDecision>(StoredDecision{testDecision(id, verdict), 1}));
    return std::make_shared<const DecisionSet>(set);
}

} // namespace

/// What a review has decided, handed over from the window.
class TestWindowHandover : public QObject
{
    Q_OBJECT
public slots:
    /// In place of mail programs and file managers.
    void takeUrl(const QUrl &url) { m_opened.append(url); }

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void tellsWhenThereIsNothing();
    void listsOwners();
    void namesakesStayApart();
    void saysWhatTheFilterHides();
    void copies();
    void opensMail();
    void copiesWhatIsTooLongForMail();
    void withoutPlainAddress_data();
    void withoutPlainAddress();
    void showsHostileTexts_data();
    void showsHostileTexts();
    void savesIds();
    void asksForFile();
    void saysWhatWentWrong();
    void worksByKeyboard();
    void fitsSmallWindows_data();
    void fitsSmallWindows();

private:
    TokenReview &review() const { return m_window->workspace().session()->review(); }
    /// Rows of tokens that are not revoked already, which nobody is told of.
    QList<int> liveRows() const;
    QString liveId(int number) const { return review().model().idAt(liveRows().at(number)); }
    /// About these of them, as far as there are so many.
    void decide(TokenVerdict verdict, int first, int last, const QString &note = {}) const;
    /// The text of its first owner is there.
    HandoverDialog *open() const;
    static QPushButton *button(const HandoverDialog *dialog, const QString &text);
    static QTreeWidget *list(const HandoverDialog *dialog) { return dialog->findChild<QTreeWidget *>(); }
    static QString text(const HandoverDialog *dialog) { return dialog->findChild<QPlainTextEdit *>()->toPlainText(); }
    static QString message(const HandoverDialog *dialog) { return dialog->findChild<MessageBar *>()->text(); }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QTemporaryDir> m_folder;
    QList<QUrl> m_opened;
};

void TestWindowHandover::initTestCase()
{
    QCoreApplication::setOrganizationName(u"pat-console-test"_s);
    QCoreApplication::setApplicationName(u"tst_windowhandover"_s);
    installTranslations();
    applyTheme(*qApp, ThemeMode::Light);
    describeByToolTips();
    for (const QString &scheme : {u"mailto"_s, u"file"_s})
        QDesktopServices::setUrlHandler(scheme, this, "takeUrl");
}

void TestWindowHandover::init()
{
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).removeRecursively();
    m_folder = std::make_unique<QTemporaryDir>();
    m_opened.clear();
    QGuiApplication::clipboard()->clear();
    openWindow(&m_sandbox, &m_window, 120);
    QVERIFY(!m_window->findChild<HandoverControl *>()->canHandOver());
    QVERIFY(!triggerAction(*m_window, u"Hand over …"));
    loadAllTokens(*m_window);
}

/// Nothing is opened but what a test asks for.
void TestWindowHandover::cleanup()
{
    QVERIFY(m_opened.isEmpty());
    m_window.reset();
}

QList<int> TestWindowHandover::liveRows() const
{
    QList<int> rows;
    for (int row = 0; row < review().model().rowCount(); ++row) {
        const Field<bool> &revoked = review().model().tokenAt(row)->revoked;
        if (!revoked || !*revoked)
            rows.append(row);
    }
    return rows;
}

void TestWindowHandover::decide(TokenVerdict verdict, int first, int last, const QString &note) const
{
    QList<Decision> decisions;
    const QList<int> rows = liveRows().mid(first, last - first + 1);
    for (const int row : rows)
        decisions.append({review().model().idAt(row), verdict, note, u"anna"_s, 1'796'071'000'123, {}});
    TokenDecisions &store = m_window->workspace().session()->decisions();
    store.decide(decisions);
    QTRY_VERIFY_WITH_TIMEOUT(!store.isBusy(), 20'000);
    settle(*m_window);
}

HandoverDialog *TestWindowHandover::open() const
{
    if (!triggerAction(*m_window, u"Hand over …"))
        return nullptr;
    auto *dialog = m_window->findChild<HandoverDialog *>();
    if (dialog && list(dialog))
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!text(dialog).isEmpty(), 20'000); }();
    return dialog;
}

QPushButton *TestWindowHandover::button(const HandoverDialog *dialog, const QString &text)
{
    const auto buttons = dialog->findChildren<QPushButton *>();
    const auto found =
        std::find_if(buttons.begin(), buttons.end(), [&text](const QPushButton *one) { return one->text() == text; });
    return found == buttons.end() ? nullptr : *found;
}

void TestWindowHandover::cleanupTestCase()
{
    for (const QString &scheme : {u"mailto"_s, u"file"_s})
        QDesktopServices::unsetUrlHandler(scheme);
}

void TestWindowHandover::tellsWhenThereIsNothing()
{
    decide(TokenVerdict::Keep, 0, 3);
    const HandoverDialog *dialog = open();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!list(dialog));
    const auto labels = dialog->findChild<PlaceholderPage *>()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == u"No token is decided to be asked about or revoked.";
    }));
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text().startsWith(u"Press 2 or 3 on a token"); }));
    QVERIFY(!button(dialog, u"Save ids to revoke …"_s)->isEnabled());
}

/// Each with its own tokens, and all of them once.
void TestWindowHandover::listsOwners()
{
    decide(TokenVerdict::Revoke, 0, 9, u"left in May"_s);
    decide(TokenVerdict::AskOwner, 10, 14);
    decide(TokenVerdict::Keep, 15, 20);
    const qint64 asked = m_sandbox->requestCount();
    const HandoverDialog *dialog = open();
    QVERIFY(dialog && list(dialog)->topLevelItemCount() > 1);
    QString all;
    int revoke = 0;
    int ask = 0;
    for (int row = 0; row < list(dialog)->topLevelItemCount(); ++row) {
        list(dialog)->setCurrentItem(list(dialog)->topLevelItem(row));
        QTRY_VERIFY_WITH_TIMEOUT(!text(dialog).isEmpty(), 20'000);
        const QString owner = list(dialog)->topLevelItem(row)->text(0);
        QVERIFY2(text(dialog).contains(QString(u"\nOwner: "_s + owner.section(u" ("_s, 0, 0))), qPrintable(owner));
        all += text(dialog);
        revoke += list(dialog)->topLevelItem(row)->text(1).toInt();
        ask += list(dialog)->topLevelItem(row)->text(2).toInt();
    }
    QCOMPARE(revoke, 10);
    QCOMPARE(ask, 5);
    QCOMPARE(all.count(u"\n   Id: "), 15);
    for (int row = 0; row < 15; ++row)
        QVERIFY(all.contains(QString(u"\n   Id: "_s + liveId(row) + u'\n')));
    QCOMPARE(all.count(u"\n   Decision: Revoke, by anna"), 10);
    QCOMPARE(all.count(u"\n   Note: left in May\n"), 10);
    const auto labels = dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text().startsWith(u"15 tokens of "); }));
    QCOMPARE(m_sandbox->requestCount(), asked);
}

/// Two owners of one name are two, told apart by their ids.
void TestWindowHandover::namesakesStayApart()
{
    decide(TokenVerdict::Revoke, 0, 119);
    const HandoverDialog *dialog = open();
    QVERIFY(dialog);
    QSet<QString> names;
    for (int row = 0; row < list(dialog)->topLevelItemCount(); ++row)
        names.insert(list(dialog)->topLevelItem(row)->text(0));
    QCOMPARE(names.size(), list(dialog)->topLevelItemCount());
    QSet<QString> ids;
    const QList<int> rows = liveRows();
    for (const int row : rows)
        ids.insert(review().model().inventory()->inventory.ownerAt(row).id);
    QCOMPARE(list(dialog)->topLevelItemCount(), ids.size());
}

void TestWindowHandover::saysWhatTheFilterHides()
{
    decide(TokenVerdict::Revoke, 0, 3);
    decide(TokenVerdict::AskOwner, 4, 5);
    review().narrow(ReviewFilter::parse(u"decision:ask"_s, {false, true}).filter);
    settle(*m_window);
    HandoverDialog *dialog = open();
    const auto says = [&dialog](const QString &words) {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&words](const QLabel *label) { return label->text().contains(words); });
    };
    QVERIFY(dialog && says(u"2 tokens of "_s) && says(u"4 more tokens are left out, because the filter hides"_s));
    delete dialog;
    review().narrow(ReviewFilter::parse(u"decision:none"_s, {false, true}).filter);
    settle(*m_window);
    dialog = open();
    QVERIFY(dialog && !list(dialog) && says(u"6 more tokens are left out"_s));
}

void TestWindowHandover::copies()
{
    decide(TokenVerdict::AskOwner, 0, 0);
    const HandoverDialog *dialog = open();
    QVERIFY(dialog);
    button(dialog, u"Copy text"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), text(dialog));
    QVERIFY(text(dialog).contains(u"is it still needed, by whom, and for what?"));
    QCOMPARE(message(dialog), u"The text was copied."_s);
}

void TestWindowHandover::opensMail()
{
    const QString email = review().model().tokenAt(liveRows().first())->user->email.value();
    QVERIFY2(isPlainAddress(email), qPrintable(email));
    decide(TokenVerdict::AskOwner, 0, 0, u"50% & more + ü"_s);
    const HandoverDialog *dialog = open();
    QVERIFY(dialog && m_opened.isEmpty());
    QPushButton *mail = button(dialog, u"Open in mail program"_s);
    QVERIFY(mail->isEnabled());
    mail->click();
    QCOMPARE(m_opened.size(), 1);
    const QUrl url = m_opened.takeFirst();
    QCOMPARE(url.scheme(), u"mailto"_s);
    QCOMPARE(url.path(QUrl::FullyDecoded), email);
    const QUrlQuery query(url);
    QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded),
             QString(u"Your access tokens on "_s + review().model().inventory()->host));
    QCOMPARE(query.queryItemValue(u"body"_s, QUrl::FullyDecoded), text(dialog).replace(u"\n"_s, u"\r\n"_s));
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QVERIFY2(message(dialog).startsWith(u"The text was passed to your mail program."), qPrintable(message(dialog)));
}

void TestWindowHandover::copiesWhatIsTooLongForMail()
{
    decide(TokenVerdict::AskOwner, 0, 0, QString(Decision::longestNote, u'ü'));
    const HandoverDialog *dialog = open();
    QVERIFY(dialog);
    button(dialog, u"Open in mail program"_s)->click();
    QCOMPARE(m_opened.size(), 1);
    const QUrl url = m_opened.takeFirst();
    QVERIFY(!QUrlQuery(url).hasQueryItem(u"body"_s) && QUrlQuery(url).hasQueryItem(u"subject"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), text(dialog));
    QVERIFY2(message(dialog).contains(u"too long") && message(dialog).contains(u"copied"), qPrintable(message(dialog)));
}

void TestWindowHandover::withoutPlainAddress_data()
{
    QTest::addColumn<QJsonValue>("email");
    QTest::addColumn<QString>("reason");
    QTest::newRow("none") << QJsonValue() << u"The server tells no e-mail address of this owner."_s;
    QTest::newRow("two") << QJsonValue(u"a@b.example,c@d.example"_s) << u"a@b.example,c@d.example"_s;
    QTest::newRow("header") << QJsonValue(u"a@b.example\r\nBcc: c@d.example"_s) << u"a@b.example‹U+000D›‹U+000A›Bcc"_s;
    QTest::newRow("field") << QJsonValue(u"a@b.example?bcc=c@d.example"_s) << u"a@b.example?bcc"_s;
}

/// The button is off, and says why.
void TestWindowHandover::withoutPlainAddress()
{
    QFETCH(const QJsonValue, email);
    QFETCH(const QString, reason);
    HandoverDialog dialog(std::make_shared<const InventoryRows>(oneToken(email, u"tok"_s)),
                          decidedAbout(u"tok"_s, TokenVerdict::AskOwner), QTimeZone::utc(), nullptr);
    dialog.show();
    QTRY_VERIFY_WITH_TIMEOUT(!text(&dialog).isEmpty(), 20'000);
    QVERIFY(button(&dialog, u"Copy text"_s)->isEnabled());
    const QPushButton *mail = button(&dialog, u"Open in mail program"_s);
    QVERIFY(!mail->isEnabled());
    QVERIFY2(wordsOfToolTip(mail->toolTip()).contains(reason), qPrintable(mail->toolTip()));
}

void TestWindowHandover::showsHostileTexts_data()
{
    QTest::addColumn<QString>("hostile");
    for (const auto &[name, hostile] : hostileTexts(u"/tmp/picture.png"_s, u"http://127.0.0.1/page"_s))
        QTest::newRow(name) << hostile;
}

/// As everywhere, and as they are copied.
void TestWindowHandover::showsHostileTexts()
{
    QFETCH(const QString, hostile);
    HandoverDialog dialog(std::make_shared<const InventoryRows>(oneToken(hostile, u"tok"_s, hostile)),
                          decidedAbout(u"tok"_s, TokenVerdict::AskOwner), QTimeZone::utc(), nullptr);
    dialog.show();
    QTRY_VERIFY_WITH_TIMEOUT(!text(&dialog).isEmpty(), 20'000);
    const auto isFit = [](const QString &shown) { return displayText(shown, 100'000) == shown; };
    const QTreeWidgetItem *item = list(&dialog)->topLevelItem(0);
    if (!hostile.trimmed().isEmpty()) // as if there were none
        QCOMPARE(item->text(0), displayText(hostile));
    QVERIFY(isFit(wordsOfToolTip(item->toolTip(0))));
    QVERIFY(isFit(wordsOfToolTip(button(&dialog, u"Open in mail program"_s)->toolTip())));
    QVERIFY(!button(&dialog, u"Open in mail program"_s)->isEnabled());
    button(&dialog, u"Copy text"_s)->click();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QVERIFY(std::all_of(lines.begin(), lines.end(), isFit));
    QVERIFY(lines.contains(QString(u"1. "_s + displayText(hostile))));
}

void TestWindowHandover::savesIds()
{
    decide(TokenVerdict::Revoke, 0, 4);
    decide(TokenVerdict::AskOwner, 5, 6);
    HandoverDialog *dialog = open();
    QVERIFY(dialog);
    const QString path = m_folder->filePath(u"revoke.txt"_s);
    dialog->writeIds(path);
    QVERIFY2(message(dialog).startsWith(u"5 ids written."), qPrintable(message(dialog)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QByteArrayList ids = written.split('\n');
    QCOMPARE(ids.takeLast(), QByteArray());
    QByteArrayList expected;
    for (int row = 0; row < 5; ++row)
        expected += liveId(row).toUtf8();
    std::sort(ids.begin(), ids.end());
    std::sort(expected.begin(), expected.end());
    QCOMPARE(ids, expected);
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
    button(dialog, u"Open folder"_s)->click();
    QCOMPARE(m_opened.size(), 1);
    QCOMPARE(m_opened.takeFirst(), QUrl::fromLocalFile(m_folder->path()));
}

/// Where the last one was saved.
void TestWindowHandover::asksForFile()
{
    decide(TokenVerdict::Revoke, 0, 0);
    const HandoverDialog *dialog = open();
    QVERIFY(dialog);
    for (const bool isAgain : {false, true}) {
        button(dialog, u"Save ids to revoke …"_s)->click();
        auto *asking = dialog->findChild<QFileDialog *>();
        QVERIFY(asking && asking->isVisible());
        QCOMPARE(asking->directory() == QDir(m_folder->path()), isAgain);
        emit asking->fileSelected(m_folder->filePath(u"ids.txt"_s));
        QVERIFY(QFile::exists(m_folder->filePath(u"ids.txt"_s)));
        delete asking;
    }
}

void TestWindowHandover::saysWhatWentWrong()
{
    decide(TokenVerdict::Revoke, 0, 0);
    HandoverDialog *dialog = open();
    QVERIFY(dialog);
    dialog->writeIds(m_folder->filePath(u"missing/ids.txt"_s));
    QVERIFY2(message(dialog).contains(u"ids.txt was not written.") && message(dialog).contains(u"No such file"),
             qPrintable(message(dialog)));
    QVERIFY(!button(dialog, u"Open folder"_s) || !button(dialog, u"Open folder"_s)->isVisible());
}

/// From the list over the text to each button, by Tab alone; Enter presses.
void TestWindowHandover::worksByKeyboard()
{
    decide(TokenVerdict::Revoke, 0, 9);
    HandoverDialog *dialog = open();
    QVERIFY(dialog && list(dialog)->topLevelItemCount() > 1);
    dialog->activateWindow();
    QTRY_COMPARE(dialog->focusWidget(), list(dialog));
    QCOMPARE(list(dialog)->accessibleName(), u"Owners"_s);
    QTest::keyClick(list(dialog), Qt::Key_Down);
    QCOMPARE(list(dialog)->currentIndex().row(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!text(dialog).isEmpty(), 20'000);
    QTest::keyClick(list(dialog), Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QStringList names;
    for (int i = 0; i < 12 && !names.contains(u"Close"_s); ++i) {
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        const auto *pressed = qobject_cast<QPushButton *>(dialog->focusWidget());
        names += pressed ? pressed->text().remove(u'&') : dialog->focusWidget()->accessibleName();
    }
    names.removeDuplicates();
    QCOMPARE(names, (QStringList{u"Text to send"_s, u"Copy text"_s, u"Open in mail program"_s,
                                 u"Save ids to revoke …"_s, u"Close"_s}));
    button(dialog, u"Copy text"_s)->setFocus();
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(QGuiApplication::clipboard()->text(), text(dialog));
}

void TestWindowHandover::fitsSmallWindows_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestWindowHandover::fitsSmallWindows()
{
    QFETCH(const Qt::LayoutDirection, direction);
    decide(TokenVerdict::Revoke, 0, 9);
    QGuiApplication::setLayoutDirection(direction);
    const HandoverDialog *dialog = open();
    QVERIFY(dialog);
    QVERIFY2(dialog->width() <= 900 && dialog->height() <= 650, qPrintable(QDebug::toString(dialog->size())));
    const auto *view = dialog->findChild<QPlainTextEdit *>();
    const bool isLeft = list(dialog)->mapToGlobal(QPoint()).x() < view->mapToGlobal(QPoint()).x();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(isLeft, direction == Qt::LeftToRight);
}

QTEST_MAIN(TestWindowHandover)
#include "tst_windowhandover.moc"
