#include "ui/window/languagemenu.h"

#include "models/settings/settingsfile.h"
#include "models/text/translations.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QSettings>

namespace {

const QString languageKey = QStringLiteral("window/language");

struct LanguageText
{
    Q_DECLARE_TR_FUNCTIONS(LanguageMenu)
};

} // namespace

QMenu *addLanguageMenu(QMenu *menu, std::function<void(const QString &code)> choose)
{
    QMenu *languages = menu->addMenu(LanguageText::tr("Language"));
    auto *group = new QActionGroup(languages);
    const QString current = chosenLanguage();
    const auto add = [&](const QString &text, const QString &code) {
        QAction *action = languages->addAction(text);
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(code == current);
        QObject::connect(action, &QAction::triggered, languages, [choose, code] {
            saveSetting(languageKey, code);
            choose(code);
        });
    };
    add(LanguageText::tr("System default"), {});
    languages->addSeparator();
    for (const Language &language : availableLanguages())
        add(language.name, language.code);
    return languages;
}

QString chosenLanguage()
{
    return QSettings().value(languageKey).toString();
}

void applyLanguage()
{
    installTranslations(chosenLanguage());
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
}
