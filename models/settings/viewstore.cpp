#include "models/settings/viewstore.h"

#include "models/settings/settingsfile.h"

#include <QSettings>

#include <algorithm>

namespace {

const QString viewsKey = QStringLiteral("views");
/// What could not be read, for whoever can mend it.
const QString damagedKey = QStringLiteral("viewsDamaged");

QStringList namesOf(const QList<SavedView> &views)
{
    QStringList names;
    for (const SavedView &view : views)
        names.append(view.name);
    return names;
}

const SavedView *findView(const QList<SavedView> &views, const QString &name)
{
    const auto found =
        std::find_if(views.begin(), views.end(), [&](const SavedView &view) { return view.name == name; });
    return found == views.end() ? nullptr : &*found;
}

} // namespace

ViewStore::ViewStore(QObject *parent)
    : QObject(parent)
{
}

void ViewStore::setGroup(const QString &group)
{
    m_group = group;
    const QString text = QSettings().value(group + viewsKey).toString();
    const std::optional<QList<SavedView>> views = viewsOfJson(text.toUtf8());
    if (!views && !text.isEmpty())
        saveSetting(group + damagedKey, text);
    m_views = views.value_or(QList<SavedView>());
    m_saved = m_views;
    emit changed();
}

void ViewStore::put(const SavedView &view)
{
    if (view.name.isEmpty())
        return;
    QList<SavedView> views = m_views;
    const auto same =
        std::find_if(views.begin(), views.end(), [&](const SavedView &other) { return other.name == view.name; });
    if (same != views.end())
        *same = view;
    else
        views.append(view);
    setViews(views);
}

void ViewStore::setViews(const QList<SavedView> &views)
{
    if (views == m_views)
        return;
    m_views = views;
    save();
}

/// What was changed here since the settings were read, into what they have become meanwhile.
void ViewStore::save()
{
    QList<SavedView> merged;
    const bool isSaved = changeSettings([&](QSettings *settings) {
        const QString key = m_group + viewsKey;
        const QList<SavedView> theirs =
            viewsOfJson(settings->value(key).toString().toUtf8()).value_or(QList<SavedView>());
        QStringList base = namesOf(m_saved);
        const auto isChanged = [this](const SavedView &view) {
            const SavedView *former = findView(m_saved, view.name);
            return !former || *former != view;
        };
        for (const SavedView &view : std::as_const(m_views)) {
            if (isChanged(view) && !findView(theirs, view.name))
                base.removeOne(view.name); // what was changed is not taken away
        }
        for (const QString &name : mergedNames(base, namesOf(m_views), namesOf(theirs))) {
            const SavedView *mine = findView(m_views, name);
            const SavedView *other = findView(theirs, name);
            merged.append(mine && (!other || isChanged(*mine)) ? *mine : *other);
        }
        if (merged.isEmpty())
            settings->remove(key);
        else
            settings->setValue(key, QString::fromUtf8(viewsJson(merged)));
    });
    if (isSaved) {
        m_saved = merged;
        m_views = merged;
    }
    emit changed();
    if (!isSaved)
        emit notSaved(settingsPath());
}
