#include "tests/qtfacts/qtfacts.h"

#include <QAbstractTableModel>
#include <QAccessible>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QFontDatabase>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QProxyStyle>
#include <QPushButton>
#include <QStyleOptionHeader>
#include <QTableView>
#include <QTest>
#include <QTextCharFormat>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

class Cells : public QAbstractTableModel
{
public:
    explicit Cells(int rows)
        : m_rows(rows)
    {
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 10; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(index.row()) : QVariant();
    }

private:
    int m_rows;
};

/// Of the second painting: what is made once is there then.
double paintMsecs(QWidget *widget)
{
    widget->grab();
    QElapsedTimer timer;
    timer.start();
    widget->grab();
    return double(timer.nsecsElapsed()) / 1e6;
}

QString msecsText(double msecs)
{
    return QString::number(msecs, 'f', 1) + u" ms"_s;
}

/// Remembers which arrow a header asks for.
class ArrowStyle : public QProxyStyle
{
public:
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (header && header->sortIndicator != QStyleOptionHeader::None)
            arrow = header->sortIndicator;
        QProxyStyle::drawControl(element, option, painter, widget);
    }
    mutable QStyleOptionHeader::SortIndicator arrow = QStyleOptionHeader::None;
};

/// A text above its base line, where no letter is underlined.
QImage drawn(const QString &text, int flags)
{
    QImage image(400, 80, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QFont font;
    font.setPixelSize(32);
    painter.setFont(font);
    painter.drawText(image.rect(), flags | Qt::AlignLeft | Qt::AlignTop, text);
    return image.copy(0, 0, image.width(), painter.fontMetrics().ascent());
}

} // namespace

class TestQtFactsWidgets : public QObject
{
    Q_OBJECT

private slots:
    void headersAfterSelectAll();
    void manyRanges();
    void scripts();
    void longCell();
    void headerWhenModelGoes();
    void sortArrow();
    void nameOfComboBox();
    void homeInList();
    void actionInTwoMenus();
    void tabInButtonBox();
    void enterOnButton();
    void wrappedWords();
    void lineEditLimit();
    void weekEnds();
    void textAsToolTip();
    void underlinedLetter();
};

