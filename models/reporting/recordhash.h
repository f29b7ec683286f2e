#pragma once

#include "models/exporting/rowsorter.h"
#include "models/inventory/inventory.h"
#include "models/inventory/recordstore.h"
#include "models/query/recordorder.h"

#include <QByteArray>

#include <span>
#include <string_view>

/// The SHA-256 of records as JSON Lines in the order of their ids, in whatever order they are added: that of the file
/// that `--export FILE.jsonl --sort id` writes of the same records.
class RecordHash
{
public:
    RecordHash();

    /// A record as it was sent. False where the disk has no room to sort them.
    bool add(std::string_view id, std::string_view raw);
    /// Of all of them, in hexadecimal; empty where they could not be sorted. Once.
    QByteArray result();
    QString problem() const { return m_sorter.problem(); }

private:
    RecordOrder m_order;
    RowSorter m_sorter;
    QByteArray m_line;
};

/// The same of the records of these rows; empty also where one of them could not be read.
QByteArray sha256OfRecords(const Inventory &inventory, std::span<const int> rows, const RecordStore &records);
