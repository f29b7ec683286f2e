#pragma once

#include <QElapsedTimer>
#include <QString>

#include <cstdio>

/// How far an export is, as a bar or as plain text: `[#####.....] 50%  50,000 of about 100,000, 9,000/s, 6 s left`.
/// `total` < 0 where it is not known.
QString progressText(qint64 done, qint64 total, qint64 elapsedMsecs, qint64 waitMsecs);

/// Rewrites one line of a terminal, ten times a second at most; says nothing to a file or a pipe.
class ProgressLine
{
public:
    /// `stream` is not owned.
    explicit ProgressLine(std::FILE *stream);

    void show(qint64 done, qint64 total, qint64 waitMsecs);
    /// The line is empty again, for whatever is printed next.
    void clear();

private:
    std::FILE *m_stream;
    const bool m_isTerminal;
    bool m_isShown = false;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceShown;
};
