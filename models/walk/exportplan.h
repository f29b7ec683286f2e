#pragma once

#include "models/api/apierror.h"
#include "models/paging/tokenselection.h"

#include <QList>
#include <QTimeZone>

#include <optional>

/// Some records of one page, both ends inclusive, from 0.
struct ExportPart
{
    int page = 1;
    int first = 0;
    int last = 0;
};

/// What is exported, frozen when the run starts.
struct ExportPlan
{
    TokenQuery query;
    int pageSize = 100;
    QTimeZone zone;
    /// Pages of the list; empty for everything that matches.
    QList<ExportPart> parts;
    /// Fails where it cannot be proven that nothing is missing, rather than leaving a file of which that is said.
    bool requiresProof = false;
    /// What is exported in place of what matches.
    std::optional<TokenSelection> selection = {};
    /// Bodies of answers that came beside the walk: a page with the same body is asked for again.
    QList<QByteArray> answersBeside = {};
};

/// Why a run left no file.
struct ExportFailure
{
    std::optional<ApiError> api;
    QString file;     ///< why the file could not be written, where it was that
    QString unproven; ///< why tokens may be missing, a clause, where no file was to be left then
};
