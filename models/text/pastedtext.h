#pragma once

#include <QString>
#include <QStringList>

/// `text` without what comes along when it is pasted: white space, zero-width and control characters, byte order marks
/// and quotes at its ends. What stands between other characters stays.
QString unwrapped(const QString &text);

/// `text` without the characters at both ends for which `isWrapped` holds.
QString withoutEnds(const QString &text, bool (*isWrapped)(QChar));

/// Quotes of any language, opening and closing.
bool isQuote(QChar c);

/// The ids in what the user pasted, each once, in order: a list with commas, white space or semicolons, with or without
/// quotes and brackets; JSON, where the `id` of each record counts; the addresses of tokens. UUIDs become lower case.
QStringList parseIds(const QString &text);

/// Whether `text` says no more than its ids: nothing was left out but separators.
bool isPlainIdList(const QString &text);
