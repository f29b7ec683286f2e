#include "models/connection/viewstore.h"

#include "models/connection/settingsfile.h"

#include <QSettings>

#include <algorithm>

namespace {

const QString viewsKey = QStringLiteral("views");
/// What could not be read, for whoever can mend it.
const QString damagedKey = QStringLiteral("viewsDamaged");

} // namespace

ViewStore::ViewStore(QObject *parent)
    : QObject(parent)
{
}

void ViewStore::setGroup(const QString &group)
{
    m_group = group;
    const QByteArray text = QSettings().value(group + viewsKey).toString().toUtf8();
    const std::optional<QList<SavedView>> views = viewsOfJson(text);
    if (!views && !text.isEmpty())
        saveSetting(group + damagedKey, QString::fromUtf8(text));
    m_views = views.value_or(QList<SavedView>());
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
    QSettings settings;
    if (views.isEmpty())
        settings.remove(m_group + viewsKey);
    else
        settings.setValue(m_group + viewsKey, QString::fromUtf8(viewsJson(views)));
    const bool isSaved = saveSettings(&settings);
    emit changed();
    if (!isSaved)
        emit notSaved(settings.fileName());
}
