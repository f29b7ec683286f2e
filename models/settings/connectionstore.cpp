#include "models/settings/connectionstore.h"

#include "models/settings/settingsfile.h"

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
    connection.tokenPlace =
        value("token").toString() == keychainWord ? CredentialPlace::Keychain : CredentialPlace::Session;
    connection.proxy = value("proxy").toString();
    connection.caFile = value("caFile").toString();
    const int pageSize = value("pageSize").toInt();
    connection.pageSize = pageSize >= 1 && pageSize <= 100 ? pageSize : 100;
    connection.mark = markOfWord(value("mark").toString());
    connection.isProduction = value("production").toBool();
    connection.remembersFilters = value("remembersFilters").toBool();
    for (const ThresholdInfo &info : thresholdInfos()) {
        const int days = value(info.key).toInt();
        if (days >= 1 && days <= mostThresholdDays)
            connection.thresholds.*info.days = days;
    }
    return connection;
}

using Values = QList<std::pair<const char *, QVariant>>;

Values valuesOf(const Connection &connection)
{
    Values values{{"name", connection.name},
                  {"baseUrl", connection.baseUrl},
                  {"token", connection.tokenPlace == CredentialPlace::Keychain ? keychainWord : sessionWord},
                  {"proxy", connection.proxy},
                  {"caFile", connection.caFile},
                  {"pageSize", connection.pageSize},
                  {"mark", markWord(connection.mark)},
                  {"production", connection.isProduction},
                  {"remembersFilters", connection.remembersFilters}};
    for (const ThresholdInfo &info : thresholdInfos())
        values.append({info.key, connection.thresholds.*info.days});
    return values;
}

/// What differs from `base`, or everything where there is none.
void writeConnection(QSettings *settings, const Connection &connection, const Connection *base)
{
    const QString group = ConnectionStore::settingsGroup(connection.id);
    const Values values = valuesOf(connection);
    const Values former = base ? valuesOf(*base) : Values();
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!base || values[i].second != former[i].second)
            settings->setValue(group + QLatin1String(values[i].first), values[i].second);
    }
}

QList<Connection> readConnections(QSettings *settings)
{
    QStringList ids = settings->value(orderKey).toStringList();
    // One that the list of all has lost is not lost.
    settings->beginGroup(QStringLiteral("connections"));
    const QStringList groups = settings->childGroups();
    settings->endGroup();
    for (const QString &group : groups) {
        if (settings->contains(ConnectionStore::settingsGroup(group) + u"baseUrl"))
            ids.append(group);
    }
    ids.removeDuplicates();
    QList<Connection> connections;
    for (const QString &id : std::as_const(ids)) {
        if (isId(id) && groups.contains(id))
            connections.append(readConnection(*settings, id));
    }
    return connections;
}

QStringList idsOf(const QList<Connection> &connections)
{
    QStringList ids;
    for (const Connection &connection : connections)
        ids.append(connection.id);
    return ids;
}

const Connection *findIn(const QList<Connection> &connections, const QString &id)
{
    const auto found = std::find_if(connections.begin(), connections.end(),
                                    [&](const Connection &connection) { return connection.id == id; });
    return found == connections.end() ? nullptr : &*found;
}

} // namespace

QString ConnectionStore::settingsGroup(const QString &id)
{
    return u"connections/" + id + u'/';
}

ConnectionStore::ConnectionStore(QObject *parent)
    : QObject(parent)
{
    QSettings settings;
    m_saved = readConnections(&settings);
    m_connections = m_saved;
}

const Connection *ConnectionStore::find(const QString &id) const
{
    return id.isEmpty() ? nullptr : findIn(m_connections, id);
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
    save();
    emit changed();
}

QString ConnectionStore::lastId() const
{
    return QSettings().value(lastKey).toString();
}

void ConnectionStore::setLastId(const QString &id)
{
    if (lastId() != id && !saveSetting(lastKey, id))
        emit notSaved(settingsPath());
}

/// What was changed here since the file was read, into what it has become meanwhile.
void ConnectionStore::save()
{
    QList<Connection> merged;
    const bool isSaved = changeSettings([&](QSettings *settings) {
        const QList<Connection> theirs = readConnections(settings);
        QList<Connection> base = m_saved;
        for (const Connection &connection : std::as_const(m_connections)) {
            const Connection *former = findIn(m_saved, connection.id);
            if (former && *former == connection)
                continue;
            const bool isThere = findIn(theirs, connection.id) != nullptr;
            writeConnection(settings, connection, isThere ? former : nullptr);
            if (!isThere) // what was changed is not taken away
                base.removeIf([&](const Connection &one) { return one.id == connection.id; });
        }
        for (const Connection &former : std::as_const(m_saved)) {
            if (findIn(m_connections, former.id))
                continue;
            settings->remove(settingsGroup(former.id).chopped(1));
            if (settings->value(lastKey) == former.id)
                settings->remove(lastKey);
        }
        settings->setValue(orderKey, mergedNames(idsOf(base), idsOf(m_connections), idsOf(theirs)));
        merged = readConnections(settings);
    });
    if (!isSaved) {
        emit notSaved(settingsPath());
        return;
    }
    m_saved = merged;
    m_connections = merged;
}
