#include "ui/review/filterchips.h"

#include "models/text/displaytext.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace {

constexpr int chipGap = 6;
constexpr int maxChipChars = 60;

} // namespace

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    setAccessibleName(tr("Filter terms"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(chipGap);
    m_layout->addStretch();
    hide();
}

void FilterChips::setFilter(const ReviewFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    while (m_layout->count() > 1)
        delete m_layout->itemAt(0)->widget(); // its item goes with it
    for (int i = 0; i < filter.terms().size(); ++i) {
        const QString text = displayText(filter.terms()[i].text(), maxChipChars);
        auto *chip = new QToolButton;
        chip->setText(QString(text).replace(u'&', QStringLiteral("&&")));
        chip->setIcon(icon(QStringLiteral("close")));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setAccessibleName(tr("Remove %1", "term of the filter").arg(text));
        chip->setToolTip(toolTipText(tr("Takes this term away: %1").arg(text)));
        connect(
            chip, &QToolButton::clicked, this, [this, i] { emit removeRequested(i); }, Qt::QueuedConnection);
        m_layout->insertWidget(i, chip);
    }
    setVisible(!filter.isEmpty());
}
