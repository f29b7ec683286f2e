#pragma once

#include "models/decisions/decisionset.h"

#include <QList>
#include <QString>

/// Decisions as one reviewer gives them to another: a JSON file (docs/decisions.md).
///
///     {"program": "pat-console", "kind": "decisions", "version": 1, "host": "api.example.com", "decisions": [
///     {"token": "…", "verdict": "revoke", "note": "…", "who": "anna", "when": "2026-11-30T20:38:07.000Z",
///      "scopes": ["user:read"], "owner": "…", "end": "never"}]}
///
/// `verdict` is `keep`, `revoke` or `ask`; `when` and `end` are moments in UTC, an end may be `never`. `note`,
/// `scopes`, `owner` and `end` may be left out: no note, and what was not reported. Decisions stand by their tokens'
/// ids, one a line, each token once. Members that are not known are passed over.
struct DecisionFile
{
    QString host; ///< of the server that the tokens are of, with its port as hostText has it; once without
    QList<Decision> decisions;
};

/// Writes all of it or nothing, readable by its owner alone, over what was there before. Why it could not and what to
/// do, in a sentence; empty where it could.
QString writeDecisions(const QString &path, const QString &host, const DecisionSet &decisions);

/// What such a file holds, or why it cannot be used, in a sentence: one decision that is wrong makes all of it so.
struct DecisionReading
{
    DecisionFile file;
    QString problem;
};
DecisionReading readDecisions(const QString &path);
