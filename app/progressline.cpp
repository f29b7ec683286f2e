#include "app/progressline.h"

#include <algorithm>
#include <unistd.h>

namespace {

constexpr int barWidth = 24;

QString barOf(const ExportProgress &progress)
{
    if (progress.total <= 0 || progress.done > progress.total)
        return {};
    // What is estimated is not done before the end is seen.
    const int percent = int(std::min<qint64>(99, progress.done * 100 / progress.total));
    const int full = percent * barWidth / 100;
    return QStringLiteral("[%1%2] %3 %  ")
        .arg(QString(full, u'#'), QString(barWidth - full, u'.'), QString::number(percent).rightJustified(2));
}

bool isTerminal(std::FILE *stream)
{
    return isatty(fileno(stream)) != 0;
}

} // namespace

QString progressLine(const ExportProgress &progress)
{
    return barOf(progress) + progress.text();
}

ProgressLine::ProgressLine(std::FILE *stream, std::FILE *data)
    : m_stream(stream)
    , m_isShowable(isTerminal(stream) && !(data && isTerminal(data)))
{
    m_sinceStart.start();
}

void ProgressLine::show(ExportProgress progress)
{
    if (!m_isShowable || (m_sinceShown.isValid() && m_sinceShown.elapsed() < 100))
        return;
    m_sinceShown.start();
    m_isShown = true;
    progress.elapsedMsecs = m_sinceStart.elapsed();
    std::fprintf(m_stream, "\r%s\033[K", qUtf8Printable(progressLine(progress)));
    std::fflush(m_stream);
}

void ProgressLine::clear()
{
    if (m_isShown)
        std::fputs("\r\033[K", m_stream);
    m_isShown = false;
    std::fflush(m_stream);
}
