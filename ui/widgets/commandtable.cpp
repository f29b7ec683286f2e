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
    {Id::CopyEmail, Edit, false, "CopyActions", QT_TRANSLATE_NOOP("CopyActions", "Copy e-mail of the owner")},
    {Id::SelectAll, Edit, true, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Select all tokens"),
     Qt::CTRL | Qt::Key_A},
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
    {Id::FullScreen, View, false, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Full screen"), Qt::Key_F11},
    {Id::RelativeDays,
     View,
     false,
     "MainWindow",
     QT_TRANSLATE_NOOP("MainWindow", "Relative days"),
     {},
     noKey,
     nullptr,
     QT_TRANSLATE_NOOP("MainWindow",
                       "Shows \"4 days ago\" in lists instead of the day; the other one is the tooltip.")},
    {Id::SortByColumn, View, true, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Sort by this column"), Qt::Key_F8,
     noKey, nullptr,
     QT_TRANSLATE_NOOP("MainWindow",
                       "Orders the list by the column of the current cell; the same again turns the order round.")},
    {Id::ThenByColumn, View, false, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Then by this column"),
     Qt::SHIFT | Qt::Key_F8, noKey, nullptr,
     QT_TRANSLATE_NOOP("MainWindow", "Orders tokens of a review that are equal so far by the column of the current "
                                     "cell.")},

    {Id::LoadAll, Review, false, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Load all"), Qt::Key_F6, noKey,
     "load-all",
     QT_TRANSLATE_NOOP("MainWindow",
                       "Reads all tokens that the filters let through, so that they can be sorted by every column, "
                       "narrowed and judged.")},
    {Id::LeaveReview, Review, false, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Leave review"),
     Qt::SHIFT | Qt::Key_F6, noKey, nullptr,
     QT_TRANSLATE_NOOP("MainWindow", "Drops the tokens that are loaded, and shows the pages of the server again.")},
    {Id::Overview, Review, true, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Overview"),
     Qt::CTRL | Qt::SHIFT | Qt::Key_R, noKey, "overview",
     QT_TRANSLATE_NOOP("MainWindow", "Shows how many tokens there are, what is found in them, when they end and who "
                                     "has the most. Esc shows their list again.")},
    {Id::ShowFindings, Review, false, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Findings and facets"), Qt::Key_F7},
    {Id::CompareWith, Review, true, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Compare with"), Qt::CTRL | Qt::Key_D,
     noKey, "compare",
     QT_TRANSLATE_NOOP("MainWindow", "Asks for an earlier review, which was kept or exported as JSON Lines, and shows "
                                     "what has changed since.")},
    {Id::StopComparing, Review, false, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Stop comparing")},
    {Id::ShowGone, Review, false, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Show gone tokens")},
    {Id::KeepReview,
     Review,
     false,
     "MainWindow",
     QT_TRANSLATE_NOOP("MainWindow", "Keep this review"),
     {},
     noKey,
     "keep",
     QT_TRANSLATE_NOOP("MainWindow",
                       "Writes all tokens that are loaded to a file, to compare with later. The server is "
                       "not asked again.")},
    {Id::Report,
     Review,
     false,
     "MainWindow",
     QT_TRANSLATE_NOOP("MainWindow", "Report"),
     {},
     noKey,
     "report",
     QT_TRANSLATE_NOOP("MainWindow", "Writes what the review shows and has found to a file for people, as a page for a "
                                     "browser or as a PDF.")},
    {Id::HandOver,
     Review,
     false,
     "MainWindow",
     QT_TRANSLATE_NOOP("MainWindow", "Hand over …"),
     {},
     noKey,
     nullptr,
     QT_TRANSLATE_NOOP("MainWindow", "Writes a text for each owner of tokens that you have decided to revoke or to ask "
                                     "about, and the ids to revoke to a file. Nothing is sent.")},
    {Id::DecideKeep, Review, true, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Decide: keep"), Qt::Key_1, noKey,
     nullptr, QT_TRANSLATE_NOOP("MainWindow", "Decides about the selected tokens. It is kept on this computer alone.")},
    {Id::DecideRevoke, Review, false, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Decide: revoke"), Qt::Key_2},
    {Id::DecideAsk, Review, false, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Decide: ask the owner"), Qt::Key_3},
    {Id::DecideNothing, Review, false, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "No decision"), Qt::Key_0},
    {Id::EditNote, Review, false, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Note on the decision"), Qt::Key_N},
    {Id::UndoDecision,
     Review,
     false,
     "MainWindow",
     QT_TRANSLATE_NOOP("MainWindow", "Take back the last decision"),
     {},
     QKeySequence::Undo},
    {Id::ExportDecisions, Review, false, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Export decisions")},
    {Id::ImportDecisions, Review, false, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Import decisions")},
    {Id::OnlyThis, Review, true, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Show only this value"),
     Qt::CTRL | Qt::Key_Plus, noKey, nullptr,
     QT_TRANSLATE_NOOP("MainWindow", "Narrows the review to the tokens that have what the current cell says.")},
    {Id::NotThis, Review, false, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Hide this value"),
     Qt::CTRL | Qt::Key_Minus, noKey, nullptr,
     QT_TRANSLATE_NOOP("MainWindow", "Narrows the review to the tokens that do not have what the current cell says.")},
    {Id::OnlyOwner,
     Review,
     false,
     "MainWindow",
     QT_TRANSLATE_NOOP("MainWindow", "Show only this owner"),
     {},
     noKey,
     nullptr,
     QT_TRANSLATE_NOOP("MainWindow", "Narrows the review to the tokens of the current token's owner.")},
    {Id::OnlyOrganization,
     Review,
     false,
     "MainWindow",
     QT_TRANSLATE_NOOP("MainWindow", "Show only this organization"),
     {},
     noKey,
     nullptr,
     QT_TRANSLATE_NOOP("MainWindow", "Narrows the review to the tokens of the current token's organization.")},

    {Id::Back, Go, false, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Back"), Qt::ALT | Qt::Key_Left, noKey,
     "chevron-left"},
    {Id::Forward, Go, false, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Forward"), Qt::ALT | Qt::Key_Right, noKey,
     "chevron-right"},
    {Id::GoToRow, Go, true, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Go to row …"), Qt::CTRL | Qt::Key_G},
    {Id::FirstRow, Go, false, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "First row"), Qt::CTRL | Qt::Key_Home},
    {Id::LastRow, Go, false, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Last row"), Qt::CTRL | Qt::Key_End},
    {Id::NextPart, Go, true, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Next part of the window"),
     Qt::CTRL | Qt::Key_F6, noKey, nullptr,
     QT_TRANSLATE_NOOP("MainWindow", "Takes the keyboard to the next part: buttons, filters, facets, list, message, "
                                     "details.")},
    {Id::PreviousPart, Go, false, "MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Previous part of the window"),
     Qt::CTRL | Qt::SHIFT | Qt::Key_F6},
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
