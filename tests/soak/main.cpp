#include "faultyserver.h"
#include "models/text/translations.h"
#include "soak.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>

#include <atomic>
#include <cstdio>

namespace {

std::atomic<int> modelProblems = 0;

/// What the model tester finds is a broken promise; what the server does to the network is not worth a word.
void watchMessages(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const bool isModel = qstrcmp(context.category, "qt.modeltest") == 0;
    if (isModel)
        ++modelProblems;
    if (isModel || type == QtFatalMsg)
        std::printf("BROKEN: %s\n", qUtf8Printable(message));
}

int soak(QApplication *application, quint32 seed, qint64 msecs)
{
    std::printf("seed %u, %lld s\n", seed, static_cast<long long>(msecs / 1000));
    installTranslations();
    applyTheme(*application, ThemeMode::Light);
    // No column of text: a line of the file is a token then.
    QSettings().setValue(QStringLiteral("export/columns"),
                         QStringList{QStringLiteral("id"), QStringLiteral("createdAt")});
    qInstallMessageHandler(watchMessages);
    const int problems = Soak(seed, msecs).run() + modelProblems;
    if (problems == 0)
        std::puts("Every promise was kept.");
    else
        std::printf("%d promises were broken; the same again: --seed %u\n", problems, seed);
    return problems == 0 ? 0 : 1;
}

} // namespace

/// pat_soak [--minutes N | --seconds N] [--seed S]
int main(int argc, char **argv)
{
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", settings.path().toLocal8Bit());
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("pat-console-soak"));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--serve")
        return serveFaulty(arguments.value(2).toUInt(), arguments.value(3).toInt());
    qint64 msecs = 20 * 60'000;
    quint32 seed = QRandomGenerator::global()->bounded(1'000'000);
    for (qsizetype i = 1; i + 1 < arguments.size(); i += 2) {
        const double value = arguments[i + 1].toDouble();
        if (arguments[i] == u"--minutes")
            msecs = qint64(value * 60'000);
        else if (arguments[i] == u"--seconds")
            msecs = qint64(value * 1'000);
        else if (arguments[i] == u"--seed")
            seed = quint32(value);
    }
    return soak(&application, seed, msecs);
}
