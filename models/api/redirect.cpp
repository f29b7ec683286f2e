#include "models/api/redirect.h"

#include "models/api/endpoint.h"
#include "models/text/displaytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

/// A class only so that lupdate files the texts under one context.
class RedirectText
{
    Q_DECLARE_TR_FUNCTIONS(ApiError)
};

QUrl targetOf(const Answer &answer)
{
    const QByteArray location = headerValue(answer.headers, "Location");
    return location.isEmpty() ? QUrl() : answer.url.resolved(QUrl::fromEncoded(location));
}

/// To be compared: servers write what they were asked in their own way, and in their own order.
QList<QByteArray> itemsOf(const QUrl &url)
{
    QList<QByteArray> items = url.query(QUrl::FullyEncoded).toLatin1().split('&');
    for (QByteArray &item : items)
        item = QByteArray::fromPercentEncoding(item).replace('+', ' ');
    std::sort(items.begin(), items.end());
    return items;
}

/// But for a slash at its end. Where the target says nothing of the query, ours is meant.
bool isSameAddress(const QUrl &target, const QUrl &asked)
{
    return withoutSlash(target) == withoutSlash(asked) && (!target.hasQuery() || itemsOf(target) == itemsOf(asked));
}

} // namespace

bool isSlashAlone(const Answer &answer)
{
    constexpr int followed[] = {301, 302, 303, 307, 308};
    if (std::find(std::begin(followed), std::end(followed), answer.status) == std::end(followed))
        return false;
    const QUrl target = targetOf(answer);
    const bool isOtherSlash = target.path().endsWith(u'/') != answer.url.path().endsWith(u'/');
    return target.isValid() && target.userInfo().isEmpty() && !target.hasFragment() && isOtherSlash &&
           isSameAddress(target, answer.url);
}

void explainRedirect(const Answer &answer, ApiError *error)
{
    const QUrl target = targetOf(answer);
    if (target.host().isEmpty()) {
        error->detail = RedirectText::tr("it does not say where to");
        error->remedy = RedirectText::tr("Report it to the server's administrator.");
        return;
    }
    const QUrl origin =
        target.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    error->detail = RedirectText::tr("it leads to %1").arg(displayText(origin.toString(QUrl::FullyEncoded), 100));
    if (isSameOrigin(target, answer.url)) {
        const bool isRound = isSameAddress(target, answer.url);
        if (isRound)
            error->detail = RedirectText::tr("it leads back to the same address");
        error->remedy = isRound
                            ? RedirectText::tr("Report it to the server's administrator.")
                            : RedirectText::tr("Check the address: the server sends its guests to another page, such "
                                               "as one to sign in. The token is sent nowhere else.");
    } else if (target.scheme() == u"http" && !isLoopback(target)) {
        error->remedy = RedirectText::tr("Anybody on the way could read the token there, so it is not sent: ask the "
                                         "server's administrator for an address with https.");
    }
}
