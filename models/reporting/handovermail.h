#pragma once

#include <QString>
#include <QUrl>

/// Whether a letter can be sent to what a server calls an e-mail address: to one plain address, in which nothing ends a
/// line, names a second one, or is taken for more than an address where it is read a second time.
bool isPlainAddress(const QString &email);

/// A letter as an address for the mail program (RFC 6068).
struct MailDraft
{
    QUrl url;
    bool hasText = true; ///< false where the text is too long to stand in an address
};
/// Desktops and mail programs cut what is longer.
constexpr qsizetype longestMailUrl = 8'000;

/// `email` is a plain address.
MailDraft mailDraft(const QString &email, const QString &subject, const QString &text);
