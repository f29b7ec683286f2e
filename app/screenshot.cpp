#include "app/screenshot.h"

#include "app/headlessrun.h"
#include "ui/window/mainwindow.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPixmap>

namespace {

constexpr int lookEveryMsecs = 50;
constexpr int longestWaitMsecs = 30'000;

} // namespace

Screenshot::Screenshot(MainWindow *window, QString path)
    : m_window(window)
    , m_path(std::move(path))
{
    if (!m_file.open(m_path)) {
        leave(false); // before anything is asked of a server
        return;
    }
    m_waited.start();
    connect(&m_timer, &QTimer::timeout, this, &Screenshot::look);
    m_timer.start(lookEveryMsecs);
}

void Screenshot::look()
{
    if (!m_window->isSettled() && m_waited.elapsed() < longestWaitMsecs)
        return;
    if (m_isSelected) {
        save();
        return;
    }
    m_window->selectFirstRow(); // one more look, so that what it brings is painted
    m_isSelected = true;
}

void Screenshot::save()
{
    m_timer.stop();
    QByteArray picture;
    QBuffer buffer(&picture);
    const bool isDrawn = m_window->grab().save(&buffer, "PNG");
    m_problem = isDrawn ? writeAll(&m_file.device(), picture) : tr("the picture could not be drawn");
    leave(m_problem.isEmpty() && m_file.sync() && m_file.commit());
}

void Screenshot::leave(bool isSaved)
{
    if (!isSaved)
        printProblem(tr("The picture could not be saved as %1: %2. Choose another file.")
                         .arg(m_path, m_problem.isEmpty() ? m_file.problem() : m_problem));
    QMetaObject::invokeMethod(
        qApp, [isSaved] { QCoreApplication::exit(int(isSaved ? ExitStatus::Done : ExitStatus::File)); },
        Qt::QueuedConnection);
}
