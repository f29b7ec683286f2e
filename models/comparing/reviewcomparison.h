#pragma once

#include "models/comparing/comparison.h"
#include "models/comparing/earlierreview.h"
#include "models/inventory/loadedinventory.h"
#include "models/record/token.h"

#include <QFuture>
#include <QList>

#include <memory>

/// A review beside an earlier one: what has changed, and what has to be known before that is looked at. For any thread.
struct ReviewComparison
{
    std::shared_ptr<const EarlierReview> earlier;
    std::shared_ptr<const LoadedInventory> later;
    Comparison comparison;
    QStringList remarks; ///< see remarksOn
};

/// In any thread; takes a second for a hundred thousand tokens. Days of the later query are those of `zone`.
std::shared_ptr<const ReviewComparison> comparedReviews(std::shared_ptr<const EarlierReview> earlier,
                                                        std::shared_ptr<const LoadedInventory> later,
                                                        const QTimeZone &zone);

/// Tokens of an earlier review that are not in the later one any more, as they were.
struct GoneTokens
{
    QList<Token> tokens; ///< in the order of the file
    QString problem;     ///< why they could not be read, a sentence; empty where they could
};
/// Read again from the file, not more than `most` of them, in another thread.
QFuture<GoneTokens> readGoneTokens(std::shared_ptr<const ReviewComparison> reviews, qsizetype most);
