#include "ui/review/facettree.h"

#include "models/inventory/changerules.h"
#include "models/text/displaytext.h"
#include "models/text/tokencolumns.h"
#include "ui/review/countdelegate.h"

#include <QKeyEvent>
#include <QLocale>

#include <algorithm>

namespace {

/// Those that answer the usual questions; the others wait folded.
constexpr FacetKind unfoldedFacets[] = {FacetKind::Change, FacetKind::Decision, FacetKind::State,
                                        FacetKind::Power,  FacetKind::Expires,  FacetKind::LastUsed};

QString facetTitle(FacetKind kind)
{
    switch (kind) {
    case FacetKind::State:
        return FacetTree::tr("State");
    case FacetKind::Power:
        return FacetTree::tr("Power");
    case FacetKind::Expires:
        return FacetTree::tr("Expires");
    case FacetKind::LastUsed:
        return FacetTree::tr("Last used");
    case FacetKind::Created:
        return FacetTree::tr("Created");
    case FacetKind::Owner:
        return FacetTree::tr("Owner");
    case FacetKind::Organization:
        return FacetTree::tr("Organization");
    case FacetKind::Reseller:
        return FacetTree::tr("Reseller");
    case FacetKind::Role:
        return FacetTree::tr("Role");
    case FacetKind::Change:
        return FacetTree::tr("Changes");
    case FacetKind::Decision:
        return FacetTree::tr("Decision");
    case FacetKind::Tag:
        return FacetTree::tr("Tags");
    case FacetKind::TwoFactor:
        return FacetTree::tr("Two-factor authentication");
    case FacetKind::Sso:
        return FacetTree::tr("Single sign-on");
    }
    return {};
}

constexpr std::pair<const char *, const char *> facetWords[] = {
    {"active", QT_TRANSLATE_NOOP("FacetTree", "Active")},
    {"expiring", QT_TRANSLATE_NOOP("FacetTree", "Expiring")},
    {"expired", QT_TRANSLATE_NOOP("FacetTree", "Expired")},
    {"revoked", QT_TRANSLATE_NOOP("FacetTree", "Revoked")},
    {"mint", QT_TRANSLATE_NOOP("FacetTree", "Creates tokens")},
    {"write", QT_TRANSLATE_NOOP("FacetTree", "Writes")},
    {"read", QT_TRANSLATE_NOOP("FacetTree", "Reads")},
    {"yes", QT_TRANSLATE_NOOP("FacetTree", "Yes")},
    {"no", QT_TRANSLATE_NOOP("FacetTree", "No")},
    {"none", QT_TRANSLATE_NOOP("FacetTree", "None")},
    {"never", QT_TRANSLATE_NOOP("FacetTree", "Never")},
    {"unknown", QT_TRANSLATE_NOOP("FacetTree", "Not known")},
    {"past", QT_TRANSLATE_NOOP("FacetTree", "In the past")},
};

/// "<30d", ">1y" and the like: what is meant, from now on or until now.
QString ageText(const QString &key, bool isFuture)
{
    const bool isWithin = key.startsWith(u'<');
    QString digits = key;
    digits.remove(0, 1);
    if (digits.startsWith(u'='))
        digits.remove(0, 1);
    const bool isYears = digits.endsWith(u'y');
    digits.chop(1);
    bool ok = false;
    const int number = digits.toInt(&ok);
    if (!ok)
        return displayText(key);
    const QString span =
        isYears ? FacetTree::tr("%Ln year(s)", nullptr, number) : FacetTree::tr("%Ln day(s)", nullptr, number);
    if (isFuture)
        return isWithin ? FacetTree::tr("Within %1").arg(span) : FacetTree::tr("After %1").arg(span);
    return isWithin ? FacetTree::tr("In the last %1").arg(span) : FacetTree::tr("Before the last %1").arg(span);
}

QString valueText(const Facet &facet, const FacetValue &value)
{
    if (!value.label.isEmpty())
        return displayText(value.label, 200);
    if (facet.kind == FacetKind::Change)
        return changeTitle(value.key);
    if (facet.kind == FacetKind::Decision)
        return decisionTitle(value.key);
    const auto word = std::find_if(std::begin(facetWords), std::end(facetWords),
                                   [&value](const auto &one) { return value.key == QLatin1String(one.first); });
    if (word != std::end(facetWords))
        return FacetTree::tr(word->second);
    if (value.key.startsWith(u'<') || value.key.startsWith(u'>'))
        return ageText(value.key, facet.kind == FacetKind::Expires);
    return displayText(value.key, 200);
}

} // namespace

