#pragma once

#include <QByteArray>
#include <QString>

/// A token, or why there is none; the problem never holds any of it. Both are empty where nothing was given.
struct PastedToken
{
    QByteArray token;
    QString problem;
};

/// The token in what a file, a variable or a field holds: without white space, blank lines, a byte order mark, quotes
/// and `Bearer ` around it. What then is no valid token is refused.
PastedToken readPastedToken(const QString &text);
/// What a file or a variable holds, as text: UTF-8, or what its byte order mark says.
QString decodedSecret(const QByteArray &bytes);
