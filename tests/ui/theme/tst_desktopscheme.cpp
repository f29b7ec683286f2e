#include "ui/theme/desktopscheme.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// A desktop's settings portal on a bus of the test's own.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QVariant answer;

public slots:
    QDBusVariant Read(const QString &group, const QString &key) // clazy:exclude=fully-qualified-moc-types
    {
        isAsked = isAsked || (group == u"org.freedesktop.appearance" && key == u"color-scheme");
        return QDBusVariant(answer);
    }

signals:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

public:
    bool isAsked = false;
};

/// "System default" with desktops that say so by their portal, live, and with none.
class TestDesktopScheme : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void isAskedFor_data();
    void isAskedFor();
    void isFollowed();
    void otherSettingsChangeNothing();
    void worksWithoutPortal();
    void worksWithoutBus();
    void colorsFollow_data();
    void colorsFollow();

private:
    QDBusConnection m_desktop{QString()};
    QDBusConnection m_program{QString()};
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_bus;
    FakePortal m_portal;
};

namespace {

QVariant wrapped(uint scheme)
{
    return QVariant::fromValue(QDBusVariant(scheme));
}

} // namespace

void TestDesktopScheme::init()
{
    QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
                 "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\"><busconfig><type>session</type>"
                 "<listen>unix:dir=" +
                 m_folder.path().toUtf8() +
                 "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\"/>"
                 "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n");
    config.close();
    m_bus = std::make_unique<QProcess>();
    m_bus->start(QStringLiteral("dbus-daemon"), {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                                                 QStringLiteral("--config-file"), config.fileName()});
    QVERIFY(m_bus->waitForReadyRead(10'000));
    const QString address = QString::fromUtf8(m_bus->readLine().trimmed());
    m_desktop = QDBusConnection::connectToBus(address, QStringLiteral("desktop"));
    m_program = QDBusConnection::connectToBus(address, QStringLiteral("program"));
    QVERIFY(m_desktop.isConnected() && m_program.isConnected());
    m_portal.answer = wrapped(1);
    m_portal.isAsked = false;
    QVERIFY(m_desktop.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &m_portal,
                                     QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    if (qstrcmp(QTest::currentTestFunction(), "worksWithoutPortal") != 0)
        QVERIFY(m_desktop.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
}

void TestDesktopScheme::cleanup()
{
    m_desktop.unregisterObject(QStringLiteral("/org/freedesktop/portal/desktop"));
    m_desktop = QDBusConnection(QString());
    m_program = QDBusConnection(QString());
    QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    QDBusConnection::disconnectFromBus(QStringLiteral("program"));
    m_bus->terminate();
    m_bus->waitForFinished(3000);
}

void TestDesktopScheme::isAskedFor_data()
{
    QTest::addColumn<QVariant>("answer");
    QTest::addColumn<int>("wish");
    QTest::newRow("dark") << wrapped(1) << int(DesktopScheme::Wish::Dark);
    QTest::newRow("light") << wrapped(2) << int(DesktopScheme::Wish::Light);
    QTest::newRow("no preference") << wrapped(0) << int(DesktopScheme::Wish::None);
    QTest::newRow("of a later portal") << wrapped(7) << int(DesktopScheme::Wish::None);
    QTest::newRow("wrapped once") << QVariant(1U) << int(DesktopScheme::Wish::Dark);
    QTest::newRow("words") << QVariant(QStringLiteral("dark")) << int(DesktopScheme::Wish::None);
}

void TestDesktopScheme::isAskedFor()
{
    QFETCH(const QVariant, answer);
    m_portal.answer = answer;
    const DesktopScheme scheme(m_program);
    QTRY_VERIFY(m_portal.isAsked);
    QTest::qWait(20);
    QTEST(int(scheme.wish()), "wish");
}

void TestDesktopScheme::isFollowed()
{
    const DesktopScheme scheme(m_program);
    QSignalSpy changed(&scheme, &DesktopScheme::changed);
    QTRY_COMPARE(int(scheme.wish()), int(DesktopScheme::Wish::Dark));
    for (const uint number : {2U, 1U, 0U}) {
        emit m_portal.SettingChanged(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"),
                                     QDBusVariant(number));
        QTRY_COMPARE(uint(scheme.wish()), number);
    }
    QCOMPARE(changed.count(), 4);
}

void TestDesktopScheme::otherSettingsChangeNothing()
{
    const DesktopScheme scheme(m_program);
    QTRY_COMPARE(int(scheme.wish()), int(DesktopScheme::Wish::Dark));
    emit m_portal.SettingChanged(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("color-scheme"),
                                 QDBusVariant(2U));
    emit m_portal.SettingChanged(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("contrast"),
                                 QDBusVariant(2U));
    QTest::qWait(50);
    QCOMPARE(int(scheme.wish()), int(DesktopScheme::Wish::Dark));
}

void TestDesktopScheme::worksWithoutPortal()
{
    const DesktopScheme scheme(m_program);
    QTest::qWait(50);
    QCOMPARE(int(scheme.wish()), int(DesktopScheme::Wish::None));
}

void TestDesktopScheme::worksWithoutBus()
{
    const DesktopScheme scheme{QDBusConnection(QStringLiteral("none"))};
    QCOMPARE(int(scheme.wish()), int(DesktopScheme::Wish::None));
}

void TestDesktopScheme::colorsFollow_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::addColumn<int>("wish");
    QTest::addColumn<bool>("dark");
    QTest::newRow("dark desktop") << ThemeMode::System << int(DesktopScheme::Wish::Dark) << true;
    QTest::newRow("light desktop") << ThemeMode::System << int(DesktopScheme::Wish::Light) << false;
    QTest::newRow("desktop of no preference") << ThemeMode::System << int(DesktopScheme::Wish::None) << false;
    QTest::newRow("light, whatever the desktop") << ThemeMode::Light << int(DesktopScheme::Wish::Dark) << false;
    QTest::newRow("dark, whatever the desktop") << ThemeMode::Dark << int(DesktopScheme::Wish::Light) << true;
}

void TestDesktopScheme::colorsFollow()
{
    QFETCH(const ThemeMode, mode);
    QFETCH(const int, wish);
    applyTheme(*qApp, mode, DesktopScheme::Wish(wish));
    QTEST(themeColors().dark, "dark");
    QTEST(QApplication::palette().color(QPalette::Window).lightness() < 128, "dark");
}

QTEST_MAIN(TestDesktopScheme)
#include "tst_desktopscheme.moc"
