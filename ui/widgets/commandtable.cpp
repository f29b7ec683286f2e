#include "ui/widgets/commandtable.h"

#include "models/text/displaytext.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QCoreApplication>

namespace {

using enum CommandPlace;
using Id = CommandId;

constexpr QKeySequence::StandardKey noKey = QKeySequence::UnknownKey;

constexpr CommandInfo commands[] = {
    {Id::ExportSelection, File, false, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Export selection"),
     Qt::CTRL | Qt::Key_E, noKey, "export-selection",
     QT_TRANSLATE_NOOP("MainWindow",
                       "Writes the selected tokens to a file. A dialog asks which columns, and where to.")},
    {Id::ExportAll, File, false, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Export all"),
     Qt::CTRL | Qt::SHIFT | Qt::Key_E, noKey, "export-all",
     QT_TRANSLATE_NOOP(
         "MainWindow",
         "Writes everything that the filters let through to a file, whether it has been on screen or not.")},
    {Id::Quit, File, true, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Quit"), Qt::CTRL | Qt::Key_Q},

    // Copying has no keys of its own: Ctrl+C belongs to whatever has the focus.
    {Id::CopyTokens,
     Edit,
     false,
     "CopyActions",
     QT_TRANSLATE_NOOP("CopyActions", "Copy selected tokens"),
     {},
     noKey,
     "copy"},
    {Id::CopyCell, Edit, false, "CopyActions", QT_TRANSLATE_NOOP("CopyActions", "Copy cell")},
    {Id::CopyCsv, Edit, false, "CopyActions", QT_TRANSLATE_NOOP("CopyActions", "Copy as CSV")},
    {Id::CopyIds, Edit, false, "CopyActions", QT_TRANSLATE_NOOP("CopyActions", "Copy ids")},
    {Id::CopyJson, Edit, false, "CopyActions", QT_TRANSLATE_NOOP("CopyActions", "Copy as JSON")},
    {Id::SelectAll, Edit, true, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Select all tokens")},
    {Id::ShowSelected, Edit, false, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Show selected only"),
     Qt::CTRL | Qt::SHIFT | Qt::Key_S, noKey, nullptr,
     QT_TRANSLATE_NOOP("MainWindow",
                       "Lists the selected tokens alone, from whatever searches they were selected in. Back returns.")},
    {Id::ClearSelection, Edit, false, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Clear selection"),
     Qt::CTRL | Qt::SHIFT | Qt::Key_A, noKey, nullptr,
     QT_TRANSLATE_NOOP("MainWindow", "Nothing is selected any more, whether it is in view or not.")},
    {Id::BringBack,
     Edit,
     false,
     "MainWindow",
     QT_TRANSLATE_NOOP("MainWindow", "Bring back the former selection"),
     {},
     QKeySequence::Undo,
     nullptr,
     QT_TRANSLATE_NOOP("MainWindow",
                       "Selects again what was selected before it was cleared or a click selected something else.")},
    // A field takes the second key for itself, as a letter.
    {Id::Find, Edit, true, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Search"), Qt::Key_Slash, QKeySequence::Find,
     "search"},
    {Id::ClearFilters, Edit, false, "FilterBar", QT_TRANSLATE_NOOP("FilterBar", "Clear filters"),
     Qt::CTRL | Qt::SHIFT | Qt::Key_L},
    {Id::FindInDetails, Edit, false, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Find in details"),
     Qt::CTRL | Qt::SHIFT | Qt::Key_F},
    {Id::Palette, Edit, true, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Find a command …"), Qt::CTRL | Qt::Key_K},

    {Id::Refresh,
     View,
     false,
     "MainWindow",
     QT_TRANSLATE_NOOP("MainWindow", "Refresh"),
     {},
     QKeySequence::Refresh,
     "refresh",
     QT_TRANSLATE_NOOP("MainWindow", "Asks the server again for what shows. What is selected stays selected.")},
    {Id::ShowDetails, View, true, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Token details"), Qt::Key_F9},

    {Id::Back, Go, false, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Back"), Qt::ALT | Qt::Key_Left, noKey,
     "chevron-left"},
    {Id::Forward, Go, false, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Forward"), Qt::ALT | Qt::Key_Right, noKey,
     "chevron-right"},
    {Id::GoToRow, Go, true, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Go to row …"), Qt::CTRL | Qt::Key_G},
    {Id::FirstRow, Go, false, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "First row"), Qt::CTRL | Qt::Key_Home},
    {Id::LastRow, Go, false, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Last row"), Qt::CTRL | Qt::Key_End},
    {Id::ShowOwner, Go, true, "TokenDetailPane", QT_TRANSLATE_NOOP("TokenDetailPane", "Show this owner's tokens"),
     Qt::CTRL | Qt::SHIFT | Qt::Key_O},

    {Id::CopyValue,
     Details,
     false,
     "FactActions",
     QT_TRANSLATE_NOOP("FactActions", "&Copy value"),
     {},
     QKeySequence::Copy},
    {Id::CopyPath, Details, false, "FactActions", QT_TRANSLATE_NOOP("FactActions", "Copy JSON &path"),
     Qt::CTRL | Qt::SHIFT | Qt::Key_C},
    {Id::CopyBoth, Details, false, "FactActions", QT_TRANSLATE_NOOP("FactActions", "Copy as “path: &value”")},
    {Id::ShowValue, Details, true, "FactActions", QT_TRANSLATE_NOOP("FactActions", "Show &full value …"),
     Qt::ALT | Qt::Key_Return},
    {Id::OpenLink, Details, false, "FactActions", QT_TRANSLATE_NOOP("FactActions", "&Open link in browser")},
    {Id::GoToTarget, Details, false, "FactActions", QT_TRANSLATE_NOOP("FactActions", "&Go to what the id names")},
};

constexpr bool isInOrder()
{
    int number = 0;
    for (const CommandInfo &command : commands) {
        if (int(command.id) != number++)
            return false;
    }
    return number == int(CommandId::GoToTarget) + 1;
}
static_assert(isInOrder(), "a command is found by its number");

} // namespace

QString textWithKeys(const QString &text, const QKeySequence &keys)
{
    return keys.isEmpty() ? text
                          : QCoreApplication::translate("Actions", "%1 (%2)", "Refresh (F5)")
                                .arg(text, keys.toString(QKeySequence::NativeText));
}

std::span<const CommandInfo> commandTable()
{
    return commands;
}

QAction *makeCommand(CommandId id, QObject *parent)
{
    const CommandInfo &command = commands[int(id)];
    const QString text = QCoreApplication::translate(command.context, command.text);
    auto *action = new QAction(text, parent);
    if (command.icon)
        action->setIcon(icon(QLatin1String(command.icon)));
    QList<QKeySequence> keys;
    if (command.standardKey != noKey)
        keys = {QKeySequence(command.standardKey)};
    if (command.keys.key() != Qt::Key_unknown)
        keys += QKeySequence(command.keys);
    action->setShortcuts(keys);
    if (!text.contains(u'&')) // of a button
        action->setToolTip(toolTipText(textWithKeys(text, action->shortcut())));
    if (command.whatsThis)
        action->setWhatsThis(QCoreApplication::translate(command.context, command.whatsThis));
    return action;
}
