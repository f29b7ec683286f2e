#pragma once

#include <QString>
#include <QStringView>

/// `text` of a server made fit for display in a plain-text widget: one line, at most `maxChars` UTF-16 units of the
/// original (then `…`), and every character that cannot be seen or that reorders its neighbours (control, format, bidi,
/// zero-width, private use, lone surrogates, line separators) written out as `‹U+202E›`. Joiners and variation
/// selectors stay beside an emoji, where they are part of the picture.
QString displayText(QStringView text, qsizetype maxChars = 300);
/// The same, without a copy where nothing is to be done.
QString displayText(const QString &text, qsizetype maxChars = 300);

/// For setToolTip, which has no plain-text switch: text that is always taken as rich and shows literally.
QString toolTipText(QStringView text);
