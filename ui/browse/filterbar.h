#pragma once

#include "models/query/tokenquery.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class DateRangeField;
class QBoxLayout;
class QLabel;
class QLineEdit;
class QAction;
class QPushButton;
class SortField;

/// What the user asks for, as a TokenQuery: what to search in the first row, when in the second. Typing is waited for
/// until it pauses; Enter, dates and choices count at once. What comes along with pasted text is left out, with a word.
/// A date that is none stays as typed, is marked, and changes nothing.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);
    ~FilterBar() override;

    /// What was asked for last; what is marked as wrong is not in it.
    const TokenQuery &query() const { return m_query; }
    /// Shows a query without asking for it.
    void setQuery(const TokenQuery &query);
    /// Shows another sort without asking for it; what is being typed stays and still counts.
    void setSort(const Sort &sort);
    /// Which day is today for the periods; the computer's where nothing else is said.
    void setToday(const std::function<QDate()> &today);
    /// Asks again where a period has moved on since it was asked. False where none has.
    bool followToday();
    /// Asks for everything, in the order that is shown.
    void clearFilters();
    /// For a menu: to be connected to whatever clears the filters that show.
    QAction *clearAction() const { return m_clearAction; }
    /// Whether there is something to clear here.
    bool canClear() const;
    void focusSearch();
    /// After the search comes `list` by Tab, and then what follows it; the other fields come after them.
    void leadTo(QWidget *list);
    bool hasInvalidInput() const;
    /// How long typing has to pause before it counts, in milliseconds.
    void setPause(int msecs) { m_pause.setInterval(msecs); }

    QSize minimumSizeHint() const override;

signals:
    /// At most once a turn of the event loop, and never twice with the same.
    void queryChanged(const TokenQuery &query);
    void canClearChanged();
    /// The user goes on to what was found.
    void listRequested();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setupTextFields();
    void setupRanges();
    void setupLayout();
    void connectSignals();
    void applySoon();
    void applyNow() { m_turn.start(); }
    void apply();
    QStringList shownIds() const;
    void tidy();
    void setRemark(QLineEdit *field, const QString &remark);
    QString remarkOn(const QLineEdit &field, bool isFinished) const;
    void updateState();
    int spareWidth() const;
    void updateCompact();

    QLineEdit *m_search = nullptr;
    QLineEdit *m_ids = nullptr;
    SortField *m_sort = nullptr;
    DateRangeField *m_created = nullptr;
    DateRangeField *m_updated = nullptr;
    QPushButton *m_clear = nullptr;
    QAction *m_clearAction = nullptr;
    QLabel *m_hint = nullptr;
    QBoxLayout *m_what = nullptr;
    QBoxLayout *m_when = nullptr;
    QString m_searchRemark; ///< what was left out of the text, empty for nothing
    QString m_idsRemark;
    TokenQuery m_query;
    QTimer m_pause;           ///< runs while the user types
    QTimer m_turn;            ///< gathers what changes in one turn of the event loop
    bool m_isCompact = false; ///< there is no room for the names of the periods
};
