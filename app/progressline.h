#pragma once

#include "models/exporting/exportprogress.h"

#include <QElapsedTimer>

#include <cstdio>

/// `[#####.....] 50 %  50,000 of about 100,000, 9,000/s, 6 s left`; no bar where the total is not known.
QString progressLine(const ExportProgress &progress);

/// Rewrites one line of a terminal, ten times a second at most; says nothing to a file or a pipe, or where the terminal
/// shows the tokens themselves.
class ProgressLine
{
public:
    /// `stream` is not owned; the tokens go to `data`, null where they go to a file.
    explicit ProgressLine(std::FILE *stream, std::FILE *data = nullptr);

    void show(ExportProgress progress);
    /// The line is empty again, for whatever is printed next.
    void clear();

private:
    std::FILE *m_stream;
    const bool m_isShowable;
    bool m_isShown = false;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceShown;
};
