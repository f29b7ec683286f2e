#include "models/session/tokenreview.h"

#include "models/inventory/groupterm.h"
#include "models/whendone.h"

#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>
#include <iterator>
#include <utility>

namespace {

std::vector<QString> sortedIds(const Inventory &inventory)
{
    std::vector<QString> ids;
    ids.reserve(size_t(inventory.size()));
    for (int row = 0; row < inventory.size(); ++row)
        ids.push_back(inventory.idAt(row));
    std::sort(ids.begin(), ids.end());
    return ids;
}

qint64 countOnlyIn(const std::vector<QString> &ids, const std::vector<QString> &others)
{
    std::vector<QString> only;
    std::set_difference(ids.begin(), ids.end(), others.begin(), others.end(), std::back_inserter(only));
    return qint64(only.size());
}

InventoryNews newsSince(const Inventory &before, const Inventory &now)
{
    const std::vector<QString> former = sortedIds(before);
    const std::vector<QString> ids = sortedIds(now);
    return {true, countOnlyIn(ids, former), countOnlyIn(former, ids)};
}

/// The order of the list that was loaded, as far as columns show it.
QList<RowOrder> orderOf(const Sort &sort)
{
    return {{keyOf(columnOfSortKey(sort.key).value_or(Column::Created)), sort.descending}};
}

} // namespace

TokenReview::TokenReview(Source source)
    : m_source(std::move(source))
    , m_model(m_source.time)
{
    connect(&m_model, &InventoryModel::arranged, this, &TokenReview::show);
}

TokenReview::~TokenReview() = default;

void TokenReview::load(const TokenQuery &query, const ReviewFilter &filter)
{
    m_query = query;
    m_awaited = filter;
    m_loader =
        std::make_unique<InventoryLoader>(m_source.queue, query, m_source.time().zone, m_source.pageSize,
                                          [this] { return ReviewBasis(m_source.time().nowMsecs, m_thresholds); });
    connect(m_loader.get(), &InventoryLoader::advanced, this, &TokenReview::advanced);
    connect(m_loader.get(), &InventoryLoader::finished, this, &TokenReview::finish);
    connect(m_loader.get(), &InventoryLoader::failed, this, [this](const InventoryFailure &failure) {
        m_loader.release()->deleteLater();
        m_awaited = {};
        emit changed();
        emit failed(failure);
    });
    m_since.start();
    emit begun();
    m_loader->start();
    emit changed();
}

void TokenReview::cancel()
{
    if (!m_loader)
        return;
    m_loader.reset();
    m_awaited = {};
    emit changed();
}

void TokenReview::close()
{
    m_loader.reset();
    m_awaited = {};
    m_news.reset();
    ++m_comparisons;
    ++m_markings;
    m_isComparing = false;
    m_isMarking = false;
    m_latest = {};
    m_comparison.reset();
    m_nextComparison.reset();
    m_offered.reset();
    m_model.clear();
    emit changed();
}

void TokenReview::finish()
{
    const std::shared_ptr<const LoadedInventory> now = m_loader->result();
    const std::shared_ptr<const LoadedInventory> before = m_model.inventory();
    m_loader.release()->deleteLater();
    // Not here: of a million ids that takes longer than the window may stand still.
    m_news = QtConcurrent::run([before, now] {
        return before && before->query == now->query ? newsSince(before->inventory, now->inventory) : InventoryNews();
    });
    if (m_comparison)
        compare(now, m_comparison->earlier->path);
    else
        showWith(now, nullptr, false);
}

/// What is decided is looked up in another thread: of a million tokens that takes longer than the window may stand
/// still.
void TokenReview::showWith(const std::shared_ptr<const LoadedInventory> &inventory,
                           const std::shared_ptr<const ReviewComparison> &reviews, bool isNews)
{
    m_isMarking = true;
    m_latest = {inventory, reviews, isNews};
    using Verdicts = std::shared_ptr<const std::vector<quint8>>;
    const QFuture<Verdicts> found = QtConcurrent::run([inventory, decisions = m_decisions]() -> Verdicts {
        return decisions ? std::make_shared<const std::vector<quint8>>(verdictsOf(inventory->inventory, *decisions))
                         : nullptr;
    });
    whenDone(found, this, [this, number = ++m_markings](const Verdicts &verdicts) {
        if (number == m_markings)
            place(verdicts);
    });
    emit changed();
}

