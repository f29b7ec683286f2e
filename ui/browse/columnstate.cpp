#include "ui/browse/columnstate.h"

#include "models/text/tokencolumns.h"

#include <QHeaderView>

namespace {

/// Behind the number of columns; what QHeaderView writes begins with a zero.
constexpr char numberEnd = ':';

/// What a review asks first: whose a token is, what it can do, when it ends and whether it is used. The others follow
/// in the order of their numbers.
constexpr Column firstColumns[] = {Column::Name,    Column::Status,   Column::Owner,        Column::Scopes,
                                   Column::Expires, Column::LastUsed, Column::Organization, Column::Created};

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
    int place = 0;
    for (const Column column : firstColumns)
        header->moveSection(header->visualIndex(int(column)), place++);
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
