#include "models/connection/connectionstore.h"

#include "models/connection/settingsfile.h"

#include <QSettings>
#include <QUuid>

#include <algorithm>

namespace {

const QString orderKey = QStringLiteral("connection/order");
const QString lastKey = QStringLiteral("connection/last");
const QString keychainWord = QStringLiteral("keychain");
const QString sessionWord = QStringLiteral("session");

/// Ids stand in settings keys: nothing that would lead elsewhere.
bool isId(const QString &text)
{
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-');
    });
}

Connection readConnection(const QSettings &settings, const QString &id)
{
    const QString group = ConnectionStore::settingsGroup(id);
    const auto value = [&](const char *key, const QVariant &fallback = {}) {
        return settings.value(group + QLatin1String(key), fallback);
    };
    Connection connection;
    connection.id = id;
    connection.name = value("name").toString();
    connection.baseUrl = value("baseUrl").toString();
    connection.tokenPlace = value("token").toString() == keychainWord ? TokenPlace::Keychain : TokenPlace::Session;
    connection.proxy = value("proxy").toString();
    connection.caFile = value("caFile").toString();
    const int pageSize = value("pageSize").toInt();
    connection.pageSize = pageSize >= 1 && pageSize <= 100 ? pageSize : 100;
    connection.mark = markOfWord(value("mark").toString());
    connection.isProduction = value("production").toBool();
    connection.remembersFilters = value("remembersFilters").toBool();
    return connection;
}

void writeConnection(QSettings *settings, const Connection &connection)
{
    const QString group = ConnectionStore::settingsGroup(connection.id);
    const auto set = [&](const char *key, const QVariant &value) {
        settings->setValue(group + QLatin1String(key), value);
    };
    set("name", connection.name);
    set("baseUrl", connection.baseUrl);
    set("token", connection.tokenPlace == TokenPlace::Keychain ? keychainWord : sessionWord);
    set("proxy", connection.proxy);
    set("caFile", connection.caFile);
    set("pageSize", connection.pageSize);
    set("mark", markWord(connection.mark));
    set("production", connection.isProduction);
    set("remembersFilters", connection.remembersFilters);
}

} // namespace

QString ConnectionStore::settingsGroup(const QString &id)
{
    return u"connections/" + id + u'/';
}

ConnectionStore::ConnectionStore(QObject *parent)
    : QObject(parent)
{
    load();
}

void ConnectionStore::load()
{
    QSettings settings;
    QStringList ids = settings.value(orderKey).toStringList();
    // One that the list of all has lost is not lost.
    settings.beginGroup(QStringLiteral("connections"));
    const QStringList groups = settings.childGroups();
    settings.endGroup();
    for (const QString &group : groups) {
        if (settings.contains(settingsGroup(group) + u"baseUrl"))
            ids.append(group);
    }
    ids.removeDuplicates();
    for (const QString &id : std::as_const(ids)) {
        if (isId(id) && groups.contains(id))
            m_connections.append(readConnection(settings, id));
    }
}

const Connection *ConnectionStore::find(const QString &id) const
{
    const auto found = std::find_if(m_connections.begin(), m_connections.end(),
                                    [&](const Connection &connection) { return connection.id == id; });
    return found == m_connections.end() || id.isEmpty() ? nullptr : &*found;
}

const Connection *ConnectionStore::findByUrl(const QUrl &baseUrl) const
{
    const auto found = std::find_if(m_connections.begin(), m_connections.end(), [&](const Connection &connection) {
        return parseBaseUrl(connection.baseUrl, nullptr) == baseUrl;
    });
    return found == m_connections.end() || !baseUrl.isValid() ? nullptr : &*found;
}

QString ConnectionStore::put(Connection connection)
{
    if (!isId(connection.id))
        connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto same = std::find_if(m_connections.begin(), m_connections.end(),
                                   [&](const Connection &other) { return other.id == connection.id; });
    if (same != m_connections.end() && *same == connection)
        return connection.id;
    if (same != m_connections.end())
        *same = connection;
    else
        m_connections.append(connection);
    save();
    emit changed();
    return connection.id;
}

QString ConnectionStore::duplicate(const QString &id)
{
    const Connection *original = find(id);
    if (!original)
        return {};
    Connection copy = *original;
    copy.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    copy.name = tr("%1 (copy)").arg(titleOf(*original));
    m_connections.insert(original - m_connections.constData() + 1, copy);
    save();
    emit changed();
    return copy.id;
}

void ConnectionStore::remove(const QString &id)
{
    if (!isId(id) || m_connections.removeIf([&](const Connection &connection) { return connection.id == id; }) == 0)
        return;
    QSettings settings;
    settings.remove(settingsGroup(id).chopped(1));
    if (lastId() == id)
        settings.remove(lastKey);
    save();
    emit changed();
}

QString ConnectionStore::lastId() const
{
    return QSettings().value(lastKey).toString();
}

void ConnectionStore::setLastId(const QString &id)
{
    QSettings settings;
    if (settings.value(lastKey).toString() == id)
        return;
    settings.setValue(lastKey, id);
    if (!saveSettings(&settings))
        emit notSaved(settings.fileName());
}

void ConnectionStore::save()
{
    QSettings settings;
    QStringList ids;
    for (const Connection &connection : std::as_const(m_connections)) {
        ids.append(connection.id);
        writeConnection(&settings, connection);
    }
    settings.setValue(orderKey, ids);
    if (!saveSettings(&settings))
        emit notSaved(settings.fileName());
}
