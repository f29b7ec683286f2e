#include "ui/details/facttree.h"

#include "ui/details/factactions.h"
#include "ui/details/factdelegate.h"
#include "ui/details/factitem.h"

#include <QHeaderView>
#include <QJsonObject>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTreeWidgetItemIterator>

// What is in the tree; keys and mouse are in facttreeinput.cpp, scrolling through very long lists in
// facttreewindows.cpp.

namespace {

const QString foldsKey = QStringLiteral("folded");
const QString orderKey = QStringLiteral("metadata");
const QString metadataSection = QStringLiteral("user.metadata");

/// Whether a fact says `what`, in capitals or not: in its name, its path, its words or its whole value. Facts below it
/// do not count.
bool mentions(const Fact &fact, const QString &what)
{
    for (const QString &text : {fact.label, fact.path, fact.text, fact.note, fact.value}) {
        if (text.contains(what, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

FactTree::FactTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setupView();
    m_actions = new FactActions(this);
    connectSignals();
    m_actions->update();
}

void FactTree::setupView()
{
    setAccessibleName(tr("Token details"));
    setColumnCount(2);
    setHeaderLabels({tr("Field"), tr("Value")});
    setHeaderHidden(true);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setMinimumSectionSize(0);
    header()->setStretchLastSection(true);
    m_delegate = new FactDelegate(this);
    setItemDelegate(m_delegate);
    setIndentation(0); // the delegate indents, so that labels stand below their heading's
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->setMouseTracking(true);
}

void FactTree::connectSignals()
{
    connect(this, &QTreeWidget::itemExpanded, this, [this](QTreeWidgetItem *item) { remember(item, false); });
    connect(this, &QTreeWidget::itemCollapsed, this, [this](QTreeWidgetItem *item) { remember(item, true); });
    connect(this, &QTreeWidget::clicked, this, &FactTree::follow);
    connect(this, &QTreeWidget::currentItemChanged, m_actions, &FactActions::update);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &FactTree::moveWindows);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &FactTree::moveWindows);
}

void FactTree::setFacts(const QList<Fact> &facts)
{
    m_facts = facts;
    rebuild();
}

void FactTree::rebuild()
{
    const QString key = currentItem() ? factItem(currentItem())->key() : QString();
    const int scrolled = verticalScrollBar()->value();
    const int matches = matchCount();
    {
        const QScopedValueRollback moving(m_isMoving, true);
        // Putting things back is neither the user's folding nor a move that the view should follow.
        const QSignalBlocker blocker(this);
        setUpdatesEnabled(false);
        setAutoScroll(false);
        fillItems();
        applyFilter();
        setCurrentItem(itemOfKey(key));
        doItemsLayout();
        verticalScrollBar()->setValue(scrolled);
        setAutoScroll(true);
        setUpdatesEnabled(true);
    }
    moveWindows();
    m_actions->update();
    if (matches != matchCount())
        emit matchCountChanged(matchCount());
}

void FactTree::fillItems()
{
    QHash<QString, qsizetype> firsts;
    for (const FactWindow &window : m_windows)
        firsts.insert(factItem(window.heading())->key(), window.first());
    m_windows.clear();
    m_matches.clear();
    clear();
    QList<QTreeWidgetItem *> items;
    for (Fact fact : std::as_const(m_facts)) {
        if (fact.section == metadataSection)
            sortMetadata(fact.children, m_order, QLocale());
        items.append(new FactItem(fact));
    }
    addTopLevelItems(items);
    for (QTreeWidgetItem *item : items) {
        item->setFirstColumnSpanned(true);
        if (factItem(item)->fact().list)
            m_windows.emplace_back(item, firsts.value(factItem(item)->key()));
    }
}

const Fact *FactTree::factAt(const QModelIndex &index) const
{
    const QTreeWidgetItem *item = itemFromIndex(index);
    return item ? &factItem(item)->fact() : nullptr;
}

void FactTree::goTo(const QString &path)
{
    QTreeWidgetItem *item = itemOfKey(QString(u'#' + path));
    if (!item)
        item = itemOfKey(path);
    if (!item)
        return;
    for (QTreeWidgetItem *above = item; above; above = above->parent())
        above->setExpanded(true);
    setCurrentItem(item);
    scrollToItem(item, PositionAtTop);
    setFocus(Qt::OtherFocusReason);
}

void FactTree::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    m_filter = text;
    {
        const QSignalBlocker blocker(this); // what the filter unfolds, nobody wanted unfolded
        applyFilter();
    }
    if (m_filter.isEmpty() && currentItem())
        scrollToItem(currentItem());
    viewport()->update();
    emit matchCountChanged(matchCount());
}

void FactTree::applyFilter()
{
    for (FactWindow &window : m_windows)
        window.setFilter(isNamed(window.heading()) ? QString() : m_filter);
    showFiltered();
}

void FactTree::showFiltered()
{
    m_matches.clear();
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (m_filter.isEmpty())
            refold(topLevelItem(i));
        else
            filterItem(topLevelItem(i), false);
    }
}

