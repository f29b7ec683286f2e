#pragma once

#include "models/comparing/reviewcomparison.h"
#include "models/decisions/decisionset.h"
#include "models/exporting/inventoryexport.h"
#include "models/inventory/inventoryloader.h"
#include "models/inventory/inventorymodel.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

/// What has come and what is gone since the same was loaded before.
struct InventoryNews
{
    bool isAgain = false;
    qint64 added = 0;
    qint64 gone = 0;
};

/// The review of what a server answers: its tokens as an inventory, loaded whole before any of them shows, and which of
/// them show in which order. Off until it is asked for; what is loaded stays until other tokens have been.
class TokenReview : public QObject
{
    Q_OBJECT
public:
    struct Source
    {
        std::shared_ptr<RequestQueue> queue;
        std::function<TimeContext()> time;
        int pageSize = 100;
    };
    explicit TokenReview(Source source);
    ~TokenReview() override;

    /// Reads everything that `query` answers; `loaded` or `failed` follows. Ends what is being loaded. A filter that is
    /// not empty takes the place of the one that narrows what is there.
    void load(const TokenQuery &query, const ReviewFilter &filter = {});
    /// The filter that waits for what is being loaded; empty for none.
    const ReviewFilter &awaited() const { return m_awaited; }
    /// By what tokens are judged that are loaded from now on.
    void setThresholds(const Thresholds &thresholds) { m_thresholds = thresholds; }
    /// Ends loading; what was there before stays.
    void cancel();
    /// Drops everything.
    void close();

    /// What is being loaded, or else what is there.
    const TokenQuery &query() const { return m_query; }
    bool isLoading() const { return m_loader != nullptr; }
    /// Whether there is an inventory.
    bool isOn() const { return m_model.inventory() != nullptr; }
    /// Of what is being loaded.
    qint64 tokens() const { return m_loader ? m_loader->tokens() : 0; }
    qint64 expected() const { return m_loader ? m_loader->expected() : -1; }
    qint64 elapsedMsecs() const { return m_since.isValid() ? m_since.elapsed() : 0; }

    InventoryModel &model() { return m_model; }
    const InventoryModel &model() const { return m_model; }

    /// What shows, in its order, to be exported.
    InventoryRows shownRows() const;
    /// Those that are selected, in the order that shows, with those that do not show after them; none where one of them
    /// is not loaded.
    InventoryRows rowsOf(const TokenSelection &selection) const;
    /// The same, without those that are not loaded: rows of the inventory.
    std::vector<int> loadedRowsOf(const TokenSelection &selection) const;

    /// Reads an earlier review, and compares what is loaded with it; `comparable` or `notCompared` follows. What shows
    /// stays as it is. Ignored where nothing is loaded.
    void compareWith(const QString &path);
    /// Shows what was found then, now and whenever the same is loaded again; `compared` follows.
    void showComparison();
    /// Compares with nothing any more, and takes terms out of the filter that ask for changes.
    void stopComparing();
    /// Whether an earlier review is being read or compared with, or what is known of the rows is being put together.
    bool isPreparing() const { return m_isComparing || m_isMarking; }
    /// Of what shows; null where it is compared with nothing.
    const std::shared_ptr<const ReviewComparison> &comparison() const { return m_comparison; }

    /// What is decided about the tokens: shows in the rows.
    void setDecisions(const SharedDecisions &decisions);

    /// Another filter or order of what is loaded.
    void narrow(const ReviewFilter &filter);
    /// Clicking a column: the same again turns the order round; `isNext` adds it after those that there are.
    void orderBy(Column column, bool isNext);
    /// Puts the tokens into groups; empty for tokens alone.
    void groupBy(std::optional<GroupKind> kind);
    /// The same again turns the order round. Names and ends begin with the least, all others with the most.
    void orderGroupsBy(GroupColumn column);
    /// Narrows to the tokens of a group that shows, and shows them.
    void openGroup(int group);

signals:
    /// All tokens are asked for.
    void begun();
    /// Begins or ends, or shows other rows.
    void changed();
    /// While loading.
    void advanced();
    /// All is there, and shows.
    void loaded(const InventoryNews &news);
    void failed(const InventoryFailure &failure);
    /// What has changed since an earlier review is known, and what has to be known of the two before it is looked at.
    void comparable(const QStringList &remarks);
    /// It shows.
    void compared();
    /// Why there is no comparison, in a sentence. What is loaded shows in any case.
    void notCompared(const QString &problem);

private:
    /// A comparison, or why there is none.
    struct Compared
    {
        std::shared_ptr<const ReviewComparison> reviews;
        QString problem;
    };
    /// What shows, or will as soon as its rows are found.
    struct Latest
    {
        std::shared_ptr<const LoadedInventory> inventory;
        std::shared_ptr<const ReviewComparison> reviews;
        bool isNews = false; ///< `compared` is to be told
    };
    void finish();
    void compare(const std::shared_ptr<const LoadedInventory> &later, const QString &path);
    void takeCompared(const std::shared_ptr<const LoadedInventory> &later, const Compared &outcome);
    void showWith(const std::shared_ptr<const LoadedInventory> &inventory,
                  const std::shared_ptr<const ReviewComparison> &reviews, bool isNews);
    void place(const std::shared_ptr<const std::vector<quint8>> &verdicts);
    void show();
    void arrange(const ArrangementQuery &query);
    std::function<std::string(std::string_view id)> noteReader() const;

    Source m_source;
    InventoryModel m_model;
    std::unique_ptr<InventoryLoader> m_loader;
    Thresholds m_thresholds;
    TokenQuery m_query;
    ReviewFilter m_awaited;
    QElapsedTimer m_since;
    std::optional<QFuture<InventoryNews>> m_news; ///< of an inventory that does not show yet
    std::shared_ptr<const ReviewComparison> m_comparison;
    std::shared_ptr<const ReviewComparison> m_nextComparison; ///< whose rows are being found
    std::shared_ptr<const ReviewComparison> m_offered;        ///< that nobody has asked to see yet
    bool m_isComparing = false;
    bool m_isComparedNews = false; ///< to be told when it shows
    int m_comparisons = 0;         ///< that were begun; only the last counts
    SharedDecisions m_decisions;   ///< null where nobody decides
    Latest m_latest;
    bool m_isMarking = false;
    int m_markings = 0; ///< the same
};
