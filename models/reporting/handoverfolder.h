#pragma once

#include "models/reporting/handover.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// A folder with what is to be handed over: a text for each owner, named by them, and `revoke.txt` with the ids of the
/// tokens to be revoked. Readable by its owner alone; all of its files are there, or none.
class HandoverFolder
{
public:
    explicit HandoverFolder(QString path);

    /// False where there is something that is no empty folder, or where none could be made; nothing is changed.
    /// `problem` then says why.
    bool check();
    /// Makes the folder where it is not there, and its files. Blocks as long as that takes.
    bool write(const QList<Handover> &handovers, const ReportSource &source, const QString &host);

    QString problem() const { return m_problem; }
    /// What was written.
    const IdsToRevoke &ids() const { return m_ids; }

private:
    bool make();
    bool add(const QString &name, const QByteArray &content);
    bool fail(const QString &problem);

    QString m_path;
    QByteArray m_folder; ///< without links
    bool m_isMade = false;
    QStringList m_written;
    IdsToRevoke m_ids;
    QString m_problem;
};

/// The names of their files, in their order, different also where case does not count: letters and digits of the
/// owner's name and of their id.
QStringList handoverFileNames(const QList<Handover> &handovers);
QString revokeFileName();
