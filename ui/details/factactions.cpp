#include "ui/details/factactions.h"

#include "ui/details/facttree.h"
#include "ui/details/valuedialog.h"
#include "ui/widgets/commandtable.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QUrl>

namespace {

/// Nobody follows a longer one.
constexpr int longestLink = 8000;

QUrl linkOf(const Fact &fact)
{
    if (fact.value.size() > longestLink)
        return {};
    const QUrl url(fact.value, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    // An address with a user name in it is there to look like another host's.
    return isWeb && url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl();
}

void copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace

FactActions::FactActions(FactTree *tree)
    : QObject(tree)
    , m_tree(tree)
    , m_menu(new QMenu(tree))
{
    m_copyValue = add(CommandId::CopyValue, &FactActions::copyValue);
    m_copyPath = add(CommandId::CopyPath, &FactActions::copyPath);
    m_copyBoth = add(CommandId::CopyBoth, &FactActions::copyBoth);
    addSeparator();
    m_showValue = add(CommandId::ShowValue, &FactActions::showValue);
    m_openLink = add(CommandId::OpenLink, &FactActions::openLink);
    m_goToTarget = add(CommandId::GoToTarget, &FactActions::goToTarget);
    for (QAction *action : {m_copyValue, m_copyPath, m_showValue})
        action->setShortcutContext(Qt::WidgetShortcut);
    addSeparator();
    setupSortMenu();
    connect(m_tree, &QWidget::customContextMenuRequested, this, &FactActions::showMenu);
}

/// One menu for all times: what a screen reader is told of an action ends with the first menu that held it.
void FactActions::showMenu(const QPoint &where)
{
    m_menu->clear();
    m_menu->addActions(m_tree->actions());
    m_menu->popup(m_tree->viewport()->mapToGlobal(where));
}

QAction *FactActions::add(CommandId id, void (FactActions::*act)())
{
    QAction *action = makeCommand(id, m_tree);
    connect(action, &QAction::triggered, this, act);
    m_tree->addAction(action);
    return action;
}

void FactActions::addSeparator()
{
    auto *separator = new QAction(m_tree);
    separator->setSeparator(true);
    m_tree->addAction(separator);
}

void FactActions::setupSortMenu()
{
    m_sortMenu = new QMenu(tr("&Sort metadata"), m_tree);
    m_orders = new QActionGroup(m_sortMenu);
    using By = MetadataOrder::By;
    const std::pair<QString, MetadataOrder> orders[] = {{tr("As sent", "order of metadata"), {}},
                                                        {tr("By key"), {By::Key, false}},
                                                        {tr("By key, descending"), {By::Key, true}},
                                                        {tr("By value"), {By::Value, false}},
                                                        {tr("By value, descending"), {By::Value, true}}};
    for (const auto &[text, order] : orders) {
        QAction *action = m_sortMenu->addAction(text);
        action->setCheckable(true);
        action->setActionGroup(m_orders);
        action->setData(metadataOrderText(order));
        connect(action, &QAction::triggered, m_tree,
                [tree = m_tree, chosen = order] { tree->setMetadataOrder(chosen); });
    }
    m_tree->addAction(m_sortMenu->menuAction());
}

void FactActions::update()
{
    const Fact *fact = m_tree->currentFact();
    m_copyValue->setEnabled(fact && !fact->value.isEmpty());
    m_copyPath->setEnabled(fact && !fact->path.isEmpty());
    m_copyBoth->setEnabled(m_copyValue->isEnabled() && m_copyPath->isEnabled());
    m_showValue->setEnabled(m_copyValue->isEnabled());
    m_openLink->setVisible(fact && !linkOf(*fact).isEmpty());
    m_goToTarget->setVisible(fact && !fact->target.isEmpty());
    m_sortMenu->menuAction()->setVisible(m_tree->hasSortableMetadata());
    const QString order = metadataOrderText(m_tree->metadataOrder());
    for (QAction *action : m_orders->actions())
        action->setChecked(action->data().toString() == order);
}

void FactActions::showValue()
{
    const Fact fact = current();
    if (fact.value.isEmpty())
        return;
    auto *dialog = new ValueDialog(fact, m_tree);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FactActions::copyValue()
{
    copy(current().value);
}

void FactActions::copyPath()
{
    copy(current().path);
}

void FactActions::copyBoth()
{
    copy(QString(current().path + QStringLiteral(": ") + current().value));
}

void FactActions::openLink()
{
    emit m_tree->linkRequested(linkOf(current()));
}

void FactActions::goToTarget()
{
    m_tree->goTo(current().target);
}

/// A copy: what is done may change the rows.
Fact FactActions::current() const
{
    const Fact *fact = m_tree->currentFact();
    return fact ? *fact : Fact();
}
