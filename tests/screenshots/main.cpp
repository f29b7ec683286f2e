#include "models/qtversions.h"
#include "scenes.h"
#include "stage.h"

#include "ui/theme/theme.h"
#include "ui/window/languagemenu.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

namespace {

const char usage[] = "usage: pat_screenshots FOLDER light|dark|contrast [--sheet FILE] [scene ...]\n";

/// Menus and dialogs open where the screen has room: the one that is there without asking is smaller than the window.
bool makeScreen(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(R"({"screens": [{"name": "screen", "x": 0, "y": 0, "width": 4000, "height": 3000,)"
               R"( "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    const QByteArray platform = "offscreen:configfile=" + path.toLocal8Bit();
    qputenv("QT_QPA_PLATFORM", platform);
    return true;
}

ThemeMode themeOf(const QString &name)
{
    if (name == u"contrast")
        return ThemeMode::HighContrast;
    return name == u"dark" ? ThemeMode::Dark : ThemeMode::Light;
}

int playAll(Album *album, const QStringList &names)
{
    Stage stage(album, QDateTime(QDate(2026, 11, 24), QTime(9, 30), utcZone));
    if (const QString problem = stage.start(); !problem.isEmpty())
        album->addProblem(problem);
    QStringList unknown = names;
    for (const Scene &scene : allScenes()) {
        const QString name = QString::fromLatin1(scene.name);
        if (!names.isEmpty() && !names.contains(name))
            continue;
        unknown.removeAll(name);
        stage.begin(name);
        scene.play(stage);
        stage.end();
    }
    for (const QString &name : std::as_const(unknown))
        album->addProblem(QStringLiteral("there is no scene %1").arg(name));
    for (const QString &problem : album->problems())
        std::fprintf(stderr, "%s\n", qUtf8Printable(problem));
    return album->problems().isEmpty() ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    // Nobody's own settings and folders show in the guide, nor are they changed.
    const QTemporaryDir home(QDir::tempPath() + QStringLiteral("/ada-XXXXXX"));
    if (!home.isValid() || !makeScreen(home.filePath(QStringLiteral("screen.json"))))
        return 2;
    qputenv("HOME", home.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral(".config")).toLocal8Bit());
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral(".local")).toLocal8Bit());
    QDir(home.path()).mkdir(QStringLiteral("Documents"));
    QCoreApplication::setOrganizationName(QStringLiteral("pat-console"));
    QCoreApplication::setApplicationName(QStringLiteral("pat-console"));
    QApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.size() < 2) {
        std::fputs(usage, stderr);
        return 2;
    }
    applyLanguage();
    QApplication::setCursorFlashTime(0);
    Album album(arguments.takeFirst());
    applyTheme(application, themeOf(arguments.takeFirst()));
    QString sheet;
    if (arguments.value(0) == u"--sheet") {
        sheet = arguments.value(1);
        arguments = arguments.mid(2);
    }
    const int status = playAll(&album, arguments);
    if (!sheet.isEmpty())
        album.saveSheet(sheet);
    return album.problems().isEmpty() ? status : 1;
}
