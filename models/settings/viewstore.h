#pragma once

#include "models/query/savedview.h"

#include <QObject>

/// The saved views of one connection, in the user's order, kept in the settings, where what another
/// program has changed meanwhile stays. Names are unique.
class ViewStore : public QObject
{
    Q_OBJECT

public:
    explicit ViewStore(QObject *parent = nullptr);

    /// Reads those under `group` of the settings, which ends in a slash.
    void setGroup(const QString &group);
    const QList<SavedView> &views() const { return m_views; }
    /// Replaces the one of the same name, or adds it at the end. Nothing for a name that is empty.
    void put(const SavedView &view);
    /// The new list as a whole, such as sorted anew, renamed or without one.
    void setViews(const QList<SavedView> &views);

signals:
    void changed();
    /// The settings could not be written to `path`; what was changed lasts until the program ends.
    void notSaved(const QString &path);

private:
    void save();

    QString m_group;
    QList<SavedView> m_views;
    QList<SavedView> m_saved; ///< as they were in the settings when those were read or written last
};
