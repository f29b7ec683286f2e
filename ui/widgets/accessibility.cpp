#include "ui/widgets/accessibility.h"

#include "models/text/displaytext.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QWidget>

namespace {

constexpr const char *alertProperty = "patIsAlert";
constexpr const char *describedProperty = "patDescribedByToolTip";

QAccessibleInterface *makeSpokenView(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && widget->property(alertProperty).toBool() ? new QAccessibleWidget(widget, QAccessible::AlertMessage)
                                                              : nullptr;
}

/// Qt describes a widget by its tool tip as it is, with the markup that keeps it plain.
class ToolTipListener : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ToolTipChange && watched->isWidgetType())
            describe(static_cast<QWidget *>(watched));
        return QObject::eventFilter(watched, event);
    }

private:
    static void describe(QWidget *widget)
    {
        const QString former = widget->property(describedProperty).toString();
        if (widget->accessibleDescription() != former)
            return; // it has one of its own
        const QString words = wordsOfToolTip(widget->toolTip());
        widget->setProperty(describedProperty, words);
        widget->setAccessibleDescription(words);
    }
};

} // namespace

void makeAlert(QWidget *widget)
{
    QAccessible::installFactory(makeSpokenView); // a second time changes nothing
    widget->setProperty(alertProperty, true);
}

/// Alert is not passed on to AT-SPI, where an alert that comes to show is what is read out; nor is ObjectShow
/// elsewhere.
void announce(QWidget *alert)
{
    if (alert->isVisible()) {
        QAccessibleEvent shown(alert, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&shown);
    } else {
        alert->show();
    }
    QAccessibleEvent said(alert, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void describeByToolTips()
{
    static QPointer<ToolTipListener> listener;
    if (!listener) {
        listener = new ToolTipListener(qApp);
        qApp->installEventFilter(listener);
    }
}

QString wordsOfToolTip(const QString &toolTip)
{
    static const QStringList around = toolTipText(u"|").split(u'|');
    if (!toolTip.startsWith(around.first()) || !toolTip.endsWith(around.last()))
        return toolTip;
    QString words = toolTip.sliced(around.first().size()).chopped(around.last().size());
    for (const auto &[escaped, plain] : {std::pair("&lt;", "<"), {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}})
        words.replace(QLatin1String(escaped), QLatin1String(plain));
    return words;
}
