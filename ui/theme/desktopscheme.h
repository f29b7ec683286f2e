#pragma once

#include <QObject>

class QDBusConnection;
class QDBusVariant;

/// Whether the desktop wishes for light or dark windows, as its settings portal says, now and whenever that changes.
/// Qt 6.4 knows nothing of it, and not every newer one asks. No wish where there is no bus, no portal, or no answer
/// yet.
class DesktopScheme : public QObject
{
    Q_OBJECT

public:
    /// In the portal's numbers.
    enum class Wish { None, Dark, Light };

    explicit DesktopScheme(QObject *parent = nullptr);
    explicit DesktopScheme(const QDBusConnection &bus, QObject *parent = nullptr);

    Wish wish() const { return m_wish; }

signals:
    void changed();

private:
    Q_SLOT void takeChange(const QString &group, const QString &key, const QDBusVariant &value);
    void take(const QVariant &value);

    Wish m_wish = Wish::None;
};
