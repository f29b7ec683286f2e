#pragma once

#include <QKeySequence>
#include <QString>

#include <span>

class QAction;
class QObject;

/// What a user can have the program do, in the order of the menus. Fixed commands alone: entries that come and go, such
/// as saved views or columns, are made where they are shown.
enum class CommandId {
    ExportSelection,
    ExportAll,
    Quit,
    CopyTokens,
    CopyCell,
    CopyCsv,
    CopyIds,
    CopyJson,
    CopyEmail,
    SelectAll,
    ShowSelected,
    ClearSelection,
    BringBack,
    Find,
    ClearFilters,
    FindInDetails,
    Palette,
    Refresh,
    ShowDetails,
    FullScreen,
    RelativeDays,
    SortByColumn,
    ThenByColumn,
    LoadAll,
    LeaveReview,
    Overview,
    ShowFindings,
    CompareWith,
    StopComparing,
    ShowGone,
    KeepReview,
    Report,
    HandOver,
    DecideKeep,
    DecideRevoke,
    DecideAsk,
    DecideNothing,
    EditNote,
    UndoDecision,
    ExportDecisions,
    ImportDecisions,
    OnlyThis,
    NotThis,
    OnlyOwner,
    OnlyOrganization,
    Back,
    Forward,
    GoToRow,
    FirstRow,
    LastRow,
    NextPart,
    PreviousPart,
    ShowOwner,
    CopyValue,
    CopyPath,
    CopyBoth,
    ShowValue,
    OpenLink,
    GoToTarget,
};

/// Where a command stands: in a menu of the window, or only in the one of the details.
enum class CommandPlace { File, Edit, View, Review, Go, Details };

/// One row of the table of commands: its texts are translated in `context`.
struct CommandInfo
{
    CommandId id;
    CommandPlace place;
    bool beginsGroup; ///< a line comes before it
    const char *context;
    const char *text;
    QKeyCombination keys = {};
    QKeySequence::StandardKey standardKey = QKeySequence::UnknownKey; ///< comes before `keys`
    const char *icon = nullptr;
    const char *whatsThis = nullptr;
};

/// One table for menus, the palette, context menus and whoever makes an action: a command's words and keys stand there
/// and nowhere else.
std::span<const CommandInfo> commandTable();

/// "Refresh (F5)"; the text alone where there are no keys.
QString textWithKeys(const QString &text, const QKeySequence &keys);

/// Its action, which does nothing yet; the tooltip, which is that of its buttons, tells the keys.
QAction *makeCommand(CommandId id, QObject *parent);
