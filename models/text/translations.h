#pragma once

#include <QList>
#include <QString>

struct Language
{
    QString code; ///< such as `de`
    QString name; ///< as those who speak it write it
};

/// Those that the program has texts for; English first.
QList<Language> availableLanguages();

/// Loads the texts in a language, their plural forms, and the locale that numbers and dates are written by; English
/// where there is no such language, and for what it leaves open. An empty code means the user's language as the
/// environment says. Needs the application object. May be called again: what was loaded before goes, and windows are
/// told by QEvent::LanguageChange.
void installTranslations(const QString &code = {});
