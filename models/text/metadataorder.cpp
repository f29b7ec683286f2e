#include "models/text/metadataorder.h"

#include <QCollator>

#include <algorithm>
#include <vector>

namespace {

const QString byKey = QStringLiteral("key");
const QString byValue = QStringLiteral("value");
/// What differs later than this is not seen to differ, and takes long to compare.
constexpr int comparedChars = 300;

} // namespace

QString metadataOrderText(const MetadataOrder &order)
{
    if (order.by == MetadataOrder::By::Sent)
        return {};
    const QString &name = order.by == MetadataOrder::By::Key ? byKey : byValue;
    return order.descending ? QString(u'-' + name) : name;
}

MetadataOrder parseMetadataOrder(const QString &text)
{
    const bool descending = text.startsWith(u'-');
    const QStringView name = QStringView(text).sliced(descending ? 1 : 0);
    if (name == byKey)
        return {MetadataOrder::By::Key, descending};
    if (name == byValue)
        return {MetadataOrder::By::Value, descending};
    return {};
}

void sortMetadata(QList<Fact> &entries, const MetadataOrder &order, const QLocale &locale)
{
    if (order.by == MetadataOrder::By::Sent)
        return;
    // Where there is no language, nothing sorts numbers by what they count.
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    struct Row
    {
        QCollatorSortKey key;
        qsizetype place;
    };
    std::vector<Row> rows;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString &text = order.by == MetadataOrder::By::Key ? entries[i].label : entries[i].value;
        rows.push_back({collator.sortKey(text.left(comparedChars)), i});
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [&order](const Row &a, const Row &b) { return order.descending ? b.key < a.key : a.key < b.key; });
    QList<Fact> sorted;
    sorted.reserve(entries.size());
    for (const Row &row : rows)
        sorted.append(std::move(entries[row.place]));
    entries = std::move(sorted);
}
