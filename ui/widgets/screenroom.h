#pragma once

#include <QSize>

class QWidget;

/// How large a window may be on its screen, with the title that the desktop puts above it.
QSize screenRoom(const QWidget *window);
