#include "ui/browse/columnmeasurer.h"

#include "models/paging/tokenrowsmodel.h"
#include "ui/browse/tokendelegate.h"

#include <QElapsedTimer>
#include <QTimerEvent>

namespace {

/// Rows looked at for the columns' widths.
constexpr int measuredRows = 100;
/// What one round takes, but for the cell it ends with: a quarter of a frame.
constexpr int roundMsecs = 4;

} // namespace

ColumnMeasurer::ColumnMeasurer(TokenDelegate *delegate, QObject *parent)
    : QObject(parent)
    , m_delegate(delegate)
{
}

void ColumnMeasurer::start(const TokenRowsModel *model, const QStyleOptionViewItem &option)
{
    m_model = model;
    m_option = option;
    m_widths.fill(0, model->columnCount());
    m_row = 0;
    m_column = 0;
    m_timer.start(roundMsecs, this); // at 0 it would come before all other timers that are due
}

void ColumnMeasurer::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QObject::timerEvent(event);
    m_delegate->beginRound();
    QElapsedTimer round;
    round.start();
    Next next = Next::Cell;
    while (next == Next::Cell && round.elapsed() < roundMsecs)
        next = measureNext();
    if (next != Next::Nothing)
        return;
    m_timer.stop();
    emit measured(m_widths);
}

ColumnMeasurer::Next ColumnMeasurer::measureNext()
{
    if (m_column == m_widths.size()) {
        m_column = 0;
        ++m_row;
    }
    if (m_row == measuredRows || !m_model->isLoaded(m_row))
        return Next::Nothing;
    const QModelIndex index = m_model->index(m_row, m_column);
    if (!m_delegate->canMeasure(m_option, index))
        return Next::Round;
    m_widths[m_column] = qMax(m_widths[m_column], m_delegate->sizeHint(m_option, index).width());
    ++m_column;
    return Next::Cell;
}
