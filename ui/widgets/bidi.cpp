#include "ui/widgets/bidi.h"

#include <QGuiApplication>
#include <QStringView>

#include <algorithm>

namespace {

constexpr QChar isolate(0x2066);
constexpr QChar endOfIsolate(0x2069);

bool isFromTheRight(QChar c)
{
    const QChar::Direction direction = c.direction();
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
}

bool isFromTheLeft(QChar c)
{
    return c.direction() == QChar::DirL || c.direction() == QChar::DirEN;
}

/// What a path, an option or an address begins with.
bool isOpening(QChar c)
{
    return QStringView(u"/-~.").contains(c);
}

/// Marks at both ends belong to the sentence around.
QString isolated(QStringView words)
{
    auto first = std::find_if(words.begin(), words.end(), isFromTheLeft);
    if (first == words.end())
        return words.toString();
    while (first != words.begin() && isOpening(*std::prev(first)))
        --first;
    auto last = std::find_if(words.rbegin(), words.rend(), isFromTheLeft).base();
    if (last != words.end() && *last == u'/')
        ++last;
    return QStringView(words.begin(), first) % isolate % QStringView(first, last) % endOfIsolate %
           QStringView(last, words.end());
}

} // namespace

QString inReadingOrder(const QString &displayed)
{
    if (!QGuiApplication::isRightToLeft())
        return displayed;
    QString text;
    for (auto at = displayed.begin(); at != displayed.end();) {
        const auto words = std::find_if_not(at, displayed.end(), isFromTheRight);
        const auto end = std::find_if(words, displayed.end(), isFromTheRight);
        text += QStringView(at, words) % isolated(QStringView(words, end));
        at = end;
    }
    return text;
}
