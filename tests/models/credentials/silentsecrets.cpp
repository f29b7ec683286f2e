#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>

#include <cstdio>

namespace {

/// Takes every call and answers none.
class Silence : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        message.setDelayedReply(true);
        return true;
    }
};

} // namespace

// A Secret Service that hangs, on the session bus that its environment names. Prints READY and stays until it is ended.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QDBusConnection bus = QDBusConnection::sessionBus();
    Silence silence;
    const bool isThere = bus.registerVirtualObject(QStringLiteral("/"), &silence, QDBusConnection::SubPath) &&
                         bus.registerService(QStringLiteral("org.freedesktop.secrets"));
    std::puts(isThere ? "READY" : "FAILED");
    std::fflush(stdout);
    return isThere ? QCoreApplication::exec() : 1;
}