void TestQtFactsWidgets::headersAfterSelectAll()
{
    Cells cells(1'000'000);
    QTableView view;
    view.verticalHeader()->hide();
    view.setModel(&cells);
    view.resize(1'200, 800);
    view.show();
    const double before = paintMsecs(&view);
    view.selectAll();
    const double highlighted = paintMsecs(&view); // as a table has it
    view.horizontalHeader()->setHighlightSections(false);
    const double plain = paintMsecs(&view);
    QItemSelectionModel own(&cells);
    view.horizontalHeader()->setSelectionModel(&own);
    const double apart = paintMsecs(&view);
    view.horizontalHeader()->setHighlightSections(true);
    const double apartHighlighted = paintMsecs(&view);
    tellFact(u"after select-all a header looks at every row, whether or not it highlights sections"_s,
             highlighted > 4 * apart && plain > 4 * apart,
             u"%1 before, %2 highlighted, %3 not; with a selection of its own %4 and %5"_s.arg(
                 msecsText(before), msecsText(highlighted), msecsText(plain), msecsText(apartHighlighted),
                 msecsText(apart)));
}

void TestQtFactsWidgets::manyRanges()
{
    Cells cells(40'000);
    QTableView view;
    view.verticalHeader()->hide();
    view.horizontalHeader()->hide();
    view.setModel(&cells);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.resize(1'200, 800);
    view.show();
    const double before = paintMsecs(&view);
    QItemSelection selection;
    for (int row = 0; row < cells.rowCount(); row += 2)
        selection.append(QItemSelectionRange(cells.index(row, 0), cells.index(row, 9)));
    view.selectionModel()->select(selection, QItemSelectionModel::Select);
    const double after = paintMsecs(&view);
    tellFact(u"a table looks through all ranges of the selection for each cell"_s, after > 1.5 * before,
             u"%1 without, %2 with 20,000 ranges"_s.arg(msecsText(before), msecsText(after)));
}

void TestQtFactsWidgets::scripts()
{
    double most = 0;
    for (const char32_t letter :
         U"\u0416\u03a9\u05d0\u0639\u0905\u0995\u0e01\u10d0\u1780\u3042\uac00\u1200\u0d05\u0b95") {
        const QString text = QString::fromUcs4(&letter, 1);
        QElapsedTimer timer;
        timer.start();
        QFontMetrics(QApplication::font()).horizontalAdvance(text);
        most = qMax(most, double(timer.nsecsElapsed()) / 1e6);
    }
    tellFact(u"the first character of a script takes milliseconds"_s, most > 2,
             u"up to %1, %2 families"_s.arg(msecsText(most)).arg(QFontDatabase::families().size()));
}

void TestQtFactsWidgets::longCell()
{
    QListWidget view;
    view.addItem(u"word "_s.repeated(4'000)); // a fifth of what a name may be
    view.resize(400, 100);
    view.show();
    const double msecs = paintMsecs(&view);
    tellFact(u"a text of 20,000 characters takes milliseconds to paint in a cell of 400 pixels"_s, msecs > 5,
             msecsText(msecs));
}

void TestQtFactsWidgets::headerWhenModelGoes()
{
    Cells cells(10);
    QTableView view;
    view.setModel(&cells);
    view.setColumnWidth(0, 123);
    view.setModel(nullptr);
    view.setModel(&cells);
    tellFact(u"a header forgets widths when the model goes"_s, view.columnWidth(0) != 123);
}

void TestQtFactsWidgets::sortArrow()
{
    Cells cells(10);
    ArrowStyle style;
    QTableView view;
    view.setModel(&cells);
    view.horizontalHeader()->setStyle(&style);
    view.horizontalHeader()->setSortIndicatorShown(true);
    view.horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    view.show();
    view.grab();
    tellFact(u"a header asks a style for \"up\" where the order is descending"_s,
             style.arrow == QStyleOptionHeader::SortUp);
}

void TestQtFactsWidgets::nameOfComboBox()
{
    QComboBox box;
    box.setAccessibleName(u"Format"_s);
    box.addItem(u"CSV"_s);
    box.show();
    const QString name = QAccessible::queryAccessibleInterface(&box)->text(QAccessible::Name);
    tellFact(u"a combo box tells its value as its accessible name"_s, name == u"CSV", name);
}

void TestQtFactsWidgets::homeInList()
{
    QListWidget list;
    list.addItems({u"a"_s, u"b"_s, u"c"_s});
    list.item(0)->setHidden(true);
    list.setCurrentRow(2);
    list.show();
    QTest::keyClick(&list, Qt::Key_Home);
    tellFact(u"Home goes to a list's first row although it is hidden"_s, list.currentRow() == 0);
}

void TestQtFactsWidgets::actionInTwoMenus()
{
    QAction action(u"Copy"_s);
    auto first = std::make_unique<QMenu>();
    first->addAction(&action);
    QAccessible::queryAccessibleInterface(first.get())->child(0);
    first.reset();
    QMenu second;
    second.addAction(&action);
    const QAccessibleInterface *item = QAccessible::queryAccessibleInterface(&second)->child(0);
    tellFact(u"an action has no accessible item any more when the first menu that held it is gone"_s,
             !item || !item->isValid());
}

void TestQtFactsWidgets::tabInButtonBox()
{
    QDialog dialog;
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(new QLineEdit);
    auto *box = new QDialogButtonBox;
    box->addButton(QDialogButtonBox::Cancel);
    box->addButton(u"Test"_s, QDialogButtonBox::ActionRole);
    box->addButton(u"Connect"_s, QDialogButtonBox::AcceptRole);
    layout->addWidget(box);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QSet<QWidget *> seen;
    for (int i = 0; i < 10; ++i) {
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        seen.insert(dialog.focusWidget());
    }
    QStringList missed;
    for (QAbstractButton *button : box->buttons()) {
        if (!seen.contains(button))
            missed.append(button->text());
    }
    tellFact(u"Tab passes over the first button that a box was given"_s, !missed.isEmpty(), missed.join(u' '));
}

void TestQtFactsWidgets::enterOnButton()
{
    QWidget window;
    QPushButton button(&window);
    bool isPressed = false;
    connect(&button, &QPushButton::clicked, this, [&] { isPressed = true; });
    window.show();
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Return);
    tellFact(u"Enter does not press a button outside of dialogs"_s, !isPressed);
}

void TestQtFactsWidgets::wrappedWords()
{
    QDialog dialog;
    auto *layout = new QVBoxLayout(&dialog);
    auto *label = new QLabel(u"short"_s);
    label->setWordWrap(true);
    layout->addWidget(label);
    layout->addWidget(new QPushButton(u"Close"_s));
    dialog.show();
    dialog.resize(250, dialog.height());
    QTest::qWait(20);
    label->setText(u"many words "_s.repeated(40));
    QTest::qWait(50);
    tellFact(u"a window that shows does not grow with wrapped words"_s,
             dialog.height() < layout->totalHeightForWidth(dialog.width()),
             u"%1 of %2 pixels"_s.arg(dialog.height()).arg(layout->totalHeightForWidth(dialog.width())));
}

void TestQtFactsWidgets::lineEditLimit()
{
    tellFact(u"a line edit cuts what is longer than 32,767 characters"_s, QLineEdit().maxLength() == 32'767);
}

void TestQtFactsWidgets::weekEnds()
{
    const QCalendarWidget calendar;
    tellFact(u"week-ends in a calendar are pure red"_s,
             calendar.weekdayTextFormat(Qt::Sunday).foreground().color() == QColor(Qt::red),
             calendar.weekdayTextFormat(Qt::Sunday).foreground().color().name());
}

void TestQtFactsWidgets::textAsToolTip()
{
    tellFact(u"an action's text is its tooltip"_s, QAction(u"<b>name</b>"_s).toolTip() == u"<b>name</b>");
}

void TestQtFactsWidgets::underlinedLetter()
{
    const QString whole = u"\u0645\u0633\u062a\u0646\u062f"_s;
    const QString marked = u"\u0645\u0633&\u062a\u0646\u062f"_s;
    tellFact(u"a letter that is underlined as a menu's key takes Arabic words apart"_s,
             drawn(whole, 0) != drawn(marked, Qt::TextShowMnemonic));
}

QTEST_MAIN(TestQtFactsWidgets)
#include "tst_qtfacts_widgets.moc"
