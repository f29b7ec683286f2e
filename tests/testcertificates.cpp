#include "testcertificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace {

const QStringList newKey{u"-newkey"_qs, u"ec"_qs, u"-pkeyopt"_qs, u"ec_paramgen_curve:prime256v1"_qs, u"-nodes"_qs};

constexpr const char *configuration = R"(
[ca]
default_ca = own
[own]
database = index.txt
serial = serial
new_certs_dir = .
certificate = ca.pem
private_key = ca.key
default_md = sha256
policy = any
unique_subject = no
copy_extensions = copy
[any]
commonName = supplied
[req]
distinguished_name = name
[name]
)";

/// As openssl reads a name: a slash would begin the next part.
QString subjectOf(const QString &commonName)
{
    return u"/CN="_qs + QString(commonName).replace(u'\\', u"\\\\"_qs).replace(u'/', u"\\/"_qs);
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

bool TestCertificates::openssl(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_qs, arguments);
    const bool isOver = process.waitForFinished(30'000);
    m_output = process.readAll();
    return isOver && process.exitCode() == 0;
}

bool TestCertificates::makeAuthority()
{
    return write(path(u"own.cnf"_qs), configuration) && write(path(u"index.txt"_qs), {}) &&
           write(path(u"serial"_qs), "01\n") &&
           openssl(QStringList{u"req"_qs, u"-x509"_qs, u"-days"_qs, u"3650"_qs, u"-subj"_qs, u"/CN=Own authority"_qs,
                               u"-addext"_qs, u"basicConstraints=critical,CA:TRUE"_qs, u"-keyout"_qs, u"ca.key"_qs,
                               u"-out"_qs, u"ca.pem"_qs} +
                   newKey);
}

bool TestCertificates::make(const QString &name, const QString &commonName, const QString &alternativeName,
                            const QString &from, const QString &to)
{
    return openssl(QStringList{u"req"_qs, u"-config"_qs, u"own.cnf"_qs, u"-utf8"_qs, u"-subj"_qs, subjectOf(commonName),
                               u"-addext"_qs, QString(u"subjectAltName=" + alternativeName), u"-keyout"_qs,
                               QString(name + u".key"), u"-out"_qs, QString(name + u".csr")} +
                   newKey) &&
           openssl({u"ca"_qs, u"-batch"_qs, u"-notext"_qs, u"-utf8"_qs, u"-config"_qs, u"own.cnf"_qs, u"-startdate"_qs,
                    from, u"-enddate"_qs, to, u"-in"_qs, QString(name + u".csr"), u"-out"_qs, QString(name + u".pem")});
}

bool TestCertificates::makeSelfSigned(const QString &name, const QString &commonName, const QString &alternativeName)
{
    return openssl(QStringList{u"req"_qs, u"-x509"_qs, u"-config"_qs, u"own.cnf"_qs, u"-days"_qs, u"30"_qs, u"-utf8"_qs,
                               u"-subj"_qs, subjectOf(commonName), u"-addext"_qs,
                               QString(u"subjectAltName=" + alternativeName), u"-keyout"_qs, QString(name + u".key"),
                               u"-out"_qs, QString(name + u".pem")} +
                   newKey);
}

bool TestCertificates::makeServers()
{
    const QString here = u"IP:127.0.0.1,DNS:localhost"_qs;
    const QString past = u"20200101000000Z"_qs;
    const QString future = u"20480101000000Z"_qs;
    return make(u"good"_qs, u"Good server"_qs, here, past, future) &&
           make(u"expired"_qs, u"Old server"_qs, here, past, u"20210203040500Z"_qs) &&
           make(u"early"_qs, u"New server"_qs, here, u"20470101000000Z"_qs, future) &&
           make(u"other"_qs, u"Other server"_qs, u"DNS:other.example"_qs, past, future) &&
           makeSelfSigned(u"self"_qs, u"Own server"_qs, here);
}

QSslConfiguration TestCertificates::serverConfiguration(const QString &name) const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    QFile certificate(path(QString(name + u".pem")));
    QFile key(path(QString(name + u".key")));
    if (certificate.open(QIODevice::ReadOnly))
        configuration.setLocalCertificate(QSslCertificate(&certificate));
    if (key.open(QIODevice::ReadOnly))
        configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // whom the server trusts, not the program
    return configuration;
}

QByteArray TestCertificates::fingerprint(const QString &name) const
{
    QProcess process;
    process.start(u"openssl"_qs, {u"x509"_qs, u"-noout"_qs, u"-sha256"_qs, u"-fingerprint"_qs, u"-in"_qs,
                                  path(QString(name + u".pem"))});
    process.waitForFinished();
    return process.readAll().trimmed().split('=').last();
}
