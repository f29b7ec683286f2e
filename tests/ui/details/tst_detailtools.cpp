#include "models/qtversions.h"
#include "models/record/tokenjson.h"
#include "models/text/displaytext.h"
#include "models/text/metadataorder.h"
#include "models/text/tokenparties.h"
#include "tests/support/testtokens.h"
#include "ui/details/facttree.h"
#include "ui/details/findbar.h"
#include "ui/details/partypanel.h"
#include "ui/details/tokendetailpane.h"
#include "ui/details/twofactorbadge.h"
#include "ui/details/valuedialog.h"
#include "ui/widgets/linkbutton.h"

#include <QAction>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidgetItemIterator>

using namespace Qt::StringLiterals;

using namespace testtokens;

/// What can be done with the details of a token: fold, find, copy, follow, sort, read all of a value.
class TestDetailTools : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void foldsComeBackAtTheNextStart();
    void foldsOfListEntriesStayWithTheToken();
    void damagedStateChangesNothing_data();
    void damagedStateChangesNothing();
    void ownerIsSearchedFor_data();
    void ownerIsSearchedFor();
    void ownerIsReachedByKeyboard();
    void partiesLeadToTheirSections();
    void partiesSayWhoOrWhyNobody();
    void partiesStandBesideEachOtherWhereThereIsRoom();
    void partiesReadFromTheRight();
    void secondFactorIsMarked_data();
    void secondFactorIsMarked();
    void idsLeadToWhatTheyName();
    void findShowsWhatMatches();
    void findLeavesFoldsAlone();
    void findFollowsTheTable();
    void findWalksThroughMatches();
    void findReadsWholeValues();
    void copiesPathsByKey();
    void copiesTheRecordByteForByte();
    void fullValueOnDemand_data();
    void fullValueOnDemand();
    void fullValueOfManyMegabytes();
    void linesAreWholeAndBounded_data();
    void linesAreWholeAndBounded();
    void metadataIsSorted_data();
    void metadataIsSorted();
    void metadataOrderIsRemembered();
    void metadataIsSortedFromItsHeading();
    void expiryTellsItsExactTime();

private:
    void showToken(const QJsonObject &record);
    QTreeWidgetItem *row(const QString &path) const;
    QTreeWidgetItem *heading(const QString &label) const;
    QAction *action(const QString &text) const;
    LinkButton *link(int place) const;
    QStringList visibleRows() const;
    void find(const QString &text);

    std::unique_ptr<TokenDetailPane> m_pane;
    FactTree *m_tree = nullptr;
};

namespace {

Token decoded(const QJsonObject &record)
{
    const DecodedPage page = decodePage(listOf({record}));
    return page.tokens.isEmpty() ? Token() : page.tokens.constFirst();
}

TimeContext context()
{
    const QDateTime now(QDate(2026, 11, 24), QTime(1, 0), utcZone);
    return {now.toMSecsSinceEpoch(), QTimeZone("Europe/Berlin"), QLocale(QLocale::English)};
}

QJsonObject withMetadata(const QList<std::pair<QString, QString>> &entries)
{
    QJsonArray metadata;
    for (const auto &[key, value] : entries)
        metadata.append(QJsonObject{{u"key"_s, key}, {u"value"_s, value}});
    return withValue(fullRecord(), u"user.metadata"_s, metadata);
}

const QList<std::pair<QString, QString>> someMetadata{
    {u"team"_s, u"platform"_s}, {u"Cost 10"_s, u"4711"_s}, {u"cost 9"_s, u"Äpfel"_s}, {u"zone"_s, u"99"_s}};

QStringList childTexts(const QTreeWidgetItem *item, int column)
{
    QStringList texts;
    for (int i = 0; i < item->childCount(); ++i)
        texts += item->child(i)->text(column);
    return texts;
}

} // namespace

