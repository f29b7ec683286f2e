#pragma once

#include "models/inventory/inventoryrow.h"
#include "models/record/token.h"

#include <QByteArray>
#include <QCache>
#include <QFile>
#include <QMutex>
#include <QString>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

struct ZSTD_CCtx_s;

/// Keeps records as they were sent, packed in blocks in a file without a name: nobody else can open it, and it is gone
/// when the process is. First `add` them all, then `finish`; each can be read from when it was added. Once finished,
/// by any thread.
class RecordStore
{
public:
    /// Where records are kept: on a disk, unless nothing else is there.
    static QString folder();

    /// The file is made in `directory` when the first block is full.
    explicit RecordStore(QString directory);
    ~RecordStore();

    /// Empty where the file cannot be written: `problem` says why, and no more is taken.
    std::optional<RecordPosition> add(std::string_view raw);
    /// All are there. False where the rest cannot be written.
    bool finish();
    /// Empty where it cannot be read, or is damaged.
    QByteArray record(RecordPosition position) const;
    /// The same, decoded; without an id where it cannot be had.
    Token tokenAt(RecordPosition position) const;
    QString problem() const { return m_problem; }

private:
    struct Block
    {
        qint64 at; ///< in the file
        quint32 packedSize;
        quint32 size;
    };
    struct FreePacker
    {
        void operator()(ZSTD_CCtx_s *packer) const;
    };

    bool writeBlock();
    QByteArray unpacked(quint32 block) const;

    QString m_directory;
    QByteArray m_block; ///< being filled: each record behind its size
    std::vector<Block> m_blocks;
    qint64 m_end = 0; ///< of the file
    QByteArray m_packed;
    std::unique_ptr<ZSTD_CCtx_s, FreePacker> m_packer;
    std::unique_ptr<QFile> m_file;
    mutable QMutex m_reading;                   ///< who reads
    mutable QCache<quint32, QByteArray> m_kept; ///< blocks that were read lately, by number; their costs are bytes
    QString m_problem;
};