FacetTree::FacetTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("Facets"));
    setWhatsThis(tr("What the tokens that show have in common, with how many they are. Click a value to see these "
                    "tokens alone, and again to take that back. Click a heading to fold it."));
    setItemDelegate(new CountDelegate(this));
    setHeaderHidden(true);
    setFrameShape(NoFrame);
    setRootIsDecorated(false);
    setIndentation(0);
    setSelectionMode(NoSelection);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setExpandsOnDoubleClick(false);
    for (int kind = 0; kind <= int(FacetKind::Sso); ++kind) {
        const bool isUnfolded = std::find(std::begin(unfoldedFacets), std::end(unfoldedFacets), FacetKind(kind)) !=
                                std::end(unfoldedFacets);
        if (!isUnfolded)
            m_folded.insert(kind);
    }
    connect(this, &QTreeWidget::itemClicked, this, &FacetTree::choose);
    connect(this, &QTreeWidget::itemExpanded, this, &FacetTree::fold);
    connect(this, &QTreeWidget::itemCollapsed, this, &FacetTree::fold);
}

void FacetTree::setArrangement(const Arrangement &arrangement)
{
    const QTreeWidgetItem *current = currentItem();
    const QString term = current ? current->data(0, CountDelegate::TermRole).toString() : QString();
    const QString text = current ? current->text(0) : QString();
    clear();
    for (const Facet &facet : arrangement.facets) {
        if (!facet.values.isEmpty())
            addFacet(facet, arrangement.query.filter);
    }
    for (QTreeWidgetItemIterator it(this); current && *it; ++it) {
        if ((*it)->data(0, CountDelegate::TermRole).toString() == term && (*it)->text(0) == text)
            setCurrentItem(*it, 0, QItemSelectionModel::NoUpdate);
    }
}

void FacetTree::addFacet(const Facet &facet, const ReviewFilter &filter)
{
    auto *heading = new QTreeWidgetItem(this, {facetTitle(facet.kind)});
    heading->setData(0, CountDelegate::KindRole, int(facet.kind));
    heading->setFlags(Qt::ItemIsEnabled);
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(0, bold);
    const QLocale locale;
    for (const FacetValue &value : facet.values) {
        const QString text = valueText(facet, value);
        auto *item = new QTreeWidgetItem(heading, {text});
        const bool isOn = filter.placeOf(value.term) >= 0;
        item->setData(0, CountDelegate::CountRole, value.tokens);
        item->setData(0, CountDelegate::TermRole, value.term);
        item->setData(0, Qt::CheckStateRole, isOn ? Qt::Checked : Qt::Unchecked);
        item->setData(0, Qt::AccessibleTextRole,
                      tr("%1, %2", "value, number of tokens").arg(text, locale.toString(value.tokens)));
        item->setData(0, Qt::ToolTipRole, toolTipText(tr("%1: narrows to %2").arg(text, displayText(value.term, 200))));
        item->setFlags(Qt::ItemIsEnabled);
    }
    if (facet.leftOut > 0) {
        auto *rest = new QTreeWidgetItem(heading, {tr("%Ln more", nullptr, int(facet.leftOut))});
        rest->setFlags(Qt::ItemIsEnabled);
    }
    heading->setExpanded(!m_folded.contains(int(facet.kind)));
}

void FacetTree::keyPressEvent(QKeyEvent *event)
{
    if (isChoice(*event) && currentItem())
        choose(currentItem());
    else
        QTreeWidget::keyPressEvent(event);
}

void FacetTree::choose(const QTreeWidgetItem *item)
{
    const QVariant kind = item->data(0, CountDelegate::KindRole);
    const QString term = item->data(0, CountDelegate::TermRole).toString();
    if (!kind.isValid()) {
        if (!term.isEmpty())
            emit termChosen(term);
        return;
    }
    setExpanded(indexFromItem(item), !item->isExpanded());
}

void FacetTree::fold(const QTreeWidgetItem *item)
{
    const int kind = item->data(0, CountDelegate::KindRole).toInt();
    if (item->isExpanded())
        m_folded.remove(kind);
    else
        m_folded.insert(kind);
}
