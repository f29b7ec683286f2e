#pragma once

#include <QFile>
#include <QString>

/// A file in the making beside its target, `.NAME.XXXXXX.pat-part`, which takes the target's name when it is whole.
/// Readable by its owner alone; where the target is there, its mode. Locked as long as somebody writes it, so that what
/// a killed process left behind can be told from what another one is writing.
class PartFile
{
public:
    PartFile();
    /// Removes it, unless it was committed.
    ~PartFile();
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    /// `target` may be a link to a file. Refuses what is no regular file and what may not be written.
    bool open(const QString &target);
    /// What was written goes to the disk. Blocks as long as the disk takes, and may be called from another thread.
    bool sync();
    /// The target's name, at once, over what bears it.
    bool commit();

    /// Removes it at once; also while another thread syncs.
    void discard();

    QFile &device() { return m_file; }
    QString problem() const { return m_problem; }

    /// Removes what killed processes left in a directory.
    static void removeLeftovers(const QString &directory);

private:
    bool make(const QByteArray &pattern);
    bool fail(const QString &problem);

    QFile m_file;
    QByteArray m_path;
    QByteArray m_target;
    QString m_problem;
};
