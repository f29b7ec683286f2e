#pragma once

#include "models/reporting/handover.h"

#include <QTreeWidget>

/// Owners, and how many of their tokens are to be revoked and asked about; those of the same name with what tells them
/// apart. The first one is current.
class HandoverOwners : public QTreeWidget
{
    Q_OBJECT

public:
    explicit HandoverOwners(const QList<Handover> &handovers, QWidget *parent = nullptr);

    /// Of the handovers.
    int current() const { return indexOfTopLevelItem(currentItem()); }
};
