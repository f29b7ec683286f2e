#include "models/decisions/decisionfile.h"
#include "models/files/sqlite.h"
#include "models/inventory/arrangement.h"
#include "models/text/translations.h"
#include "tests/support/reviewwindow.h"
#include "tests/support/testdecisions.h"
#include "ui/browse/tokentableview.h"
#include "ui/deciding/conflictdialog.h"
#include "ui/deciding/decisionfiles.h"
#include "ui/details/decisionbox.h"
#include "ui/review/reviewbar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Another program writes to a file of decisions, as long as this lives.
class FileInUse
{
public:
    explicit FileInUse(const QString &path)
        : m_database(path.toStdString(), Database::Access::ReadWrite)
        , m_transaction(&m_database, true)
    {
    }

private:
    Database m_database;
    Transaction m_transaction;
};

void clickButton(const QWidget *parent, const QString &text)
{
    const auto buttons = parent->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == text)
            button->click();
    }
}

/// As the desktop sends a key of a keyboard, which QTest cannot.
void pressInPlace(QWidget *receiver, int key, const QString &text, quint32 scanCode)
{
    for (const auto type : {QEvent::ShortcutOverride, QEvent::KeyPress}) {
        QKeyEvent event(type, key, Qt::NoModifier, scanCode, quint32(key), 0, text);
        event.setAccepted(type == QEvent::KeyPress);
        QCoreApplication::sendEvent(receiver, &event);
    }
}

/// A set as a store would hold it.
DecisionSet setOf(const QList<Decision> &decisions)
{
    DecisionSet set;
    for (const Decision &decision : decisions)
        set.put(decision.token.toUtf8(), std::make_shared<const StoredDecision>(StoredDecision{decision, 1}));
    return set;
}

} // namespace

/// What is decided about tokens in the window: by keys and buttons, undone, kept, filtered and handed on.
class TestDeciding : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void keysDecide_data();
    void keysDecide();
    void keysDecideWithoutShift_data();
    void keysDecideWithoutShift();
    void digitsAreTyped();
    void decidesAboutASelection();
    void tellsWhatIsKept();
    void tellsWhatIsLeftOut_data();
    void tellsWhatIsLeftOut();
    void undoTakesBackDecisionsFirst();
    void buttonsAndNote();
    void noteStaysWithItsToken();
    void isThereInTheNextWindow();
    void filters();
    void updatesRowsDecidedAbout();
    void saysWhatIsOutdated();
    void filesMerge();
    void choosesOneByOne();
    void asksAgainWhereOthersDecide();
    void importReadsAnew();
    void asksAboutOtherServers_data();
    void asksAboutOtherServers();
    void exportNamesTheServer();
    void importIsToldWhenKept();
    void failureIsTold();

private:
    void settle() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(!decisions().isBusy(), 20'000);
        ::settle(*m_window);
    }
    TokenReview &review() const { return m_window->workspace().session()->review(); }
    TokenDecisions &decisions() const { return m_window->workspace().session()->decisions(); }
    TokenTableView *table() const { return m_window->findChild<TokenTableView *>(); }
    DecisionBox *box() const { return m_window->findChild<DecisionBox *>(); }
    QString message() const { return m_window->findChild<MessageBar *>()->text(); }
    QString at(int row) const { return review().model().valueAt(row, Column::Decision); }
    QString decisionsPath() const { return TokenDecisions::pathFor(m_sandbox->baseUrl()); }
    QPushButton *button(const QString &text) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    void select(int first, int last) const;
    void reopen();
    ConflictDialog *take(const QString &path) const;
    QList<Decision> theirsOf(const QList<int> &rows) const;

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<MainWindow> m_window;
};

void TestDeciding::initTestCase()
{
    QCoreApplication::setOrganizationName(u"pat-console-test"_s);
    QCoreApplication::setApplicationName(u"tst_deciding"_s);
    installTranslations();
    applyTheme(*qApp, ThemeMode::Light);
}

