#include "ui/details/factitem.h"

#include "models/text/displaytext.h"
#include "ui/details/facttree.h"

FactItem::FactItem(Fact fact)
    : QTreeWidgetItem(UserType)
    , m_fact(std::move(fact))
{
    for (const Fact &child : std::as_const(m_fact.children))
        addChild(new FactItem(child));
}

QString FactItem::key() const
{
    return isHeading() ? QString(u'#' + m_fact.section) : m_fact.path;
}

bool FactItem::startsFolded() const
{
    return !isHeading() || m_fact.section == QLatin1String("user.reseller") ||
           m_fact.section == QLatin1String("user.emailPreference");
}

QVariant FactItem::data(int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == 0 ? label() : displayText(m_fact.text);
    case Qt::ToolTipRole:
        return toolTipLines(column == 0 || m_fact.text.isEmpty() ? QStringList(m_fact.path) : whole());
    case PathRole:
        return m_fact.path;
    default:
        return QTreeWidgetItem::data(column, role);
    }
}

QString FactItem::label() const
{
    const QString shown = displayText(m_fact.label);
    if (m_fact.count < 0)
        return shown;
    return FactTree::tr("%1 (%2)", "heading, count").arg(shown, QString::number(m_fact.count));
}

QStringList FactItem::whole() const
{
    return m_fact.note.isEmpty() ? QStringList(m_fact.text) : QStringList{m_fact.text, m_fact.note};
}
