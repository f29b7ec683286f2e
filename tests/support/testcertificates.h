#pragma once

#include <QByteArray>
#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

/// Certificates of an authority of the test's own, made by openssl in a folder that goes with the object.
class TestCertificates
{
public:
    /// Makes the authority. Whether that has worked: there may be no openssl.
    bool makeAuthority();

    /// `name`.pem and `name`.key, signed by the authority for `alternativeName` such as `IP:127.0.0.1`, valid between
    /// two times such as `20260101000000Z`. `commonName` is UTF-8. Whether that has worked.
    bool make(const QString &name, const QString &commonName, const QString &alternativeName, const QString &from,
              const QString &to);
    /// The same, signed by itself and valid now.
    bool makeSelfSigned(const QString &name, const QString &commonName, const QString &alternativeName);
    /// One of each kind for servers on this machine: good, expired, early (not valid yet), other (for another host) and
    /// self (signed by itself). Whether that has worked.
    bool makeServers();

    /// How a server speaks TLS with the certificate of that name. Without a certificate where there is none.
    QSslConfiguration serverConfiguration(const QString &name) const;

    QString authorityPath() const { return path(QStringLiteral("ca.pem")); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// What openssl itself takes for the fingerprint: "AB:CD:…".
    QByteArray fingerprint(const QString &name) const;
    /// What openssl has said last.
    const QByteArray &output() const { return m_output; }

private:
    bool openssl(const QStringList &arguments);

    QTemporaryDir m_folder;
    mutable QByteArray m_output;
};
