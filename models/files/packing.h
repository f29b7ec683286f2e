#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct ZSTD_CCtx_s;

/// Whether a file of that name is one that zstd has packed: it ends in `.zst`.
bool isPackedName(const QString &path);
/// The name of what is in it; of other files their own.
QString unpackedName(const QString &path);

/// Packs what it is given with zstd, into one frame that bears a checksum.
class Packer
{
public:
    Packer();
    ~Packer();
    Packer(const Packer &) = delete;
    Packer &operator=(const Packer &) = delete;

    /// What may be written by now, which may be nothing.
    QByteArray pack(QByteArrayView bytes);
    /// The rest; nothing may be packed any more.
    QByteArray end();
    /// Why it could not be packed, empty for nothing.
    QString problem() const { return m_problem; }

private:
    struct FreePacker
    {
        void operator()(ZSTD_CCtx_s *packer) const;
    };
    QByteArray run(QByteArrayView bytes, bool isEnd);

    std::unique_ptr<ZSTD_CCtx_s, FreePacker> m_packer;
    QString m_problem;
};
