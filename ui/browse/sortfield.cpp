#include "ui/browse/sortfield.h"

#include "models/text/displaytext.h"
#include "models/text/fieldcatalog.h"
#include "models/text/tokencolumns.h"
#include "ui/theme/icons.h"
#include "ui/widgets/accessiblecombobox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

namespace {

/// A key of the command line may be long.
constexpr int maxKeyWidth = 220;

} // namespace

SortField::SortField(QWidget *parent)
    : QWidget(parent)
    , m_key(new AccessibleComboBox(tr("Sort by")))
    , m_descending(new QToolButton)
{
    addKeys();
    m_descending->setAccessibleName(tr("Descending"));
    showDirection();
    m_descending->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_descending->setCheckable(true);
    m_descending->setFocusPolicy(Qt::StrongFocus);
    m_descending->setToolTip(toolTipText(
        tr("Ascending: A to Z, oldest first. Descending: Z to A, newest first. Click to turn the order round.")));
    m_descending->setWhatsThis(m_descending->toolTip());
    m_key->setWhatsThis(
        tr("The order in which the server lists the tokens. It also knows orders that no column shows."));

    auto *label = new QLabel(tr("Sort by"));
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(m_key);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_key);
    layout->addWidget(m_descending);

    connect(m_key, &QComboBox::currentIndexChanged, this, [this] {
        setSort(sort());
        emit changed();
    });
    connect(m_descending, &QToolButton::toggled, this, &SortField::toggleDescending);
}

void SortField::addKeys()
{
    m_key->addItem(tr("Default order"), QString());
    m_key->setItemData(0, toolTipText(tr("As the server lists them: the oldest first")), Qt::ToolTipRole);
    for (const QString &key : sortKeys())
        m_key->addItem(fieldTitle(key), key);
    m_key->setMaxVisibleItems(m_key->count() + 1);
    m_key->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_key->setMaximumWidth(maxKeyWidth);
}

Sort SortField::sort() const
{
    const QString key = m_key->currentData().toString();
    return {key, !key.isEmpty() && m_descending->isChecked()};
}

void SortField::setSort(const Sort &sort)
{
    const QSignalBlocker combo(m_key);
    const QSignalBlocker button(m_descending);
    if (m_key->findData(sort.key) < 0)
        m_key->addItem(fieldTitle(sort.key), sort.key);
    m_key->setCurrentIndex(m_key->findData(sort.key));
    m_descending->setChecked(sort.descending);
    showDirection();
}

/// What is, as the arrow in the table's header does, and not what a click would make of it.
void SortField::showDirection()
{
    const bool isDescending = m_descending->isChecked();
    m_descending->setText(isDescending ? tr("Descending") : tr("Ascending"));
    m_descending->setIcon(icon(isDescending ? QStringLiteral("sort-descending") : QStringLiteral("sort-ascending")));
}

/// The default order has no direction to turn; what it orders by has.
void SortField::toggleDescending()
{
    const std::optional<Column> column = columnOfSortKey({});
    if (m_descending->isChecked() && sort().key.isEmpty() && column)
        setSort({columnSortKey(*column), true});
    showDirection();
    emit changed();
}
