#include "tests/faults/tokenlist.h"

#include "models/qtversions.h"
#include "models/record/instant.h"
#include "tests/support/testtokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

TokenList::TokenList(int count)
{
    const qint64 first = QDateTime(QDate(2024, 1, 1), QTime(), utcZone).toMSecsSinceEpoch();
    m_records.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i) {
        const qint64 created = first + i * qint64(61'007);
        QJsonObject record = testtokens::smallRecord(i);
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(created, utcZone);
        record.insert(u"createdAt"_s, moment.toString(Qt::ISODateWithMs));
        m_records.push_back({testtokens::idOf(i), created, testtokens::json(record)});
    }
}

QStringList TokenList::ids(bool isDescending) const
{
    QStringList ids;
    for (const Record &record : m_records)
        ids.append(record.id);
    if (isDescending)
        std::reverse(ids.begin(), ids.end());
    return ids;
}

bool TokenList::matches(const Record &record, const FakeRequest &request) const
{
    for (const auto &[name, value] : request.params) {
        if (name == u"id[in]" && !value.split(u',').contains(record.id))
            return false;
        if (name == u"id[eq]" && value != record.id)
            return false;
        if (!name.startsWith(u"createdAt["))
            continue;
        const std::optional<Instant> bound = parseInstant(value);
        if (!bound)
            return false;
        const qint64 distance = record.createdMsecs - bound->msecs;
        const QStringView op = QStringView(name).mid(10).chopped(1);
        const bool isWithin = (op == u"gt" && distance > 0) || (op == u"gte" && distance >= 0) ||
                              (op == u"lt" && distance < 0) || (op == u"lte" && distance <= 0) ||
                              (op == u"eq" && distance == 0) || (op == u"ne" && distance != 0);
        if (!isWithin)
            return false;
    }
    return true;
}

QList<QByteArray> TokenList::answer(const FakeRequest &request, int cap) const
{
    const int limit = std::min(cap, request.intParam(u"limit"_s, 10));
    const qsizetype first = qsizetype(request.intParam(u"page"_s, 1) - 1) * limit;
    QList<const Record *> matching;
    for (const Record &record : m_records) {
        if (matches(record, request))
            matching.append(&record);
    }
    if (request.param(u"sort"_s).startsWith(u'-'))
        std::reverse(matching.begin(), matching.end());
    QList<QByteArray> page;
    for (qsizetype i = first; i < std::min(first + limit, matching.size()); ++i)
        page.append(matching[i]->json);
    return page;
}

QByteArray arrayOf(const QList<QByteArray> &records)
{
    return '[' + records.join(',') + ']';
}