void TestDeciding::init()
{
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).removeRecursively();
    openWindow(&m_sandbox, &m_window, 120);
    loadAllTokens(*m_window);
    settle();
    table()->goToRow(3);
    table()->setFocus();
}

QPushButton *TestDeciding::button(const QString &text) const
{
    const auto buttons = box()->findChildren<QPushButton *>();
    const auto found =
        std::find_if(buttons.begin(), buttons.end(), [&text](const QPushButton *one) { return one->text() == text; });
    return found == buttons.end() ? nullptr : *found;
}

void TestDeciding::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(m_window->focusWidget(), key, modifiers);
    settle();
}

void TestDeciding::select(int first, int last) const
{
    table()->goToRow(first);
    QTest::keyClick(table(), Qt::Key_Home, Qt::NoModifier);
    table()->goToRow(first);
    for (int row = first; row < last; ++row)
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
}

void TestDeciding::reopen()
{
    m_window.reset();
    m_window = std::make_unique<ConsoleWindow>([] { return QDateTime::currentMSecsSinceEpoch(); });
    m_window->show();
    ApiAccess access;
    access.baseUrl = m_sandbox->baseUrl();
    access.credential = Credential(m_sandbox->token());
    m_window->openSession(access, {}, TokenQuery());
    ::settle(*m_window);
    loadAllTokens(*m_window);
    settle();
}

/// The question that an import asks.
ConflictDialog *TestDeciding::take(const QString &path) const
{
    m_window->findChild<DecisionFiles *>()->take(path);
    settle();
    return m_window->findChild<ConflictDialog *>();
}

/// To be revoked, as anna has it.
QList<Decision> TestDeciding::theirsOf(const QList<int> &rows) const
{
    QList<Decision> theirs;
    for (const int row : rows)
        theirs.append(testDecision(review().model().idAt(row), TokenVerdict::Revoke, u"why?"_s));
    return theirs;
}

void TestDeciding::keysDecide_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("1") << Qt::Key_1 << u"keep"_s;
    QTest::newRow("2") << Qt::Key_2 << u"revoke"_s;
    QTest::newRow("3") << Qt::Key_3 << u"ask"_s;
}

void TestDeciding::keysDecide()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const QString, value);
    const qint64 asked = m_sandbox->requestCount();
    QVERIFY(table()->horizontalHeader()->isSectionHidden(int(Column::Decision)));
    press(key);
    QCOMPARE(at(3), value);
    QCOMPARE(at(2), QString());
    QVERIFY(!table()->horizontalHeader()->isSectionHidden(int(Column::Decision)));
    const Decision *decision = decisions().decisions()->find(review().model().idAt(3).toStdString());
    QVERIFY(decision && !decision->who.isEmpty());
    QVERIFY(qAbs(decision->whenMsecs - QDateTime::currentMSecsSinceEpoch()) < 60'000);
    press(Qt::Key_0);
    QCOMPARE(at(3), QString());
    QCOMPARE(m_sandbox->requestCount(), asked);
}

/// On a French keyboard the digits take Shift; without it these keys write other letters.
void TestDeciding::keysDecideWithoutShift_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("scanCode");
    QTest::addColumn<QString>("value");
    QTest::newRow("1") << int(Qt::Key_Ampersand) << 10 << u"keep"_s;
    QTest::newRow("2") << int(Qt::Key_Eacute) << 11 << u"revoke"_s;
    QTest::newRow("3") << int(Qt::Key_QuoteDbl) << 12 << u"ask"_s;
    QTest::newRow("0") << int(Qt::Key_Agrave) << 19 << QString();
    QTest::newRow("4") << int(Qt::Key_Apostrophe) << 13 << u"revoke"_s; // is no command
    QTest::newRow("& elsewhere") << int(Qt::Key_Ampersand) << 24 << u"revoke"_s;
}

