#include "ui/browse/emptypage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

/// The bar that tells what went wrong, and the page that stands for rows that are not there.
class tst_MessageBar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsPlainText();
    void makesControlCharactersVisible();
    void asksForRetry();
    void offersAnotherAction();
    void isDismissed_data();
    void isDismissed();
    void nextMessageForgetsTheLast();
    void whatCanBeTriedAgainStands();
    void failureThatGoesOnLeavesTheNews();
    void doesNotStealFocus();
    void textCanBeReachedByKeyboard();
    void emptyPageSaysWhy_data();
    void emptyPageSaysWhy();
    void keepsPathsWholeInArabic_data();
    void keepsPathsWholeInArabic();

private:
    QLabel *label(const QString &text) const;
    QPushButton *button(const QString &text) const;

    std::unique_ptr<QWidget> m_window;
    MessageBar *m_bar = nullptr;
    QLineEdit *m_other = nullptr;
};

namespace {

QString nameOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

} // namespace

void tst_MessageBar::initTestCase()
{
    applyTheme(*qApp, ThemeMode::Dark);
}

void tst_MessageBar::init()
{
    m_window = std::make_unique<QWidget>();
    m_bar = new MessageBar;
    m_other = new QLineEdit;
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_bar);
    layout->addWidget(m_other);
    layout->addStretch();
    m_window->resize(700, 300);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_other->setFocus();
}

void tst_MessageBar::cleanup()
{
    m_window.reset();
}

