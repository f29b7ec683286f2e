#include "ui/copyactions.h"

#include "models/paging/rowrange.h"
#include "models/paging/tokentablemodel.h"
#include "ui/icons.h"
#include "ui/tokentableview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

CopyActions::CopyActions(TokenTableView *table, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_menu(new QMenu(table))
{
    // No shortcuts of their own: Ctrl+C belongs to whatever has the focus.
    const std::pair<QString, CopyAs> rows[] = {{tr("Copy selected tokens"), CopyAs::Table},
                                               {tr("Copy as CSV"), CopyAs::Csv},
                                               {tr("Copy ids"), CopyAs::Ids},
                                               {tr("Copy as JSON"), CopyAs::Json}};
    for (const auto &[text, as] : rows) {
        m_actions.append(new QAction(text, this));
        connect(m_actions.last(), &QAction::triggered, this, [this, as = as] { copy(as); });
    }
    m_actions.first()->setIcon(icon(QStringLiteral("copy")));
    auto *cell = new QAction(tr("Copy cell"), this);
    connect(cell, &QAction::triggered, this, &CopyActions::copyCell);
    m_actions.insert(1, cell);
    fill(m_menu); // for all times: what a screen reader is told of an action ends with the first menu that held it
    connect(table, &TokenTableView::copyRequested, this, [this] { copy(CopyAs::Table); });
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table, &QWidget::customContextMenuRequested, this, &CopyActions::showContextMenu);
}

void CopyActions::fill(QMenu *menu) const
{
    menu->addActions(m_actions);
}

void CopyActions::copy(CopyAs as)
{
    const auto *model = qobject_cast<TokenTableModel *>(m_table->model());
    if (!model)
        return;
    const CopiedRows rows = copyRows(*model, m_table->selectedRanges(), as);
    if (rows.copied > 0)
        QGuiApplication::clipboard()->setText(rows.text);
    if (rows.missing > 0)
        emit rowsMissing(rows.missing);
}

void CopyActions::copyCell()
{
    const auto *model = qobject_cast<TokenTableModel *>(m_table->model());
    const QModelIndex index = m_table->currentIndex();
    if (!model || !index.isValid())
        return;
    if (model->tokenAt(index.row()))
        QGuiApplication::clipboard()->setText(::copyCell(*model, index));
    else
        emit rowsMissing(1);
}

void CopyActions::showContextMenu(const QPoint &where)
{
    if (!m_table->model() || m_table->selectedRowCount() == 0)
        return;
    m_menu->popup(m_table->viewport()->mapToGlobal(where));
}
