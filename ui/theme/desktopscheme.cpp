#include "ui/theme/desktopscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>

namespace {

const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalSettings = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");

/// Only one that runs: asked for another, the library would start one.
QDBusConnection runningBus()
{
    const bool isThere = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
                         QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
    return isThere ? QDBusConnection::sessionBus() : QDBusConnection(QString());
}

} // namespace

DesktopScheme::DesktopScheme(QObject *parent)
    : DesktopScheme(runningBus(), parent)
{
}

DesktopScheme::DesktopScheme(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
{
    QDBusConnection desktop = bus;
    if (!desktop.isConnected())
        return;
    desktop.connect(portalService, portalPath, portalSettings, QStringLiteral("SettingChanged"), this,
                    SLOT(takeChange(QString, QString, QDBusVariant))); // clazy:exclude=connect-not-normalized
    QDBusMessage question =
        QDBusMessage::createMethodCall(portalService, portalPath, portalSettings, QStringLiteral("Read"));
    question.setArguments({appearance, colorScheme});
    auto *answer = new QDBusPendingCallWatcher(desktop.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        answer->deleteLater();
        if (reply.isValid())
            take(reply.value().variant());
    });
}

void DesktopScheme::takeChange(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == colorScheme)
        take(value.variant());
}

/// `Read` wraps the value once more than the signal does.
void DesktopScheme::take(const QVariant &value)
{
    if (value.canConvert<QDBusVariant>()) {
        take(value.value<QDBusVariant>().variant());
        return;
    }
    const uint number = value.toUInt();
    const Wish wish = number == 1 ? Wish::Dark : number == 2 ? Wish::Light : Wish::None;
    if (wish == m_wish)
        return;
    m_wish = wish;
    emit changed();
}
