#pragma once

#include "models/exporting/exportfile.h"
#include "models/inventory/reviewfilter.h"
#include "models/query/tokenquery.h"
#include "models/review/reviewrules.h"

#include <QString>
#include <QStringList>

#include <optional>

/// What the user asked for on the command line, checked: a value that main acts upon.
struct CommandLine
{
    enum class Mode { Window, Export, Review, Verify, Help, Version };
    enum class ReviewFormat { Text, Json, Csv };

    Mode mode = Mode::Window;
    bool isDemo = false;
    qint64 demoTokens = 5000;
    QString baseUrl;           ///< as typed or from the environment; empty for none
    QString tokenFile;         ///< `-` for standard input; empty for none
    QString proxy;             ///< as typed; empty for none
    QString proxyPasswordFile; ///< `-` for standard input; empty for none
    QString caFile;            ///< empty for none
    TokenQuery query;
    ReviewFilter where; ///< of an export or a review: what the console keeps of what the query brings
    QString exportPath;
    ExportOptions exportOptions;
    bool requiresProof = false; ///< no file, and no review, unless it is complete for certain
    ReviewFormat reviewFormat = ReviewFormat::Text;
    std::optional<Severity> failsOn; ///< the least severity of a finding that a script is to notice
    bool failsOnNewHigh = false;     ///< a script is to notice a high finding that was not there before
    QString reportPath;              ///< of a report for people, see reportFormatOf, or to verify; empty for none
    bool reportsEmails = true;       ///< whether e-mail addresses stand in it
    QString handOverPath;            ///< of a folder for what is to be handed over to owners; empty for none
    QString againstPath;             ///< of an earlier export to compare with; empty for none
    QString verifyPath;              ///< of an exported file, whose manifest stands beside it
    QString screenshotPath;
};

/// Either the command line, or one line that says what is wrong with it and what to do.
struct ParsedCommandLine
{
    std::optional<CommandLine> commandLine;
    QString problem;
};

/// `arguments` begin with the program's name, and are decoded by `decodeBytes`. What is given is asked for or refused:
/// nothing that stands there is ignored.
ParsedCommandLine parseCommandLine(const QStringList &arguments);
QString commandLineHelp();