void TestDeciding::keysDecideWithoutShift()
{
    QFETCH(const int, key);
    QFETCH(const int, scanCode);
    QFETCH(const QString, value);
    press(Qt::Key_2);
    const QString text = QString(QChar(key)).toLower();
    pressInPlace(table(), key, text, quint32(scanCode));
    settle();
    QCOMPARE(at(3), value);
    // In a field it writes what it writes.
    auto *field = m_window->findChild<ReviewBar *>()->findChild<QLineEdit *>();
    field->setFocus();
    pressInPlace(field, key, text, quint32(scanCode));
    settle();
    QCOMPARE(field->text(), text);
    QCOMPARE(decisions().decisions()->size(), value.isEmpty() ? 0 : 1);
}

/// In a field they are letters like others.
void TestDeciding::digitsAreTyped()
{
    auto *field = m_window->findChild<ReviewBar *>()->findChild<QLineEdit *>();
    field->setFocus();
    QTest::keyClicks(field, u"12 n"_s);
    settle();
    QCOMPARE(field->text(), u"12 n"_s);
    QCOMPARE(decisions().decisions()->size(), 0);
}

void TestDeciding::decidesAboutASelection()
{
    select(10, 14);
    QCOMPARE(table()->selectedCount(), 5);
    press(Qt::Key_2);
    for (int row = 10; row <= 14; ++row)
        QCOMPARE(at(row), u"revoke"_s);
    QCOMPARE(decisions().decisions()->size(), 5);
    QVERIFY2(message().startsWith(u"Revoke: 5 tokens"), qPrintable(message()));
    QCOMPARE(table()->selectedCount(), 5); // and stays
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(decisions().decisions()->size(), 0);
    QVERIFY2(message().startsWith(u"Taken back: the decisions about 5 tokens."), qPrintable(message()));
}

/// Another program holds the file: nothing is told before it has let go of it.
void TestDeciding::tellsWhatIsKept()
{
    press(Qt::Key_1); // makes the file
    select(10, 14);
    {
        const FileInUse use(decisionsPath());
        QTest::keyClick(table(), Qt::Key_2);
        QCoreApplication::processEvents();
        QVERIFY(decisions().isBusy());
        QCOMPARE(message(), QString());
    }
    settle();
    QVERIFY2(message().startsWith(u"Revoke: 5 tokens"), qPrintable(message()));
}

/// A selection is kept where other tokens are loaded: what is not among them is told.
void TestDeciding::tellsWhatIsLeftOut_data()
{
    QTest::addColumn<int>("first"); // of 8 tokens that are selected, while only the first 20 stay in the review
    QTest::addColumn<QString>("text");
    QTest::newRow("none is left out") << 2 << u"Revoke: 8 tokens"_s;
    QTest::newRow("some") << 15 << u"Revoke: 5 tokens 3 of the 8 selected"_s;
    QTest::newRow("all") << 40 << u"Nothing was decided. 8 of the 8 selected"_s;
}

void TestDeciding::tellsWhatIsLeftOut()
{
    QFETCH(const int, first);
    QFETCH(const QString, text);
    QStringList ids;
    for (int row = 0; row < 20; ++row)
        ids += review().model().idAt(row);
    select(first, first + 7);
    TokenQuery query;
    query.ids = ids;
    m_window->workspace().ask(query);
    settle();
    loadAllTokens(*m_window);
    QTRY_COMPARE(review().model().inventory()->inventory.size(), 20);
    settle();
    QCOMPARE(table()->selectedCount(), 8);
    table()->setFocus();
    press(Qt::Key_2);
    QVERIFY2(message().simplified().startsWith(text), qPrintable(message()));
    QCOMPARE(message().contains(u"not in the review"), text.endsWith(u"selected"));
}

