#pragma once

#include <QByteArray>
#include <QString>

#include <string>
#include <string_view>

/// Keeps a spreadsheet from running text that strangers typed, in files and on the clipboard.
///
/// A `'` goes before each character that begins a formula (`= + - @`, full-width and small forms too) or is a `'`,
/// where it begins the text or what a spreadsheet may split off: behind `;`, a tab or a line break, with nothing but
/// spaces and quotes between; and before a tab or line break that begins the text. Whoever takes away one `'` wherever
/// one begins such a part has the text again:
/// `re.sub('(^|[;\t\n\v\f\r\x85\u2028\u2029])([ "\xa0\u200b\u3000\ufeff]*)\'', r'\1\2', text)` in Python.
std::string guardedText(std::string_view text);
QString guardedText(const QString &text);

/// Whether guardedText would change anything is not known; false where it certainly would not.
bool mayNeedGuard(std::string_view text);

/// The same for JSON, which stays what it says: a character that would begin a formula is written as an escape, and
/// white space between values as spaces. `mayBegin` where its first text stands at the front of the cell.
std::string guardedJson(std::string_view json, bool mayBegin = false);
