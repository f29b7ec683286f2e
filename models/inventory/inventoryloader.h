#pragma once

#include "models/inventory/loadedinventory.h"
#include "models/walk/completewalk.h"

#include <QObject>
#include <QTimeZone>

#include <functional>
#include <memory>
#include <optional>

/// Why there is no inventory: either of the two.
struct InventoryFailure
{
    std::optional<ApiError> api;
    QString file; ///< why records could not be kept
};

/// Brings everything that a query answers into memory, once. Signals come from the event loop; their slots may destroy
/// the loader, which ends it.
class InventoryLoader : public QObject
{
    Q_OBJECT
public:
    /// `zone` is where the query's days are meant. `basis` is asked for when the first record has come; its moment is
    /// by the server's clock where that is known.
    InventoryLoader(std::shared_ptr<RequestQueue> queue, const TokenQuery &query, const QTimeZone &zone, int pageSize,
                    std::function<ReviewBasis()> basis, QObject *parent = nullptr);
    ~InventoryLoader() override;

    /// Called once.
    void start();
    /// That have come so far.
    qint64 tokens() const { return m_loaded ? m_loaded->inventory.size() : 0; }
    /// How many there will be, estimated; -1 where nothing is known of it.
    qint64 expected() const;
    /// Null until it is finished.
    std::shared_ptr<const LoadedInventory> result() const { return m_result; }

signals:
    void advanced();
    void finished();
    void failed(const InventoryFailure &failure);

private:
    void take(const RecordRow &row);
    void makeLoaded();
    void afterPage();
    void afterWalk();
    void failOfFile();

    std::shared_ptr<RequestQueue> m_queue;
    TokenQuery m_query;
    std::function<ReviewBasis()> m_basis;
    std::shared_ptr<LoadedInventory> m_loaded; ///< from the first record on
    std::shared_ptr<const LoadedInventory> m_result;
    CompleteWalk m_walk; ///< asks the queue
};
