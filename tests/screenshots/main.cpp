#include "scenes.h"

#include "ui/languagemenu.h"
#include "ui/theme.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

/// pat_screenshots FOLDER light|dark|contrast [scene ...]
int main(int argc, char **argv)
{
    const QTemporaryDir settings; // nobody's own settings show in the guide, nor are they changed
    qputenv("XDG_CONFIG_HOME", settings.path().toLocal8Bit());
    QCoreApplication::setOrganizationName(QStringLiteral("pat-console"));
    QCoreApplication::setApplicationName(QStringLiteral("pat-console"));
    QApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.size() < 2) {
        std::fputs("usage: pat_screenshots FOLDER light|dark|contrast [scene ...]\n", stderr);
        return 2;
    }
    applyLanguage();
    QApplication::setCursorFlashTime(0);
    Album album(arguments.takeFirst());
    const QString theme = arguments.takeFirst();
    applyTheme(application, theme == u"dark"       ? ThemeMode::Dark
                            : theme == u"contrast" ? ThemeMode::HighContrast
                                                   : ThemeMode::Light);

    Scenes scenes(&album, QDateTime(QDate(2026, 11, 24), QTime(9, 30), Qt::UTC));
    if (const QString problem = scenes.start(); !problem.isEmpty())
        album.addProblem(problem);
    else
        scenes.play(arguments);
    for (const QString &problem : album.problems())
        std::fprintf(stderr, "%s\n", qUtf8Printable(problem));
    return album.problems().isEmpty() ? 0 : 1;
}
