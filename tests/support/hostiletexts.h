#pragma once

#include <QString>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

/// Texts that somebody might put into a name to mislead, to break or to spy on whoever reads it.
/// `picture` and `page` are addresses that nobody may ever fetch.
inline std::vector<std::pair<const char *, QString>> hostileTexts(const QString &picture, const QString &page)
{
    std::vector<std::pair<const char *, QString>> texts{
        {"markup", u"<b>bold</b><h1>big</h1><a href=\"%1\">link</a>"_s.arg(page)},
        {"local picture", u"<img src=\"file://%1\"><img src='%1'/>"_s.arg(picture)},
        {"remote picture", u"<img src=\"%1\"><link rel=stylesheet href=\"%1\"><body background=\"%1\">"_s.arg(page)},
        {"document", u"<!DOCTYPE html><html><head><style>@import url(%1);</style></head></html>"_s.arg(page)},
        {"entities", u"&lt;b&gt; &amp;lt;img src=%1&amp;gt;"_s.arg(picture)},
        {"end of span", u"</span></p></body><img src=\"file://%1\"> ![x](%2)"_s.arg(picture, page)},
        {"overrides", u"invoice\u202Efdp.exe\u2066\u2069\u200E\u061C"_s},
        {"zero width", u"ad\u200Bmin\u200C\u200D\u2060\uFEFF\u00AD\u034F\u3164\u180E"_s},
        {"controls", u"a\u0001\u0007\u0008\t\r\n\u001B[31mred\u001B]0;title\u0007\u007F\u009B2J"_s},
        {"tags", u"a\U000E0041\U000E0042\uE000\uFFFC\u2028\u2029\u2003"_s},
        {"places", u"%1 %2 %n %L1 %% {0} $1 \\n &File\tCtrl+Q && &x"_s},
        {"blank", u" \u00A0 "_s},
        {"letters", u"العربية עברית हिन्दी 東京 😀"_s},
    };
    QString tower = u"Z"_s;
    for (int i = 0; i < 500; ++i)
        tower += QChar(0x0300 + i % 0x50);
    texts.emplace_back("tower", tower);
    texts.emplace_back("long", QString(5'000, u'W'));
    texts.emplace_back("long line of controls", QString(5'000, QChar(0x202E)));
    texts.emplace_back("long markup", u"<b>"_s.repeated(2'000));
    return texts;
}
