#include "models/api/certificates.h"

#include "models/files/bytepath.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QHostAddress>

#include <filesystem>

namespace {

/// A bundle of all authorities of the world is a fifth of that.
constexpr qint64 mostBytes = 1024 * 1024;
constexpr qsizetype mostHosts = 5;

class CertificateText
{
    Q_DECLARE_TR_FUNCTIONS(Certificates)
public:
    static QString reason(const QSslError &error);
};

QString CertificateText::reason(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
        return tr("its certificate is signed by itself and by no authority");
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return tr("its certificate is signed by an authority that is not trusted here");
    case QSslError::CertificateExpired:
        return tr("its certificate has expired");
    case QSslError::CertificateNotYetValid:
        return tr("its certificate is not valid yet");
    case QSslError::HostNameMismatch:
        return tr("its certificate is for another host");
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return tr("its certificate was revoked");
    case QSslError::NoPeerCertificate:
        return tr("it shows no certificate");
    default:
        return error.errorString();
    }
}

using InfoOf = QStringList (QSslCertificate::*)(QSslCertificate::SubjectInfo) const;

QString nameOf(const QSslCertificate &certificate, InfoOf infoOf)
{
    QStringList parts;
    const std::pair<QSslCertificate::SubjectInfo, QLatin1String> infos[] = {
        {QSslCertificate::CommonName, QLatin1String("CN")},
        {QSslCertificate::Organization, QLatin1String("O")},
        {QSslCertificate::OrganizationalUnitName, QLatin1String("OU")}};
    for (const auto &[info, key] : infos) {
        const QStringList values = (certificate.*infoOf)(info);
        for (const QString &value : values)
            parts += key + u'=' + value;
    }
    return parts.join(QStringLiteral(", "));
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")) + QStringLiteral(" UTC");
}

} // namespace

std::optional<CertificateFacts> factsOf(const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return {};
    CertificateFacts facts;
    facts.subject = nameOf(certificate, &QSslCertificate::subjectInfo);
    facts.issuer = nameOf(certificate, &QSslCertificate::issuerInfo);
    const auto names = certificate.subjectAlternativeNames();
    for (const QString &name : names.values(QSsl::DnsEntry) + names.values(QSsl::IpAddressEntry))
        facts.hosts += name;
    facts.hosts.sort();
    facts.hosts = facts.hosts.first(qMin(facts.hosts.size(), mostHosts));
    facts.validFrom = timeText(certificate.effectiveDate());
    facts.validTo = timeText(certificate.expiryDate());
    facts.sha256 = QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':')).toUpper();
    return facts;
}

QString tlsProblemText(const QList<QSslError> &errors)
{
    QStringList reasons;
    for (const QSslError &error : errors)
        reasons += CertificateText::reason(error);
    reasons.removeDuplicates();
    return reasons.join(QStringLiteral("; "));
}

std::optional<QList<QSslCertificate>> readAuthorities(const QString &path, QString *problem)
{
    if (path.isEmpty())
        return QList<QSslCertificate>();
    QFile file;
    std::error_code error;
    const QString unopened = std::filesystem::is_regular_file(encodeBytes(path).toStdString(), error)
                                 ? openForReading(&file, path)
                                 : CertificateText::tr("it is not a file");
    if (!unopened.isEmpty()) {
        *problem = CertificateText::tr("The CA file %1 cannot be read: %2.").arg(path, unopened);
        return {};
    }
    const QByteArray text = file.read(mostBytes + 1);
    const qsizetype announced = text.count("-----BEGIN CERTIFICATE-----");
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(text, QSsl::Pem);
    if (announced == 0 || text.size() > mostBytes) {
        *problem = CertificateText::tr("The CA file %1 holds no certificates in PEM form, which begin with "
                                       "-----BEGIN CERTIFICATE-----.")
                       .arg(path);
        return {};
    }
    if (certificates.size() != announced) {
        *problem = CertificateText::tr("A certificate in the CA file %1 is damaged.").arg(path);
        return {};
    }
    return certificates;
}

QSslConfiguration tlsConfiguration(const QList<QSslCertificate> &authorities)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    // Naming any turns off that Qt looks for the system's when it needs them.
    if (!authorities.isEmpty())
        configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + authorities);
    return configuration;
}
