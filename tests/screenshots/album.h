#pragma once

#include <QImage>
#include <QList>
#include <QString>
#include <QStringList>

class QWidget;

/// Saves pictures of windows in a folder, one name each, and remembers what went wrong.
class Album
{
public:
    /// What of the window is in the picture.
    enum class Frame { Window, Dialogs };

    explicit Album(QString folder);

    /// The window with all its dialogs and menus that are open, as they lie on the screen.
    void save(const QString &name, QWidget *window, Frame frame);
    /// All pictures so far on one sheet, small, with their names.
    void saveSheet(const QString &path);
    /// What a scene could not do: its picture would show something else.
    void addProblem(const QString &problem) { m_problems.append(problem); }
    const QStringList &problems() const { return m_problems; }

private:
    void write(const QImage &picture, const QString &path);

    struct Picture
    {
        QString name;
        QImage image;
        double ratio; ///< of its pixels to those that the sheet has
    };
    QString m_folder;
    QList<Picture> m_pictures;
    QStringList m_problems;
};
