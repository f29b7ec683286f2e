#include "ui/views/viewsdialog.h"

#include "models/settings/viewstore.h"
#include "models/text/displaytext.h"
#include "models/text/pastedtext.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int maxViewRowChars = 200;

} // namespace

ViewsDialog::ViewsDialog(ViewStore *store, QWidget *parent)
    : BaseDialog(parent)
    , m_store(store)
    , m_list(new QListWidget)
    , m_up(addButton(tr("Up"), &ViewsDialog::moveUp))
    , m_down(addButton(tr("Down"), &ViewsDialog::moveDown))
    , m_rename(addButton(tr("Rename"), &ViewsDialog::rename))
    , m_remove(addButton(tr("Remove"), &ViewsDialog::remove))
{
    setWindowTitle(tr("Saved views"));
    setWhatsThis(
        tr("The saved views in their order, which is that of their keys. Move, rename or remove one; no token is "
           "touched."));
    m_list->setAccessibleName(tr("Saved views"));
    m_list->setMinimumSize(320, 200);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    for (QPushButton *button : {m_up, m_down, m_rename, m_remove})
        column->addWidget(button);
    column->addStretch();
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_list, 1);
    top->addLayout(column);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter ends the renaming, not the dialog
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setParts(top, buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &ViewsDialog::showButtons);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) { takeName(m_list->row(item)); });
    showViews();
}

QPushButton *ViewsDialog::addButton(const QString &text, void (ViewsDialog::*act)())
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void ViewsDialog::showViews()
{
    const int row = m_list->currentRow();
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const SavedView &view : m_store->views()) {
            auto *item = new QListWidgetItem(displayText(view.name, maxViewRowChars), m_list);
            item->setFlags(item->flags() | Qt::ItemIsEditable);
        }
        m_list->setCurrentRow(std::clamp(row, 0, qMax(0, m_list->count() - 1)));
    }
    showButtons();
}

void ViewsDialog::showButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_rename->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
}

void ViewsDialog::move(int by)
{
    QList<SavedView> views = m_store->views();
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= views.size())
        return;
    views.swapItemsAt(row, row + by);
    m_store->setViews(views);
    {
        const QSignalBlocker blocker(m_list);
        m_list->setCurrentRow(row + by);
    }
    showViews();
}

void ViewsDialog::rename()
{
    m_list->editItem(m_list->currentItem());
}

void ViewsDialog::remove()
{
    QList<SavedView> views = m_store->views();
    const int row = m_list->currentRow();
    if (row < 0 || row >= views.size())
        return;
    views.removeAt(row);
    m_store->setViews(views);
    showViews();
}

/// A name that is none, or another view's, goes back to what it was.
void ViewsDialog::takeName(int row)
{
    QList<SavedView> views = m_store->views();
    if (row < 0 || row >= views.size())
        return;
    const QString name = unwrapped(m_list->item(row)->text());
    const bool isTaken =
        std::any_of(views.begin(), views.end(), [&](const SavedView &view) { return view.name == name; });
    if (!name.isEmpty() && !isTaken && name != displayText(views[row].name, maxViewRowChars)) {
        views[row].name = name;
        m_store->setViews(views);
    }
    // Later: the list is still busy with this change.
    QMetaObject::invokeMethod(this, &ViewsDialog::showViews, Qt::QueuedConnection);
}