/// A former selection comes back where there is nothing more to take back.
void TestDeciding::undoTakesBackDecisionsFirst()
{
    select(1, 4);
    press(Qt::Key_1);
    table()->clearSelectedTokens();
    settle();
    QVERIFY(decisions().canUndo());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(decisions().decisions()->size(), 0);
    QCOMPARE(table()->selectedCount(), 0);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(table()->selectedCount(), 4);
}

void TestDeciding::buttonsAndNote()
{
    QVERIFY(box()->isVisible());
    QVERIFY(!box()->findChild<QLineEdit *>()->isVisible());
    QTest::mouseClick(button(u"Ask the owner"_s), Qt::LeftButton);
    settle();
    QCOMPARE(at(3), u"ask"_s);
    QVERIFY(button(u"Ask the owner"_s)->isChecked());
    table()->setFocus();
    press(Qt::Key_N);
    auto *note = box()->findChild<QLineEdit *>();
    QCOMPARE(m_window->focusWidget(), note);
    QTest::keyClicks(note, u"on Monday"_s);
    QTest::keyClick(note, Qt::Key_Return);
    settle();
    QCOMPARE(m_window->focusWidget(), table());
    const std::string id = review().model().idAt(3).toStdString();
    QCOMPARE(decisions().decisions()->find(id)->note, u"on Monday"_s);
    press(Qt::Key_2); // the note stays
    QCOMPARE(decisions().decisions()->find(id)->note, u"on Monday"_s);
    QTest::mouseClick(button(u"Revoke"_s), Qt::LeftButton); // once more: none
    settle();
    QVERIFY(!decisions().decisions()->find(id));
}

/// Another token becomes current while the note is being typed, without the field losing the keyboard.
void TestDeciding::noteStaysWithItsToken()
{
    press(Qt::Key_1);
    table()->goToRow(5);
    press(Qt::Key_1);
    const std::string typedOf = review().model().idAt(5).toStdString();
    const std::string other = review().model().idAt(3).toStdString();
    press(Qt::Key_N);
    QTest::keyClicks(m_window->focusWidget(), u"for this one"_s);
    table()->goToRow(3);
    auto *note = box()->findChild<QLineEdit *>();
    QCOMPARE(note->text(), QString());
    note->setFocus();
    table()->setFocus();
    settle();
    QCOMPARE(decisions().decisions()->find(typedOf)->note, u"for this one"_s);
    QCOMPARE(decisions().decisions()->find(other)->note, QString());
}

void TestDeciding::isThereInTheNextWindow()
{
    const QString id = review().model().idAt(3);
    press(Qt::Key_2);
    reopen();
    const auto *decision = decisions().decisions()->find(id.toStdString());
    QVERIFY(decision && decision->verdict == TokenVerdict::Revoke);
    QCOMPARE(at(3), u"revoke"_s);
    QVERIFY(!decisions().canUndo());
}

void TestDeciding::filters()
{
    press(Qt::Key_1);
    select(20, 22);
    press(Qt::Key_2);
    const QList<std::pair<QString, int>> wanted{{u"decision:keep"_s, 1},    {u"decision:revoke"_s, 3},
                                                {u"decision:any"_s, 4},     {u"decision:none"_s, 116},
                                                {u"-decision:keep"_s, 119}, {u"decision:outdated"_s, 0}};
    auto *bar = m_window->findChild<ReviewBar *>();
    for (const auto &[text, rows] : wanted) {
        bar->clearFilter();
        bar->findChild<QLineEdit *>()->setText(text);
        QTest::keyClick(bar->findChild<QLineEdit *>(), Qt::Key_Return);
        settle();
        QVERIFY2(review().model().rowCount() == rows,
                 qPrintable(u"%1: %2"_s.arg(text).arg(review().model().rowCount())));
    }
}

