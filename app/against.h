#pragma once

#include "app/commandline.h"
#include "app/exitstatus.h"
#include "models/comparing/earlierreview.h"

#include <QTimeZone>

#include <optional>

/// The file of --against, read; nothing where none is named. Where it cannot be used that is printed, and `failure` is
/// what a script learns.
struct AgainstFile
{
    std::optional<EarlierReview> review;
    std::optional<ExitStatus> failure;
};
AgainstFile readAgainst(const CommandLine &line);

/// What has to be known of the comparison, in one line; empty for nothing.
QString againstRemark(const EarlierReview &earlier, const CommandLine &line, const QString &host, const QTimeZone &zone,
                      qint64 nowMsecs);
