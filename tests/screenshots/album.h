#pragma once

#include <QString>
#include <QStringList>

class QWidget;

/// Saves pictures of windows in a folder, one name each, and remembers what went wrong.
class Album
{
public:
    explicit Album(QString folder);

    /// The window with all its dialogs and menus that are open, as they lie on the screen.
    void save(const QString &name, QWidget *window);
    /// What a scene could not do: its picture would show something else.
    void addProblem(const QString &problem) { m_problems.append(problem); }
    const QStringList &problems() const { return m_problems; }

private:
    QString m_folder;
    QStringList m_problems;
};
