#include "ui/review/grouptree.h"

#include "ui/review/groupmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/severitymark.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace {

constexpr int groupRowHeight = 28;
constexpr int groupMarkWidth = 16;
constexpr int groupPadding = 8; ///< that of titles

/// Rows as high as those of the tokens, with a line below each, and a mark for what the findings weigh.
class GroupDelegate : public QStyledItemDelegate
{
public:
    GroupDelegate(const GroupModel *model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(size.height(), groupRowHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        paintGround(painter, option);
        QRect words = option.rect.adjusted(groupPadding, 0, -groupPadding, 0);
        const bool isFindings = index.column() == int(GroupColumn::Findings);
        const Group &group = m_model->groupAt(index.row());
        if (const auto highest = isFindings ? highestSeverity(group.found) : std::nullopt) {
            const QRect mark(words.left(), words.top(), 10, words.height());
            paintSeverity(painter, QStyle::visualRect(option.direction, words, mark), *highest);
            words = QStyle::visualRect(option.direction, words, words.adjusted(groupMarkWidth, 0, 0, 0));
        }
        painter->setFont(cell.font);
        painter->setPen(themeColors().text);
        const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, cell.displayAlignment);
        painter->drawText(words, int(alignment | Qt::AlignAbsolute) | Qt::TextSingleLine,
                          cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, words.width()));
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == int(GroupColumn::Name) && m_model->groupAt(index.row()).key.isEmpty())
            option->font.setItalic(true); // no name of a group
    }

private:
    /// As that of a row of tokens.
    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option)
    {
        const ThemeColors &colors = themeColors();
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
        const QRect &rect = option.rect;
        if (isSelected)
            painter->fillRect(rect, colors.selection);
        painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors.line);
        if (!hasFocus && !(colors.highContrast && isSelected))
            return;
        const int width = colors.highContrast ? 2 : 1;
        const QColor color = hasFocus ? colors.accent : colors.text;
        painter->fillRect(rect.left(), rect.top(), rect.width(), width, color);
        painter->fillRect(rect.left(), rect.bottom() + 1 - width, rect.width(), width, color);
    }

    const GroupModel *m_model;
};

} // namespace

GroupTree::GroupTree(QWidget *parent)
    : QTreeView(parent)
    , m_model(new GroupModel(this))
{
    setAccessibleName(tr("Groups"));
    setWhatsThis(tr("Tokens that have something in common, a group a row. Enter or a double click shows the tokens of "
                    "a group, a click on a title sorts."));
    setModel(m_model);
    setItemDelegate(new GroupDelegate(m_model, this));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    header()->setSectionsClickable(true);
    header()->setSortIndicatorShown(true);
    header()->setSectionsMovable(false);
    setWidths();
    connect(this, &QTreeView::activated, this, [this](const QModelIndex &index) { emit opened(index.row()); });
    connect(header(), &QHeaderView::sectionClicked, this,
            [this](int section) { emit orderRequested(static_cast<GroupColumn>(section)); });
}

void GroupTree::setWidths()
{
    const int letter = fontMetrics().averageCharWidth();
    for (const auto &[column, letters] : {std::pair(GroupColumn::Name, 19), std::pair(GroupColumn::Tokens, 10),
                                          std::pair(GroupColumn::Live, 8), std::pair(GroupColumn::Scopes, 19),
                                          std::pair(GroupColumn::NewestUse, 12), std::pair(GroupColumn::NextEnd, 12)})
        setColumnWidth(int(column), letters * letter);
}

void GroupTree::setArrangement(const Arrangement &arrangement, const TimeContext &context)
{
    const GroupKind kind = arrangement.query.groupedBy.value_or(GroupKind::Owner);
    const int row = currentIndex().row();
    const bool isSameKind = row >= 0 && m_model->kind() == kind;
    const QString key = isSameKind ? m_model->groupAt(row).key : QString();
    if (m_model->groups() != arrangement.groups)
        m_model->setGroups(arrangement.groups, kind, context);
    const GroupOrder order = arrangement.query.groupOrder;
    header()->setSortIndicator(int(order.column), order.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    setAccessibleDescription(tr("%Ln group(s)", nullptr, m_model->rowCount()));
    if (currentIndex().isValid() || m_model->rowCount() == 0)
        return;
    const std::vector<Group> &groups = *m_model->groups();
    const auto same =
        row < 0 ? groups.end()
                : std::find_if(groups.begin(), groups.end(), [&key](const Group &group) { return group.key == key; });
    setCurrentIndex(m_model->index(same == groups.end() ? 0 : int(same - groups.begin()), 0));
}

void GroupTree::clear()
{
    m_model->setGroups({}, GroupKind::Owner, {});
}

void GroupTree::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QModelIndex current = currentIndex();
    QAction *open = menu->addAction(tr("Show the tokens of this group"));
    open->setEnabled(current.isValid());
    connect(open, &QAction::triggered, this, [this, row = current.row()] { emit opened(row); });
    menu->addSeparator();
    for (int i = 0; i < groupColumnCount; ++i) {
        const auto column = static_cast<GroupColumn>(i);
        QAction *sort = menu->addAction(tr("Sort by: %1", "title of a column")
                                            .arg(m_model->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString()));
        connect(sort, &QAction::triggered, this, [this, column] { emit orderRequested(column); });
    }
    const bool isKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(isKeyboard ? viewport()->mapToGlobal(visualRect(current).bottomLeft()) : event->globalPos());
}