bool FactTree::isNamed(const QTreeWidgetItem *heading) const
{
    return factItem(heading)->fact().label.contains(m_filter, Qt::CaseInsensitive);
}

/// Whether the item, or anything below it, is to be seen.
bool FactTree::filterItem(QTreeWidgetItem *item, bool isInNamed)
{
    const FactItem *fact = factItem(item);
    if (fact->isHeading())
        isInNamed = isNamed(item);
    if (fact->fact().list)
        return filterWindow(item, isInNamed);
    if (!fact->isHeading() && mentions(fact->fact(), m_filter))
        m_matches.append(item);
    const bool isMatch = !m_matches.isEmpty() && m_matches.constLast() == item;
    bool hasVisible = false;
    for (int i = 0; i < item->childCount(); ++i)
        hasVisible = filterItem(item->child(i), isInNamed) || hasVisible;
    item->setHidden(!isInNamed && !isMatch && !hasVisible);
    item->setExpanded(hasVisible);
    return !item->isHidden();
}

void FactTree::refold(QTreeWidgetItem *item)
{
    const FactItem &fact = *factItem(item);
    item->setHidden(false);
    item->setExpanded(!m_folds.value(fact.key(), fact.startsFolded()));
    for (int i = 0; i < item->childCount(); ++i)
        refold(item->child(i));
}

int FactTree::matchCount() const
{
    qsizetype count = m_matches.size();
    for (const FactWindow &window : m_windows)
        count += window.foundElsewhere();
    return int(count);
}

void FactTree::showMatch(bool forward)
{
    if (m_matches.isEmpty())
        return;
    const qsizetype count = m_matches.size();
    const qsizetype at = m_matches.indexOf(currentItem());
    const qsizetype next = at < 0 ? (forward ? 0 : count - 1) : (at + (forward ? 1 : count - 1)) % count;
    setCurrentItem(m_matches[next]);
}

void FactTree::setMetadataOrder(const MetadataOrder &order)
{
    if (order == m_order)
        return;
    m_order = order;
    rebuild();
}

bool FactTree::hasSortableMetadata() const
{
    return std::any_of(m_facts.begin(), m_facts.end(), [this](const Fact &fact) { return hasSortableMetadata(fact); });
}

bool FactTree::hasSortableMetadata(const Fact &heading) const
{
    return heading.section == metadataSection && heading.children.size() > 1;
}

QString FactTree::metadataOrderWords() const
{
    for (const QAction *action : m_actions->sortMenu()->actions()) {
        if (action->isChecked())
            return action->text();
    }
    return {};
}

QJsonObject FactTree::state() const
{
    QJsonObject folds;
    for (auto it = m_folds.begin(); it != m_folds.end(); ++it) {
        // An entry of a list is another one for every token.
        if (!it.key().contains(u'['))
            folds.insert(it.key(), it.value());
    }
    return {{foldsKey, folds}, {orderKey, metadataOrderText(m_order)}};
}

void FactTree::restoreState(const QJsonObject &state)
{
    const QJsonObject folds = state.value(foldsKey).toObject();
    m_folds.clear();
    for (auto it = folds.begin(); it != folds.end(); ++it)
        m_folds.insert(it.key(), it->toBool());
    m_order = parseMetadataOrder(state.value(orderKey).toString());
    rebuild();
}

void FactTree::remember(const QTreeWidgetItem *item, bool isFolded)
{
    if (m_filter.isEmpty())
        m_folds.insert(factItem(item)->key(), isFolded);
}

QTreeWidgetItem *FactTree::itemOfKey(const QString &key) const
{
    if (key.isEmpty())
        return nullptr;
    for (QTreeWidgetItemIterator it(const_cast<FactTree *>(this)); *it; ++it) {
        if (factItem(*it)->key() == key)
            return *it;
    }
    return nullptr;
}
