#include "models/inventory/inventorymodel.h"

#include "models/inventory/changerules.h"
#include "models/text/findingtext.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace {

/// A dozen screens of rows.
constexpr int mostTokens = 600;

JudgedCell decisionCell(quint8 verdict)
{
    if (verdict == 0)
        return {{QStringLiteral("—"), Tone::Quiet}, {}};
    const QString word = QLatin1String(decisionWords[verdictNumber(verdict) - 1]);
    const QString title = decisionTitle(word);
    if ((verdict & outdatedVerdict) == 0)
        return {{title}, word};
    return {{InventoryModel::tr("%1, outdated", "decision").arg(title), Tone::Expiring}, word};
}

QStringList titlesOfChanges(quint32 changes)
{
    QStringList titles;
    for (const QString &key : changeKeys(changes))
        titles += changeTitle(key);
    return titles;
}

Cell changesCell(const QStringList &titles)
{
    if (titles.isEmpty())
        return {QStringLiteral("—"), Tone::Quiet};
    return {titles.join(QStringLiteral(", "))};
}

} // namespace

InventoryModel::InventoryModel(std::function<TimeContext()> time, QObject *parent)
    : TokenRowsModel(parent)
    , m_time(std::move(time))
    , m_tokens(mostTokens)
{
    m_thread.setMaxThreadCount(1);
    connect(&m_found, &QFutureWatcherBase::finished, this, &InventoryModel::show);
}

InventoryModel::~InventoryModel()
{
    cancel();
    m_thread.waitForDone();
}

void InventoryModel::cancel()
{
    if (m_isCancelled)
        *m_isCancelled = true;
    m_isCancelled.reset();
    m_isArranging = false;
}

void InventoryModel::setInventory(std::shared_ptr<const LoadedInventory> inventory, const ArrangementQuery &query,
                                  const SharedMarks &marks)
{
    m_order = std::make_shared<InventoryOrder>(std::shared_ptr<const Inventory>(inventory, &inventory->inventory),
                                               m_time().locale, marks);
    m_next = std::move(inventory);
    m_nextMarks = marks;
    arrange(query);
}

bool InventoryModel::setVerdicts(const std::shared_ptr<const std::vector<quint8>> &verdicts)
{
    if (!m_inventory || m_isArranging || !verdicts || !m_marks.verdicts || dependsOnDecisions(m_wanted))
        return false;
    const std::shared_ptr<const std::vector<quint8>> before = std::exchange(m_marks.verdicts, verdicts);
    m_nextMarks = m_marks;
    m_order->setMarks(m_marks); // nobody sorts by it now
    countDecisions(&m_shown, m_inventory->inventory, m_marks.view());
    const auto isOther = [&](int row) { return (*before)[size_t(row)] != (*verdicts)[size_t(row)]; };
    const auto first = std::find_if(m_shown.rows.begin(), m_shown.rows.end(), isOther);
    const auto last = std::find_if(m_shown.rows.rbegin(), m_shown.rows.rend(), isOther);
    if (first != m_shown.rows.end())
        emit dataChanged(index(int(first - m_shown.rows.begin()), int(Column::Decision)),
                         index(int(m_shown.rows.rend() - last) - 1, int(Column::Decision)));
    return true;
}

void InventoryModel::clear()
{
    cancel();
    beginResetModel();
    m_next.reset();
    m_nextMarks = {};
    m_inventory.reset();
    m_marks = {};
    m_query.reset();
    m_wanted = {};
    m_shown = {};
    m_tokens.clear();
    endResetModel();
}

void InventoryModel::arrange(const ArrangementQuery &query)
{
    if (!m_next)
        return;
    cancel();
    m_wanted = query;
    m_isArranging = true;
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    m_found.setFuture(QtConcurrent::run(&m_thread, [inventory = m_next, marks = m_nextMarks, order = m_order, query,
                                                    zone = m_time().zone, flag = m_isCancelled] {
        return ::arranged(inventory->inventory, order.get(), query, zone, marks, *flag);
    }));
}

void InventoryModel::show()
{
    if (!m_isArranging) // cancelled
        return;
    m_isArranging = false;
    beginResetModel();
    if (m_inventory != m_next) {
        m_inventory = m_next;
        m_query = m_inventory->query;
        m_tokens.clear();
    }
    m_marks = m_nextMarks;
    m_shown = m_found.future().takeResult();
    endResetModel();
    emit arranged();
}

int InventoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.rows.size());
}

/// A row whose record cannot be read any more is a placeholder.
const Token *InventoryModel::tokenAt(int row) const
{
    if (!isLoaded(row))
        return nullptr;
    const int number = inventoryRow(row);
    if (const Token *known = m_tokens.object(number))
        return known;
    Token token = m_inventory->tokenAt(number);
    if (token.id.isEmpty())
        return nullptr;
    m_tokens.insert(number, new Token(std::move(token)));
    return m_tokens.object(number);
}

QString InventoryModel::idAt(int row) const
{
    return isLoaded(row) ? m_inventory->inventory.idAt(inventoryRow(row)) : QString();
}

std::optional<Severity> InventoryModel::severityAt(int row) const
{
    return isLoaded(row) ? ::severityAt(m_inventory->inventory, inventoryRow(row)) : std::nullopt;
}

FoundRules InventoryModel::findingsAt(int row) const
{
    return isLoaded(row) ? findingsIn(m_inventory->inventory.row(inventoryRow(row)).found) : FoundRules();
}

std::optional<JudgedCell> InventoryModel::judgedCellAt(int row, Column column) const
{
    return isLoaded(row) ? judgedCellOf(inventoryRow(row), column) : std::nullopt;
}

std::optional<JudgedCell> InventoryModel::judgedCellOf(int inventoryRow, Column column) const
{
    if (column == Column::Findings) {
        const FoundRules findings = findingsIn(m_inventory->inventory.row(inventoryRow).found);
        return JudgedCell{findingsCell(findings), findingsValue(findings)};
    }
    if (column == Column::Decision && m_marks.verdicts)
        return decisionCell(m_marks.view().verdictAt(inventoryRow));
    if (column != Column::Changes || !m_marks.changes)
        return {};
    const quint32 changes = m_marks.view().changesAt(inventoryRow);
    return JudgedCell{changesCell(titlesOfChanges(changes)), changeKeys(changes).join(u';')};
}

QStringList InventoryModel::judgedDetailAt(int row, Column column) const
{
    const std::optional<JudgedCell> judged = judgedCellAt(row, column);
    if (judged && column == Column::Findings)
        return findingsDetail(findingsAt(row));
    if (judged && column == Column::Changes)
        return titlesOfChanges(m_marks.view().changesAt(inventoryRow(row)));
    return judged && !judged->value.isEmpty() ? QStringList{judged->cell.text} : QStringList();
}

/// Once over all rows: to look for one id takes as long.
QHash<QString, QHash<Column, QString>> InventoryModel::judgedValuesOf(const QSet<QString> &ids) const
{
    QHash<QString, QHash<Column, QString>> values;
    const int rows = m_inventory ? m_inventory->inventory.size() : 0;
    for (int row = 0; row < rows && values.size() < ids.size(); ++row) {
        const QString id = m_inventory->inventory.idAt(row);
        if (!ids.contains(id))
            continue;
        for (const Column column : {Column::Findings, Column::Changes, Column::Decision}) {
            if (const std::optional<JudgedCell> judged = judgedCellOf(row, column))
                values[id].insert(column, judged->value);
        }
    }
    return values;
}
