#pragma once

#include <QBasicTimer>
#include <QList>
#include <QObject>
#include <QStyleOptionViewItem>

class TokenDelegate;
class TokenRowsModel;

/// Finds how wide the cells of the first rows are, a few milliseconds in each round of the event loop: at the first
/// character of a script Qt asks fontconfig for one installed family after the other, up to 14 ms where 210 are, and
/// the names on a page can hold a dozen scripts.
class ColumnMeasurer : public QObject
{
    Q_OBJECT

public:
    /// `delegate` says what a cell needs; it is not owned.
    explicit ColumnMeasurer(TokenDelegate *delegate, QObject *parent = nullptr);

    /// From the first row on, also where it was under way. `model` is not owned, and has to live until `measured` or
    /// `stop`.
    void start(const TokenRowsModel *model, const QStyleOptionViewItem &option);
    void stop() { m_timer.stop(); }

signals:
    /// Pixels, one width for each column; of the rows that were in memory when their turn came.
    void measured(const QList<int> &widths);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    /// What there is to do after a cell.
    enum class Next { Cell, Round, Nothing };
    Next measureNext();

    TokenDelegate *m_delegate;
    const TokenRowsModel *m_model = nullptr;
    QStyleOptionViewItem m_option;
    QBasicTimer m_timer;
    QList<int> m_widths;
    int m_row = 0;
    int m_column = 0;
};
