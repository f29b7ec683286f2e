#pragma once

#include <QString>

class MainWindow;

/// Waits until the window has settled (half a minute at most), selects the first token so that its details show, and
/// saves a picture. False where the file could not be written; says so on standard error.
bool takeScreenshot(MainWindow *window, const QString &path);
