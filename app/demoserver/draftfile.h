#pragma once

#include <QByteArray>
#include <QString>

namespace sandbox {

/// A database in the making beside its target, `NAME.XXXXXX.pat-sandbox`: a name that nobody else has. Locked until it
/// is done, so that what a killed process left behind can be told from what another one is making.
class DraftFile
{
public:
    explicit DraftFile(const QString &target);
    /// Removes it, unless it took the target's name.
    ~DraftFile();
    DraftFile(const DraftFile &) = delete;
    DraftFile &operator=(const DraftFile &) = delete;

    /// Makes it, empty, and removes what killed processes left of the same target.
    bool open();
    QString path() const { return m_path; }
    /// Gives it the target's name. False where that is taken by now, or cannot be had.
    bool commit();

private:
    void removeLeftovers() const;

    QString m_directory;
    QString m_name;
    QString m_path; ///< empty where there is nothing to remove
    int m_file = -1;
};

} // namespace sandbox
