#include "models/record/idset.h"

#include "models/record/uuidtext.h"

#include <QCryptographicHash>

#include <cstring>

namespace {

std::pair<quint64, quint64> keyOf(std::string_view id)
{
    if (const auto uuid = uuidOf(id))
        return {(*uuid)[0], (*uuid)[1]};
    const QByteArray bytes =
        QCryptographicHash::hash(QByteArrayView(id.data(), qsizetype(id.size())), QCryptographicHash::Sha256);
    quint64 halves[2];
    std::memcpy(halves, bytes.constData(), sizeof halves);
    return {halves[0], halves[1]};
}

} // namespace

bool IdSet::insert(std::string_view id)
{
    const qsizetype before = m_keys.size();
    m_keys.insert(keyOf(id));
    return m_keys.size() > before;
}

bool IdSet::contains(std::string_view id) const
{
    return m_keys.contains(keyOf(id));
}
