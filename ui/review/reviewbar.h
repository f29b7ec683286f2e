#pragma once

#include "models/inventory/groups.h"
#include "models/inventory/loadedinventory.h"
#include "models/inventory/reviewfilter.h"
#include "models/inventory/rowmarks.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class AccessibleComboBox;
class FilterChips;
class FilterCompleter;
class QLabel;
class QLineEdit;
class QPushButton;

/// What is asked of the tokens that are loaded: a field for terms, and those that count already as chips. What is typed
/// counts while it is typed, and becomes chips with Enter. A term that cannot be read is marked and changes nothing.
/// Beside the field stands by what the tokens are put together.
class ReviewBar : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewBar(QWidget *parent = nullptr);

    /// All that is asked for: the chips, and what is being typed.
    const ReviewFilter &filter() const { return m_filter; }
    /// Shows a filter without asking for it, all of it as chips.
    void setFilter(const ReviewFilter &filter);
    void clearFilter();
    void focusSearch();
    /// Of which values are offered while a term is typed, null for none, and what is known of them.
    void setInventory(const std::shared_ptr<const LoadedInventory> &inventory, const SharedMarks &marks);
    /// Which tokens are here at all, in words; empty for all.
    void setQuestion(const QString &text);
    /// Shows how tokens are grouped, without asking for it; empty for not at all.
    void setGrouping(std::optional<GroupKind> kind);

signals:
    void filterChanged(const ReviewFilter &filter);
    void groupingChanged(std::optional<GroupKind> kind);
    /// Back to the pages of the server.
    void leaveRequested();
    /// The user goes on to what was found.
    void listRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setupField();
    void setupGrouping();
    void setupLayout();
    ParsedFilter typed() const;
    void apply();
    void makeChips();
    void ask(const ReviewFilter &kept, const ReviewFilter &typed);
    void showError(const std::optional<FilterError> &error);

    QLineEdit *m_search;
    FilterCompleter *m_completer;
    AccessibleComboBox *m_grouping;
    QPushButton *m_clear;
    QPushButton *m_leave;
    QLabel *m_question;
    QLabel *m_hint;
    FilterChips *m_chips;
    ReviewFilter m_kept; ///< what the chips say
    ReviewFilter m_filter;
    FilterKnows m_knows;
    std::shared_ptr<const LoadedInventory> m_inventory;
    QTimer m_pause; ///< runs while the user types
};
