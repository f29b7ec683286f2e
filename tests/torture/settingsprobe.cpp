#include "models/settings/connectionstore.h"
#include "models/settings/settingsfile.h"
#include "models/settings/viewstore.h"

#include <QCoreApplication>

#include <cstdio>

// What the window does with its settings from start to end: looks at the file, loads connections and views, and saves
// the connection and the view that its argument names. Ends with 0 where all was saved, and with 5 and a line on
// standard error where not.

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("pat-console"));
    QCoreApplication::setApplicationName(QStringLiteral("pat-console"));
    const QString name = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    QString problem;
    if (const auto trouble = checkSettingsFile())
        problem = trouble->text;
    ConnectionStore connections;
    ViewStore views;
    const auto remember = [&problem](const QString &path) { problem = unsavedSettings(path).text; };
    QObject::connect(&connections, &ConnectionStore::notSaved, &application, remember);
    QObject::connect(&views, &ViewStore::notSaved, &application, remember);
    Connection connection;
    connection.id = name;
    connection.name = name;
    connection.baseUrl = QStringLiteral("https://%1.example.com/v3").arg(name);
    connections.put(connection);
    connections.setLastId(name);
    views.setGroup(ConnectionStore::settingsGroup(name));
    SavedView view;
    view.name = name;
    view.query.search = name;
    views.put(view);
    if (problem.isEmpty())
        return 0;
    std::fprintf(stderr, "settingsprobe: %s\n", qUtf8Printable(problem));
    return 5;
}