/// Rows stay where they are, and what is counted is as if all had been looked at anew.
void TestDeciding::updatesRowsDecidedAbout()
{
    const InventoryModel &model = review().model();
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    select(10, 12);
    press(Qt::Key_2);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][0].toModelIndex().row(), 10);
    QCOMPARE(changes[0][1].toModelIndex().row(), 12);
    const Inventory &inventory = model.inventory()->inventory;
    const QTimeZone zone = m_window->workspace().timeContext().zone;
    InventoryOrder order(std::shared_ptr<const Inventory>(model.inventory(), &inventory), QLocale(), model.marks());
    const Arrangement &shown = model.arrangement();
    const Arrangement anew = arranged(inventory, &order, shown.query, zone, model.marks(), false);
    QCOMPARE(shown.facets.size(), anew.facets.size());
    for (qsizetype i = 0; i < anew.facets.size(); ++i)
        QVERIFY(shown.facets[i].kind == anew.facets[i].kind && shown.facets[i].values == anew.facets[i].values);
    QCOMPARE(shown.decided, anew.decided);
    QVERIFY(shown.decided > 0 && shown.rows == anew.rows);

    review().orderBy(Column::Decision, false); // by what is decided now
    settle();
    QCOMPARE(resets.size(), 1);
    QCOMPARE(at(0) + at(1) + at(2) + at(3), u"revoke"_s.repeated(3));
    table()->goToRow(20);
    press(Qt::Key_2); // which brings it up
    QCOMPARE(resets.size(), 2);
    QCOMPARE(at(3), u"revoke"_s);
    review().orderBy(Column::Name, false);
    review().narrow(ReviewFilter().withText(u"decision:none"_s));
    settle();
    QCOMPARE(model.rowCount(), 116);
    table()->goToRow(5);
    press(Qt::Key_1);
    QCOMPARE(model.rowCount(), 115);
}

/// The scopes of the token were others when it was decided.
void TestDeciding::saysWhatIsOutdated()
{
    Decision decision;
    decision.token = review().model().idAt(3);
    decision.verdict = TokenVerdict::Keep;
    decision.who = u"anna"_s;
    decision.basis = decidedOn(*review().model().tokenAt(3));
    decision.basis.scopes = QStringList{u"nothing:read"_s};
    decisions().decide({decision});
    settle();
    QCOMPARE(at(3), u"keep"_s);
    QCOMPARE(review().model().cellAt(3, Column::Decision).text, u"Keep, outdated"_s);
    QStringList said;
    const auto labels = box()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        said += label->text();
    QVERIFY2(said.contains(u"Changed since the decision: its scopes."_s), qPrintable(said.join(u'|')));
    press(Qt::Key_1); // decided again
    QCOMPARE(review().model().cellAt(3, Column::Decision).text, u"Keep"_s);
}

void TestDeciding::filesMerge()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"theirs.json"_s);
    press(Qt::Key_1);
    Decision theirs = *decisions().decisions()->find(review().model().idAt(3).toStdString());
    theirs.verdict = TokenVerdict::Revoke;
    theirs.who = u"<b>bert</b>"_s;
    Decision other = theirs;
    other.token = review().model().idAt(5);
    QCOMPARE(writeDecisions(path, u"127.0.0.1"_s, setOf({theirs, other})), QString());
    for (const auto &[choice, verdict] : {std::pair(u"Mine"_s, u"keep"_s), std::pair(u"Theirs"_s, u"revoke"_s)}) {
        ConflictDialog *dialog = take(path);
        QVERIFY(dialog);
        clickButton(dialog, choice);
        clickButton(dialog, u"Import"_s);
        QTRY_VERIFY(!m_window->findChild<ConflictDialog *>());
        settle();
        QCOMPARE(at(3), verdict);
        QCOMPARE(at(5), u"revoke"_s);
    }
    QFile broken(path);
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{}") > 0);
    broken.close();
    m_window->findChild<DecisionFiles *>()->take(path);
    QVERIFY2(message().startsWith(u"No decisions were imported."), qPrintable(message()));
    QCOMPARE(decisions().decisions()->size(), 2);
}

