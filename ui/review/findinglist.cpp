#include "ui/review/findinglist.h"

#include "models/text/displaytext.h"
#include "ui/review/countdelegate.h"

#include <QGuiApplication>
#include <QKeyEvent>

namespace {

QString findingTip(const FindingCount &finding)
{
    QString tip = FindingList::tr("%1: %2.", "question: how much it weighs")
                      .arg(ruleTitle(*finding.rule), severityText(finding.rule->severity));
    if (finding.notJudged > 0)
        tip += u' ' + FindingList::tr("%Ln token(s) cannot be judged: what decides was not reported, or could not be "
                                      "read.",
                                      nullptr, int(finding.notJudged));
    return tip;
}

} // namespace

FindingList::FindingList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Findings"));
    setWhatsThis(tr("What a review asks of every token, and for how many of those that show it holds. Click a line to "
                    "see these tokens alone, with Ctrl to combine lines, and again to see all."));
    setItemDelegate(new CountDelegate(this));
    setSelectionMode(NoSelection);
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListWidget::itemClicked, this, &FindingList::choose);
}

void FindingList::setArrangement(const Arrangement &arrangement)
{
    const QString current = currentItem() ? currentItem()->data(CountDelegate::TermRole).toString() : QString();
    clear();
    for (const FindingCount &finding : arrangement.findings) {
        const QString key = QString::fromLatin1(finding.rule->key);
        const bool isOn = arrangement.query.filter.placeOf(QStringLiteral("finding:") + key) >= 0;
        if (finding.tokens == 0 && !isOn)
            continue;
        const QString title = ruleTitle(*finding.rule);
        auto *item = new QListWidgetItem(title, this);
        item->setData(CountDelegate::CountRole, finding.tokens);
        item->setData(CountDelegate::SeverityRole, int(finding.rule->severity));
        item->setData(CountDelegate::TermRole, key);
        item->setData(Qt::CheckStateRole, isOn ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::AccessibleTextRole,
                      tr("%1, %2", "question, number of tokens").arg(title, QLocale().toString(finding.tokens)));
        item->setToolTip(toolTipText(findingTip(finding)));
        item->setFlags(Qt::ItemIsEnabled);
        if (key == current)
            setCurrentItem(item, QItemSelectionModel::NoUpdate);
    }
    updateGeometry();
}

QSize FindingList::sizeHint() const
{
    return {200, qMax(0, count()) * qMax(1, sizeHintForRow(0))};
}

void FindingList::keyPressEvent(QKeyEvent *event)
{
    if (isChoice(*event) && currentItem())
        choose(currentItem());
    else
        QListWidget::keyPressEvent(event);
}

void FindingList::choose(const QListWidgetItem *item)
{
    emit findingChosen(item->data(CountDelegate::TermRole).toString(),
                       QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
}
