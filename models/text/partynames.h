#pragma once

#include "models/record/token.h"

/// By what name people know who stands behind a token: their name, for an owner first and last name after it, then the
/// e-mail address, then the id. The same wherever they are named. As sent; empty where the server told nothing of them.
QString ownerName(const Token &token);
QString organizationName(const Organization &organization);
QString resellerName(const Reseller &reseller);

/// The reseller of an owner: their own, else the one of the organization. Where neither is there, what the organization
/// says of it counts, if there is one. As long as the owner lives.
const Field<Reseller> &resellerOf(const User &owner);
/// The path of that one in the record.
const char *pathOfReseller(const User &owner);

/// The first text that holds more than white space.
QString firstKnown(const QStringList &texts);
