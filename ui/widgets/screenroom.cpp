#include "ui/widgets/screenroom.h"

#include <QScreen>
#include <QWidget>

namespace {

/// For frame and title as long as it is not known how large they are, and for a desktop that does not say what it
/// keeps.
constexpr QSize outside(16, 72);

} // namespace

QSize screenRoom(const QWidget *window)
{
    return window->screen()->availableGeometry().size() - outside;
}
