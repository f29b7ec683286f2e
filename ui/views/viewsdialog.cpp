#include "ui/views/viewsdialog.h"

#include "models/settings/viewstore.h"
#include "models/text/displaytext.h"
#include "models/text/pastedtext.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace {

constexpr int maxViewRowChars = 200;

} // namespace

ViewsDialog::ViewsDialog(ViewStore *store, QWidget *parent)
    : ListDialog(tr("Saved views"), {320, 200}, parent)
    , m_store(store)
    , m_up(addButton(tr("Up"), [this] { move(-1); }))
    , m_down(addButton(tr("Down"), [this] { move(1); }))
    , m_rename(addButton(tr("Rename"), [this] { rename(); }))
    , m_remove(addButton(tr("Remove"), [this] { remove(); }))
{
    setWhatsThis(
        tr("The saved views in their order, which is that of their keys. Move, rename or remove one; no token is "
           "touched."));
    list()->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    finishLayout();
    connect(list(), &QListWidget::currentRowChanged, this, &ViewsDialog::showButtons);
    connect(list(), &QListWidget::itemChanged, this, [this](QListWidgetItem *item) { takeName(list()->row(item)); });
    showViews();
}

void ViewsDialog::showViews()
{
    const int row = list()->currentRow();
    {
        const QSignalBlocker blocker(list());
        list()->clear();
        for (const SavedView &view : m_store->views()) {
            auto *item = new QListWidgetItem(displayText(view.name, maxViewRowChars), list());
            item->setFlags(item->flags() | Qt::ItemIsEditable);
        }
        list()->setCurrentRow(std::clamp(row, 0, qMax(0, list()->count() - 1)));
    }
    showButtons();
}

void ViewsDialog::showButtons()
{
    const int row = list()->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < list()->count());
    m_rename->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
}

void ViewsDialog::move(int by)
{
    QList<SavedView> views = m_store->views();
    const int row = list()->currentRow();
    if (row < 0 || row + by < 0 || row + by >= views.size())
        return;
    views.swapItemsAt(row, row + by);
    m_store->setViews(views);
    {
        const QSignalBlocker blocker(list());
        list()->setCurrentRow(row + by);
    }
    showViews();
}

void ViewsDialog::rename()
{
    list()->editItem(list()->currentItem());
}

void ViewsDialog::remove()
{
    QList<SavedView> views = m_store->views();
    const int row = list()->currentRow();
    if (row < 0 || row >= views.size())
        return;
    views.removeAt(row);
    m_store->setViews(views);
    showViews();
}

/// An empty name, or one that another view has, is replaced by the former one.
void ViewsDialog::takeName(int row)
{
    QList<SavedView> views = m_store->views();
    if (row < 0 || row >= views.size())
        return;
    const QString name = unwrapped(list()->item(row)->text());
    const bool isTaken =
        std::any_of(views.begin(), views.end(), [&](const SavedView &view) { return view.name == name; });
    if (!name.isEmpty() && !isTaken && name != displayText(views[row].name, maxViewRowChars)) {
        views[row].name = name;
        m_store->setViews(views);
    }
    // Later: the list is still busy with this change.
    QMetaObject::invokeMethod(this, &ViewsDialog::showViews, Qt::QueuedConnection);
}
