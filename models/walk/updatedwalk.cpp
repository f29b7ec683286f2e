#include "models/walk/updatedwalk.h"

#include "models/query/recordorder.h"
#include "models/record/instant.h"

namespace {

/// That a single one is deleted or updated meanwhile, or that a server leaves out the one at its bound, proves nothing.
constexpr int tokensBeyond = 10;
constexpr size_t dayLength = 10;

std::string secondOf(std::string_view text)
{
    return instantKey(text).substr(0, secondsLength);
}

/// Empty where four digits cannot write its year.
QString secondBeside(const std::string &second, int seconds)
{
    const QString text = instantText(msecsOf(second) + 1000 * seconds).left(secondsLength);
    const bool isWritable = text.indexOf(u'T') == dayLength && !text.startsWith(u"0000") && !text.startsWith(u'-');
    return isWritable ? text + u'Z' : QString();
}

} // namespace

UpdatedWalk::UpdatedWalk(RequestQueue *queue, const ExportPlan *plan, RecordCells *cells, RecordSink *sink, Make make)
    : ListWalk(queue, plan, cells, sink)
    , m_make(std::move(make))
    , m_widePlan(*plan)
{
    const BoundTexts bounds = boundTexts(plan->query.updated, plan->zone);
    const QString end = bounds.before.isEmpty() ? bounds.to : bounds.before;
    m_from.asked = bounds.from.isEmpty() ? std::string() : secondOf(bounds.from.toStdString());
    m_to.asked = end.isEmpty() ? std::string() : secondOf(end.toStdString());
}

UpdatedWalk::~UpdatedWalk() = default;

std::unique_ptr<ListWalk> UpdatedWalk::around(const Make &make, RequestQueue *queue, const ExportPlan *plan,
                                              RecordCells *cells, RecordSink *sink)
{
    if (plan->query.updated.isOpen())
        return make(plan, sink);
    return std::make_unique<UpdatedWalk>(queue, plan, cells, sink, make);
}

void UpdatedWalk::start()
{
    for (End *end : {&m_from, &m_to})
        end->isLookedFor = !end->asked.empty();
    for (End *end : {&m_from, &m_to}) {
        if (end->isLookedFor)
            lookBeyond(end, true);
    }
    if (m_from.asked.empty() && m_to.asked.empty())
        run();
}

void UpdatedWalk::stop()
{
    if (m_walk)
        m_walk->stop();
    ListWalk::stop();
}

qint64 UpdatedWalk::recordsLeft() const
{
    return m_walk ? m_walk->recordsLeft() : -1;
}

qint64 UpdatedWalk::pages() const
{
    return ListWalk::pages() + m_pagesBefore + (m_walk ? m_walk->pages() : 0);
}

qint64 UpdatedWalk::retries() const
{
    return ListWalk::retries() + m_retriesBefore + (m_walk ? m_walk->retries() : 0);
}

/// The nearest, where the server sorts by updatedAt; some otherwise.
void UpdatedWalk::lookBeyond(End *end, bool isSorted)
{
    TokenQuery query = m_plan->query;
    query.sort = isSorted ? Sort{QStringLiteral("updatedAt"), end->isFrom} : Sort();
    query.updated = {};
    const QString beside = secondBeside(end->asked, end->isFrom ? -1 : 1);
    (end->isFrom ? query.updated.to : query.updated.from).instant = beside;
    const auto go = [this, end] {
        end->isLookedFor = false;
        if (!m_from.isLookedFor && !m_to.isLookedFor)
            run();
    };
    if (beside.isEmpty()) { // there is nothing beyond
        go();
        return;
    }
    const PageRequest page(query, 1, std::min(tokensBeyond, m_plan->pageSize), m_plan->zone);
    request(end->isFrom ? 0 : 1, page, [this, end, isSorted, go](const ApiResult &result) {
        const bool isRefused =
            result.error && (result.error->kind == ApiError::Kind::BadRequest ||
                             result.error->kind == ApiError::Kind::NotFound || result.error->status >= 500);
        if (isRefused && isSorted) {
            lookBeyond(end, false);
            return;
        }
        if (result.error && !isRefused) {
            fail(*result.error);
            return;
        }
        if (isRefused)
            remark(tr("the server refuses the update-date filter"));
        else
            read(end, result.body);
        if (!isRefused)
            m_widePlan.answersBeside.append(result.body);
        go();
    });
}

