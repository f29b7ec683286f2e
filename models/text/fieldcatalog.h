#pragma once

#include <QString>
#include <QStringList>

/// What people call the fields of the contract, and by which of them the server sorts: one table in fieldcatalog.cpp,
/// which columns, details and the choice of an order read.

/// "Owner id" for `userId`; a key is called the same in every object. Empty for one that the contract does not have.
QString fieldLabel(const char *key);
/// The label; of a key that the contract does not have the key itself, fit for display.
QString fieldTitle(const QString &key);
/// The fields for the `sort` parameter: those that a column shows first, in the columns' order.
QStringList sortKeys();
