#include "ui/theme/theme.h"

#include "ui/theme/themestyle.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>
#include <QToolTip>

namespace {

/// 13 px at 96 dpi. Points rather than pixels, so that the text follows the resolution that the desktop reports.
constexpr qreal textPoints = 9.75;
/// Who sets the desktop's font this large needs it this large.
constexpr qreal largeTextPoints = 12.0;

ThemeColors &currentColors()
{
    static ThemeColors colors = lightColors();
    return colors;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

ThemeColors colorsOf(ThemeMode mode, DesktopScheme::Wish desktop)
{
    if (mode == ThemeMode::HighContrast)
        return highContrastColors();
    if (mode != ThemeMode::System)
        return mode == ThemeMode::Dark ? darkColors() : lightColors();
    // An empty palette takes ours away: what is left is what the desktop asks for.
    QApplication::setPalette(QPalette());
    const bool wantsDark =
        desktop == DesktopScheme::Wish::None ? isDark(QApplication::palette()) : desktop == DesktopScheme::Wish::Dark;
    return wantsDark ? darkColors() : lightColors();
}

QFont themeFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (font.pointSizeF() < largeTextPoints)
        font.setPointSizeF(textPoints);
    return font;
}

/// Selected rows and menu items are tinted rather than filled, so that the colors of the states stay readable on them.
QPalette tinted(QPalette palette, const ThemeColors &colors)
{
    palette.setColor(QPalette::Highlight, colors.selection);
    palette.setColor(QPalette::HighlightedText, colors.text);
    return palette;
}

void setFonts()
{
    const QFont font = themeFont();
    QFont bold = font;
    bold.setBold(true);
    QApplication::setFont(font);
    QApplication::setFont(bold, "QHeaderView");
    QToolTip::setFont(font);
}

} // namespace

ThemeColors lightColors()
{
    return {.dark = false,
            .window = 0xf7f7f8,
            .paper = 0xffffff,
            .alternate = 0xfafbfc,
            .text = 0x1d1f23,
            .quiet = 0x5d636e,
            .line = 0xd9dce1,
            .accent = 0x2763cc,
            .onAccent = 0xffffff,
            .selection = 0xe5eefc,
            .hover = 0xf0f1f3,
            .pressed = 0xe6e8ec,
            .placeholder = 0xe8e9ed,
            .active = 0x197a42,
            .expiring = 0x8a5700,
            .revoked = 0xb3261e,
            .expired = 0x5f6672,
            .infoBar = 0xe8f0fd,
            .warningBar = 0xfdf3dc,
            .errorBar = 0xfdeceb};
}

ThemeColors darkColors()
{
    return {.dark = true,
            .window = 0x24262b,
            .paper = 0x1b1d21,
            .alternate = 0x1f2126,
            .text = 0xe6e8eb,
            .quiet = 0xa0a7b4,
            .line = 0x3a3e46,
            .accent = 0x78a9ff,
            .onAccent = 0x1b1d21,
            .selection = 0x263a5e,
            .hover = 0x2b2e34,
            .pressed = 0x34373e,
            .placeholder = 0x2e3137,
            .active = 0x57c98a,
            .expiring = 0xe8b04a,
            .revoked = 0xff8a80,
            .expired = 0xa3aab6,
            .infoBar = 0x26354f,
            .warningBar = 0x3d331f,
            .errorBar = 0x43272a};
}

/// Black and white, and few strong colors.
ThemeColors highContrastColors()
{
    return {.dark = true,
            .highContrast = true,
            .window = Qt::black,
            .paper = Qt::black,
            .alternate = 0x0d0d0d,
            .text = 0xffffff,
            .quiet = 0xe6e6e6,
            .line = 0xa8a8a8,
            .accent = 0xffe14d,
            .onAccent = Qt::black,
            .selection = 0x003468,
            .hover = 0x2b2b2b,
            .pressed = 0x404040,
            .placeholder = 0x6e6e6e,
            .active = 0x7dffb0,
            .expiring = 0xffcf70,
            .revoked = 0xffc4be,
            .expired = 0xdcdcdc,
            .infoBar = 0x002b55,
            .warningBar = 0x332600,
            .errorBar = 0x4a0d0a};
}

const ThemeColors &themeColors()
{
    return currentColors();
}

QPalette themePalette(const ThemeColors &colors)
{
    QPalette palette(colors.window);
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.paper);
    palette.setColor(QPalette::AlternateBase, colors.alternate);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.quiet);
    palette.setColor(QPalette::Button, colors.window);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, colors.revoked);
    palette.setColor(QPalette::ToolTipBase, colors.paper);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.accent);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.onAccent);
    palette.setColor(QPalette::Light, colors.paper);
    palette.setColor(QPalette::Midlight, colors.hover);
    palette.setColor(QPalette::Mid, colors.line);
    palette.setColor(QPalette::Dark, colors.dark ? colors.line : colors.quiet);
    palette.setColor(QPalette::Shadow, colors.dark ? QColor(0x101114) : colors.quiet);

    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
                            QPalette::PlaceholderText, QPalette::Link, QPalette::LinkVisited})
        palette.setColor(QPalette::Disabled, role, colors.quiet);
    palette.setColor(QPalette::Disabled, QPalette::Base, colors.window);
    palette.setColor(QPalette::Disabled, QPalette::AlternateBase, colors.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.pressed);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colors.quiet);
    return palette;
}

void applyTheme(QApplication &application, ThemeMode mode, DesktopScheme::Wish desktop)
{
    QApplication::setStyle(new ThemeStyle);
    currentColors() = colorsOf(mode, desktop);
    const ThemeColors &colors = themeColors();
    const QPalette palette = themePalette(colors);
    const QPalette rows = tinted(palette, colors);
    QApplication::setPalette(palette);
    QApplication::setPalette(rows, "QAbstractItemView");
    QApplication::setPalette(rows, "QMenu");
    QApplication::setPalette(rows, "QMenuBar");
    QToolTip::setPalette(palette);
    setFonts();
    // Nothing moves that says nothing, whatever the desktop allows.
    for (const auto effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                              Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        application.setEffectEnabled(effect, false);
}
