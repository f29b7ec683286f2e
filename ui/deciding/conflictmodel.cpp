#include "ui/deciding/conflictmodel.h"

#include "models/text/displaytext.h"

#include <QFont>

#include <utility>

namespace {

constexpr qsizetype maxConflictChars = 200;
constexpr qsizetype maxReviewerChars = 100;

QString conflictSide(const Decision &decision, qsizetype maxNoteChars, const TimeContext &context)
{
    const QString title = verdictTitle(decision.verdict);
    const QString note = displayText(decision.note, maxNoteChars);
    const QString day = dayText({{}, decision.whenMsecs}, context);
    const QString who = displayText(decision.who, maxReviewerChars);
    return (note.isEmpty() ? title : ConflictModel::tr("%1: %2", "decision, note").arg(title, note)) + u'\n' +
           (who.isEmpty() ? day : ConflictModel::tr("%1, %2", "who decided, day").arg(who, day));
}

} // namespace

ConflictModel::ConflictModel(QList<DecisionConflict> conflicts, QList<ConflictChoice> choices,
                             std::function<QString(const QString &id)> nameOf, TimeContext context, QObject *parent)
    : QAbstractTableModel(parent)
    , m_conflicts(std::move(conflicts))
    , m_choices(std::move(choices))
    , m_nameOf(std::move(nameOf))
    , m_context(std::move(context))
{
    m_choices.resize(m_conflicts.size());
}

void ConflictModel::choose(const QList<int> &rows, ConflictChoice choice)
{
    for (const int row : rows)
        m_choices[row] = choice;
    tellChosen();
}

void ConflictModel::chooseAll(const std::function<ConflictChoice(const DecisionConflict &conflict)> &choice)
{
    for (qsizetype row = 0; row < m_conflicts.size(); ++row)
        m_choices[row] = choice(m_conflicts[row]);
    tellChosen();
}

void ConflictModel::tellChosen()
{
    emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    emit chosen();
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_conflicts.size());
}

int ConflictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    const bool areTheirs = m_choices[index.row()] == ConflictChoice::Theirs;
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return column == Choice ? QString() : textOf(index, maxConflictChars);
    case Qt::ToolTipRole:
        return column == Choice ? QString() : toolTipLines(textOf(index, Decision::longestNote).split(u'\n'));
    case Qt::AccessibleTextRole:
        return column == Choice ? tr("Theirs") : textOf(index, maxConflictChars);
    case Qt::CheckStateRole:
        return column == Choice ? QVariant(areTheirs ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(column == (areTheirs ? Theirs : Mine));
        return font;
    }
    default:
        return {};
    }
}

bool ConflictModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (index.column() != Choice || role != Qt::CheckStateRole)
        return false;
    choose({index.row()}, value.toInt() == Qt::Checked ? ConflictChoice::Theirs : ConflictChoice::Mine);
    return true;
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[columns] = {tr("Theirs"), tr("Token"), tr("My decision"), tr("Their decision")};
    return titles[section];
}

Qt::ItemFlags ConflictModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == Choice ? flags | Qt::ItemIsUserCheckable : flags;
}

QString ConflictModel::textOf(const QModelIndex &index, qsizetype maxNoteChars) const
{
    const DecisionConflict &conflict = m_conflicts[index.row()];
    if (index.column() == TokenName)
        return nameAt(index.row());
    return conflictSide(index.column() == Mine ? conflict.mine : conflict.theirs, maxNoteChars, m_context);
}

/// Of a token without one the id.
QString ConflictModel::nameAt(int row) const
{
    if (!m_names.contains(row)) {
        const QString &id = m_conflicts[row].mine.token;
        const QString name = m_nameOf(id);
        m_names.insert(row, displayText(name.isEmpty() ? id : name));
    }
    return m_names.value(row);
}
