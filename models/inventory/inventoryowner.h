#pragma once

#include "models/inventory/inventoryrow.h"
#include "models/record/token.h"

#include <QString>
#include <QStringList>

/// An organization or a reseller, by what people know it.
struct InventoryParty
{
    QString id;
    QString name;
    Presence presence = Presence::NotReported;
    bool operator==(const InventoryParty &) const = default;
};

/// What an inventory keeps of who a token belongs to. Tokens whose owner was told in the same words share one; where an
/// owner was changed between two answers, there are two with one id.
struct InventoryOwner
{
    QString id;   ///< of the user, or what the token calls it
    QString name; ///< see ownerName
    QString email;
    QString role;
    QString company;
    QStringList tags;
    InventoryParty organization;
    InventoryParty reseller; ///< see resellerOf
    Moment created;
    Moment lastLogin;
    Moment lastSeen;
    QByteArray text; ///< all that is searched for, folded (see foldedText), in lines
    Presence presence = Presence::NotReported;
    Presence tagsPresence = Presence::NotReported;
    Presence rolePresence = Presence::NotReported;
    Presence companyPresence = Presence::NotReported;
    YesNo twoFactor = YesNo::NotReported;
    YesNo sso = YesNo::NotReported;
    bool operator==(const InventoryOwner &) const = default;
};

InventoryOwner inventoryOwner(const Token &token);

/// Text as it is searched for: UTF-8, without regard to case.
QByteArray foldedText(const QString &text);
