#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

/// `text` of a server made fit for display in a plain-text widget: one line, about `maxChars` UTF-16 units at
/// most (then `…`), and every character that cannot be seen or that reorders its neighbors (control, format, bidi,
/// zero-width, private use, lone surrogates, line separators, odd spaces, towers of accents) written out as `‹U+202E›`.
/// Joiners and variation selectors stay beside an emoji, where they are part of the picture. The only function that
/// does this: every label, cell, tooltip, message and terminal gets text of a server, or about one, from here.
QString displayText(QStringView text, qsizetype maxChars = 300);
/// The same, without a copy where nothing is to be done.
QString displayText(const QString &text, qsizetype maxChars = 300);

/// A piece of a long text fit for display, of about `maxChars`: broken where it breaks its lines, and wherever a line
/// would be longer than a text widget lays out in good time (there with a `displayBreak`). `used` becomes how much of
/// the text that is; the next piece begins there, on a line of its own.
QString displayLines(QStringView text, qsizetype maxChars, qsizetype *used);

/// Ends a line that the text does not end: a zero-width space, which displayText itself leaves in no text, and `\n`.
constexpr QStringView displayBreak = u"\u200B\n";

/// A part of what displayLines made, with the lines again that the text has.
QString textWithoutBreaks(QString shown);

/// A part of what displayText made, with the characters again that its marks stand for: for the clipboard, from a text
/// that has no such marks of its own.
QString textWithoutMarks(const QString &shown);

/// For setToolTip, which has no plain-text switch: text that is always taken as rich and shows literally.
QString toolTipText(QStringView text);
/// The same, with a line break after each.
QString toolTipLines(const QStringList &lines);
