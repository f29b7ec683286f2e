#include "tests/support/bendablelist.h"

#include "models/qtversions.h"
#include "models/query/recordorder.h"

#include <QDateTime>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 10'000'000;
constexpr qint64 day = 86'400 * second;
constexpr qint64 origin = 1'714'521'600 * second; // 2024-05-01

qint64 ticksOf(const QString &text)
{
    const std::string key = instantKey(text.toStdString());
    std::string digits = key.size() > 20 ? key.substr(20) : std::string();
    digits.resize(7, '0');
    return msecsOf(key.substr(0, 19)) * 10'000 + std::stoll(digits);
}

QString textOf(qint64 ticks, int digits, bool isTrimmed = false)
{
    const QString seconds =
        QDateTime::fromMSecsSinceEpoch(ticks / second * 1'000, utcZone).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
    QString fraction = QString::number(ticks % second).rightJustified(7, u'0').left(digits);
    while (isTrimmed && fraction.endsWith(u'0'))
        fraction.chop(1);
    return seconds + (fraction.isEmpty() ? QString() : u'.' + fraction);
}

qint64 down(qint64 ticks, qint64 unit)
{
    return ticks / unit * unit;
}

qint64 up(qint64 ticks, qint64 unit)
{
    return down(ticks + unit - 1, unit);
}

ApiAccess nowhere()
{
    ApiAccess endpoint;
    endpoint.baseUrl = QUrl(u"http://127.0.0.1:1/v3"_s);
    endpoint.credential = Credential("secret");
    return endpoint;
}

} // namespace

Bends Bends::random(QRandomGenerator &random)
{
    const auto oneIn = [&random](int count) { return random.bounded(count) == 0; };
    Bends bends;
    // Half of them with one bend alone, so that none hides behind another.
    const int only = random.bounded(2) == 0 ? random.bounded(8) : -1;
    const auto bend = [&](int which) { return only >= 0 ? only == which : oneIn(2); };
    if (bend(0))
        bends.bound = Bound(random.bounded(int(Bound::Refused) + 1));
    bends.refusal = QList<int>{400, 404, 422}.at(random.bounded(3));
    if (bend(1))
        bends.ties = Ties(random.bounded(3));
    if (bend(2))
        bends.cap = QList<int>{50, 10, 3}.at(random.bounded(3));
    bends.skipsByAsked = oneIn(2);
    if (bend(3))
        bends.idList = IdList(random.bounded(int(IdList::Refused) + 1));
    if (bend(4))
        bends.ignoresOneId = oneIn(2);
    bends.precision = Precision(random.bounded(int(Precision::Offset) + 1));
    if (bend(5))
        bends.stray = Stray(1 + random.bounded(2));
    bends.strayAnswer = 1 + random.bounded(12);
    if (bend(6))
        bends.changesInTen = 1 + random.bounded(8);
    return bends;
}

/// By random numbers of their own: a seed's other bends stay.
void Bends::bendUpdates(QRandomGenerator &random)
{
    if (random.bounded(2) == 0)
        updated = Bound(random.bounded(int(Bound::Refused) + 1));
    if (random.bounded(4) == 0)
        updateSort = UpdateSort(random.bounded(3));
}

bool Bends::isHonest() const
{
    return bound == Bound::Right && ties == Ties::ById && (idList == IdList::List || idList == IdList::Refused) &&
           !ignoresOneId && precision != Precision::MillisUp && stray == Stray::None && updated == Bound::Right &&
           updateSort == UpdateSort::Right;
}

QString Bends::text() const
{
    return u"bound %1 (%2), ties %3, cap %4, skips by %5, id[in] %6%7, precision %8, stray %9"_s.arg(int(bound))
               .arg(refusal)
               .arg(int(ties))
               .arg(cap)
               .arg(skipsByAsked ? u"asked"_s : u"kept"_s)
               .arg(int(idList))
               .arg(ignoresOneId ? u", id[eq] ignored"_s : QString())
               .arg(int(precision))
               .arg(int(stray)) +
           u" at %1, changes %2 in 10, updates %3, their order %4"_s.arg(strayAnswer)
               .arg(changesInTen)
               .arg(int(updated))
               .arg(int(updateSort));
}

struct BendableList::Query
{
    int page = 1;
    int limit = 20;
    QString sort;
    QString search;
    std::vector<std::pair<QByteArray, QString>> filters; ///< name, value
};