/// An answer that cannot be read shows no token: whether the list can be read, the walk will say.
void UpdatedWalk::read(End *end, const QByteArray &body)
{
    std::string furthest;
    bool isIgnored = false;
    m_cells->read(body, [&](const RecordRow &row) {
        if (row.updatedAt.empty())
            return;
        std::string key = instantKey(row.updatedAt);
        if (!end->isBeyond(key.substr(0, secondsLength))) {
            isIgnored = true;
            return;
        }
        if (furthest.empty() || (end->isFrom ? key < furthest : key > furthest)) {
            furthest = std::move(key);
            end->text = row.updatedAt;
        }
    });
    if (isIgnored && end->text.empty())
        remark(tr("the server ignores the update-date filter"));
}

void UpdatedWalk::run()
{
    if (m_walk) {
        m_pagesBefore += m_walk->pages();
        m_retriesBefore += m_walk->retries();
    }
    m_seen.clear();
    m_widePlan.query.updated = {{{}, QString::fromStdString(m_from.text)}, {{}, QString::fromStdString(m_to.text)}};
    m_walk = m_make(&m_widePlan, this);
    connect(m_walk.get(), &ListWalk::advanced, this, &ListWalk::advanced);
    // Queued: what follows may destroy the walk.
    connect(m_walk.get(), &ListWalk::finished, this, &UpdatedWalk::endPass, Qt::QueuedConnection);
    connect(
        m_walk.get(), &ListWalk::failed, this, [this](const ApiError &error) { fail(error); }, Qt::QueuedConnection);
    connect(
        m_walk.get(), &ListWalk::unsupported, this,
        [this](const QString &reason, bool refusesBounds) {
            stop();
            m_isForGood = m_walk->isForGood();
            emit unsupported(reason, refusesBounds);
        },
        Qt::QueuedConnection);
    m_walk->start();
}

bool UpdatedWalk::has(std::string_view id) const
{
    return m_seen.contains(id);
}

bool UpdatedWalk::take(const RecordRow &row)
{
    if (!m_seen.insert(row.id))
        return m_sink->take(row);
    if (row.updatedAt.empty()) {
        m_doubt = tr("a token's update date cannot be read");
        m_isForGood = true;
        if (m_from.text.empty() && m_to.text.empty()) // the server has not found it by its date
            return true;
    } else {
        const std::string second = secondOf(row.updatedAt);
        for (End *end : {&m_from, &m_to}) {
            end->isProven = end->isProven || (!end->asked.empty() && end->isBeyond(second));
            const std::string sent = end->text.empty() ? second : secondOf(end->text);
            if (end->isFrom ? second < sent : second > sent)
                remark(tr("the server ignores the update-date filter"));
        }
    }
    if (!m_sink->has(row.id))
        m_sink->take(row);
    return true;
}

void UpdatedWalk::endPass()
{
    if (m_isDone)
        return;
    bool isSure = true;
    for (End *end : {&m_from, &m_to}) {
        if (end->text.empty() || end->isProven)
            continue;
        end->text.clear();
        isSure = false;
    }
    if (!isSure) {
        remark(tr("the server's update-date filter could not be relied on"));
        run();
        return;
    }
    if (m_doubt.isEmpty()) {
        m_doubt = m_walk->doubt();
        m_isForGood = m_walk->isForGood();
    }
    end();
}

void UpdatedWalk::remark(const QString &clause)
{
    if (!m_remarks.contains(clause))
        m_remarks.append(clause);
}
