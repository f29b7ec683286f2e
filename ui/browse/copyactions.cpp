#include "ui/browse/copyactions.h"

#include "models/paging/tokenrowsmodel.h"
#include "models/session/session.h"
#include "models/walk/selectionfetch.h"
#include "models/walk/selectionplan.h"
#include "ui/browse/tokentableview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

CopyActions::CopyActions(TokenTableView *table, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_menu(new QMenu(table))
{
    const std::pair<CommandId, CopyAs> rows[] = {{CommandId::CopyTokens, CopyAs::Table},
                                                 {CommandId::CopyCsv, CopyAs::Csv},
                                                 {CommandId::CopyIds, CopyAs::Ids},
                                                 {CommandId::CopyJson, CopyAs::Json}};
    for (const auto &[id, as] : rows) {
        QAction *action = m_actions[id] = makeCommand(id, this);
        connect(action, &QAction::triggered, this, [this, chosen = as] { copy(chosen); });
    }
    QAction *cell = m_actions[CommandId::CopyCell] = makeCommand(CommandId::CopyCell, this);
    connect(cell, &QAction::triggered, this, &CopyActions::copyCell);
    QAction *email = m_actions[CommandId::CopyEmail] = makeCommand(CommandId::CopyEmail, this);
    connect(email, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(currentEmail()); });
    // Once: what a screen reader is told of an action ends with the first menu that held it.
    m_menu->addActions(m_actions.values());
    connect(table, &TokenTableView::copyRequested, this, [this] { copy(CopyAs::Table); });
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table, &QWidget::customContextMenuRequested, this, &CopyActions::showContextMenu);
}

CopyActions::~CopyActions() = default;

void CopyActions::addToMenu(const QList<QAction *> &actions)
{
    m_menu->addSeparator();
    m_menu->addActions(actions);
}

void CopyActions::setSession(Session *session)
{
    cancel();
    m_session = session;
}

void CopyActions::copy(CopyAs as)
{
    if (!m_session)
        return;
    cancel();
    const TokenSelection selection = m_table->selectedTokens();
    const qint64 selected = selection.count();
    if (selected == 0)
        return;
    const bool isAllInView = selected == m_table->selectedRowCount();
    QList<QByteArray> records;
    if (isAllInView && selection.ids.size() == selected && selected <= mostTokens) {
        QList<RowRange> ranges = m_table->selectedRanges();
        std::sort(ranges.begin(), ranges.end(), [](const RowRange &a, const RowRange &b) { return a.first < b.first; });
        for (const RowRange &range : std::as_const(ranges)) {
            for (int row = range.first; row <= range.last; ++row) {
                if (const Token *token = m_table->tokens()->tokenAt(row))
                    records.append(token->raw);
            }
        }
    }
    if (records.size() == selected)
        put(records, as);
    else if (selected > mostTokens)
        emit tooMany();
    else
        load(selection, as);
}

/// What is in memory is not asked for again.
void CopyActions::load(TokenSelection selection, CopyAs as)
{
    QList<QByteArray> known;
    QSet<QString> knownIds;
    const QSet<QString> ids(selection.ids.begin(), selection.ids.end());
    for (const RowRange &range : selection.ids.isEmpty() ? QList<RowRange>() : m_table->selectedRanges()) {
        for (int row = range.first; row <= range.last; ++row) {
            const Token *token = m_table->tokens()->tokenAt(row);
            if (token && ids.contains(token->id)) {
                known.append(token->raw);
                knownIds.insert(token->id);
            }
        }
    }
    const qint64 selected = selection.count();
    selection.ids.removeIf([&knownIds](const QString &id) { return knownIds.contains(id); });
    m_fetch = std::make_unique<SelectionFetch>(m_session->sharedQueue(), planOfSelection(m_session->pager(), selection),
                                               mostTokens);
    m_fetch->add('[' + known.join(',') + ']');
    connect(m_fetch.get(), &SelectionFetch::progressed, this,
            [this, selected](qint64 tokens) { emit progressed(tokens, selected); });
    connect(m_fetch.get(), &SelectionFetch::finished, this, [this, as] {
        const QList<QByteArray> records = m_fetch->records();
        const QString shortfall = m_fetch->shortfall();
        endLoading();
        if (!records.isEmpty())
            put(records, as);
        emit copied(records.size(), shortfall);
    });
    connect(m_fetch.get(), &SelectionFetch::failed, this, [this](const ApiError &error) {
        endLoading();
        emit failed(error);
    });
    connect(m_fetch.get(), &SelectionFetch::tooMany, this, [this] {
        endLoading();
        emit tooMany();
    });
    m_fetch->start();
    emit progressed(m_fetch->count(), selected);
}

/// Called from its own signals: it goes when they are through.
void CopyActions::endLoading()
{
    m_fetch->disconnect(this);
    m_fetch.release()->deleteLater();
    emit loadingEnded();
}

void CopyActions::cancel()
{
    if (m_fetch)
        endLoading();
}

void CopyActions::put(const QList<QByteArray> &records, CopyAs as)
{
    QGuiApplication::clipboard()->setText(copyRecords(records, as, *m_table->tokens()));
}

void CopyActions::copyCell()
{
    const QModelIndex index = m_table->currentIndex();
    if (!m_session || !index.isValid())
        return;
    if (m_table->tokens()->tokenAt(index.row()))
        QGuiApplication::clipboard()->setText(::copyCell(*m_table->tokens(), index));
    else
        emit rowMissing();
}

QString CopyActions::currentEmail() const
{
    const Token *token = m_table->tokens() ? m_table->currentToken() : nullptr;
    return token && token->user && token->user->email ? *token->user->email : QString();
}

void CopyActions::showContextMenu(const QPoint &where)
{
    if (!m_table->model() || m_table->selectedCount() == 0)
        return;
    m_menu->popup(m_table->viewport()->mapToGlobal(where));
}
