#pragma once

#include "models/record/field.h"
#include "models/record/token.h"
#include "models/text/tokencolumns.h"

#include <QString>

/// One who stands behind a token, in a few words. Texts are whole and as sent, or say that there is none: pass them
/// through displayText before showing them.
struct Party
{
    QString title;           ///< "Owner"
    QString name;            ///< or what tells best who it is
    QString detail;          ///< a line more, where the server told one
    QString path;            ///< where the record tells of it; empty where it does not
    Tone tone = Tone::Plain; ///< of the name
};

Party ownerParty(const Token &token);
Party organizationParty(const Token &token);
/// The owner's own, else the one of the organization.
Party resellerParty(const Token &token);

/// What to search for to find all tokens of this owner: what people know them by, the e-mail address first.
QString ownerSearchText(const Token &token);
/// One line in the order of an envelope: "12 Main St, 10115 Berlin, DE"; empty where nothing is known.
QString addressText(const Address &address);
