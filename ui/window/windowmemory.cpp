#include "ui/window/windowmemory.h"

#include "models/query/savedview.h"
#include "models/settings/connectionstore.h"
#include "models/settings/settingsfile.h"
#include "ui/browse/tokentableview.h"
#include "ui/details/tokendetailpane.h"
#include "ui/widgets/screenroom.h"

#include <QAction>
#include <QMainWindow>
#include <QSettings>
#include <QSplitter>

namespace {

const QString lastGroup = QStringLiteral("window/");
const QString geometryKey = QStringLiteral("geometry");
const QString splitterKey = QStringLiteral("splitter");
const QString detailKey = QStringLiteral("detail");
const QString foldsKey = QStringLiteral("folds");
const QString columnsKey = QStringLiteral("columns");
const QString queryKey = QStringLiteral("query");

/// Empty for a connection that is not set up.
QString groupOf(const Connection &connection)
{
    return connection.id.isEmpty() ? QString() : QString(ConnectionStore::settingsGroup(connection.id) + lastGroup);
}

} // namespace

WindowMemory::WindowMemory(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

void WindowMemory::restoreLast()
{
    m_parts.window->resize(QSize(1360, 820).boundedTo(screenRoom(m_parts.window)));
    m_parts.splitter->setSizes({960, 400});
    restoreFrom(lastGroup);
}

void WindowMemory::restore(const Connection &connection)
{
    const QString group = groupOf(connection);
    if (!group.isEmpty())
        restoreFrom(group);
}

/// What is not there, or is none of ours, changes nothing.
void WindowMemory::restoreFrom(const QString &group)
{
    const QSettings settings;
    if (!m_parts.window->isVisible())
        m_parts.window->restoreGeometry(settings.value(group + geometryKey).toByteArray());
    m_parts.splitter->restoreState(settings.value(group + splitterKey).toByteArray());
    m_parts.showDetail->setChecked(settings.value(group + detailKey, m_parts.showDetail->isChecked()).toBool());
    m_parts.detail->restoreState(settings.value(group + foldsKey).toByteArray());
    m_parts.table->restoreColumnState(settings.value(group + columnsKey).toByteArray());
    const QVariantMap restored = state();
    for (auto one = restored.begin(); one != restored.end(); ++one)
        m_known.insert(group + one.key(), one.value());
}

QVariantMap WindowMemory::state() const
{
    return {{geometryKey, m_parts.window->saveGeometry()},
            {splitterKey, m_parts.splitter->saveState()},
            {detailKey, m_parts.showDetail->isChecked()},
            {foldsKey, m_parts.detail->state()},
            {columnsKey, m_parts.table->columnState()}};
}

TokenQuery WindowMemory::query(const Connection &connection)
{
    const QString group = groupOf(connection);
    if (group.isEmpty())
        return {};
    const QString text = QSettings().value(group + queryKey).toString();
    m_known.insert(group + queryKey, text);
    const auto known = queryOfJson(text.toUtf8());
    if (!known)
        return {};
    TokenQuery query;
    if (connection.remembersFilters)
        query = *known;
    query.sort = known->sort;
    return query;
}

void WindowMemory::saveLast()
{
    saveTo(lastGroup, false);
}

void WindowMemory::save(const Connection &connection, const TokenQuery &query)
{
    saveTo(lastGroup, true);
    const QString group = groupOf(connection);
    if (group.isEmpty())
        return;
    TokenQuery kept;
    if (connection.remembersFilters)
        kept = query;
    kept.sort = query.sort;
    saveTo(group, true, QString::fromUtf8(queryJson(kept)));
}

/// What has changed since it was restored or saved.
void WindowMemory::saveTo(const QString &group, bool withColumns, const QString &query)
{
    QVariantMap now = state();
    if (!withColumns)
        now.remove(columnsKey);
    if (!query.isEmpty())
        now.insert(queryKey, query);
    changeSettings([&](QSettings *settings) {
        for (auto one = now.begin(); one != now.end(); ++one) {
            const QString key = group + one.key();
            if (!settings->contains(key) || m_known.value(key) != one.value())
                settings->setValue(key, one.value());
            m_known.insert(key, one.value());
        }
    });
}
