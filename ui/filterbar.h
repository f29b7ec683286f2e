#pragma once

#include "models/token/tokenquery.h"

#include <QTimer>
#include <QWidget>

class DateField;
class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;

/// What the user asks for, as a TokenQuery: what to search in the first row, when in the second. Typing is waited for
/// until it pauses; Enter, dates and choices count at once. A date that is none stays as typed, is marked, and changes
/// nothing.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// What was asked for last; what is marked as wrong is not in it.
    const TokenQuery &query() const { return m_query; }
    /// Shows a query without asking for it.
    void setQuery(const TokenQuery &query);
    /// Shows another sort without asking for it; what is being typed stays.
    void setSort(const Sort &sort);
    void clearFilters();
    void focusSearch();
    /// How long typing has to pause, in milliseconds.
    void setPause(int msecs) { m_pause.setInterval(msecs); }

signals:
    void queryChanged(const TokenQuery &query);

private:
    struct RangeFields
    {
        DateField *from = nullptr;
        DateField *to = nullptr;
        QToolButton *preset = nullptr;
    };

    void setupTextFields();
    void setupSort();
    RangeFields makeRange(const QString &from, const QString &to);
    QBoxLayout *layOutWhat();
    QBoxLayout *layOutWhen();
    void addRange(QBoxLayout *layout, const QString &title, const RangeFields &fields);
    void fillPresets(const RangeFields &fields);
    void setRange(const RangeFields &fields, const DateRange &range);
    void readRange(const RangeFields &fields, DateRange *range);
    Sort shownSort() const;
    void apply();
    void applySoon();
    void updateClear();

    QLineEdit *m_search = nullptr;
    QLineEdit *m_ids = nullptr;
    QComboBox *m_sort = nullptr;
    QToolButton *m_descending = nullptr;
    QPushButton *m_clear = nullptr;
    RangeFields m_created;
    RangeFields m_updated;
    TokenQuery m_query;
    QTimer m_pause;
};