BendableList::BendableList(const Bends &bends, quint32 seed)
    : m_bends(bends)
    , m_random(seed)
    , m_updateUnit(seed % 2 == 0 ? second : 25'200 * second)
{
}

QString BendableList::shown(qint64 ticks)
{
    switch (m_bends.precision) {
    case Bends::Precision::Seconds:
        return textOf(ticks, 0) + u'Z';
    case Bends::Precision::Millis:
        return textOf(ticks, 3) + u'Z';
    case Bends::Precision::MillisUp:
        return textOf(up(ticks, 10'000), 3) + u'Z';
    case Bends::Precision::Ticks:
        return textOf(ticks, 7) + u'Z';
    case Bends::Precision::Mixed:
        return textOf(ticks, 7, true) + u'Z';
    case Bends::Precision::Offset:
        return textOf(ticks + 7'200 * second, 7) + u"+02:00";
    }
    return {};
}

BendableList::Record BendableList::make(qint64 ticks)
{
    Record record;
    record.id = QString::number(m_random.generate64(), 16);
    record.ticks = ticks;
    record.createdAt = shown(ticks);
    record.updatedAt = shown(origin + m_random.bounded(100) * m_updateUnit);
    record.firstUpdatedAt = record.updatedAt;
    record.name = QString::number(m_random.bounded(1'000'000));
    m_all.push_back(record);
    return record;
}

void BendableList::fill(int count, int mostEqual, bool isDense)
{
    qint64 ticks = origin;
    while (count > 0) {
        // Digits of all kinds: whole seconds, milliseconds, everything.
        const qint64 unit = QList<qint64>{second, 10'000, 1, 1'000}.at(m_random.bounded(4));
        ticks =
            down(ticks + 1 + qint64(m_random.generateDouble() * double(isDense ? second / 3 : day / 3)), unit) + unit;
        for (int equal = 1 + m_random.bounded(mostEqual); equal > 0 && count > 0; --equal, --count) {
            m_records.push_back(make(ticks));
            m_records.back().isFirst = true;
        }
    }
}

int BendableList::mostAtOneMoment() const
{
    std::map<std::string, int> counts;
    int most = 0;
    for (const Record &record : m_all)
        most = std::max(most, counts[instantKey(record.createdAt.toStdString())] += record.isLater ? 0 : 1);
    return most;
}

bool BendableList::isWithin(const DateRange &range, const Record &record)
{
    return (range.from.instant.isEmpty() || record.ticks >= ticksOf(range.from.instant)) &&
           (range.to.instant.isEmpty() || record.ticks <= ticksOf(range.to.instant));
}

void BendableList::change()
{
    const int what = m_random.bounded(3);
    if (what == 0 || m_records.empty()) {
        const qint64 ticks = m_records.empty() || m_random.bounded(2) == 0
                                 ? origin + qint64(m_random.generateDouble() * double(10 * day))
                                 : m_records[size_t(m_random.bounded(int(m_records.size())))].ticks;
        m_records.push_back(make(ticks));
        return;
    }
    const auto at = m_records.begin() + m_random.bounded(int(m_records.size()));
    if (what == 2) {
        m_records.erase(at);
        return;
    }
    at->name = QString::number(m_random.bounded(1'000'000));
    at->updatedAt = shown(origin + 100 * m_updateUnit + m_answers * second);
    m_all.push_back(*at);
    m_all.back().isLater = true;
}

/// What the server makes of a bound.
qint64 BendableList::bent(Bends::Bound bound, const QString &text)
{
    QString read = text;
    if (bound == Bends::Bound::OffsetDropped)
        read = text.left(text.endsWith(u'Z') ? text.size() - 1 : text.size() - 6) + u'Z';
    const qint64 ticks = ticksOf(read);
    switch (bound) {
    case Bends::Bound::SecondsDown:
        return down(ticks, second);
    case Bends::Bound::SecondsUp:
        return up(ticks, second);
    case Bends::Bound::MillisDown:
        return down(ticks, 10'000);
    case Bends::Bound::MillisUp:
        return up(ticks, 10'000);
    case Bends::Bound::DaysDown:
        return down(ticks, day);
    case Bends::Bound::DaysUp:
        return up(ticks, day);
    default:
        return ticks;
    }
}

bool BendableList::passes(Bends::Bound bend, const QString &shown, qint64 ticks, const QByteArray &op,
                          const QString &bound)
{
    if (bend == Bends::Bound::Ignored)
        return true;
    int order = 0;
    if (bend == Bends::Bound::AsText) {
        order = shown.compare(bound);
    } else {
        const qint64 at = bent(bend, bound);
        order = ticks < at ? -1 : ticks > at ? 1 : 0;
    }
    const bool isStrict = bend == Bends::Bound::Exclusive;
    if (op == "gte")
        return isStrict ? order > 0 : order >= 0;
    if (op == "lte")
        return isStrict ? order < 0 : order <= 0;
    return order < 0;
}

bool BendableList::matches(const Record &record, const Query &query) const
{
    for (const auto &[name, value] : query.filters) {
        const qsizetype at = name.indexOf('[');
        const QByteArray field = name.left(at);
        const QByteArray op = name.mid(at + 1, name.indexOf(']') - at - 1);
        bool isIn = true;
        if (field == "createdAt") {
            isIn = passes(m_bends.bound, record.createdAt, record.ticks, op, value);
        } else if (field == "updatedAt") {
            isIn = passes(m_bends.updated, record.updatedAt, ticksOf(record.updatedAt), op, value);
        } else if (op == "eq") {
            isIn = m_bends.ignoresOneId || record.id == value;
        } else if (m_bends.idList == Bends::IdList::List) {
            isIn = value.split(u',').contains(record.id);
        } else if (m_bends.idList == Bends::IdList::One) {
            isIn = record.id == value;
        } else if (m_bends.idList == Bends::IdList::First) {
            isIn = record.id == value.section(u',', 0, 0);
        }
        if (!isIn)
            return false;
    }
    return true;
}

BendableList::Reply BendableList::answer(const QByteArray &text)
{
    ++m_answers;
    if (m_random.bounded(10) < m_bends.changesInTen)
        change();
    Query query;
    for (const QByteArray &parameter : text.split('&')) {
        const qsizetype equals = parameter.indexOf('=');
        const QByteArray name = QByteArray::fromPercentEncoding(parameter.left(equals));
        const QString value = QString::fromUtf8(QByteArray::fromPercentEncoding(parameter.mid(equals + 1)));
        if (name == "page")
            query.page = value.toInt();
        else if (name == "limit")
            query.limit = value.toInt();
        else if (name == "sort")
            query.sort = value;
        else if (name.contains('['))
            query.filters.emplace_back(name, value);
        const bool sortsByUpdate = name == "sort" && value.endsWith(u"updatedAt");
        const bool isRefused = (m_bends.bound == Bends::Bound::Refused && name.startsWith("createdAt[")) ||
                               (m_bends.updated == Bends::Bound::Refused && name.startsWith("updatedAt[")) ||
                               (m_bends.updateSort == Bends::UpdateSort::Refused && sortsByUpdate) ||
                               (m_bends.idList == Bends::IdList::Refused && name.startsWith("id[in]"));
        if (isRefused)
            return {name.startsWith("id") ? 400 : m_bends.refusal, R"({"message":"no"})"};
    }
    std::vector<const Record *> found;
    std::map<const Record *, quint32> dice;
    for (const Record &record : m_records) {
        if (matches(record, query)) {
            found.push_back(&record);
            dice[&record] = m_random.generate();
        }
    }
    const bool byUpdate = query.sort.endsWith(u"updatedAt") && m_bends.updateSort == Bends::UpdateSort::Right;
    std::sort(found.begin(), found.end(), [&](const Record *a, const Record *b) {
        if (byUpdate && ticksOf(a->updatedAt) != ticksOf(b->updatedAt))
            return ticksOf(a->updatedAt) < ticksOf(b->updatedAt);
        if (m_bends.bound == Bends::Bound::AsText && a->createdAt != b->createdAt)
            return a->createdAt < b->createdAt;
        if (m_bends.bound != Bends::Bound::AsText && a->ticks != b->ticks)
            return a->ticks < b->ticks;
        if (m_bends.ties == Bends::Ties::Random)
            return dice[a] < dice[b];
        return m_bends.ties == Bends::Ties::ByName && a->name != b->name ? a->name < b->name : a->id < b->id;
    });
    if (query.sort.startsWith(u'-'))
        std::reverse(found.begin(), found.end());
    const int kept = m_bends.cap > 0 ? std::min(m_bends.cap, query.limit) : query.limit;
    const size_t skip = size_t(query.page - 1) * size_t(m_bends.skipsByAsked ? query.limit : kept);
    QByteArrayList records;
    for (size_t i = skip; i < std::min(found.size(), skip + size_t(kept)); ++i) {
        records.append(QStringLiteral(R"({"id":"%1","createdAt":"%2","updatedAt":"%3","name":"%4","revoked":false,)"
                                      R"("scopes":[],"userId":"u"})")
                           .arg(found[i]->id, found[i]->createdAt, found[i]->updatedAt, found[i]->name)
                           .toUtf8());
    }
    const QByteArray body = '[' + records.join(',') + ']';
    const QByteArray former = std::exchange(m_formerBody, body);
    if (m_bends.stray != Bends::Stray::None && m_answers == m_bends.strayAnswer)
        return {200, m_bends.stray == Bends::Stray::Empty || former.isEmpty() ? "[]" : former};
    return {200, body};
}

BendableApi::BendableApi(BendableList *list)
    : TokenApi(nowhere())
    , m_list(list)
{
}

TokenApi::Id BendableApi::get(const PageRequest &request, Callback callback, std::optional<int> /*deadlineMsecs*/)
{
    const Id id = ++m_lastId;
    m_open.insert(id);
    QTimer::singleShot(0, this, [this, id, query = request.encoded(), callback = std::move(callback)] {
        if (!m_open.remove(id))
            return;
        const BendableList::Reply reply = m_list->answer(query);
        ApiResult result;
        if (reply.status == 200) {
            result.body.reserve(reply.body.size() + bodyPadding);
            result.body = reply.body;
        } else {
            result.error.emplace();
            result.error->kind = reply.status == 404 ? ApiError::Kind::NotFound : ApiError::Kind::BadRequest;
            result.error->status = reply.status;
        }
        callback(std::move(result)); // may destroy this
    });
    return id;
}

void BendableApi::cancel(Id id)
{
    m_open.remove(id);
}
