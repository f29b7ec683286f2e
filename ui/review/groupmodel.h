#pragma once

#include "models/inventory/grouporder.h"
#include "models/text/timetext.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

/// The groups of a review as rows: what tokens have in common, and what they come to. Shows groups as they are, and
/// sorts none.
class GroupModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Groups = std::shared_ptr<const std::vector<Group>>;

    using QAbstractTableModel::QAbstractTableModel;

    /// No groups where they are null. Times are told by `context`.
    void setGroups(const Groups &groups, GroupKind kind, const TimeContext &context);
    const Groups &groups() const { return m_groups; }
    GroupKind kind() const { return m_kind; }
    const Group &groupAt(int row) const { return (*m_groups)[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// What a column is called where tokens are put together by `kind`.
    static QString columnTitle(GroupColumn column, GroupKind kind);

private:
    QString text(const Group &group, GroupColumn column) const;
    QStringList toolTip(const Group &group, GroupColumn column) const;

    Groups m_groups;
    GroupKind m_kind = GroupKind::Owner;
    TimeContext m_context;
};
