#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/toolrow.h"

#include <QAction>
#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// Words give way where there is no room for them, and come back.
class TestToolRow : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void wordsGiveWay();
    void hiddenOnesTakeNoRoom();
    void endKeepsItsSize();
    void rests();

private:
    int words() const
    {
        return int(std::count_if(m_buttons.begin(), m_buttons.end(), [](const QToolButton *button) {
            return button->isVisible() && button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
        }));
    }
    void resize(int width) const
    {
        m_row->resize(width, 60);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }

    std::unique_ptr<ToolRow> m_row;
    QList<QToolButton *> m_buttons;
    QLabel *m_end = nullptr;
};

void TestToolRow::init()
{
    applyTheme(*qApp, ThemeMode::Light);
    m_row = std::make_unique<ToolRow>();
    m_buttons.clear();
    for (int i = 0; i < 5; ++i)
        m_buttons += m_row->add(new QAction(icon(u"search"_s), u"A long command %1"_s.arg(i), m_row.get()));
    m_end = new QLabel(u"the connection"_s);
    m_row->addAtEnd(m_end);
    m_row->show();
    resize(2'000);
}

void TestToolRow::wordsGiveWay()
{
    QCOMPARE(words(), 5);
    int former = 5;
    for (int width = 1'200; width >= m_row->minimumSizeHint().width(); width -= 10) {
        resize(width);
        QVERIFY(words() <= former);
        former = words();
        for (const QToolButton *button : std::as_const(m_buttons)) {
            QVERIFY2(button->geometry().right() < width && button->width() >= button->sizeHint().width(),
                     qPrintable(u"%1 at %2"_s.arg(button->text()).arg(width)));
            QVERIFY(!button->toolTip().isEmpty() && !button->text().isEmpty()); // also without words
        }
    }
    QCOMPARE(former, 0);
    while (words() < 2)
        m_row->resize(m_row->width() + 10, 60);
    QCOMPARE(m_buttons[1]->toolButtonStyle(), Qt::ToolButtonTextBesideIcon); // the last give way first
    resize(2'000);
    QCOMPARE(words(), 5);
}

void TestToolRow::hiddenOnesTakeNoRoom()
{
    const int all = m_row->minimumSizeHint().width();
    m_buttons[4]->hide();
    QVERIFY(m_row->minimumSizeHint().width() < all);
    int width = 2'000;
    while (words() == 4)
        resize(width -= 10);
    m_buttons[0]->hide();
    resize(width);
    QCOMPARE(words(), 3);
}

void TestToolRow::endKeepsItsSize()
{
    const int size = m_end->width();
    resize(700);
    QVERIFY(words() < 5);
    QVERIFY(m_end->width() >= qMin(size, m_end->sizeHint().width()));
}

/// Where nothing changes there is nothing to lay out: to measure is no change.
void TestToolRow::rests()
{
    class Counter : public QObject
    {
    public:
        bool eventFilter(QObject *, QEvent *event) override
        {
            layouts += int(event->type() == QEvent::LayoutRequest);
            return false;
        }
        int layouts = 0;
    } counter;
    resize(700);
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    m_row->installEventFilter(&counter);
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(counter.layouts, 0);
}

QTEST_MAIN(TestToolRow)
#include "tst_toolrow.moc"
