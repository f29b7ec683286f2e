#pragma once

#include "models/settings/connection.h"

#include <QList>
#include <QObject>

/// The connections that the user has set up, in the user's order. Kept in memory; what is changed is written to the
/// settings at once, where what another program has changed meanwhile stays, and comes along. Where they cannot be
/// written it says so and goes on. What it reads is checked: a value that is none becomes the default, and an address
/// that does not work stays as typed, for its user to mend.
class ConnectionStore : public QObject
{
    Q_OBJECT

public:
    /// Reads the application's settings.
    explicit ConnectionStore(QObject *parent = nullptr);

    const QList<Connection> &connections() const { return m_connections; }
    /// Null where there is none; valid until the next change.
    const Connection *find(const QString &id) const;
    /// The one that leads to `baseUrl`, the first of several; null where none does.
    const Connection *findByUrl(const QUrl &baseUrl) const;

    /// Replaces the one with this id, or adds it where there is none, under a new id where that is empty. Returns the
    /// id.
    QString put(Connection connection);
    /// Adds a copy behind the original, under a name and an id of its own; its id, or empty where there is no original.
    QString duplicate(const QString &id);
    /// With all that was remembered of it.
    void remove(const QString &id);

    /// The one that was opened last; empty for none.
    QString lastId() const;
    void setLastId(const QString &id);

    /// The group of the settings that holds what belongs to a connection, for whoever remembers more of it.
    static QString settingsGroup(const QString &id);

signals:
    void changed();
    /// The settings could not be written to `path`; what was changed lasts until the program ends.
    void notSaved(const QString &path);

private:
    void save();

    QList<Connection> m_connections;
    QList<Connection> m_saved; ///< as they were in the file when it was read or written last
};