/// Which count is chosen with the keyboard, row by row.
void TestDeciding::choosesOneByOne()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"theirs.json"_s);
    select(3, 5);
    press(Qt::Key_1);
    QCOMPARE(writeDecisions(path, u"127.0.0.1"_s, setOf(theirsOf({3, 4, 5, 8}))), QString());
    ConflictDialog *dialog = take(path);
    QVERIFY(dialog);
    auto *rows = dialog->findChild<QTableView *>();
    QVERIFY(rows->hasFocus() && !rows->accessibleName().isEmpty());
    QCOMPARE(rows->model()->rowCount(), 3);
    const auto textAt = [&](int row, int column, int role = Qt::DisplayRole) {
        return rows->model()->index(row, column).data(role).toString();
    };
    // In the order of the file, which is that of the ids.
    QStringList ids{review().model().idAt(3), review().model().idAt(4), review().model().idAt(5)};
    ids.sort();
    const int inventoryRow = review().model().inventory()->inventory.rowOf(ids[1]);
    QCOMPARE(textAt(1, ConflictModel::TokenName), review().model().inventory()->tokenAt(inventoryRow).name.value());
    QVERIFY2(textAt(1, ConflictModel::Mine).startsWith(u"Keep\n"_s), qPrintable(textAt(1, ConflictModel::Mine)));
    QVERIFY2(textAt(1, ConflictModel::Theirs).startsWith(u"Revoke: why?\nanna, "_s),
             qPrintable(textAt(1, ConflictModel::Theirs)));
    QTest::keyClick(rows, Qt::Key_Down);
    QTest::keyClick(rows, Qt::Key_Space);
    QTest::keyClick(rows, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(rows, Qt::Key_Space); // the current one becomes theirs, and the other stays so
    QTest::keyClick(rows, Qt::Key_Up);
    QTest::keyClick(rows, Qt::Key_Space); // mine again
    QCOMPARE(rows->model()->index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QTest::keyClick(rows, Qt::Key_Return);
    settle();
    const auto verdictOf = [this](const QString &id) {
        return decisions().decisions()->find(id.toStdString())->verdict;
    };
    QCOMPARE(verdictOf(ids[0]), TokenVerdict::Keep);
    QCOMPARE(verdictOf(ids[1]), TokenVerdict::Keep);
    QCOMPARE(verdictOf(ids[2]), TokenVerdict::Revoke);
    QCOMPARE(at(8), u"revoke"_s);
    QVERIFY2(message().startsWith(u"2 decisions imported."), qPrintable(message()));
}

/// Another instance decides while the question stands.
void TestDeciding::asksAgainWhereOthersDecide()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"theirs.json"_s);
    press(Qt::Key_1);
    QCOMPARE(writeDecisions(path, u"127.0.0.1"_s, setOf(theirsOf({3, 4}))), QString());
    ConflictDialog *dialog = take(path);
    QVERIFY(dialog);
    DecisionStore other(decisionsPath());
    QVERIFY(other.set({testDecision(review().model().idAt(4), TokenVerdict::AskOwner)}));
    clickButton(dialog, u"Theirs"_s);
    clickButton(dialog, u"Import"_s);
    QTRY_VERIFY(m_window->findChild<ConflictDialog *>() && m_window->findChild<ConflictDialog *>() != dialog);
    settle();
    dialog = m_window->findChild<ConflictDialog *>();
    QCOMPARE(at(3), u"keep"_s);
    QCOMPARE(at(4), u"ask"_s);                                    // is known by now
    QCOMPARE(dialog->choices().count(ConflictChoice::Theirs), 1); // what was chosen before
    QCOMPARE(dialog->choices().size(), 2);
    clickButton(dialog, u"Import"_s);
    settle();
    QCOMPARE(at(3), u"revoke"_s);
    QCOMPARE(at(4), u"ask"_s);
}

