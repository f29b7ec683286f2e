#pragma once

#include "models/files/atomicfile.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class MainWindow;

/// Waits until the window has settled (half a minute at most), selects the first token so that its details show, saves
/// a picture, which its owner alone may read, and ends the application: with the status of a file that could not be
/// written where that is so.
class Screenshot : public QObject
{
    Q_OBJECT

public:
    /// `window` must outlive the screenshot.
    Screenshot(MainWindow *window, QString path);

private:
    void look();
    void save();
    void leave(bool isSaved);

    MainWindow *m_window;
    QString m_path;
    QString m_problem;
    AtomicFile m_file;
    QTimer m_timer;
    QElapsedTimer m_waited;
    bool m_isSelected = false;
};
