#include "ui/connections/thresholdfields.h"

#include "models/text/displaytext.h"

#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

ThresholdFields::ThresholdFields(const Thresholds &thresholds, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(4);
    layout->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    auto *hint = new QLabel(tr("In days. They count when all tokens are loaded the next time."));
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    layout->addRow(hint);
    for (const ThresholdInfo &info : thresholdInfos()) {
        auto *days = new QSpinBox;
        days->setRange(1, mostThresholdDays);
        days->setGroupSeparatorShown(true);
        days->setValue(thresholds.*info.days);
        days->setAccessibleName(tr("%1, in days", "threshold").arg(thresholdTitle(info)));
        const QString standard = tr("Default: %L1", "number of days").arg(Thresholds().*info.days);
        days->setToolTip(toolTipText(standard));
        days->setWhatsThis(toolTipText(QString(hint->text() + u' ' + standard)));
        layout->addRow(thresholdTitle(info), days);
        m_days.append(days);
    }
    setFocusProxy(m_days.first());
}

Thresholds ThresholdFields::thresholds() const
{
    Thresholds thresholds;
    for (qsizetype i = 0; i < m_days.size(); ++i)
        thresholds.*thresholdInfos()[size_t(i)].days = m_days[i]->value();
    return thresholds;
}
