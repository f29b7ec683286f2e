#include "app/progressline.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <unistd.h>

namespace {

constexpr int barWidth = 24;
/// Before that a rate is a guess.
constexpr qint64 settledMsecs = 1'000;

struct ProgressText
{
    Q_DECLARE_TR_FUNCTIONS(HeadlessExport)
};

QString barOf(qint64 done, qint64 total)
{
    // What is estimated is not done before the end is seen.
    const int percent = total > 0 ? int(std::min<qint64>(99, done * 100 / total)) : 0;
    const int full = percent * barWidth / 100;
    return QStringLiteral("[%1%2] %3 %")
        .arg(QString(full, u'#'), QString(barWidth - full, u'.'), QString::number(percent).rightJustified(2));
}

} // namespace

QString progressText(qint64 done, qint64 total, qint64 elapsedMsecs, qint64 waitMsecs)
{
    const QLocale locale;
    QString text;
    if (total >= done && total > 0)
        text = barOf(done, total) + QStringLiteral("  ") +
               ProgressText::tr("%1 of about %2").arg(locale.toString(done), locale.toString(total));
    else
        text = ProgressText::tr("%Ln token(s) exported", nullptr, int(done));
    if (elapsedMsecs >= settledMsecs && done > 0) {
        const double perSecond = double(done) * 1000 / double(elapsedMsecs);
        text += QStringLiteral(", ") + ProgressText::tr("%1/s").arg(locale.toString(qint64(perSecond)));
        if (total > done)
            text += QStringLiteral(", ") +
                    ProgressText::tr("%1 s left").arg(locale.toString(qint64(double(total - done) / perSecond) + 1));
    }
    if (waitMsecs > 0)
        text += QStringLiteral(", ") +
                ProgressText::tr("waiting %1 s for the server's limit").arg(locale.toString((waitMsecs + 999) / 1000));
    return text;
}

ProgressLine::ProgressLine(std::FILE *stream)
    : m_stream(stream)
    , m_isTerminal(isatty(fileno(stream)) != 0)
{
    m_sinceStart.start();
}

void ProgressLine::show(qint64 done, qint64 total, qint64 waitMsecs)
{
    if (!m_isTerminal || (m_sinceShown.isValid() && m_sinceShown.elapsed() < 100))
        return;
    m_sinceShown.start();
    m_isShown = true;
    std::fprintf(m_stream, "\r%s\033[K", qUtf8Printable(progressText(done, total, m_sinceStart.elapsed(), waitMsecs)));
    std::fflush(m_stream);
}

void ProgressLine::clear()
{
    if (m_isShown)
        std::fputs("\r\033[K", m_stream);
    m_isShown = false;
    std::fflush(m_stream);
}