void TokenReview::place(const std::shared_ptr<const std::vector<quint8>> &verdicts)
{
    m_isMarking = false;
    const std::shared_ptr<const LoadedInventory> &inventory = m_latest.inventory;
    const bool isSame =
        inventory == m_model.inventory() && m_latest.reviews == m_comparison && !m_latest.isNews && m_awaited.isEmpty();
    if (isSame && m_model.setVerdicts(verdicts)) {
        emit changed();
        return;
    }
    m_isComparedNews = m_latest.isNews;
    const std::shared_ptr<const ReviewComparison> &reviews = m_latest.reviews;
    ArrangementQuery wanted = isOn() ? m_model.wanted() : ArrangementQuery{{}, orderOf(inventory->query.sort), {}, {}};
    if (!m_awaited.isEmpty())
        wanted.filter = std::exchange(m_awaited, {});
    if (!reviews)
        wanted.filter = wanted.filter.withoutChanges();
    m_nextComparison = reviews;
    SharedMarks marks;
    marks.verdicts = verdicts;
    if (reviews) {
        marks.changes = {reviews, &reviews->comparison.changes};
        marks.gone = qint64(reviews->comparison.gone.size());
    }
    m_model.setInventory(inventory, wanted, marks);
    emit changed();
}

void TokenReview::setDecisions(const SharedDecisions &decisions)
{
    if (decisions == m_decisions)
        return;
    m_decisions = decisions;
    const Latest latest = m_latest;
    if (latest.inventory)
        showWith(latest.inventory, latest.reviews, latest.isNews && m_isMarking);
}

void TokenReview::show()
{
    m_comparison = m_nextComparison;
    emit changed();
    if (auto found = std::exchange(m_news, std::nullopt))
        found->then(this, [this](const InventoryNews &news) {
            if (isOn())
                emit loaded(news);
        });
    if (std::exchange(m_isComparedNews, false))
        emit compared();
}

void TokenReview::compareWith(const QString &path)
{
    if (isOn())
        compare(m_model.inventory(), path);
}

void TokenReview::stopComparing()
{
    ++m_comparisons;
    m_isComparing = false;
    if (isOn() && (m_comparison || m_nextComparison))
        showWith(m_model.inventory(), nullptr, false);
}

/// An earlier review that was read already is not read again, unless it was judged by other thresholds.
void TokenReview::compare(const std::shared_ptr<const LoadedInventory> &later, const QString &path)
{
    std::shared_ptr<const EarlierReview> known;
    const Thresholds &thresholds = later->inventory.thresholds();
    if (m_comparison && m_comparison->later != later && m_comparison->earlier->path == path &&
        m_comparison->earlier->inventory.thresholds() == thresholds)
        known = m_comparison->earlier;
    m_isComparing = true;
    const QFuture<Compared> found = QtConcurrent::run([later, path, known, zone = m_source.time().zone]() -> Compared {
        if (known)
            return {comparedReviews(known, later, zone), {}};
        EarlierReading reading = readEarlierReview(path, later->inventory.thresholds());
        if (!reading.review)
            return {nullptr, reading.problem};
        return {comparedReviews(std::make_shared<const EarlierReview>(*std::move(reading.review)), later, zone), {}};
    });
    whenDone(found, this, [this, later, number = ++m_comparisons](const Compared &outcome) {
        if (number == m_comparisons)
            takeCompared(later, outcome);
    });
    emit changed();
}

/// What was loaded again shows in any case.
void TokenReview::takeCompared(const std::shared_ptr<const LoadedInventory> &later, const Compared &outcome)
{
    m_isComparing = false;
    const bool isLoadedAgain = later != m_model.inventory();
    m_offered = isLoadedAgain ? nullptr : outcome.reviews;
    if (isLoadedAgain)
        showWith(later, outcome.reviews, false);
    else
        emit changed();
    if (m_offered)
        emit comparable(m_offered->remarks);
    else if (!outcome.reviews)
        emit notCompared(outcome.problem);
}

