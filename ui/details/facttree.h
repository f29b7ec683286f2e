#pragma once

#include "models/text/metadataorder.h"
#include "models/text/tokenfacts.h"
#include "ui/details/factwindow.h"

#include <QHash>
#include <QTreeWidget>

#include <vector>

class FactActions;
class FactDelegate;
class FactItem;
class QJsonObject;
class QUrl;

/// The facts of one token as a tree of two columns, field and value, under headings that fold. What the user folded,
/// how the metadata is sorted, where they scrolled and which field they looked at stay across tokens. Values are copied
/// whole and as sent. Of a very long list, only what is near has rows.
class FactTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit FactTree(QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts);
    /// What the row shows; null for none.
    const Fact *factAt(const QModelIndex &index) const;
    const Fact *currentFact() const { return factAt(currentIndex()); }

    /// Unfolds and goes to what stands at this path: a heading, or else a row. Nothing where there is none.
    void goTo(const QString &path);
    /// Shows only the fields that say `text`, and all of a heading that is called so; everything for an empty one.
    void setFilter(const QString &text);
    /// Goes to the next field that the filter found, or the one before; begins anew at the end.
    void showMatch(bool forward);
    int matchCount() const;

    const MetadataOrder &metadataOrder() const { return m_order; }
    void setMetadataOrder(const MetadataOrder &order);
    /// Whether there is anything to sort.
    bool hasSortableMetadata() const;
    bool hasSortableMetadata(const Fact &heading) const;
    /// In words, such as "by key".
    QString metadataOrderWords() const;

    /// What the user folded and how the metadata is sorted; for the next start of the program.
    QJsonObject state() const;
    void restoreState(const QJsonObject &state);

signals:
    /// The user asked to open a value that is a http or https address.
    void linkRequested(const QUrl &url);
    /// The filter finds another number of fields.
    void matchCountChanged(int count);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void setupView();
    void connectSignals();
    void fitColumns();
    void rebuild();
    void fillItems();
    void refold(QTreeWidgetItem *item);
    void applyFilter();
    void showFiltered();
    bool isNamed(const QTreeWidgetItem *heading) const;
    bool filterItem(QTreeWidgetItem *item, bool isInNamed);
    bool filterWindow(QTreeWidgetItem *heading, bool isInNamed);
    void moveWindows();
    bool moveWindow(FactWindow &window);
    void remember(const QTreeWidgetItem *item, bool isFolded);
    void toggle(const QModelIndex &index);
    void follow(const QModelIndex &index);
    bool isOnSort(const QPoint &at) const;
    bool isOnTarget(const QPoint &at) const;
    QTreeWidgetItem *itemOfKey(const QString &key) const;

    QList<Fact> m_facts;
    QHash<QString, bool> m_folds; ///< by key, where the user decided
    MetadataOrder m_order;
    QString m_filter;
    std::vector<FactWindow> m_windows;  ///< of the lists that are too long to have all rows
    bool m_isMoving = false;            ///< the windows, or rows altogether
    QList<QTreeWidgetItem *> m_matches; ///< what the filter found, in the tree's order
    FactActions *m_actions = nullptr;
    FactDelegate *m_delegate = nullptr;
};
