#pragma once

#include "models/inventory/arrangement.h"
#include "models/text/timetext.h"

#include <QTreeView>

class GroupModel;

/// The tokens of a review put together by what they have in common, a group a row. Opening one asks for its tokens, a
/// click on a title for another order.
class GroupTree : public QTreeView
{
    Q_OBJECT

public:
    explicit GroupTree(QWidget *parent = nullptr);

    /// Shows the groups of an arrangement; the one that is current stays so.
    void setArrangement(const Arrangement &arrangement, const TimeContext &context);
    void clear();

signals:
    /// By its place among those that show.
    void opened(int group);
    void orderRequested(GroupColumn column);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void setWidths();

    GroupModel *m_model;
};
