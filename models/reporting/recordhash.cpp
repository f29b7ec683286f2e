#include "models/reporting/recordhash.h"

#include "models/exporting/exportfile.h"

#include <QCryptographicHash>

#include <algorithm>

RecordHash::RecordHash()
    : m_order(*RecordOrder::of({QStringLiteral("id")}))
    , m_sorter(RecordStore::folder(), false)
{
}

bool RecordHash::add(std::string_view id, std::string_view raw)
{
    m_line.resize(0);
    appendJsonLine(&m_line, raw);
    return m_sorter.problem().isEmpty() &&
           m_sorter.add(m_order.keyOf(id, id), {m_line.constData(), size_t(m_line.size())});
}

QByteArray RecordHash::result()
{
    if (!m_sorter.problem().isEmpty() || !m_sorter.finish())
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (QByteArrayView next = m_sorter.next(); !next.isNull(); next = m_sorter.next())
        hash.addData(next);
    return m_sorter.problem().isEmpty() ? hash.result().toHex() : QByteArray();
}

QByteArray sha256OfRecords(const Inventory &inventory, std::span<const int> rows, const RecordStore &records)
{
    std::vector<int> byRecord(rows.begin(), rows.end()); // a block after the other is unpacked once
    std::sort(byRecord.begin(), byRecord.end());
    RecordHash hash;
    for (const int row : byRecord) {
        const QByteArray raw = records.record(inventory.row(row).record);
        UuidText buffer;
        if (raw.isEmpty() || !hash.add(inventory.idAt(row, &buffer), {raw.constData(), size_t(raw.size())}))
            return {};
    }
    return hash.result();
}