/// What another instance has decided since this one has read the file last is asked about, not written over.
void TestDeciding::importReadsAnew()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"theirs.json"_s);
    press(Qt::Key_1);
    DecisionStore other(decisionsPath());
    QVERIFY(other.set({testDecision(review().model().idAt(4), TokenVerdict::AskOwner)}));
    QCOMPARE(writeDecisions(path, u"127.0.0.1"_s, setOf(theirsOf({4}))), QString());
    QVERIFY(take(path));
    QCOMPARE(at(4), u"ask"_s);
}

void TestDeciding::asksAboutOtherServers_data()
{
    QTest::addColumn<QString>("host"); // %1 is the port
    QTest::addColumn<bool>("isOther");
    QTest::newRow("this one") << u"127.0.0.1:%1"_s << false;
    QTest::newRow("this one, as it was named before") << u"127.0.0.1"_s << false;
    QTest::newRow("another port") << u"127.0.0.1:1"_s << true;
    QTest::newRow("another host") << u"api.example.com:%1"_s << true;
}

void TestDeciding::asksAboutOtherServers()
{
    QFETCH(QString, host);
    QFETCH(const bool, isOther);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"theirs.json"_s);
    host.replace(u"%1"_s, QString::number(m_sandbox->baseUrl().port()));
    QCOMPARE(writeDecisions(path, host, setOf(theirsOf({4}))), QString());
    QVERIFY(!take(path));
    auto *question = m_window->findChild<QMessageBox *>();
    QCOMPARE(question != nullptr, isOther);
    if (question) {
        QVERIFY2(question->text().contains(u"another server, %1."_s.arg(host)), qPrintable(question->text()));
        QCOMPARE(at(4), QString());
        clickButton(question, u"Import"_s);
        settle();
    }
    QCOMPARE(at(4), u"revoke"_s);
}

/// The host with its port, in the file and as its name.
void TestDeciding::exportNamesTheServer()
{
    const QTemporaryDir folder;
    press(Qt::Key_1);
    m_window->findChild<DecisionFiles *>()->exportAll();
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString port = QString::number(m_sandbox->baseUrl().port());
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"127.0.0.1-%1-decisions.json"_s.arg(port));
    const QString path = folder.filePath(u"mine.json"_s);
    emit dialog->fileSelected(path);
    dialog->reject();
    QCOMPARE(readDecisions(path).file.host, u"127.0.0.1:"_s + port);
}

void TestDeciding::importIsToldWhenKept()
{
    press(Qt::Key_1);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"theirs.json"_s);
    QCOMPARE(writeDecisions(path, u"127.0.0.1"_s, setOf({testDecision(review().model().idAt(5))})), QString());
    {
        const FileInUse use(decisionsPath());
        m_window->findChild<DecisionFiles *>()->take(path);
        QCoreApplication::processEvents();
        QVERIFY(decisions().isBusy());
        QCOMPARE(message(), QString());
    }
    settle();
    QVERIFY2(message().startsWith(u"1 decision imported."), qPrintable(message()));
    QVERIFY(QFile::rename(decisionsPath(), decisionsPath() + u".away"_s));
    QCOMPARE(writeDecisions(path, u"127.0.0.1"_s, setOf({testDecision(review().model().idAt(6))})), QString());
    m_window->findChild<DecisionFiles *>()->take(path);
    settle();
    QVERIFY2(message().startsWith(u"The decision was not kept."), qPrintable(message()));
}

/// What was decided before still shows.
void TestDeciding::failureIsTold()
{
    press(Qt::Key_1);
    QVERIFY(QFile::rename(decisionsPath(), decisionsPath() + u".away"_s));
    press(Qt::Key_2);
    QVERIFY2(message().startsWith(u"The decision was not kept."), qPrintable(message()));
    QCOMPARE(at(3), u"keep"_s);
    QVERIFY(button(u"Keep"_s)->isChecked());
}

QTEST_MAIN(TestDeciding)
#include "tst_deciding.moc"
