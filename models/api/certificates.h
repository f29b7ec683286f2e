#pragma once

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QString>
#include <QStringList>

#include <optional>

/// What a certificate says, for somebody who has to judge it. From whoever answered: not prepared for display.
struct CertificateFacts
{
    QString subject;   ///< "CN=api.example.com, O=Example"
    QString issuer;    ///< the same
    QStringList hosts; ///< names and addresses that it is for
    QString validFrom; ///< "2026-11-01 12:00 UTC"
    QString validTo;   ///< the same
    QString sha256;    ///< "AB:CD:…", 32 bytes

    bool operator==(const CertificateFacts &) const = default;
};

/// Empty for no certificate.
std::optional<CertificateFacts> factsOf(const QSslCertificate &certificate);

/// Why a certificate was refused, a clause without full stop: "it has expired". Each reason once.
QString tlsProblemText(const QList<QSslError> &errors);

/// The certificates of a PEM file, to be trusted besides the system's. Empty, and why in `problem`, for a file that
/// cannot be read, holds none, or one that is damaged. An empty path is no file: nothing, without a problem.
std::optional<QList<QSslCertificate>> readAuthorities(const QString &path, QString *problem);

/// How to meet a server: with the system's authorities, and these.
QSslConfiguration tlsConfiguration(const QList<QSslCertificate> &authorities);
