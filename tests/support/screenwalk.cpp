#include "tests/support/screenwalk.h"

#include "models/text/displaytext.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextDocument>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace screenwalk {

namespace {

constexpr int mostRows = 200;
/// What a text of the program may become when every character in it is written out.
constexpr qsizetype longestText = 20'000;
constexpr qsizetype longestRawJson = 2'000'000;

QStringList readTexts;

bool isUnseen(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
        return c != U'\n';
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x2800 || c == 0x3164 || c == 0xFFA0 || c == 0xFFFC;
    }
}

class Walk
{
public:
    void widget(const QWidget *widget);
    void accessible(QAccessibleInterface *interface, int depth);
    QStringList faults;

private:
    void check(const QString &where, const QString &text);
    void checkToolTip(const QString &where, const QString &text);
    void action(const QString &where, const QAction *action);
    void items(const QString &where, const QAbstractItemModel *model, const QModelIndex &parent, int depth);
    void roles(const QString &where, const QAbstractItemModel *model, const QModelIndex &index);
    void special(const QString &where, const QWidget *widget);
    void label(const QString &where, const QLabel *label);
    void add(const QString &where, const QString &fault, const QString &text)
    {
        faults += where + u": "_s + fault + u" in: "_s + text.left(120);
    }
};

void Walk::check(const QString &where, const QString &text)
{
    if (!text.isEmpty())
        readTexts += text;
    if (const QString fault = faultOf(text); !fault.isEmpty())
        add(where, fault, text);
}

void Walk::checkToolTip(const QString &where, const QString &text)
{
    if (!text.isEmpty())
        readTexts += text;
    if (const QString fault = toolTipFault(text); !fault.isEmpty())
        add(where, fault, text);
}

void Walk::action(const QString &where, const QAction *action)
{
    check(where, action->text());
    check(where, action->statusTip());
    checkToolTip(where, action->toolTip());
    checkToolTip(where, action->whatsThis());
}

void Walk::roles(const QString &where, const QAbstractItemModel *model, const QModelIndex &index)
{
    for (const int role : {int(Qt::DisplayRole), int(Qt::EditRole), int(Qt::StatusTipRole), int(Qt::AccessibleTextRole),
                           int(Qt::AccessibleDescriptionRole)})
        check(where, model->data(index, role).toString());
    checkToolTip(where, model->data(index, Qt::ToolTipRole).toString());
    checkToolTip(where, model->data(index, Qt::WhatsThisRole).toString());
}

void Walk::items(const QString &where, const QAbstractItemModel *model, const QModelIndex &parent, int depth)
{
    const int columns = model->columnCount(parent);
    for (int row = 0; row < qMin(mostRows, model->rowCount(parent)); ++row) {
        for (int column = 0; column < columns; ++column)
            roles(where, model, model->index(row, column, parent));
        if (depth < 8)
            items(where, model, model->index(row, 0, parent), depth + 1);
    }
    for (int column = 0; column < columns && !parent.isValid(); ++column) {
        check(where, model->headerData(column, Qt::Horizontal).toString());
        checkToolTip(where, model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
    }
}

void Walk::label(const QString &where, const QLabel *label)
{
    check(where, label->text());
    if (label->inherits("QTipLabel"))
        checkToolTip(where, label->text());
    else if (label->textFormat() != Qt::PlainText && !label->text().isEmpty())
        add(where, u"may be rich text"_s, label->text());
}

/// The guide is a text of ours with pictures, and shows nothing of a server.
bool isGuide(const QObject *object)
{
    return object && object->inherits("GuideView");
}

void Walk::special(const QString &where, const QWidget *widget)
{
    if (isGuide(widget))
        return;
    if (const auto *one = qobject_cast<const QLabel *>(widget))
        label(where, one);
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        check(where, button->text());
    if (const auto *group = qobject_cast<const QGroupBox *>(widget))
        check(where, group->title());
    if (const auto *menu = qobject_cast<const QMenu *>(widget))
        check(where, menu->title());
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i) {
            check(where, tabs->tabText(i));
            checkToolTip(where, tabs->tabToolTip(i));
        }
    }
    if (const auto *field = qobject_cast<const QLineEdit *>(widget))
        check(where, field->placeholderText());
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget)) {
        for (const QString &line : text->toPlainText().replace(displayBreak.toString(), u"\n"_s).split(u'\n'))
            check(where, line);
        if (text->toPlainText().size() > longestRawJson)
            add(where, u"too long"_s, text->toPlainText());
    }
    if (const auto *rich = qobject_cast<const QTextEdit *>(widget))
        add(where, u"shows rich text"_s, rich->toPlainText());
    // The names of files and folders of this machine, in Qt's own dialog.
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        view && view->model() && !qobject_cast<const QFileDialog *>(widget->window()))
        items(where, view->model(), view->rootIndex(), 0);
    if (const auto *combo = qobject_cast<const QComboBox *>(widget); combo && combo->model())
        items(where, combo->model(), combo->rootModelIndex(), 0);
}