void TestDetailTools::init()
{
    m_pane = std::make_unique<TokenDetailPane>();
    m_tree = m_pane->findChild<FactTree *>();
    m_pane->resize(420, 700);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestDetailTools::cleanup()
{
    m_pane.reset();
}

void TestDetailTools::showToken(const QJsonObject &record)
{
    m_pane->setToken(decoded(record), context());
}

QTreeWidgetItem *TestDetailTools::row(const QString &path) const
{
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if ((*it)->parent() && (*it)->data(0, Qt::UserRole) == path)
            return *it;
    }
    return nullptr;
}

QTreeWidgetItem *TestDetailTools::heading(const QString &label) const
{
    return m_tree->findItems(label, Qt::MatchStartsWith).value(0);
}

QAction *TestDetailTools::action(const QString &text) const
{
    for (QAction *candidate : m_tree->actions()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

/// Of owner, organization and reseller.
LinkButton *TestDetailTools::link(int place) const
{
    return m_pane->findChild<PartyPanel *>()->findChildren<LinkButton *>().value(place);
}

/// The names of the fields that are to be seen, without headings.
QStringList TestDetailTools::visibleRows() const
{
    QStringList rows;
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if ((*it)->parent() && !m_tree->visualItemRect(*it).isEmpty())
            rows += (*it)->data(0, Qt::UserRole).toString();
    }
    return rows;
}

void TestDetailTools::find(const QString &text)
{
    m_pane->find();
    auto *field = m_pane->findChild<FindBar *>()->findChild<QLineEdit *>();
    QCOMPARE(field->accessibleName(), u"Find in details"_s);
    QTRY_VERIFY(field->hasFocus());
    field->setText(text);
}

void TestDetailTools::foldsComeBackAtTheNextStart()
{
    showToken(fullRecord());
    heading(u"Owner"_s)->setExpanded(false);
    heading(u"Reseller"_s)->setExpanded(true);
    row(u"user.organization.address"_s)->setExpanded(true);
    const QByteArray state = m_pane->state();
    init();
    m_pane->restoreState(state);
    showToken(fullRecord());
    QVERIFY(!heading(u"Owner"_s)->isExpanded());
    QVERIFY(heading(u"Reseller"_s)->isExpanded());
    QVERIFY(row(u"user.organization.address"_s)->isExpanded());
    QVERIFY(heading(u"Token"_s)->isExpanded());
    QCOMPARE(m_pane->state(), state);
    // While a token shows, too, as when another connection is opened.
    m_pane->restoreState("{}");
    QVERIFY(heading(u"Owner"_s)->isExpanded());
    QVERIFY(!heading(u"Reseller"_s)->isExpanded());
}

void TestDetailTools::foldsOfListEntriesStayWithTheToken()
{
    showToken(fullRecord());
    row(u"user.metadata[0].value"_s)->setExpanded(true);
    QVERIFY2(!m_pane->state().contains('['), m_pane->state().constData());
}

void TestDetailTools::damagedStateChangesNothing_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("bytes") << QByteArray("\x00\xff{", 3);
    QTest::newRow("list") << QByteArray("[1]");
    QTest::newRow("other types") << QByteArray(R"({"folded":[1],"metadata":{"a":1}})");
    QTest::newRow("other words") << QByteArray(R"({"folded":{"#nobody":true,"":7},"metadata":"-"})");
}

void TestDetailTools::damagedStateChangesNothing()
{
    QFETCH(const QByteArray, state);
    m_pane->restoreState(state);
    showToken(fullRecord());
    QVERIFY(heading(u"Owner"_s)->isExpanded());
    QVERIFY(!heading(u"Reseller"_s)->isExpanded());
    QCOMPARE(m_tree->metadataOrder(), MetadataOrder());
}

void TestDetailTools::ownerIsSearchedFor_data()
{
    QTest::addColumn<QJsonValue>("email");
    QTest::addColumn<QJsonValue>("name");
    QTest::addColumn<bool>("hasFirstName");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("search");
    const QJsonValue null;
    const QJsonValue absent(QJsonValue::Undefined);
    QTest::newRow("e-mail") << QJsonValue(u"a@b.test"_s) << QJsonValue(u"Ada"_s) << true << "Ada"
                            << "a@b.test";
    QTest::newRow("name") << null << QJsonValue(u"Ada"_s) << true << "Ada"
                          << "Ada";
    QTest::newRow("first and last name") << QJsonValue(u"a@b.test"_s) << null << true << u"Zoë Müller"_s << "a@b.test";
    QTest::newRow("no name") << QJsonValue(u"a@b.test"_s) << QJsonValue(u" "_s) << false << "a@b.test"
                             << "a@b.test";
    QTest::newRow("id") << absent << null << false << "user-1"
                        << "user-1";
    QTest::newRow("as sent") << QJsonValue(u"a\u202Eb"_s) << QJsonValue(u"<b>"_s) << true << "<b>" << u"a\u202Eb"_s;
}

void TestDetailTools::ownerIsSearchedFor()
{
    QFETCH(const QJsonValue, email);
    QFETCH(const QJsonValue, name);
    QFETCH(const bool, hasFirstName);
    QFETCH(const QString, search);
    QSignalSpy requested(m_pane.get(), &TokenDetailPane::ownerTokensRequested);
    QVERIFY(!m_pane->ownerAction()->isEnabled());
    QJsonObject record = withValue(fullRecord(), u"user.email"_s, email);
    record = withValue(record, u"user.name"_s, name);
    if (!hasFirstName)
        record = withValue(withValue(record, u"user.firstName"_s, {}), u"user.lastName"_s, {});
    showToken(withValue(record, u"userId"_s, u"user-1"_s));
    QTEST(link(0)->accessibleName(), "shown");
    QCOMPARE(link(0)->accessibleDescription(), u"Show this owner's tokens"_s);
    link(0)->click();
    QCOMPARE(requested.value(0).value(0).toString(), search);
    QVERIFY(m_tree->actions().contains(m_pane->ownerAction()));
    m_pane->ownerAction()->trigger();
    QCOMPARE(requested.size(), 2);
    m_pane->clear();
    QVERIFY(!m_pane->ownerAction()->isEnabled());
}

void TestDetailTools::ownerIsReachedByKeyboard()
{
    showToken(fullRecord());
    QSignalSpy requested(m_pane.get(), &TokenDetailPane::ownerTokensRequested);
    m_tree->setFocus();
    for (int i = 0; i < 8 && !link(0)->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(link(0)->hasFocus());
    QTest::keyClick(link(0), Qt::Key_Space);
    QCOMPARE(requested.size(), 1);
}

void TestDetailTools::partiesLeadToTheirSections()
{
    showToken(fullRecord());
    m_tree->collapseAll();
    link(1)->click();
    QCOMPARE(m_tree->currentItem(), heading(u"Organization"_s));
    QVERIFY(m_tree->currentItem()->isExpanded());
    link(2)->click();
    QCOMPARE(m_tree->currentItem(), heading(u"Reseller"_s));
    // An organization's reseller stands for one of the owner's own.
    showToken(withValue(fullRecord(), u"user.reseller"_s, QJsonValue()));
    link(2)->click();
    QCOMPARE(m_tree->currentItem(), row(u"user.organization.reseller"_s));
    find(u"scopes"_s);
    link(1)->click();
    QCOMPARE(m_tree->currentItem(), heading(u"Organization"_s));
    QVERIFY(!m_tree->visualItemRect(m_tree->currentItem()).isEmpty());
}

void TestDetailTools::partiesSayWhoOrWhyNobody()
{
    Token token = decoded(fullRecord());
    QCOMPARE(ownerParty(token).detail, *token.user->email);
    QCOMPARE(organizationParty(token).name, *token.user->organization->name);
    token = decoded(withValue(fullRecord(), u"user.organization"_s, QJsonValue()));
    QCOMPARE(organizationParty(token).name, u"none"_s);
    QCOMPARE(int(organizationParty(token).tone), int(Tone::Quiet));
    QVERIFY(organizationParty(token).path.isEmpty());
    token = decoded(smallRecord());
    QCOMPARE(ownerParty(token).name, u"user-1"_s);
    QCOMPARE(organizationParty(token).name, u"not reported"_s);
    QCOMPARE(resellerParty(token).name, u"not reported"_s);
    showToken(smallRecord());
    QVERIFY(link(0)->isEnabled());
    QVERIFY(!link(1)->isEnabled() && !link(2)->isEnabled());
    QCOMPARE(link(1)->accessibleDescription(), QString());
}

void TestDetailTools::partiesStandBesideEachOtherWhereThereIsRoom()
{
    showToken(fullRecord());
    for (const int width : {900, 420, 280, 500}) {
        m_pane->resize(width, 700);
        QTRY_COMPARE(m_pane->findChild<PartyPanel *>()->width(), width);
        QCoreApplication::processEvents();
        const bool isBeside = width > 400;
        QCOMPARE(link(0)->y() == link(1)->y() && link(1)->y() == link(2)->y(), isBeside);
        QCOMPARE(link(0)->x() == link(1)->x() && link(1)->x() == link(2)->x(), !isBeside);
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_pane->findChild<PartyPanel *>()->rect().contains(link(i)->geometry()));
    }
}

void TestDetailTools::partiesReadFromTheRight()
{
    m_pane->setLayoutDirection(Qt::RightToLeft);
    showToken(fullRecord());
    QCoreApplication::processEvents();
    QVERIFY(link(0)->geometry().right() > link(1)->geometry().right());
    QVERIFY(link(1)->geometry().right() > link(2)->geometry().right());
    QTRY_VERIFY(link(0)->geometry().right() > m_pane->width() - 20);
    QVERIFY(!m_pane->grab().isNull());
}

void TestDetailTools::secondFactorIsMarked_data()
{
    QTest::addColumn<QJsonValue>("enabled");
    QTest::addColumn<QString>("text");
    QTest::newRow("on") << QJsonValue(true) << "Two-factor authentication on";
    QTest::newRow("off") << QJsonValue(false) << "No two-factor authentication";
    QTest::newRow("null") << QJsonValue() << "Two-factor authentication not reported";
    QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined) << "Two-factor authentication not reported";
}

