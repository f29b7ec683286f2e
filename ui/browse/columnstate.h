#pragma once

#include <QByteArray>

class QHeaderView;

/// Order, widths and visibility of the token table's columns, as they are kept: what QHeaderView says of them behind
/// the number of columns that there are. Qt would show columns that came later; without a number, as the first versions
/// kept it, those are all that are not shown at first.
QByteArray columnState(const QHeaderView &header);
/// Columns that the state does not know are hidden, after the others. False where it is none; the header stays as it
/// was.
bool restoreColumnState(QHeaderView *header, const QByteArray &state);
/// Shows those that are shown at first, in their order.
void resetColumns(QHeaderView *header);

/// Nobody reads a cell wider than this beside ten others, but for an id, which is copied whole.
int widestColumn(int column);
