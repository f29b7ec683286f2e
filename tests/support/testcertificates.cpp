#include "tests/support/testcertificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace {

const QStringList newKey{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s};

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
    return u"/CN="_s + QString(commonName).replace(u'\\', u"\\\\"_s).replace(u'/', u"\\/"_s);
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
    process.start(u"openssl"_s, arguments);
    const bool isOver = process.waitForFinished(30'000);
    m_output = process.readAll();
    return isOver && process.exitCode() == 0;
}

bool TestCertificates::makeAuthority()
{
    return write(path(u"own.cnf"_s), configuration) && write(path(u"index.txt"_s), {}) &&
           write(path(u"serial"_s), "01\n") &&
           openssl(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"3650"_s, u"-subj"_s, u"/CN=Own authority"_s,
                               u"-addext"_s, u"basicConstraints=critical,CA:TRUE"_s, u"-keyout"_s, u"ca.key"_s,
                               u"-out"_s, u"ca.pem"_s} +
                   newKey);
}

bool TestCertificates::make(const QString &name, const QString &commonName, const QString &alternativeName,
                            const QString &from, const QString &to)
{
    return openssl(QStringList{u"req"_s, u"-config"_s, u"own.cnf"_s, u"-utf8"_s, u"-subj"_s, subjectOf(commonName),
                               u"-addext"_s, QString(u"subjectAltName=" + alternativeName), u"-keyout"_s,
                               QString(name + u".key"), u"-out"_s, QString(name + u".csr")} +
                   newKey) &&
           openssl({u"ca"_s, u"-batch"_s, u"-notext"_s, u"-utf8"_s, u"-config"_s, u"own.cnf"_s, u"-startdate"_s, from,
                    u"-enddate"_s, to, u"-in"_s, QString(name + u".csr"), u"-out"_s, QString(name + u".pem")});
}

bool TestCertificates::makeSelfSigned(const QString &name, const QString &commonName, const QString &alternativeName)
{
    return openssl(QStringList{u"req"_s, u"-x509"_s, u"-config"_s, u"own.cnf"_s, u"-days"_s, u"30"_s, u"-utf8"_s,
                               u"-subj"_s, subjectOf(commonName), u"-addext"_s,
                               QString(u"subjectAltName=" + alternativeName), u"-keyout"_s, QString(name + u".key"),
                               u"-out"_s, QString(name + u".pem")} +
                   newKey);
}

bool TestCertificates::makeServers()
{
    const QString here = u"IP:127.0.0.1,DNS:localhost"_s;
    const QString past = u"20200101000000Z"_s;
    const QString future = u"20480101000000Z"_s;
    return make(u"good"_s, u"Good server"_s, here, past, future) &&
           make(u"expired"_s, u"Old server"_s, here, past, u"20210203040500Z"_s) &&
           make(u"early"_s, u"New server"_s, here, u"20470101000000Z"_s, future) &&
           make(u"other"_s, u"Other server"_s, u"DNS:other.example"_s, past, future) &&
           makeSelfSigned(u"self"_s, u"Own server"_s, here);
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
    process.start(u"openssl"_s,
                  {u"x509"_s, u"-noout"_s, u"-sha256"_s, u"-fingerprint"_s, u"-in"_s, path(QString(name + u".pem"))});
    process.waitForFinished();
    return process.readAll().trimmed().split('=').last();
}
