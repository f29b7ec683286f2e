#include "app/screenshot.h"

#include "app/headlessexport.h"
#include "ui/mainwindow.h"

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
    const bool isSaved = m_window->grab().save(m_path, "PNG");
    if (!isSaved)
        printProblem(tr("The picture could not be saved as %1. Choose another file.").arg(m_path));
    QCoreApplication::exit(int(isSaved ? ExitStatus::Done : ExitStatus::File));
}