void TestDetailTools::secondFactorIsMarked()
{
    QFETCH(const QJsonValue, enabled);
    showToken(withValue(fullRecord(), u"user.twoFactorEnabled"_s, enabled));
    const auto *mark = m_pane->findChild<TwoFactorBadge *>();
    QVERIFY(mark->isVisible());
    QTEST(mark->text(), "text");
}

void TestDetailTools::idsLeadToWhatTheyName()
{
    showToken(fullRecord());
    m_tree->scrollToItem(row(u"userId"_s));
    const QRect cell = m_tree->visualRect(m_tree->indexAt(m_tree->visualItemRect(row(u"userId"_s)).center()));
    QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(m_tree->currentItem(), heading(u"Owner"_s));
    m_tree->setCurrentItem(row(u"user.organization.resellerId"_s));
    QVERIFY(action(u"Go to what the id names"_s)->isVisible());
    QTest::keyClick(m_tree, Qt::Key_Return);
    QCOMPARE(m_tree->currentItem(), row(u"user.organization.reseller"_s));
    QVERIFY(m_tree->currentItem()->isExpanded());
    QVERIFY(!action(u"Go to what the id names"_s)->isVisible());
    showToken(withValue(fullRecord(), u"user"_s, QJsonValue()));
    m_tree->setCurrentItem(row(u"userId"_s));
    QVERIFY(!action(u"Go to what the id names"_s)->isVisible());
}

