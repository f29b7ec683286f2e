#include "ui/window/commands.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QStringList>

#include <algorithm>

namespace {

/// "&File" is read as "File", "A && B" as "A & B".
QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && ++i == text.size())
            break;
        plain.append(text[i]);
    }
    return plain;
}

void collect(QList<Command> *commands, const QList<QAction *> &actions, const QString &menu)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString title = withoutMnemonic(action->text());
        if (QMenu *below = action->menu()) {
            emit below->aboutToShow(); // which is when some are filled
            collect(commands, below->actions(), menu.isEmpty() ? title : menu + QStringLiteral(" › ") + title);
        } else {
            commands->append({action, title, menu, action->shortcut().toString(QKeySequence::NativeText)});
        }
    }
}

QString folded(const QString &text)
{
    QString plain;
    const QString parts = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : parts) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain.append(c);
    }
    return plain.toCaseFolded().simplified();
}

bool beginsAWord(const QString &text, const QString &part)
{
    return text.startsWith(part) || text.contains(u' ' + part);
}

/// How many letters lie between the first and the last that fit; -1 where not all come in this order.
int spreadOf(const QString &text, const QString &letters)
{
    qsizetype first = -1;
    qsizetype at = -1;
    for (const QChar letter : letters) {
        if (letter == u' ')
            continue;
        at = text.indexOf(letter, at + 1);
        if (at < 0)
            return -1;
        if (first < 0)
            first = at;
    }
    return int(at - first);
}

} // namespace

QList<Command> commandsOf(const QMenuBar &bar)
{
    QList<Command> commands;
    collect(&commands, bar.actions(), {});
    return commands;
}

int commandRank(const Command &command, const QString &typed)
{
    const QString wanted = folded(typed);
    const QString title = folded(command.title);
    const QString whole = folded(command.menu) + u' ' + title;
    if (title.startsWith(wanted))
        return 1000;
    if (beginsAWord(title, wanted))
        return 900;
    if (title.contains(wanted))
        return 800;
    const QStringList words = wanted.split(u' ');
    if (std::all_of(words.begin(), words.end(), [&](const QString &word) { return beginsAWord(whole, word); }))
        return 700;
    if (std::all_of(words.begin(), words.end(), [&](const QString &word) { return whole.contains(word); }))
        return 600;
    if (const int spread = spreadOf(title, wanted); spread >= 0)
        return qMax(301, 500 - spread);
    if (const int spread = spreadOf(whole, wanted); spread >= 0)
        return qMax(1, 300 - spread);
    return 0;
}

QList<Command> findCommands(const QList<Command> &commands, const QString &typed)
{
    QList<std::pair<int, Command>> found;
    for (const Command &command : commands) {
        if (const int rank = commandRank(command, typed); rank > 0 && command.action)
            found.append({rank + (command.action->isEnabled() ? 10'000 : 0), command});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<Command> best;
    for (const auto &[rank, command] : found)
        best.append(command);
    return best;
}
