#include "app/screenshot.h"

#include "app/headlessexport.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPixmap>
#include <QTimer>

namespace {

constexpr int lookEveryMsecs = 50;
constexpr int longestWaitMsecs = 30'000;

} // namespace

bool takeScreenshot(MainWindow *window, const QString &path)
{
    QElapsedTimer waited;
    waited.start();
    bool isSelected = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        if (!window->isSettled() && waited.elapsed() < longestWaitMsecs)
            return;
        if (isSelected)
            QApplication::quit();
        window->selectFirstRow(); // and one more look, so that what it brings is painted
        isSelected = true;
    });
    look.start(lookEveryMsecs);
    QApplication::exec();
    if (window->grab().save(path, "PNG"))
        return true;
    printProblem(
        QCoreApplication::translate("Screenshot", "The picture could not be saved as %1. Choose another file.").arg(path));
    return false;
}
