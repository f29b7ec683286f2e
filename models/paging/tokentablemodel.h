#pragma once

#include "models/paging/tokenpager.h"
#include "models/review/tokenstatus.h"
#include "models/text/tokencolumns.h"

#include <QAbstractTableModel>

#include <functional>

/// The pager's rows as a table. `data` only looks up; a row that is not in memory is a placeholder (empty text, see
/// PlaceholderRole) and asks for nothing. There is no fetchMore: the view says which rows show.
class TokenTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        ToneRole = Qt::UserRole, ///< Tone, as int
        StatusRole,              ///< TokenStatus, as int
        PlaceholderRole,         ///< true where the row is not in memory
        IdRole,                  ///< the token's id
    };

    /// `pager` is not owned and must outlive the model. `clock` gives milliseconds since 1970 UTC.
    explicit TokenTableModel(TokenPager *pager, std::function<qint64()> clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const Token *tokenAt(int row) const { return m_pager->tokenAt(row); }
    /// See TokenPager.
    const std::optional<TokenQuery> &shownQuery() const { return m_pager->shownQuery(); }
    int rowsPerPage() const { return m_pager->rowsPerPage(); }
    bool isTotalExact() const { return m_pager->isTotalExact(); }
    /// What a cell of a row in memory shows; empty for a placeholder. For painting: cheaper than two roles.
    Cell cellAt(int row, Column column) const;
    TimeContext timeContext() const;
    /// The clock shows another time: what is told by it is shown anew.
    void showNow();
    /// What these rows say has become another thing by time alone.
    void timeHasPassed(int first, int last) { emit dataChanged(index(first, 0), index(last, columnCount() - 1)); }
    /// The program's language is another one: for views that come from now on.
    void speakDefaultLocale() { m_locale = QLocale(); }

private:
    void setRowCount(int rows);

    TokenPager *m_pager;
    std::function<qint64()> m_clock;
    QLocale m_locale;
    int m_rows = 0;
};
