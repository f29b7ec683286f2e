#include "models/reporting/overviewlabels.h"

#include <QCoreApplication>
#include <QDate>

namespace {

struct LabelText
{
    Q_DECLARE_TR_FUNCTIONS(OverviewPage)
};

} // namespace

QString endLabel(const QString &key, const QLocale &locale)
{
    if (key == u"past")
        return LabelText::tr("Past");
    if (key == u"later")
        return LabelText::tr("Later");
    if (key == u"never")
        return LabelText::tr("Never");
    if (key == u"unknown")
        return LabelText::tr("Not reported");
    return locale.toString(QDate::fromString(key + QStringLiteral("-01"), Qt::ISODate),
                           LabelText::tr("MMM yyyy", "month beside a bar"));
}

QString useLabel(const QString &key, const QLocale &)
{
    if (key == u"<30d")
        return LabelText::tr("In the last 30 days");
    if (key == u"<90d")
        return LabelText::tr("30 to 90 days ago");
    if (key == u"<1y")
        return LabelText::tr("90 days to a year ago");
    if (key == u">=1y")
        return LabelText::tr("Longer ago");
    return key == u"never" ? LabelText::tr("Never") : LabelText::tr("Not reported");
}

QString yearLabel(const QString &key, const QLocale &)
{
    return key == u"unknown" ? LabelText::tr("Not reported") : key;
}