QLabel *tst_MessageBar::label(const QString &text) const
{
    for (QLabel *candidate : m_window->findChildren<QLabel *>()) {
        if (candidate->isVisible() && candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

QPushButton *tst_MessageBar::button(const QString &text) const
{
    for (QPushButton *candidate : m_window->findChildren<QPushButton *>()) {
        if (candidate->isVisible() && nameOf(candidate) == text)
            return candidate;
    }
    return nullptr;
}

void tst_MessageBar::showsPlainText()
{
    QVERIFY(m_bar->isHidden());
    m_bar->showMessage(MessageBar::Kind::Error, QStringLiteral("<b>bold</b> &amp;"), QStringLiteral("<i>x"), false);
    QVERIFY(m_bar->isVisible());
    QVERIFY(label(QStringLiteral("<b>bold</b> &amp;")));
    QVERIFY(label(QStringLiteral("<i>x")));
    for (const QLabel *each : m_bar->findChildren<QLabel *>())
        QVERIFY(each->textFormat() == Qt::PlainText || each->text().isEmpty());
    QCOMPARE(m_bar->text(), QStringLiteral("<b>bold</b> &amp; <i>x"));
    QCOMPARE(nameOf(m_bar), m_bar->text());
}

void tst_MessageBar::makesControlCharactersVisible()
{
    m_bar->showMessage(MessageBar::Kind::Info, QStringLiteral("a\u202Eb"), {}, false);
    QVERIFY(label(QStringLiteral("a‹U+202E›b")));
}

void tst_MessageBar::asksForRetry()
{
    QSignalSpy retried(m_bar, &MessageBar::retryRequested);
    m_bar->showMessage(MessageBar::Kind::Error, QStringLiteral("a"), {}, false);
    QVERIFY(!button(QStringLiteral("Retry")));
    m_bar->showMessage(MessageBar::Kind::Error, QStringLiteral("a"), {}, true);
    QTest::mouseClick(button(QStringLiteral("Retry")), Qt::LeftButton);
    QCOMPARE(retried.size(), 1);
    QVERIFY(m_bar->isVisible()); // until it has worked
}

void tst_MessageBar::offersAnotherAction()
{
    int asked = 0;
    m_bar->showMessage(MessageBar::Kind::Info, QStringLiteral("a"), {}, false);
    m_bar->setAction(QStringLiteral("Open R&D folder"), [&asked] { ++asked; });
    QPushButton *action = button(QStringLiteral("Open R&D folder"));
    QVERIFY(action);
    QCOMPARE(action->text(), QStringLiteral("Open R&&D folder"));
    QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(asked, 1);
}

void tst_MessageBar::isDismissed_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("button") << false;
    QTest::newRow("Escape") << true;
}

void tst_MessageBar::isDismissed()
{
    QFETCH(const bool, byKey);
    m_bar->showMessage(MessageBar::Kind::Warning, QStringLiteral("a"), QStringLiteral("b"), true);
    auto *close = m_bar->findChild<QToolButton *>();
    QCOMPARE(nameOf(close), QStringLiteral("Dismiss"));
    if (byKey)
        QTest::keyClick(button(QStringLiteral("Retry")), Qt::Key_Escape);
    else
        QTest::mouseClick(close, Qt::LeftButton);
    QVERIFY(m_bar->isHidden());
    QCOMPARE(m_bar->text(), QString());
}

void tst_MessageBar::nextMessageForgetsTheLast()
{
    m_bar->showMessage(MessageBar::Kind::Error, QStringLiteral("a"), QStringLiteral("b"), false);
    m_bar->setAction(QStringLiteral("c"), [] {});
    m_bar->showMessage(MessageBar::Kind::Info, QStringLiteral("d"), {}, false);
    QCOMPARE(m_bar->text(), QStringLiteral("d"));
    QVERIFY(!button(QStringLiteral("c")) && !button(QStringLiteral("Retry")));
    QVERIFY(!label(QStringLiteral("b")));
}

void tst_MessageBar::whatCanBeTriedAgainStands()
{
    m_bar->showMessage(MessageBar::Kind::Error, QStringLiteral("no rows"), QStringLiteral("wait"), true);
    m_bar->showMessage(MessageBar::Kind::Info, QStringLiteral("exported"), QStringLiteral("there"), false);
    QCOMPARE(m_bar->text(), QStringLiteral("no rows wait exported there"));
    QVERIFY(button(QStringLiteral("Retry")));
    m_bar->showMessage(MessageBar::Kind::Info, QStringLiteral("copied"), {}, false);
    QCOMPARE(m_bar->text(), QStringLiteral("no rows wait copied"));
    m_bar->endRetry();
    QCOMPARE(m_bar->text(), QStringLiteral("copied"));
    QVERIFY(!button(QStringLiteral("Retry")));
    m_bar->endNews();
    QVERIFY(m_bar->isHidden());
}

void tst_MessageBar::failureThatGoesOnLeavesTheNews()
{
    m_bar->showMessage(MessageBar::Kind::Info, QStringLiteral("exported"), {}, false);
    m_bar->showMessage(MessageBar::Kind::Error, QStringLiteral("no first rows"), {}, true);
    QCOMPARE(m_bar->text(), QStringLiteral("no first rows"));
    m_bar->showMessage(MessageBar::Kind::Warning, QStringLiteral("not copied"), {}, false);
    m_bar->showMessage(MessageBar::Kind::Error, QStringLiteral("no last rows"), {}, true);
    QCOMPARE(m_bar->text(), QStringLiteral("no last rows not copied"));
    m_bar->endRetry();
    QCOMPARE(m_bar->text(), QStringLiteral("not copied"));
}

void tst_MessageBar::doesNotStealFocus()
{
    m_bar->showMessage(MessageBar::Kind::Error, QStringLiteral("a"), QStringLiteral("b"), true);
    QCoreApplication::processEvents();
    QVERIFY(m_other->hasFocus());
}

void tst_MessageBar::textCanBeReachedByKeyboard()
{
    m_bar->showMessage(MessageBar::Kind::Error, QStringLiteral("what happened"), QStringLiteral("b"), true);
    QLabel *text = label(QStringLiteral("what happened"));
    QVERIFY(text->focusPolicy() & Qt::TabFocus);
    text->setFocus(Qt::TabFocusReason);
    QTest::keySequence(text, QKeySequence::SelectAll);
    QCOMPARE(text->selectedText(), QStringLiteral("what happened"));
}

void tst_MessageBar::emptyPageSaysWhy_data()
{
    QTest::addColumn<EmptyPage::State>("state");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("action");
    QTest::newRow("loading") << EmptyPage::State::Loading << "Loading tokens …"
                             << "";
    QTest::newRow("not loaded") << EmptyPage::State::NotLoaded << "No tokens loaded yet"
                                << "";
    QTest::newRow("nothing matches") << EmptyPage::State::NothingMatches << "No tokens match"
                                     << "Clear filters";
    QTest::newRow("none") << EmptyPage::State::NoTokens << "This account has no tokens"
                          << "";
}

void tst_MessageBar::emptyPageSaysWhy()
{
    QFETCH(const EmptyPage::State, state);
    QFETCH(const QString, title);
    QFETCH(const QString, action);
    auto *page = new EmptyPage(m_window.get());
    page->resize(600, 300);
    page->show();
    QSignalSpy asked(page, &EmptyPage::actionRequested);
    page->setState(state);
    QVERIFY(label(title));
    QCOMPARE(nameOf(page), title);
    auto *way = page->findChild<QPushButton *>();
    QCOMPARE(way->isVisible(), !action.isEmpty());
    if (way->isVisible()) {
        QCOMPARE(nameOf(way), action);
        QTest::mouseClick(way, Qt::LeftButton);
    }
    QCOMPARE(asked.size(), action.isEmpty() ? 0 : 1);
}

/// Isolated, or their marks would go where they do not belong: `/tmp/a` would read `tmp/a/`.
void tst_MessageBar::keepsPathsWholeInArabic_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("path") << QStringLiteral("/home/ada/tokens.csv");
    QTest::newRow("date") << QStringLiteral("2026-11-25 07:21 UTC");
    QTest::newRow("option") << QStringLiteral("--ca-file");
    QTest::newRow("fingerprint") << QStringLiteral("SHA-256 4C:48:BE:B4");
    QTest::newRow("sentence") << QStringLiteral("The token is missing");
}

void tst_MessageBar::keepsPathsWholeInArabic()
{
    QFETCH(const QString, words);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    MessageBar bar;
    bar.showMessage(MessageBar::Kind::Info, QStringLiteral("توجد في %1.").arg(words), {}, false);
    const QString text = bar.text();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(text, QStringLiteral("توجد في \u2066%1\u2069.").arg(words)); // the full stop is the sentence's
}

QTEST_MAIN(tst_MessageBar)
#include "tst_messagebar.moc"
