#include "ui/browse/columnstate.h"

#include "models/text/tokencolumns.h"

#include <QHeaderView>

namespace {

/// Behind the number of columns; what QHeaderView writes begins with a zero.
constexpr char numberEnd = ':';

} // namespace

QByteArray columnState(const QHeaderView &header)
{
    return QByteArray::number(header.count()) + numberEnd + header.saveState();
}

bool restoreColumnState(QHeaderView *header, const QByteArray &state)
{
    const qsizetype end = state.indexOf(numberEnd);
    bool isNumber = false;
    const int number = state.first(qMax<qsizetype>(0, end)).toInt(&isNumber);
    if (!header->restoreState(isNumber ? state.sliced(end + 1) : state))
        return false;
    for (int column = 0; column < header->count(); ++column) {
        if (isNumber ? column < number : isShownAtFirst(static_cast<Column>(column)))
            continue;
        header->resizeSection(column, widestColumn(column));
        header->hideSection(column);
    }
    return true;
}

void resetColumns(QHeaderView *header)
{
    for (int column = 0; column < header->count(); ++column) {
        header->setSectionHidden(column, !isShownAtFirst(static_cast<Column>(column)));
        header->moveSection(header->visualIndex(column), column);
    }
}

int widestColumn(int column)
{
    switch (static_cast<Column>(column)) {
    case Column::Name:
    case Column::Email:
    case Column::Findings:
    case Column::Changes:
        return 220;
    case Column::Decision:
        return 150;
    case Column::Id:
        return 320;
    default:
        return 150;
    }
}
