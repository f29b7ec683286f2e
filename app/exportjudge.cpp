#include "app/exportjudge.h"

#include "models/comparing/comparison.h"
#include "models/record/tokenjson.h"

#include <QTimer>

namespace {

Token tokenOf(const RecordRow &row)
{
    Token token;
    decodeRecord(row.raw, &token); // an object with an id, or the walk would not have taken it
    return token;
}

} // namespace

ExportJudge::ExportJudge(const CommandLine &line, ExportPlan plan, HeadlessRun *run,
                         std::optional<EarlierReview> earlier, SharedDecisions decisions)
    : m_line(&line)
    , m_where(line.where)
    , m_findsSameNames(ComputedCells(line.exportOptions).hasFindings())
    , m_findsChanges(ComputedCells(line.exportOptions).hasChanges())
    , m_plan(std::move(plan))
    , m_run(run)
    , m_earlier(std::move(earlier))
    , m_decisions(std::move(decisions))
{
}

bool ExportJudge::needsAllTokens() const
{
    return m_findsSameNames || m_findsChanges || m_where.needsAllTokens();
}

void ExportJudge::prepare(const std::function<void()> &ready, const std::function<void(const ExportFailure &)> &failed)
{
    if (!needsAllTokens()) {
        ready();
        return;
    }
    m_walk = std::make_unique<CompleteWalk>(&m_run->queue(), m_plan, QList<RecordCells::Column>(), true,
                                            [this](const RecordRow &row) { addToAll(row); });
    QObject::connect(m_walk.get(), &CompleteWalk::begun, m_walk.get(), [this] {
        m_all.reset();
        m_now.reset();
    });
    QObject::connect(m_walk.get(), &CompleteWalk::advanced, m_walk.get(), [this] { m_run->showProgress(); });
    QObject::connect(m_walk.get(), &CompleteWalk::failed, m_walk.get(), [failed](const ApiError &error) {
        failed({error, {}, {}});
    });
    QObject::connect(m_walk.get(), &CompleteWalk::finished, m_walk.get(), [this, ready, failed] {
        if (m_plan.requiresProof && !m_walk->isExact()) {
            failed({{}, {}, m_walk->inexactReason()});
            return;
        }
        findIds();
        m_all.reset();
        m_changes = {};
        m_verdicts = {};
        ready();
    });
    QTimer::singleShot(0, m_walk.get(), [this] { m_walk->start(); });
}

void ExportJudge::addToAll(const RecordRow &row)
{
    if (!m_all)
        m_all.emplace(now());
    m_all->add(tokenOf(row));
}

void ExportJudge::findIds()
{
    if (m_all)
        m_all->finish();
    if (m_earlier)
        compare();
    if (m_all && m_decisions)
        m_verdicts = verdictsOf(*m_all, *m_decisions);
    if (m_where.needsAllTokens())
        m_ids = idsOf(m_where);
    if (m_findsSameNames)
        m_sameNames = idsOf(ReviewFilter::parse(u"finding:" + QLatin1String(sameNameRule().key)).filter);
}

void ExportJudge::compare()
{
    const QString remark = againstRemark(*m_earlier, *m_line, m_run->queue().host(), m_plan.zone, now());
    if (!remark.isEmpty())
        m_run->say(remark);
    if (m_all)
        m_changes = compared(m_earlier->inventory, *m_all).changes;
    m_earlier.reset();
    if (!m_findsChanges)
        return;
    for (const ChangeRule &rule : changeRules())
        m_changed.push_back(idsOf(ReviewFilter::parse(u"changed:" + QLatin1String(rule.key), {true, false}).filter));
}

quint32 ExportJudge::changesOf(std::string_view id) const
{
    quint32 changes = 0;
    for (size_t i = 0; i < m_changed.size(); ++i) {
        if (m_changed[i].contains(id))
            changes |= bitOf(changeRules()[i]);
    }
    return changes;
}

IdSet ExportJudge::idsOf(const ReviewFilter &filter) const
{
    IdSet ids;
    UuidText buffer;
    for (const int row : m_all ? FilterMatcher(filter, *m_all, m_plan.zone, {m_changes, m_verdicts}).matchingRows()
                               : std::vector<int>())
        ids.insert(m_all->idAt(row, &buffer));
    return ids;
}

qint64 ExportJudge::now()
{
    if (!m_now)
        m_now = m_run->clock().now();
    return *m_now;
}

RecordChoice ExportJudge::choice()
{
    if (m_where.isEmpty())
        return {};
    return {m_where.text(), [this](const RecordRow &row) { return takes(row); }};
}

RecordJudgment ExportJudge::judgment()
{
    return {[this] { return now(); }, [this](std::string_view id) { return m_sameNames.contains(id); },
            [this](std::string_view id) { return changesOf(id); },
            [this](std::string_view id) { return m_decisions->verdictNumber(id); },
            [this](std::string_view id) {
                const Decision *decision = m_decisions->find(id);
                return decision ? decision->note.toStdString() : std::string();
            }};
}

bool ExportJudge::takes(const RecordRow &row)
{
    if (m_ids)
        return m_ids->contains(row.id);
    if (!m_matcher)
        m_matcher =
            std::make_unique<RecordMatcher>(m_where, now(), m_plan.zone, [this](const Inventory &one, int number) {
                return m_decisions ? verdictAt(one, number, *m_decisions) : quint8(0);
            });
    return m_matcher->matches(tokenOf(row));
}