/// Other tokens may have been loaded since.
void TokenReview::showComparison()
{
    const std::shared_ptr<const ReviewComparison> offered = std::exchange(m_offered, nullptr);
    if (!offered || offered->later != m_model.inventory())
        return;
    showWith(offered->later, offered, true);
}

/// Of what is decided now.
std::function<std::string(std::string_view)> TokenReview::noteReader() const
{
    return [decisions = m_decisions](std::string_view id) {
        const Decision *decision = decisions ? decisions->find(id) : nullptr;
        return decision ? decision->note.toStdString() : std::string();
    };
}

InventoryRows TokenReview::shownRows() const
{
    const Arrangement &shown = m_model.arrangement();
    return {m_model.inventory(), shown.rows, shown.query.filter.text(), false, m_model.marks(), noteReader()};
}

InventoryRows TokenReview::rowsOf(const TokenSelection &selection) const
{
    std::vector<int> rows = loadedRowsOf(selection);
    if (!isOn() || qint64(rows.size()) < selection.count())
        return {};
    return {m_model.inventory(), std::move(rows), {}, true, m_model.marks(), noteReader()};
}

std::vector<int> TokenReview::loadedRowsOf(const TokenSelection &selection) const
{
    std::vector<int> rows;
    if (!isOn())
        return rows;
    const Inventory &inventory = m_model.inventory()->inventory;
    QSet<QString> wanted(selection.ids.begin(), selection.ids.end());
    const auto choose = [&](int row) {
        if (wanted.remove(inventory.idAt(row)))
            rows.push_back(row);
    };
    for (const int row : m_model.arrangement().rows)
        choose(row);
    for (int row = 0; row < inventory.size() && !wanted.isEmpty(); ++row)
        choose(row);
    return rows;
}

void TokenReview::narrow(const ReviewFilter &filter)
{
    if (filter == m_model.wanted().filter || !isOn())
        return;
    ArrangementQuery query = m_model.wanted();
    query.filter = filter;
    arrange(query);
}

void TokenReview::groupBy(std::optional<GroupKind> kind)
{
    ArrangementQuery query = m_model.wanted();
    if (kind == query.groupedBy || !isOn())
        return;
    query.groupedBy = kind;
    arrange(query);
}

void TokenReview::orderGroupsBy(GroupColumn column)
{
    ArrangementQuery query = m_model.wanted();
    const bool isAgain = query.groupOrder.column == column;
    const bool beginsWithLeast = column == GroupColumn::Name || column == GroupColumn::NextEnd;
    query.groupOrder = {column, isAgain ? !query.groupOrder.isDescending : !beginsWithLeast};
    arrange(query);
}

void TokenReview::openGroup(int group)
{
    const Arrangement &shown = m_model.arrangement();
    ArrangementQuery query = m_model.wanted();
    query.filter = query.filter.withText(
        groupTerm(m_model.inventory()->inventory, *shown.query.groupedBy, (*shown.groups)[size_t(group)]));
    query.groupedBy.reset();
    arrange(query);
}

void TokenReview::orderBy(Column column, bool isNext)
{
    QList<RowOrder> orders = m_model.wanted().orders;
    const RowKey key = keyOf(column);
    const auto same =
        std::find_if(orders.begin(), orders.end(), [key](const RowOrder &order) { return order.key == key; });
    const bool isTurned = same != orders.end() && (isNext || same == orders.begin());
    if (isTurned)
        same->isDescending = !same->isDescending;
    else if (isNext)
        orders.append({key, false});
    if (!isNext)
        orders = {{key, isTurned && same->isDescending}};
    ArrangementQuery query = m_model.wanted();
    query.orders = orders;
    arrange(query);
}

void TokenReview::arrange(const ArrangementQuery &query)
{
    m_model.arrange(query);
    emit changed();
}
