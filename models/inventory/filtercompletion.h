#pragma once

#include "models/inventory/inventory.h"
#include "models/inventory/reviewfilter.h"
#include "models/inventory/rowmarks.h"

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

/// Names of fields, as they are typed before the colon.
QStringList filterFields(FilterKnows knows = {});
/// What can stand behind the colon, quoted where it has to be, with the number of tokens that then match: the most
/// frequent first, 50 at most, none that matches nothing. Empty for a field that there is not, and for ids, which
/// differ. Names come in small letters, for an inventory keeps no others.
QList<QPair<QString, int>> filterValues(const QString &field, const Inventory &inventory, const RowMarks &marks = {});
