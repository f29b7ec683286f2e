#pragma once

class QMainWindow;

/// Adds the menu that explains: the guide, which F1 opens, and what this program is.
void addHelpMenu(QMainWindow *window);
