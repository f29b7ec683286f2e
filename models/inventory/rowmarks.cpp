#include "models/inventory/rowmarks.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

QString decisionTitle(const QString &word)
{
    constexpr std::pair<const char *, const char *> titles[] = {
        {"keep", QT_TRANSLATE_NOOP("Decisions", "Keep")},
        {"revoke", QT_TRANSLATE_NOOP("Decisions", "Revoke")},
        {"ask", QT_TRANSLATE_NOOP("Decisions", "Ask the owner")},
        {"none", QT_TRANSLATE_NOOP("Decisions", "Not decided")},
        {"outdated", QT_TRANSLATE_NOOP("Decisions", "Changed since the decision")},
    };
    const auto known = std::find_if(std::begin(titles), std::end(titles),
                                    [&word](const auto &title) { return word == QLatin1String(title.first); });
    return known == std::end(titles) ? word : QCoreApplication::translate("Decisions", known->second);
}
