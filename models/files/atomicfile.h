#pragma once

#include <QFile>
#include <QString>

/// Writes all of it, past the file's own buffer; what went wrong, or nothing. A disk that is full takes a part first
/// and says why with the next one.
QString writeAll(QFile *file, QByteArrayView bytes);

/// A file in the making beside its target, `.NAME.pat-part`, which takes the target's name when it is whole. Readable
/// by its owner alone, also where the former file was open to others. Locked as long as somebody writes it, so that
/// what a killed process left behind can be told from what another one is writing: of that there is one a target.
class AtomicFile
{
public:
    AtomicFile();
    /// Removes it, unless it was committed.
    ~AtomicFile();
    AtomicFile(const AtomicFile &) = delete;
    AtomicFile &operator=(const AtomicFile &) = delete;

    /// `target` may be a link to a file, unless somebody else may have put that there. Refuses what is no regular file,
    /// what may not be written or could not be replaced at the end, and what another one is writing.
    bool open(const QString &target);
    /// What was written goes to the disk. Blocks as long as the disk takes, and may be called from another thread.
    bool sync();
    /// Whether the target could be replaced now.
    bool canCommit();
    /// The target's name, at once, over what bears it.
    bool commit();

    /// Removes it at once; also while another thread syncs.
    void discard();

    QFile &device() { return m_file; }
    QString problem() const { return m_problem; }

    /// Removes what killed processes left in a directory.
    static void removeLeftovers(const QString &directory);

private:
    bool make();
    bool fail(const QString &problem);

    QFile m_file;
    QByteArray m_path;
    QByteArray m_target;
    QString m_problem;
};

/// Makes such a file of these bytes, over what was there before. What went wrong, empty for nothing.
QString writeWhole(const QString &path, QByteArrayView bytes);
