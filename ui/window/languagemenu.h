#pragma once

#include <QString>

#include <functional>

class QMenu;

/// Adds the choice of a language to a menu: each by its own name, and "system default". `choose` gets the code, empty
/// for the desktop's.
QMenu *addLanguageMenu(QMenu *menu, std::function<void(const QString &code)> choose);

/// The code that was chosen last, on another day too; empty for the desktop's language.
QString chosenLanguage();

/// Makes everything that is built from now on speak the chosen language, and read in its direction.
void applyLanguage();
