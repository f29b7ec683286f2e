#include "ui/review/groupmodel.h"

#include "models/text/displaytext.h"
#include "models/text/scopetext.h"
#include "models/text/tokencolumns.h"

#include <bit>

namespace {

constexpr qsizetype maxGroupNameChars = 200;
constexpr qsizetype maxTipLines = 60;

QString missingText(Presence presence)
{
    if (presence == Presence::NotReadable)
        return GroupModel::tr("not readable");
    return presence == Presence::None ? GroupModel::tr("none") : notReported();
}

QString missingText(Moment moment)
{
    return moment.isNever() ? GroupModel::tr("never") : notReported();
}

Instant instantOf(Moment moment)
{
    return {instantText(moment.msecs()), moment.msecs()};
}

QString findingsText(quint32 found)
{
    const std::optional<Severity> highest = highestSeverity(found);
    return highest ? GroupModel::tr("%1 · %2", "highest severity · number of different findings")
                         .arg(severityText(*highest), QLocale().toString(std::popcount(found)))
                   : QStringLiteral("—");
}

QStringList titlesOf(quint32 found)
{
    QStringList titles;
    for (const ReviewRule *rule : findingsIn(found))
        titles += ruleTitle(*rule);
    return titles;
}

Qt::Alignment alignmentOf(GroupColumn column)
{
    const bool isNumber = column == GroupColumn::Tokens || column == GroupColumn::Live;
    return Qt::AlignVCenter | (isNumber ? Qt::AlignTrailing : Qt::AlignLeading);
}

/// As many lines as a screen has, and how many are left out.
QStringList shortened(const QStringList &lines)
{
    QStringList shown;
    for (const QString &line : lines.first(std::min(lines.size(), maxTipLines)))
        shown += displayText(line, maxGroupNameChars);
    if (lines.size() > maxTipLines)
        shown += GroupModel::tr("and %Ln more", nullptr, int(lines.size() - maxTipLines));
    return shown;
}

} // namespace

void GroupModel::setGroups(const Groups &groups, GroupKind kind, const TimeContext &context)
{
    beginResetModel();
    m_groups = groups;
    m_kind = kind;
    m_context = context;
    endResetModel();
}

int GroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_groups ? 0 : int(m_groups->size());
}

int GroupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : groupColumnCount;
}

QVariant GroupModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Group &group = groupAt(index.row());
    const auto column = static_cast<GroupColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(group, column);
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "column, value").arg(columnTitle(column, m_kind), text(group, column));
    case Qt::ToolTipRole: {
        const QStringList lines = toolTip(group, column);
        return lines.isEmpty() ? QString() : toolTipLines(lines);
    }
    case Qt::TextAlignmentRole:
        return int(alignmentOf(column));
    default:
        return {};
    }
}

QString GroupModel::text(const Group &group, GroupColumn column) const
{
    const auto momentText = [this](Moment moment) {
        return moment.isKnown() ? cellDayText(instantOf(moment), m_context) : missingText(moment);
    };
    switch (column) {
    case GroupColumn::Name:
        return group.key.isEmpty() ? missingText(group.presence) : displayText(group.label, maxGroupNameChars);
    case GroupColumn::Tokens:
        return QLocale().toString(qint64(group.rows.size()));
    case GroupColumn::Live:
        return QLocale().toString(group.live);
    case GroupColumn::Scopes:
        return group.liveScopes.isEmpty() ? QStringLiteral("—") : scopeCountsText(group.liveScopes, QLocale());
    case GroupColumn::NewestUse:
        return momentText(group.newestUse);
    case GroupColumn::NextEnd:
        return group.live == 0 ? QStringLiteral("—") : momentText(group.nextEnd);
    case GroupColumn::Findings:
        return findingsText(group.found);
    }
    return {};
}

/// What the cell has no room for.
QStringList GroupModel::toolTip(const Group &group, GroupColumn column) const
{
    switch (column) {
    case GroupColumn::Name:
        return group.label == group.key ? shortened({group.label}) : shortened({group.label, group.key});
    case GroupColumn::Scopes:
        return shortened(group.liveScopes);
    case GroupColumn::Findings:
        return shortened(titlesOf(group.found));
    case GroupColumn::NewestUse:
    case GroupColumn::NextEnd: {
        const Moment moment = column == GroupColumn::NextEnd ? group.nextEnd : group.newestUse;
        return moment.isKnown() ? QStringList(relativeText(instantOf(moment), m_context)) : QStringList();
    }
    case GroupColumn::Tokens:
    case GroupColumn::Live:
        break;
    }
    return {};
}

QString GroupModel::columnTitle(GroupColumn column, GroupKind kind)
{
    switch (column) {
    case GroupColumn::Name:
        break;
    case GroupColumn::Tokens:
        return tr("Tokens");
    case GroupColumn::Live:
        return tr("Live");
    case GroupColumn::Scopes:
        return tr("Live scopes", "scopes of live tokens");
    case GroupColumn::NewestUse:
        return tr("Newest use");
    case GroupColumn::NextEnd:
        return tr("Next end");
    case GroupColumn::Findings:
        return tr("Findings");
    }
    switch (kind) {
    case GroupKind::Owner:
        return tr("Owner");
    case GroupKind::Organization:
        return tr("Organization");
    case GroupKind::Reseller:
        return tr("Reseller");
    case GroupKind::Role:
        return tr("Role");
    case GroupKind::Scope:
        break;
    }
    return tr("Scope");
}

QVariant GroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= groupColumnCount)
        return {};
    const auto column = static_cast<GroupColumn>(section);
    if (role == Qt::DisplayRole)
        return columnTitle(column, m_kind);
    return role == Qt::TextAlignmentRole ? QVariant(int(alignmentOf(column))) : QVariant();
}