void TestDetailTools::findShowsWhatMatches()
{
    m_pane->find();
    QVERIFY(m_pane->findChild<FindBar *>()->isHidden()); // nothing to find in
    showToken(fullRecord());
    const QStringList all = visibleRows();
    find(u"LAST"_s);
    const QStringList expected{u"lastUsedAt"_s, u"lastRotatedAt"_s, u"user.lastName"_s, u"user.lastLoginAt"_s,
                               u"user.lastSeenAt"_s};
    QCOMPARE(visibleRows(), expected);
    const QList<QLabel *> labels = m_pane->findChild<FindBar *>()->findChildren<QLabel *>();
    QCOMPARE(labels.value(0)->text(), u"5 found"_s);
    find(u"no field says so"_s);
    QCOMPARE(visibleRows(), QStringList());
    QCOMPARE(labels.value(0)->text(), u"0 found"_s);
    find(u"user.reseller.name"_s); // folded
    QCOMPARE(visibleRows(), QStringList(u"user.reseller.name"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(m_pane->findChild<FindBar *>()->isHidden());
    QCOMPARE(visibleRows(), all);
    QVERIFY(m_tree->hasFocus());
}

void TestDetailTools::findLeavesFoldsAlone()
{
    showToken(fullRecord());
    heading(u"Owner"_s)->setExpanded(false);
    const QByteArray before = m_pane->state();
    find(u"email"_s);
    QVERIFY(heading(u"Owner"_s)->isExpanded());
    heading(u"Owner"_s)->setExpanded(false);
    heading(u"Owner"_s)->setExpanded(true);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!heading(u"Owner"_s)->isExpanded());
    QCOMPARE(m_pane->state(), before);
}

void TestDetailTools::findFollowsTheTable()
{
    showToken(fullRecord(1));
    find(u"scopes"_s);
    showToken(fullRecord(2));
    QCOMPARE(visibleRows(), QStringList(u"scopes"_s));
}

void TestDetailTools::findWalksThroughMatches()
{
    showToken(fullRecord());
    find(u"last"_s);
    QWidget *field = QApplication::focusWidget();
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_tree->currentItem(), row(u"lastUsedAt"_s));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_tree->currentItem(), row(u"lastRotatedAt"_s));
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_tree->currentItem(), row(u"user.lastSeenAt"_s));
    QVERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Down);
    QVERIFY(m_tree->hasFocus());
    QTest::keyClick(m_tree, Qt::Key_Escape); // from there, too
    QVERIFY(m_pane->findChild<FindBar *>()->isHidden());
    QCOMPARE(m_tree->currentItem(), row(u"lastUsedAt"_s));
}

