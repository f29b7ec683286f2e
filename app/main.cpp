#include "app/commandline.h"
#include "app/credentials.h"
#include "app/demoserver/sandbox.h"
#include "app/hardening.h"
#include "app/headlessexport.h"
#include "app/headlessreview.h"
#include "app/headlessrun.h"
#include "app/headlessverify.h"
#include "app/quitsignals.h"
#include "app/screenshot.h"
#include "models/credentials/keychainvault.h"
#include "models/files/bytepath.h"
#include "models/firstapplication.h"
#include "models/reporting/reportfile.h"
#include "models/session/workspace.h"
#include "models/settings/settingsfile.h"
#include "models/text/translations.h"
#include "models/text/userzone.h"
#include "ui/connections/connectioncontrol.h"
#include "ui/theme/desktopscheme.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/languagemenu.h"
#include "ui/window/languageswitcher.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDateTime>
#include <QLoggingCategory>
#include <QSettings>

#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <memory>

namespace {

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

void setNames()
{
    QCoreApplication::setOrganizationName(QStringLiteral("pat-console"));
    QCoreApplication::setApplicationName(QStringLiteral("pat-console"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PAT_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("pat-console"));
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// The server of --demo, and how to reach it.
struct Demo
{
    std::unique_ptr<Sandbox> sandbox;
    ApiAccess access;
    QString problem;
};

Demo startDemo(qint64 tokens)
{
    Demo demo;
    SandboxOptions options;
    options.tokens = tokens;
    demo.sandbox = std::make_unique<Sandbox>(options);
    demo.problem = demo.sandbox->start();
    demo.access.baseUrl = demo.sandbox->baseUrl();
    demo.access.credential = Credential(demo.sandbox->token());
    return demo;
}

/// Which takes fonts, and with them all that a window needs but the display.
bool drawsPdf(const CommandLine &line)
{
    return line.mode == CommandLine::Mode::Review && !line.reportPath.isEmpty() &&
           reportFormatOf(line.reportPath) == ReportFormat::Pdf;
}

/// Everything that needs no window. Empty where there shall be one.
std::optional<ExitStatus> runWithoutWindow(int argc, char **argv, const QByteArray &token, CommandLine *line)
{
    std::unique_ptr<QCoreApplication> application = makeFirstApplication(argc, argv);
    installTranslations();
    QStringList arguments; // not Qt's: those are no longer the bytes that were given
    for (int i = 0; i < argc; ++i)
        arguments.append(decodeBytes(argv[i]));
    const ParsedCommandLine parsed = parseCommandLine(arguments);
    if (!parsed.commandLine) {
        printProblem(parsed.problem);
        return ExitStatus::BadArguments;
    }
    *line = *parsed.commandLine;
    switch (line->mode) {
    case CommandLine::Mode::Help:
        std::fputs(qUtf8Printable(commandLineHelp()), stdout);
        return ExitStatus::Done;
    case CommandLine::Mode::Version:
        std::puts("pat-console " PAT_VERSION);
        return ExitStatus::Done;
    case CommandLine::Mode::Window:
        return {};
    case CommandLine::Mode::Verify:
        return runHeadlessVerify(*line);
    case CommandLine::Mode::Export:
    case CommandLine::Mode::Review:
        break;
    }
    if (drawsPdf(*line)) {
        application.reset(); // there is one at a time
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // Of each font that lacks a character: standard error is for what the user can do something about.
        QLoggingCategory::setFilterRules(QStringLiteral("*.debug=false\n*.warning=false"));
        application = std::make_unique<QGuiApplication>(argc, argv);
        installTranslations();
    }
    const QuitSignals quitSignals; // what is above has no event loop, which it needs
    const auto run = line->mode == CommandLine::Mode::Review ? runHeadlessReview : runHeadlessExport;
    if (line->isDemo) {
        const Demo demo = startDemo(line->demoTokens);
        if (!demo.problem.isEmpty()) {
            printProblem(demo.problem);
            return ExitStatus::Network;
        }
        return run(*line, demo.access);
    }
    FoundAccess found = findAccess(*line, token);
    if (!found.access && found.problem.isEmpty())
        found.problem = line->mode == CommandLine::Mode::Review
                            ? QCoreApplication::translate("CommandLine", "--review needs --base-url, or --demo.")
                            : QCoreApplication::translate("CommandLine", "--export needs --base-url, or --demo.");
    if (!found.access) {
        printProblem(found.problem);
        return ExitStatus::BadArguments;
    }
    for (const QString &warning : std::as_const(found.warnings))
        printProblem(warning);
    return run(*line, *found.access);
}

/// What the window calls the demo, and how it marks it.
Connection demoConnection()
{
    Connection connection;
    connection.name = QCoreApplication::translate("CommandLine", "Demo");
    connection.mark = ConnectionMark::Teal;
    return connection;
}

/// What the command line names, or else what was open last.
void openFirst(MainWindow *window, const FoundAccess &found, const CommandLine &line)
{
    if (found.access)
        window->openSession(*found.access, line.isDemo ? demoConnection() : Connection(),
                            line.query == TokenQuery() ? std::nullopt : std::optional(line.query));
    else
        window->connections().openLastQuietly();
}

ExitStatus runWindow(int argc, char **argv, const QByteArray &token, const CommandLine &line)
{
    QApplication application(argc, argv);
    const QuitSignals quitSignals;
    installTranslations(); // which language was chosen stands in the file that may be in trouble
    const std::optional<SettingsTrouble> trouble = checkSettingsFile();
    applyLanguage();
    QApplication::setWindowIcon(applicationIcon());
    const DesktopScheme desktop;
    auto mode = ThemeMode(QSettings().value(QStringLiteral("window/theme"), 0).toInt());
    const auto showTheme = [&] { applyTheme(application, mode, desktop.wish()); };
    showTheme();
    QObject::connect(&desktop, &DesktopScheme::changed, &application, [&] {
        if (mode == ThemeMode::System)
            showTheme();
    });

    Demo demo;
    FoundAccess found;
    if (line.isDemo) {
        demo = startDemo(line.demoTokens);
        found = {demo.access, demo.problem, {}};
    } else {
        found = findAccess(line, token);
    }
    for (const QString &warning : std::as_const(found.warnings))
        printProblem(warning);
    if (!found.problem.isEmpty()) {
        printProblem(found.problem);
        return line.isDemo ? ExitStatus::Network : ExitStatus::BadArguments;
    }
    KeychainVault vault;
    Workspace workspace(now, &vault);
    const auto makeWindow = [&] {
        auto window = std::make_unique<MainWindow>(&workspace);
        QObject::connect(window.get(), &MainWindow::themeRequested, &application, [&](int wanted) {
            mode = ThemeMode(wanted);
            showTheme();
        });
        QObject::connect(window.get(), &MainWindow::demoRequested, window.get(), [shown = window.get(), &demo, &line] {
            if (!demo.sandbox || !demo.problem.isEmpty())
                demo = startDemo(line.demoTokens);
            if (demo.problem.isEmpty())
                shown->openSession(demo.access, demoConnection(), std::nullopt);
            else
                shown->showNotice(demo.problem, {});
        });
        return window;
    };
    LanguageSwitcher appWindow(makeWindow);
    MainWindow &window = appWindow.window();
    std::unique_ptr<Screenshot> screenshot; // first: where it cannot be saved nothing has to be asked
    if (!line.screenshotPath.isEmpty())
        screenshot = std::make_unique<Screenshot>(&window, line.screenshotPath);
    openFirst(&window, found, line);
    if (const UserZone zone = userZone(); !zone.problem.isEmpty())
        window.showNotice(zone.problem, zone.advice);
    if (trouble)
        window.showNotice(trouble->text, trouble->advice);
    window.show();
    return ExitStatus(QApplication::exec());
}

/// A file or a socket of our own must not become what is read from or written to as standard input, output or error
/// where those are closed; the wrong way round, so that their use remains an error.
void occupyStandardDescriptors()
{
    for (int fd = 0; fd <= 2; ++fd) {
        if (::fcntl(fd, F_GETFD) < 0)
            ::open("/dev/null", fd == 0 ? O_WRONLY : O_RDONLY); // takes the lowest number that is free
    }
}

} // namespace

int main(int argc, char **argv)
{
#ifdef PAT_HARDENED
    hardenProcess();
#endif
    occupyStandardDescriptors();
    const QByteArray token = takeEnvironmentToken();
    // A closed pipe, and a file that may not grow further, are exports that could not be written.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    setNames();
    CommandLine line;
    if (const auto status = runWithoutWindow(argc, argv, token, &line))
        return int(*status);
    if (!hasDisplay()) {
        if (line.screenshotPath.isEmpty()) {
            printProblem(QCoreApplication::translate(
                "CommandLine", "There is no display. Set DISPLAY, or use --export or --screenshot."));
            return int(ExitStatus::BadArguments);
        }
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    return int(runWindow(argc, argv, token, line));
}
