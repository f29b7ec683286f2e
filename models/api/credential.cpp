#include "models/api/credential.h"

#include <algorithm>

QString Credential::removedFrom(const QString &text) const
{
    constexpr qsizetype longestPart = 8; // that may stay: words are as long
    const QString token = QString::fromLatin1(m_token);
    const qsizetype window = qMin(longestPart + 1, token.size());
    QString out;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype length = 0;
        if (at + window <= text.size() && token.contains(QStringView(text).sliced(at, window), Qt::CaseInsensitive)) {
            length = window;
            while (at + length < text.size() &&
                   token.contains(QStringView(text).sliced(at, length + 1), Qt::CaseInsensitive))
                ++length;
        }
        out += length > 0 ? QChar(u'…') : text[at];
        at += qMax<qsizetype>(1, length);
    }
    return out;
}

bool isValidBearer(const QByteArray &bearer)
{
    return !bearer.isEmpty() && std::all_of(bearer.begin(), bearer.end(), [](char c) { return c > ' ' && c < '\x7F'; });
}
