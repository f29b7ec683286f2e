#pragma once

#include "models/api/endpoint.h"
#include "models/review/thresholds.h"

#include <QString>

#include <optional>

/// Where the token of a connection is kept: until the program ends, or in the desktop's keychain.
enum class CredentialPlace { Session, Keychain };

/// The color that tells connections apart at a glance.
enum class ConnectionMark { Blue, Teal, Green, Amber, Red, Violet, Gray };
constexpr int connectionMarkCount = 7;

/// One server as its user has set it up: all that may stand in a settings file. The token is never part of it.
struct Connection
{
    QString id;      ///< ours, never shown; empty for a server that was not set up, such as the demo's
    QString name;    ///< what the user calls it; may be empty
    QString baseUrl; ///< as typed; may be none that works
    CredentialPlace tokenPlace = CredentialPlace::Session;
    QString proxy;  ///< as typed: empty for none, `http://host:port`, `socks5://host:port`
    QString caFile; ///< authorities to trust besides the system's; empty for none
    int pageSize = 100;
    ConnectionMark mark = ConnectionMark::Blue;
    bool isProduction = false;
    bool remembersFilters = false; ///< what is searched for comes back the next time, too
    Thresholds thresholds;         ///< of reviews

    bool operator==(const Connection &) const = default;
};

/// Where and how to connect, still without the token; empty, and why in `problem` (which may be null), where the
/// connection cannot work.
std::optional<ApiEndpoint> endpointOf(const Connection &connection, QString *problem);

/// What the user calls the connection: its name, or else its host. Not prepared for display.
QString titleOf(const Connection &connection);

/// `https://api.example.com:443`, which a token is kept for: one that was entered for another origin is never sent.
/// Empty where the address is none.
QString originOf(const Connection &connection);

/// `text` as a proxy: none where it is empty. Empty, and why in `problem` (which may be null), for what is no host with
/// a port, has a user name, or is of another kind than http and socks5.
std::optional<QNetworkProxy> parseProxy(const QString &text, QString *problem);

/// The word of a mark in the settings file, and back; Blue for a word that is none.
QString markWord(ConnectionMark mark);
ConnectionMark markOfWord(const QString &word);