void TestDetailTools::findReadsWholeValues()
{
    const QString name = QString(5'000, u'x') + u"needle"_s;
    showToken(withValue(fullRecord(), u"name"_s, name));
    find(u"needle"_s);
    QCOMPARE(visibleRows(), QStringList(u"name"_s));
}

void TestDetailTools::copiesPathsByKey()
{
    showToken(withMetadata(someMetadata));
    m_tree->setFocus();
    m_tree->setCurrentItem(row(u"user.metadata[2].value"_s));
    QTest::keyClick(m_tree, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"user.metadata[2].value"_s);
    QTest::keyClick(m_tree, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Äpfel"_s);
    m_tree->setCurrentItem(row(u"user.organization.name"_s));
    action(u"Copy JSON path"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"user.organization.name"_s);
}

void TestDetailTools::copiesTheRecordByteForByte()
{
    showToken(fullRecord());
    action(u"Copy whole token as JSON"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), decoded(fullRecord()).raw);
}

void TestDetailTools::fullValueOnDemand_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("shown");
    QTest::newRow("long") << "name" << QString(9'000, u'n') << QString(9'000, u'n');
    QTest::newRow("lines") << "name"
                           << "one\ntwo\r\nthree"
                           << "one\ntwo\nthree";
    QTest::newRow("hostile") << "user.organization.description" << u"<b>x</b>\u202E\u0007&amp;"_s
                             << "<b>x</b>‹U+202E›‹U+0007›&amp;";
    QTest::newRow("outside of the basic plane")
        << "name" << QString(100, u'n') + u"\U0001F511"_s << QString(100, u'n') + u"\U0001F511"_s;
    QTest::newRow("moment") << "created" << u"2026-04-29T10:11:12.345Z"_s << QString();
    QTest::newRow("metadata") << "user.metadata.0.value" << QString(400, u'm') << QString(400, u'm');
}

