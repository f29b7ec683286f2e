#pragma once

#include "models/paging/tokenpager.h"
#include "models/paging/tokenrowsmodel.h"

#include <functional>

/// The pager's rows: those of the server's list, page by page.
class TokenTableModel : public TokenRowsModel
{
    Q_OBJECT
public:
    /// `pager` is not owned and must outlive the model. `clock` gives milliseconds since 1970 UTC.
    explicit TokenTableModel(TokenPager *pager, std::function<qint64()> clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    const Token *tokenAt(int row) const override { return m_pager->tokenAt(row); }
    TimeContext timeContext() const override;
    const std::optional<TokenQuery> &shownQuery() const override { return m_pager->shownQuery(); }
    int rowsPerPage() const override { return m_pager->rowsPerPage(); }
    bool isTotalExact() const override { return m_pager->isTotalExact(); }
    bool canSortBy(Column column) const override { return !columnSortKey(column).isEmpty(); }

    /// The program's language is another one: for views that come from now on.
    void speakDefaultLocale() { m_locale = QLocale(); }
    /// "4 days ago" in cells instead of days.
    void setDaysRelative(bool areRelative);

private:
    void setRowCount(int rows);

    TokenPager *m_pager;
    std::function<qint64()> m_clock;
    QLocale m_locale;
    bool m_areDaysRelative = false;
    int m_rows = 0;
};
