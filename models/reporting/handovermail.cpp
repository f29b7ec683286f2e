#include "models/reporting/handovermail.h"

#include <QByteArray>
#include <QRegularExpression>

namespace {

constexpr qsizetype longestAddress = 254; // RFC 5321

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

/// Lines of mail end with both.
QString withMailLineEnds(QString text)
{
    return text.replace(u'\n', QStringLiteral("\r\n"));
}

} // namespace

bool isPlainAddress(const QString &email)
{
    // Letters and marks of all scripts, and of the signs those that mean nothing to a URL or to a list of addresses.
    static const QRegularExpression plain(QStringLiteral("\\A[\\p{L}\\p{N}_+][\\p{L}\\p{M}\\p{N}.!#$'*+/=^_`{|}~-]*"
                                                         "@[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.-]*\\z"));
    return email.size() <= longestAddress && plain.match(email).hasMatch();
}

MailDraft mailDraft(const QString &email, const QString &subject, const QString &text)
{
    QByteArray address = "mailto:" + QUrl::toPercentEncoding(email, "@") + "?subject=" + encoded(subject);
    const QByteArray body = "&body=" + encoded(withMailLineEnds(text));
    const bool hasText = address.size() + body.size() <= longestMailUrl;
    if (hasText)
        address += body;
    return {QUrl::fromEncoded(address, QUrl::StrictMode), hasText};
}
