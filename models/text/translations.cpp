#include "models/text/translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QTranslator>

namespace {

const QString resourceFolder = QStringLiteral(":/translations");
const QString fileName = QStringLiteral("pat-console");

/// Owned by the application object, with which they go.
QList<QPointer<QTranslator>> &installedTranslators()
{
    static QList<QPointer<QTranslator>> translators;
    return translators;
}

void install(const QLocale &locale, const QString &name, const QString &path)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, name, QStringLiteral("_"), path)) {
        QCoreApplication::installTranslator(translator);
        installedTranslators().append(translator);
    } else {
        delete translator;
    }
}

void removeAll()
{
    for (const QPointer<QTranslator> &translator : installedTranslators())
        delete translator; // which takes it out of the application
    installedTranslators().clear();
}

/// The environment knows the country, too; a mere language does not.
QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    if (!code.isEmpty() && code != QLocale::languageToCode(system.language()))
        return QLocale(code);
    // The C locale writes 5000 and knows no names of months that are fit to read.
    return system.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : system;
}

} // namespace

QList<Language> availableLanguages()
{
    // Not QLocale::nativeLanguageName: it writes some as in the middle of a sentence, or with a country.
    const QList<Language> known{
        {QStringLiteral("en"), QStringLiteral("English")},  {QStringLiteral("ar"), QStringLiteral("العربية")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},  {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("fr"), QStringLiteral("Français")}, {QStringLiteral("ja"), QStringLiteral("日本語")},
    };
    QList<Language> available;
    for (const Language &language : known) {
        if (QFile::exists(resourceFolder + u'/' + fileName + u'_' + language.code + QStringLiteral(".qm")))
            available.append(language);
    }
    return available;
}

void installTranslations(const QString &code)
{
    removeAll();
    const QLocale locale = localeOf(code);
    QLocale::setDefault(locale);
    // The last one installed is asked first: English has the plural forms for what the language leaves open.
    install(QLocale(QLocale::English), fileName, resourceFolder);
    // Asked for by its code alone: a user of several languages would get another of them in place of English.
    if (locale.language() != QLocale::English)
        install(code.isEmpty() ? QLocale::system() : QLocale(code), fileName, resourceFolder);
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}