void Walk::widget(const QWidget *widget)
{
    const QString name = widget->accessibleName().isEmpty() ? widget->objectName() : widget->accessibleName();
    const QString where = QString::fromLatin1(widget->metaObject()->className()) + u" '"_s + name.left(60) + u'\'';
    check(where, widget->windowTitle());
    check(where, widget->statusTip());
    check(where, widget->accessibleName());
    check(where, widget->accessibleDescription());
    checkToolTip(where, widget->toolTip());
    checkToolTip(where, widget->whatsThis());
    for (const QAction *one : widget->actions())
        action(where, one);
    special(where, widget);
}

void Walk::accessible(QAccessibleInterface *interface, int depth)
{
    if (!interface || !interface->isValid() || depth > 12 || isGuide(interface->object()))
        return;
    const QString where = u"accessible "_s + QString::number(interface->role(), 16);
    for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
        // What the user types is the user's.
        if (kind != QAccessible::Value || interface->role() != QAccessible::EditableText)
            check(where, interface->text(kind));
    check(where, interface->text(QAccessible::Help)); // as markup the widget's tooltip was looked at
    for (int i = 0; i < qMin(mostRows, interface->childCount()); ++i)
        accessible(interface->child(i), depth + 1);
}

} // namespace

QString faultOf(const QString &text)
{
    if (text.size() > longestText)
        return u"too long (%1)"_s.arg(text.size());
    for (const char32_t c : QString(text).remove(displayBreak.toString()).toUcs4()) {
        if (isUnseen(c))
            return u"U+%1 is not seen"_s.arg(uint(c), 4, 16, QLatin1Char('0'));
    }
    return {};
}

QString toolTipFault(const QString &text)
{
    const QString opening = u"<span style=\"white-space:pre-wrap\">"_s;
    const QString closing = u"</span>"_s;
    if (!text.startsWith(opening)) {
        if (Qt::mightBeRichText(text))
            return u"may be rich text"_s;
        return faultOf(text);
    }
    if (!text.endsWith(closing))
        return u"is markup of another form"_s;
    const QString inside = text.sliced(opening.size(), text.size() - opening.size() - closing.size());
    if (inside.contains(u'<') || inside.contains(u'>') || inside.contains(u'"'))
        return u"has markup inside"_s;
    return faultOf(inside);
}

QStringList faults()
{
    readTexts.clear();
    Walk walk;
    const QWidgetList all = QApplication::allWidgets();
    for (const QWidget *widget : all)
        walk.widget(widget);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        // Qt reads the texts of its own dialog's files from the disk.
        if (window->isVisible() && !qobject_cast<QFileDialog *>(window))
            walk.accessible(QAccessible::queryAccessibleInterface(window), 0);
    }
    walk.faults.removeDuplicates();
    return walk.faults;
}

const QStringList &texts()
{
    return readTexts;
}

} // namespace screenwalk