void TestDetailTools::fullValueOnDemand()
{
    QFETCH(const QString, path);
    QFETCH(const QString, value);
    QFETCH(const QString, shown);
    showToken(withValue(fullRecord(), path, value));
    m_tree->setFocus();
    m_tree->setCurrentItem(row(QString(path).replace(u".0."_s, u"[0]."_s)));
    // Metadata has more below it, which Enter unfolds.
    if (path.contains(u'0'))
        action(u"Show full value …"_s)->trigger();
    else
        QTest::keyClick(m_tree, Qt::Key_Return);
    auto *dialog = m_pane->findChild<ValueDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    const auto *view = dialog->findChild<QPlainTextEdit *>();
    if (!shown.isEmpty())
        QCOMPARE(textWithoutBreaks(view->toPlainText()), shown);
    const auto labels = dialog->findChildren<QLabel *>();
    const auto saysHowLong = [&value](const QLabel *label) {
        return label->isVisible() &&
               label->text().startsWith(QLocale().toString(value.toUcs4().size()) + u" character"_s);
    };
    QCOMPARE(std::ranges::any_of(labels, saysHowLong), path != u"created");
    QVERIFY(view->isReadOnly() && view->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"Copy value")
            button->click();
    }
    if (!shown.isEmpty())
        QCOMPARE(QGuiApplication::clipboard()->text(), value);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_pane->findChild<ValueDialog *>());
}

