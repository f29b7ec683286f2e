#pragma once

#include "models/record/idset.h"
#include "models/walk/listwalk.h"

#include <memory>
#include <optional>
#include <string>

/// Another walk, for a plan with a period of updatedAt: makes it so wide that the server's answers prove that nothing
/// of it is left out. What is beyond the period itself, the sink has to leave out.
///
/// No order of updatedAt stays while tokens change, but what a server compares, it compares alike: where a token that
/// lies before the user's bound comes, all that lie after it do. So tokens just beyond each end are asked for first,
/// and the bound that is sent is theirs. Where there are none, or none of them comes, that bound is not sent at all.
class UpdatedWalk final : public ListWalk, public RecordSink
{
    Q_OBJECT
public:
    using Make = std::function<std::unique_ptr<ListWalk>(const ExportPlan *plan, RecordSink *sink)>;
    /// The cells read updatedAt.
    UpdatedWalk(RequestQueue *queue, const ExportPlan *plan, RecordCells *cells, RecordSink *sink, Make make);
    ~UpdatedWalk() override;
    /// What `make` makes: by itself where the plan does not ask for a period of updatedAt.
    static std::unique_ptr<ListWalk> around(const Make &make, RequestQueue *queue, const ExportPlan *plan,
                                            RecordCells *cells, RecordSink *sink);

    void start() override;
    void stop() override;
    qint64 recordsLeft() const override;
    qint64 pages() const override;
    qint64 retries() const override;

    /// For the walk inside.
    bool take(const RecordRow &row) override;
    bool has(std::string_view id) const override;
    bool isPast(std::string_view createdKey) const override { return m_sink->isPast(createdKey); }

private:
    /// Of the period. Moments are compared by their seconds, which all servers show.
    struct End
    {
        bool isFrom = true;
        std::string asked = {};   ///< second of the user's bound, empty for none
        std::string text = {};    ///< of the bound that is sent, in the server's words; empty for none
        bool isProven = false;    ///< a token beyond the user's bound has come
        bool isLookedFor = false; ///< an answer is still to come
        bool isBeyond(const std::string &second) const { return isFrom ? second < asked : second > asked; }
    };

    void lookBeyond(End *end, bool isSorted);
    void read(End *end, const QByteArray &body);
    void run();
    void endPass();
    void remark(const QString &clause);

    Make m_make;
    End m_from;
    End m_to{false};
    ExportPlan m_widePlan;
    std::unique_ptr<ListWalk> m_walk;
    IdSet m_seen; ///< of this pass
    qint64 m_pagesBefore = 0;
    qint64 m_retriesBefore = 0;
};
