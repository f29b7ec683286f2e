#include "models/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace {

void install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installTranslations()
{
    // The C locale writes 5000 and knows no names of months that are fit to read.
    const QLocale system = QLocale::system();
    if (system.language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QString folder = QStringLiteral(":/translations");
    // The last one installed is asked first: English has the plural forms for what the language leaves open.
    install(QLocale(QLocale::English), QStringLiteral("pat-console"), folder);
    install(system, QStringLiteral("pat-console"), folder);
    install(system, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}