/// Neither the pane nor the window with the value makes anybody wait.
void TestDetailTools::fullValueOfManyMegabytes()
{
    for (const QChar c : {QChar(u'x'), QChar(0x202E)}) {
        Token token = decoded(fullRecord());
        token.name = QString(5'000'000, c);
        QElapsedTimer timer;
        timer.start();
        m_pane->setToken(token, context());
        m_pane->repaint();
        const qint64 shown = timer.restart();
        m_tree->setCurrentItem(row(u"name"_s));
        find(u"nothing"_s);
        const qint64 found = timer.restart();
        action(u"Show full value …"_s)->trigger();
        auto *dialog = m_pane->findChild<ValueDialog *>();
        QVERIFY(!dialog->grab().isNull());
        const qint64 opened = timer.restart();
        qInfo("5,000,000 characters: shown in %lld ms, searched in %lld ms, opened in %lld ms", shown, found, opened);
        QVERIFY2(qMax(qMax(shown, found), opened) < 2'000, "somebody waits");
        // All of it comes, each character as itself or as a mark; a break is two characters.
        const qsizetype all = 5'000'000 * displayText(QString(c)).size();
        const auto *document = dialog->findChild<QPlainTextEdit *>()->document();
        QTRY_VERIFY_WITH_TIMEOUT(document->characterCount() - 2 * document->blockCount() + 1 == all, 60'000);
        delete dialog;
        init();
    }
}

void TestDetailTools::linesAreWholeAndBounded_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("empty lines") << u"\n\na\n"_s;
    QTest::newRow("plain") << QString(20'000, u'a');
    QTest::newRow("line as long as it may be") << QString(QString(4'000, u'a') + u"\r\nb\n"_s);
    QTest::newRow("pairs") << QString(u"x"_s + u"😀"_s.repeated(9'000));
    QTest::newRow("controls") << QString(20'000, QChar(0x202E));
    QTest::newRow("mixed") << u"aé\u200B東😀\n"_s.repeated(3'000);
}

void TestDetailTools::linesAreWholeAndBounded()
{
    QFETCH(const QString, text);
    QStringList pieces;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype used = 0;
        const QString piece = displayLines(QStringView(text).sliced(at), 6'000, &used);
        QVERIFY(used > 0);
        at += used;
        for (const QString &line : piece.split(u'\n')) {
            QVERIFY(line.size() < 5'000);
            QVERIFY(!line.endsWith(QChar(u'…')));
        }
        pieces += piece;
    }
    QStringList expected;
    for (const QString &line : (text.endsWith(u'\n') ? text.chopped(1) : text).split(u'\n'))
        expected += displayText(line.endsWith(u'\r') ? line.chopped(1) : line, 1'000'000);
    QCOMPARE(textWithoutBreaks(pieces.join(u'\n')), expected.join(u'\n'));
}

void TestDetailTools::metadataIsSorted_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("as sent") << "" << QStringList{u"team"_s, u"Cost 10"_s, u"cost 9"_s, u"zone"_s};
    QTest::newRow("key") << "key" << QStringList{u"cost 9"_s, u"Cost 10"_s, u"team"_s, u"zone"_s};
    QTest::newRow("-key") << "-key" << QStringList{u"zone"_s, u"team"_s, u"Cost 10"_s, u"cost 9"_s};
    QTest::newRow("value") << "value" << QStringList{u"zone"_s, u"Cost 10"_s, u"cost 9"_s, u"team"_s};
    QTest::newRow("-value") << "-value" << QStringList{u"team"_s, u"cost 9"_s, u"Cost 10"_s, u"zone"_s};
}

void TestDetailTools::metadataIsSorted()
{
    QFETCH(const QString, order);
    QCOMPARE(metadataOrderText(parseMetadataOrder(order)), order);
    showToken(withMetadata(someMetadata));
    m_tree->setCurrentItem(row(u"user.metadata[2].value"_s));
    m_tree->setMetadataOrder(parseMetadataOrder(order));
    QTEST(childTexts(heading(u"Metadata"_s), 0), "keys");
    QCOMPARE(m_tree->currentItem()->text(0), u"cost 9"_s);
    QCOMPARE(row(u"user.metadata[2].value"_s)->text(1), u"Äpfel"_s);
}

void TestDetailTools::metadataOrderIsRemembered()
{
    showToken(withMetadata(someMetadata));
    m_tree->setMetadataOrder({MetadataOrder::By::Value, true});
    const QByteArray state = m_pane->state();
    init();
    m_pane->restoreState(state);
    showToken(withMetadata(someMetadata));
    QCOMPARE(childTexts(heading(u"Metadata"_s), 0).value(0), u"team"_s);
    showToken(withMetadata({{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}}));
    QCOMPARE(childTexts(heading(u"Metadata"_s), 0), (QStringList{u"b"_s, u"a"_s}));
}

/// By mouse at the heading's end, which then does not fold; by keyboard from the context menu.
void TestDetailTools::metadataIsSortedFromItsHeading()
{
    showToken(withMetadata(someMetadata));
    m_tree->scrollToItem(heading(u"Metadata"_s), QAbstractItemView::PositionAtTop);
    const QRect rect = m_tree->visualItemRect(heading(u"Metadata"_s));
    QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, QPoint(rect.right() - 20, rect.bottom() - 8));
    QVERIFY(heading(u"Metadata"_s)->isExpanded());
    QAction *menuAction = action(u"Sort metadata"_s);
    QVERIFY(menuAction && menuAction->isVisible());
    QMenu *menu = menuAction->menu();
    QTRY_VERIFY(menu->isVisible());
    menu->actions().value(1)->trigger();
    menu->close();
    QCOMPARE(childTexts(heading(u"Metadata"_s), 0).value(0), u"cost 9"_s);
    QVERIFY(menu->actions().value(1)->isChecked());
    QVERIFY(!m_pane->grab().isNull());
    showToken(withMetadata({{u"a"_s, u"1"_s}}));
    QVERIFY(!menuAction->isVisible());
}

void TestDetailTools::expiryTellsItsExactTime()
{
    showToken(withValue(fullRecord(), u"expiresAt"_s, u"2027-10-12T10:30:00Z"_s));
    for (const QLabel *label : m_pane->findChildren<QLabel *>()) {
        if (!label->text().startsWith(u"expires in"))
            continue;
        QVERIFY2(label->toolTip().contains(u"12 Oct 2027, 12:30:00 CEST · 2027-10-12T10:30:00Z"),
                 qPrintable(label->toolTip()));
        return;
    }
    QFAIL("nothing tells of the expiry");
}

QTEST_MAIN(TestDetailTools)
#include "tst_detailtools.moc"
