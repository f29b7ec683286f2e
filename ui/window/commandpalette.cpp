#include "ui/window/commandpalette.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textline.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace {

constexpr QSize largest(640, 460);
constexpr int edge = 12;
constexpr int rowHeight = 28;
constexpr int distance = 72; ///< from the window's top

enum Role { MenuRole = Qt::UserRole, KeysRole };

/// The name at the start, its menu beside it, its keys at the end.
class CommandDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), qMax(rowHeight, option.fontMetrics.height() + 8)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeColors &colors = themeColors();
        const bool isCurrent = option.state & QStyle::State_Selected;
        if (isCurrent) {
            painter->fillRect(option.rect, colors.selection);
            painter->setPen(colors.accent);
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        QRect rect = option.rect.adjusted(8, 0, -8, 0);
        const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
        if (!icon.isNull()) {
            const QRect place(rect.left(), rect.center().y() - 7, 16, 16);
            icon.paint(painter, QStyle::visualRect(option.direction, option.rect, place), Qt::AlignCenter,
                       option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
        }
        rect.setLeft(rect.left() + 24);
        const QString keys = index.data(KeysRole).toString();
        const int keysWidth = option.fontMetrics.horizontalAdvance(keys);
        painter->setFont(option.font);
        painter->setPen(colors.quiet);
        // A pixel more, for the width was rounded.
        drawTextLine(painter, option, rect.adjusted(rect.width() - keysWidth, 0, 1, 0), keys);
        rect.setRight(rect.right() - keysWidth - (keysWidth > 0 ? 16 : 0));
        painter->setPen(option.state & QStyle::State_Enabled ? colors.text : colors.quiet);
        const int titleWidth = drawTextLine(painter, option, rect, index.data().toString());
        rect.setLeft(rect.left() + titleWidth + 12);
        painter->setPen(colors.quiet);
        drawTextLine(painter, option, rect, index.data(MenuRole).toString());
    }
};

/// "Go to row …, Go, Ctrl+G"
QString spoken(const Command &command)
{
    QStringList parts{command.title, command.menu, command.keys};
    parts.removeAll(QString());
    if (command.action->isChecked())
        parts.append(CommandPalette::tr("chosen", "a command that is ticked"));
    return parts.join(QStringLiteral(", "));
}

QListWidgetItem *makeItem(const Command &command)
{
    auto *item = new QListWidgetItem(command.title);
    item->setIcon(command.action->isChecked() ? icon(QStringLiteral("check")) : command.action->icon());
    item->setData(MenuRole, command.menu);
    item->setData(KeysRole, command.keys);
    item->setData(Qt::AccessibleTextRole, spoken(command));
    if (!command.action->isEnabled())
        item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    return item;
}

bool isForTheList(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return false;
    }
}

} // namespace

CommandPalette::CommandPalette(QList<Command> commands, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_commands(std::move(commands))
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
    , m_count(new QLabel)
{
    setWindowTitle(tr("Find a command"));
    setWhatsThis(tr("Everything that the menus hold. Type a few letters, choose with the arrow keys, press Enter."));
    m_field->setAccessibleName(tr("Command"));
    m_field->setPlaceholderText(tr("A few letters of a command, a view or a connection"));
    m_field->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(edge, edge, edge, 8);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::showFound);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::currentRowChanged, this, &CommandPalette::describeCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    const QRect frame = window->geometry();
    resize(largest.boundedTo(frame.size() - QSize(4 * edge, distance + edge)));
    move(frame.left() + (frame.width() - width()) / 2, frame.top() + distance);
    m_field->setFocus();
    showFound({});
}

void CommandPalette::showFound(const QString &typed)
{
    m_found = findCommands(m_commands, typed);
    m_list->clear();
    for (const Command &command : std::as_const(m_found))
        m_list->addItem(makeItem(command));
    m_count->setText(m_found.isEmpty() ? tr("No command has these letters.")
                                       : tr("%Ln command(s)", nullptr, int(m_found.size())));
    if (!m_found.isEmpty() && m_found.first().action->isEnabled())
        m_list->setCurrentRow(0);
    describeCurrent();
}

/// The keyboard stays in the field: what it would run is read out there.
void CommandPalette::describeCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    m_field->setAccessibleDescription(item ? item->data(Qt::AccessibleTextRole).toString() : m_count->text());
}

void CommandPalette::run()
{
    const int row = m_list->currentRow();
    const QPointer<QAction> action = row < 0 ? nullptr : m_found[row].action;
    if (!action || !action->isEnabled())
        return;
    QWidget *window = parentWidget();
    accept();
    window->activateWindow(); // what is run may want the keyboard
    action->trigger();
}

bool CommandPalette::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate && isVisible())
        reject();
    return QDialog::event(event);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && isForTheList(*static_cast<QKeyEvent *>(event)))
        return QCoreApplication::sendEvent(m_list, event);
    return QDialog::eventFilter(watched, event);
}

/// No desktop draws a border round it.
void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColors().window);
    painter.setPen(themeColors().line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}
