#include "ui/facttree.h"

#include "models/token/displaytext.h"
#include "ui/factdelegate.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTreeWidgetItemIterator>
#include <QUrl>

namespace {

/// A row. It computes what it shows when it is asked, so that rows out of sight cost next to nothing.
class FactItem : public QTreeWidgetItem
{
public:
    explicit FactItem(Fact fact)
        : QTreeWidgetItem(UserType)
        , m_fact(std::move(fact))
    {
        for (const Fact &child : std::as_const(m_fact.children))
            addChild(new FactItem(child));
    }

    const Fact &fact() const { return m_fact; }
    bool isHeading() const { return !parent(); }
    /// Tells rows apart, the same for every token.
    QString key() const { return isHeading() ? QString(m_fact.label + u'\n' + m_fact.path) : m_fact.path; }

    QVariant data(int column, int role) const override
    {
        switch (role) {
        case Qt::DisplayRole:
            return column == 0 ? label() : displayText(m_fact.text);
        case Qt::ToolTipRole:
            return toolTipLines(column == 0 || m_fact.text.isEmpty() ? QStringList(m_fact.path) : whole());
        case FactTree::PathRole:
            return m_fact.path;
        default:
            return QTreeWidgetItem::data(column, role);
        }
    }

private:
    QString label() const
    {
        const QString shown = displayText(m_fact.label);
        if (m_fact.count < 0)
            return shown;
        return FactTree::tr("%1 (%2)", "heading, count").arg(shown, QString::number(m_fact.count));
    }

    QStringList whole() const
    {
        return m_fact.note.isEmpty() ? QStringList(m_fact.text) : QStringList{m_fact.text, m_fact.note};
    }

    Fact m_fact;
};

const FactItem *factItem(const QTreeWidgetItem *item)
{
    return static_cast<const FactItem *>(item);
}

/// Headings that say little to most readers, and everything below a heading.
bool startsFolded(const FactItem &item)
{
    return !item.isHeading() || item.fact().path == QLatin1String("user.reseller") ||
           item.fact().path == QLatin1String("user.emailPreference");
}

QUrl linkOf(const Fact &fact)
{
    const QUrl url(fact.value, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    // An address with a user name in it is there to look like another host's.
    return isWeb && url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl();
}

} // namespace

FactTree::FactTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setupView();
    setupActions();
    connectSignals();
    updateActions();
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
    setItemDelegate(new FactDelegate(this));
    setIndentation(0); // the delegate indents, so that labels stand below their heading's
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void FactTree::setupActions()
{
    m_copyValue = new QAction(tr("&Copy value"), this);
    m_copyValue->setShortcut(QKeySequence::Copy);
    m_copyValue->setShortcutContext(Qt::WidgetShortcut);
    m_copyPath = new QAction(tr("Copy JSON &path"), this);
    m_copyBoth = new QAction(tr("Copy as “path: &value”"), this);
    m_openLink = new QAction(tr("&Open link in browser"), this);
    addActions({m_copyValue, m_copyPath, m_copyBoth, m_openLink});
}

void FactTree::connectSignals()
{
    connect(this, &QTreeWidget::itemExpanded, this,
            [this](QTreeWidgetItem *item) { m_folds.insert(factItem(item)->key(), false); });
    connect(this, &QTreeWidget::itemCollapsed, this,
            [this](QTreeWidgetItem *item) { m_folds.insert(factItem(item)->key(), true); });
    connect(this, &QTreeWidget::clicked, this, &FactTree::toggle);
    connect(this, &QTreeWidget::currentItemChanged, this, &FactTree::updateActions);
    connect(m_copyValue, &QAction::triggered, this, [this] { copy(currentFact()->value); });
    connect(m_copyPath, &QAction::triggered, this, [this] { copy(currentFact()->path); });
    connect(m_copyBoth, &QAction::triggered, this,
            [this] { copy(QString(currentFact()->path + QStringLiteral(": ") + currentFact()->value)); });
    connect(m_openLink, &QAction::triggered, this, [this] { emit linkRequested(linkOf(*currentFact())); });
}

void FactTree::setFacts(const QList<Fact> &facts)
{
    const QString key = currentItem() ? factItem(currentItem())->key() : QString();
    const int scrolled = verticalScrollBar()->value();
    setUpdatesEnabled(false);
    // Putting things back is neither the user's folding nor a move that the view should follow.
    const QSignalBlocker blocker(this);
    setAutoScroll(false);
    clear();
    QList<QTreeWidgetItem *> items;
    for (const Fact &fact : facts)
        items.append(new FactItem(fact));
    addTopLevelItems(items);
    for (QTreeWidgetItem *item : items) {
        item->setFirstColumnSpanned(true);
        unfold(item);
    }
    setCurrentItem(itemOfKey(key));
    doItemsLayout();
    verticalScrollBar()->setValue(scrolled);
    setAutoScroll(true);
    setUpdatesEnabled(true);
    updateActions();
}

const Fact *FactTree::factAt(const QModelIndex &index) const
{
    const QTreeWidgetItem *item = itemFromIndex(index);
    return item ? &factItem(item)->fact() : nullptr;
}

void FactTree::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    fitColumns();
}

void FactTree::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

void FactTree::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        toggle(currentIndex());
    else if (event->matches(QKeySequence::Copy))
        event->accept(); // where there is no value, the base class would copy the words that say so
    else
        QTreeWidget::keyPressEvent(event);
}

void FactTree::fitColumns()
{
    const int wanted =
        fontMetrics().horizontalAdvance(tr("Allowed organizations", "the widest label")) + FactDelegate::margin + 10;
    header()->resizeSection(0, qMin(wanted, viewport()->width() * 2 / 5));
    // Lists wrap, so that the heights of rows follow the width.
    scheduleDelayedItemsLayout();
}

void FactTree::unfold(QTreeWidgetItem *item)
{
    const FactItem &fact = *factItem(item);
    if (!m_folds.value(fact.key(), startsFolded(fact)))
        item->setExpanded(true);
    for (int i = 0; i < item->childCount(); ++i)
        unfold(item->child(i));
}

void FactTree::toggle(const QModelIndex &index)
{
    if (model()->hasChildren(index.siblingAtColumn(0)))
        setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
}

void FactTree::updateActions()
{
    const Fact *fact = currentFact();
    m_copyValue->setEnabled(fact && !fact->value.isEmpty());
    m_copyPath->setEnabled(fact && !fact->path.isEmpty());
    m_copyBoth->setEnabled(m_copyValue->isEnabled() && m_copyPath->isEnabled());
    m_openLink->setVisible(fact && !linkOf(*fact).isEmpty());
}

void FactTree::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

const Fact *FactTree::currentFact() const
{
    return factAt(currentIndex());
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
