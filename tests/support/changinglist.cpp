#include "tests/support/changinglist.h"

#include "models/qtversions.h"
#include "models/query/recordorder.h"

#include <QDateTime>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 begin = 1'700'000'000'000;
constexpr qint64 span = 86'400'000LL * 365;

/// 100 ns since 1970 of what servers and clients write.
qint64 ticksOf(const QString &text)
{
    const std::string key = instantKey(text.toStdString());
    std::string digits = key.size() > 20 ? key.substr(20) : std::string();
    digits.resize(7, '0');
    return msecsOf(key.substr(0, 19)) * 10'000 + std::stoll(digits);
}

} // namespace

ChangingList::ChangingList(quint32 seed)
    : m_random(seed)
{
}

void ChangingList::insert(qint64 msecs, int digits)
{
    QString fraction = QString::number(msecs % 1'000).rightJustified(3, u'0') + u"0000";
    if (digits > 3)
        fraction.replace(3, 4, QString::number(m_random.bounded(10'000)).rightJustified(4, u'0'));
    const QString seconds = QDateTime::fromMSecsSinceEpoch(msecs, utcZone).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
    const QString text = seconds + (digits == 0 ? QString() : QString(u'.' + fraction.left(digits))) + u'Z';
    const QString id = u"id-%1"_s.arg(++m_lastId ^ 0x2A5, 7, 10, QLatin1Char('0'));
    m_records.insert({ticksOf(text), id}, {id, text, u"token %1"_s.arg(m_lastId)});
}

void ChangingList::fill(int count, int equal)
{
    while (count > 0) {
        const qint64 msecs = begin + qint64(m_random.generateDouble() * double(span));
        const int digits = QList<int>{0, 3, 3, 7}.at(equal > 1 ? 1 : m_random.bounded(4));
        for (int i = 0; i < equal && count > 0; ++i, --count)
            insert(msecs, digits);
    }
}

void ChangingList::change(int count)
{
    for (; count > 0; --count) {
        const int what = m_random.bounded(3);
        if (what == 0 || m_records.isEmpty()) {
            insert(begin + qint64(m_random.generateDouble() * double(span)), 3);
            continue;
        }
        auto at = m_records.begin();
        std::advance(at, m_random.bounded(int(m_records.size())));
        if (what == 1)
            at->name += u'*';
        else
            remove(at.key());
    }
}

void ChangingList::removeSome(qint64 msecs, int count)
{
    for (; count > 0; --count) {
        const auto at = m_records.lowerBound({msecs * 10'000, QString()});
        if (at == m_records.end() || at.key().first != msecs * 10'000)
            return;
        remove(at.key());
    }
}

void ChangingList::remove(const Key &key)
{
    m_watched.remove(key.second);
    m_records.remove(key);
}

QStringList ChangingList::idsInOrder() const
{
    QStringList ids;
    for (const Record &record : m_records)
        ids.append(record.id);
    return ids;
}

void ChangingList::watch()
{
    m_watched.clear();
    for (const Record &record : m_records)
        m_watched.insert(record.id);
}

QByteArray ChangingList::json(const Record &record) const
{
    return QStringLiteral(R"({"id":"%1","createdAt":"%2","updatedAt":"%2","name":"%3","revoked":false,)"
                          R"("scopes":[],"userId":"u"})")
        .arg(record.id, record.createdAt, record.name)
        .toUtf8();
}

FakeReply ChangingList::answer(const FakeRequest &request)
{
    const QString from = request.param(u"createdAt[gte]"_s);
    const QString behind = request.param(u"createdAt[lt]"_s);
    const QString to = request.param(u"createdAt[lte]"_s);
    const bool isDescending = ignoresSort || request.param(u"sort"_s).startsWith(u'-');
    if ((refusesBounds && !from.isEmpty()) || (refusesDescending && isDescending))
        return FakeReply::answer(400, R"({"message":"no"})");
    const qint64 first = from.isEmpty() ? 0 : ticksOf(from);
    const qint64 last = std::min(behind.isEmpty() ? std::numeric_limits<qint64>::max() : ticksOf(behind) - 1,
                                 to.isEmpty() ? std::numeric_limits<qint64>::max() : ticksOf(to));
    const QString id = ignoresIds ? QString() : request.param(u"id[eq]"_s);
    QList<const Record *> matching;
    for (auto it = m_records.cbegin(); it != m_records.cend(); ++it) {
        const bool isWithin = ignoresBounds || (it.key().first >= first && it.key().first <= last);
        if (isWithin && (id.isEmpty() || it->id == id))
            matching.append(&*it);
    }
    if (isDescending)
        std::reverse(matching.begin(), matching.end());
    const int limit = std::min(cap, request.intParam(u"limit"_s, 10));
    QByteArrayList records;
    for (const Record *record : matching.mid(qsizetype(request.intParam(u"page"_s, 1) - 1) * limit, limit))
        records.append(json(*record));
    return FakeReply::json('[' + records.join(',') + ']');
}
