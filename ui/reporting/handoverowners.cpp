#include "ui/reporting/handoverowners.h"

#include "models/text/displaytext.h"
#include "models/text/tokencolumns.h"

#include <QHeaderView>
#include <QLocale>
#include <QMap>

#include <utility>

namespace {

enum OwnerColumn { NameColumn, RevokeColumn, AskColumn };

/// Those of the same name by what tells them apart.
QStringList ownerTexts(const QList<Handover> &handovers)
{
    QMap<QString, int> bearers;
    for (const Handover &handover : handovers)
        ++bearers[handoverTitle(handover)];
    QStringList texts;
    for (const Handover &handover : handovers) {
        const QString title = handoverTitle(handover);
        const QString other = displayText(handover.ownerId.isEmpty() ? handover.email : handover.ownerId);
        texts += bearers[title] > 1 && !other.isEmpty() ? HandoverOwners::tr("%1 (%2)", "owner, id").arg(title, other)
                                                        : title;
    }
    return texts;
}

QTreeWidgetItem *ownerItem(const QString &name, const Handover &handover)
{
    auto *item = new QTreeWidgetItem;
    item->setText(NameColumn, name);
    item->setData(NameColumn, Qt::ToolTipRole, toolTipText(name));
    for (const auto &[column, rows] : {std::pair(RevokeColumn, &handover.toRevoke), {AskColumn, &handover.toAsk}}) {
        item->setText(column, QLocale().toString(qint64(rows->size())));
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    return item;
}

} // namespace

HandoverOwners::HandoverOwners(const QList<Handover> &handovers, QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("Owners"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideMiddle); // of namesakes the ends differ
    setAllColumnsShowFocus(true);
    setHeaderLabels({columnTitle(Column::Owner), verdictTitle(TokenVerdict::Revoke), tr("Ask", "the owner")});
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    const QStringList names = ownerTexts(handovers);
    QList<QTreeWidgetItem *> items;
    for (qsizetype i = 0; i < handovers.size(); ++i)
        items.append(ownerItem(names[i], handovers[i]));
    addTopLevelItems(items);
    setCurrentItem(topLevelItem(0));
}
