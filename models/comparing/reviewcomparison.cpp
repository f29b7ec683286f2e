#include "models/comparing/reviewcomparison.h"

#include "models/files/linefile.h"
#include "models/record/tokenjson.h"

#include <QCoreApplication>
#include <QSet>
#include <QtConcurrentRun>

namespace {

struct GoneText
{
    Q_DECLARE_TR_FUNCTIONS(GoneTokens)
};

GoneTokens goneTokens(const ReviewComparison &reviews, qsizetype most)
{
    QSet<QString> wanted;
    for (const int row : reviews.comparison.gone)
        wanted.insert(reviews.earlier->inventory.idAt(row));
    const qsizetype all = qMin(most, wanted.size());
    const QString &path = reviews.earlier->path;
    GoneTokens gone;
    LineFile file(path, false);
    while (gone.tokens.size() < all) {
        const std::optional<QByteArrayView> line = file.next();
        if (!line)
            break;
        const DecodedPage page = decodePage('[' + line->toByteArray() + ']');
        if (!page.error && page.tokens.size() == 1 && wanted.remove(page.tokens.first().id))
            gone.tokens.append(page.tokens.first());
    }
    if (!file.problem().isEmpty())
        gone.problem = GoneText::tr("%1 cannot be read any more: %2").arg(path, file.problem());
    else if (gone.tokens.size() < all)
        gone.problem = GoneText::tr("%1 is not what it was when it was read: compare again.").arg(path);
    return gone;
}

} // namespace

std::shared_ptr<const ReviewComparison> comparedReviews(std::shared_ptr<const EarlierReview> earlier,
                                                        std::shared_ptr<const LoadedInventory> later,
                                                        const QTimeZone &zone)
{
    auto reviews = std::make_shared<ReviewComparison>();
    reviews->comparison = compared(earlier->inventory, later->inventory);
    reviews->remarks = remarksOn(*earlier, {later->host, later->query, zone, later->inventory.now()});
    reviews->earlier = std::move(earlier);
    reviews->later = std::move(later);
    return reviews;
}

QFuture<GoneTokens> readGoneTokens(std::shared_ptr<const ReviewComparison> reviews, qsizetype most)
{
    return QtConcurrent::run([reviews = std::move(reviews), most] { return goneTokens(*reviews, most); });
}
