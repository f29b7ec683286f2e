#include "ui/browse/listtext.h"

#include "models/paging/tokenpager.h"
#include "models/text/fieldcatalog.h"
#include "ui/browse/browsepage.h"

namespace {

QString sortedListText(const TokenPager &pager)
{
    const QString list = listText(pager, 0, 0);
    const Sort sort = pager.shownQuery().value_or(TokenQuery{}).sort;
    if (sort.key.isEmpty())
        return BrowsePage::tr("%1, in the server's order").arg(list);
    const QString title = fieldTitle(sort.key);
    return sort.descending ? BrowsePage::tr("%1, sorted by %2, descending").arg(list, title)
                           : BrowsePage::tr("%1, sorted by %2, ascending").arg(list, title);
}

} // namespace

QString listText(const TokenPager &pager, qint64 selected, qint64 notInView)
{
    const int known = int(pager.knownTotal());
    const QString list = pager.isTotalExact() ? BrowsePage::tr("%Ln token(s)", nullptr, known)
                                              : BrowsePage::tr("at least %Ln token(s)", nullptr, known);
    return withSelection(list, selected, notInView);
}

QString withSelection(const QString &list, qint64 selected, qint64 notInView)
{
    if (selected == 0)
        return list;
    QString text = BrowsePage::tr("%Ln selected", nullptr, int(selected));
    if (notInView > 0)
        text = BrowsePage::tr("%1, %2", "selected, not in view")
                   .arg(text, BrowsePage::tr("%Ln not in view", nullptr, int(notInView)));
    return BrowsePage::tr("%1 · %2", "tokens · selected").arg(list, text);
}

QString unreadableText(const TokenPager &pager)
{
    const int odd = pager.oddRecords();
    return odd > 0 ? BrowsePage::tr("%Ln record(s) have fields that could not be read", nullptr, odd) : QString();
}

QString spokenListText(const TokenPager &pager)
{
    const QString sorted = sortedListText(pager);
    const QString odd = unreadableText(pager);
    return odd.isEmpty() ? sorted : BrowsePage::tr("%1; %2", "list; what is odd about it").arg(sorted, odd);
}
