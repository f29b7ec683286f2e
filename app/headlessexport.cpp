#include "app/headlessexport.h"

#include "models/exporting/tokenexport.h"
#include "models/token/displaytext.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocale>

#include <cstdio>
#include <unistd.h>

namespace {

constexpr qsizetype maxProblemChars = 4000;

struct HeadlessText
{
    Q_DECLARE_TR_FUNCTIONS(HeadlessExport)
};

/// Rewrites one line of a terminal, ten times a second at most; says nothing to a file or a pipe.
class ProgressLine
{
public:
    void show(qint64 rows)
    {
        if (!m_isTerminal || (m_since.isValid() && m_since.elapsed() < 100))
            return;
        m_since.start();
        m_isShown = true;
        const QString text = HeadlessText::tr("%Ln token(s) exported", nullptr, int(rows));
        std::fprintf(stderr, "\r%s", qUtf8Printable(text));
        std::fflush(stderr);
    }
    void clear()
    {
        if (m_isShown)
            std::fputs("\r\033[K", stderr);
    }

private:
    const bool m_isTerminal = isatty(STDERR_FILENO) != 0;
    bool m_isShown = false;
    QElapsedTimer m_since;
};

ExitStatus statusOf(const ApiError &error)
{
    const bool isRefused = error.kind == ApiError::Kind::Unauthorized || error.kind == ApiError::Kind::Forbidden;
    return isRefused ? ExitStatus::Refused : ExitStatus::Network;
}

QString fileProblem(const QString &path, const QString &reason)
{
    return HeadlessText::tr("%1 could not be written: %2. Choose another file, or make room.").arg(path, reason);
}

} // namespace

void printProblem(const QString &problem)
{
    // A server must not be able to move a terminal's cursor, nor to write a second line.
    const QString line = displayText(QString(problem).replace(u'\n', u' '), maxProblemChars);
    std::fprintf(stderr, "pat-console: %s\n", qUtf8Printable(line));
}

ExitStatus runHeadlessExport(const CommandLine &line, const ApiEndpoint &endpoint)
{
    auto file = std::make_unique<ExportFile>(line.exportPath, line.exportOptions);
    if (!file->open()) {
        printProblem(fileProblem(line.exportPath, file->problem()));
        return ExitStatus::File;
    }
    TokenApi api(endpoint);
    RequestQueue queue(&api);
    ExportPlan plan;
    plan.query = line.query;
    plan.zone = QTimeZone::systemTimeZone();
    TokenExport run(&queue, plan, std::move(file));
    ProgressLine progress;
    const auto leave = [&progress](ExitStatus status) {
        progress.clear();
        QMetaObject::invokeMethod(
            qApp, [status] { QCoreApplication::exit(int(status)); }, Qt::QueuedConnection);
    };
    QObject::connect(&run, &TokenExport::progressed, &run, [&progress](qint64 rows) { progress.show(rows); });
    QObject::connect(&run, &TokenExport::finished, &run, [leave] { leave(ExitStatus::Done); });
    QObject::connect(&run, &TokenExport::failed, &run, [&line, leave](const ExportFailure &failure) {
        leave(failure.api ? statusOf(*failure.api) : ExitStatus::File);
        printProblem(failure.api ? QString(errorText(*failure.api) + u' ' + errorAdvice(*failure.api))
                                 : fileProblem(line.exportPath, failure.file));
    });
    run.start();
    return ExitStatus(QCoreApplication::exec());
}
