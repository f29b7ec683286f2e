#pragma once

#include "ui/theme/desktopscheme.h"

#include <QColor>
#include <QPalette>

class QApplication;

/// Whether the window follows the desktop, stays light or dark, or is as clear as it can be. Kept in the settings: a
/// new one comes last.
enum class ThemeMode { System, Light, Dark, HighContrast };

/// Every color of the window. All that words are written in (text, quiet, accent and the four states) keeps a contrast
/// of 4.5:1, and of 7:1 in the high contrast, on all that words are written on (window, paper, alternate, selection,
/// hover and the three bars).
struct ThemeColors
{
    bool dark = false;
    bool highContrast = false;
    QColor window;
    QColor paper;
    QColor alternate;
    QColor text;
    QColor quiet;
    QColor line;
    QColor accent;
    QColor onAccent;
    QColor selection;
    QColor hover;
    QColor pressed;
    /// The bars that stand for text that is not there yet, and the empty part of a progress bar.
    QColor placeholder;
    QColor active;
    QColor expiring;
    QColor revoked;
    QColor expired;
    QColor infoBar;
    QColor warningBar;
    QColor errorBar;
};

ThemeColors lightColors();
ThemeColors darkColors();
ThemeColors highContrastColors();

/// The colors in force; the light ones until applyTheme is called.
const ThemeColors &themeColors();

/// The palette that these colors make, the disabled and inactive groups included.
QPalette themePalette(const ThemeColors &colors);

/// Sets style, palette and font of the application. May be called again at any time: widgets follow, icons included.
/// `desktop` counts where the window follows the desktop; without a wish, its palette does.
void applyTheme(QApplication &application, ThemeMode mode, DesktopScheme::Wish desktop = DesktopScheme::Wish::None);
