#pragma once

#include "models/reporting/reviewreport.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

/// What one owner is to be told of: their tokens that are to be revoked, and those that they are to be asked about,
/// without those that are revoked already. Two owners are one where they have the same id; without an id, the same name
/// and the same e-mail address.
struct Handover
{
    QString ownerId; ///< as sent, like those that follow; empty where it is not known
    QString owner;   ///< see ownerName; empty where nothing is known of the owner
    QString email;
    std::vector<int> toRevoke; ///< rows of the inventory, by the tokens' names
    std::vector<int> toAsk;    ///< the same

    qsizetype tokens() const { return qsizetype(toRevoke.size()) + qsizetype(toAsk.size()); }
};

/// One for each owner of the source's rows of whom something was decided, by their names.
QList<Handover> handoversOf(const ReportSource &source);
/// How many tokens are to be revoked or asked about that the source's rows do not have, but its inventory has.
qint64 notHandedOver(const ReportSource &source);

/// The owner's name, fit for display; never empty.
QString handoverTitle(const Handover &handover);
/// Of a letter, one line.
QString handoverSubject(const QString &host);
/// Plain text to send to the owner, in the program's language: what was found, what was decided, and what is to be
/// done. Texts of others are in it as displayText shows them, each within its line; lists are whole. Lines end with a
/// line break. May be written in any thread.
QString handoverText(const Handover &handover, const ReportSource &source, const QString &host);

/// The ids of the tokens to be revoked, in the order of the handovers: UTF-8, each on a line of its own.
struct IdsToRevoke
{
    QByteArray lines;
    qint64 ids = 0;
    qint64 leftOut = 0; ///< whose ids hold what could be taken for the end of a line, or cannot be seen
};
IdsToRevoke idsToRevoke(const QList<Handover> &handovers, const Inventory &inventory);
