#include "ui/window/statusline.h"

#include "models/text/displaytext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace {

QLabel *makeLabel(QPalette::ColorRole role)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(role);
    return label;
}

/// One that gives way where the window has no room: long news must not make the window wider.
QLabel *makeYieldingLabel(QPalette::ColorRole role)
{
    auto *label = new ElidedLabel;
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    label->setForegroundRole(role);
    return label;
}

void setText(QLabel *label, const QString &text)
{
    if (label->text() == text)
        return;
    label->setText(text);
    if (qobject_cast<ElidedLabel *>(label))
        label->setToolTip(toolTipText(text));
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_list(makeLabel(QPalette::WindowText))
    , m_unreadable(makeYieldingLabel(QPalette::WindowText))
    , m_activity(makeYieldingLabel(QPalette::PlaceholderText))
    , m_work(new QWidget)
    , m_workText(makeYieldingLabel(QPalette::WindowText))
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_allowance(new QWidget)
    , m_allowanceText(makeYieldingLabel(QPalette::PlaceholderText))
    , m_meter(new QProgressBar)
    , m_zone(makeYieldingLabel(QPalette::PlaceholderText))
{
    setWhatsThis(
        tr("What is known about the list, what is under way, how many requests the server still allows, and your "
           "time zone."));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(140);
    m_progress->setAccessibleName(tr("Export progress"));
    m_cancel->setFlat(true);
    m_cancel->setWhatsThis(tr("Ends the export that is under way and leaves the former file as it was."));
    m_cancel->setAccessibleName(tr("Cancel export"));
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelRequested);

    auto *work = new QHBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(8);
    work->addWidget(m_workText);
    work->addWidget(m_progress);
    work->addWidget(m_cancel);
    m_work->hide();

    m_meter->setTextVisible(false);
    m_meter->setFixedWidth(60);
    m_meter->setAccessibleName(tr("Requests left"));
    auto *allowance = new QHBoxLayout(m_allowance);
    allowance->setContentsMargins(0, 0, 0, 0);
    allowance->setSpacing(8);
    allowance->addWidget(m_meter);
    allowance->addWidget(m_allowanceText);
    m_allowance->setToolTip(toolTipText(tr("Requests that the server allows before it makes the console wait")));
    m_allowance->hide();
    m_unreadable->hide();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 2, 12, 2);
    layout->setSpacing(16);
    layout->addWidget(m_list);
    layout->addWidget(m_unreadable);
    layout->addWidget(m_activity);
    layout->addWidget(m_work);
    layout->addStretch();
    layout->addWidget(m_allowance);
    layout->addWidget(m_zone);
    setFixedHeight(32); // the cancel button comes and goes without moving the table
}

void StatusLine::setList(const QString &text)
{
    setText(m_list, text);
    arrange();
}

void StatusLine::setUnreadable(const QString &text)
{
    setText(m_unreadable, text);
    m_unreadable->setVisible(!text.isEmpty());
    arrange();
}

void StatusLine::setActivity(const QString &text)
{
    setText(m_activity, text);
    arrange();
}

void StatusLine::setAllowance(std::optional<int> remaining, std::optional<int> limit)
{
    if (m_remaining == remaining && m_limit == limit)
        return;
    m_remaining = remaining;
    m_limit = limit;
    showAllowance();
    arrange();
}

void StatusLine::showAllowance()
{
    if (!m_remaining || !m_limit)
        return;
    m_meter->setRange(0, *m_limit);
    m_meter->setValue(*m_remaining);
    const QLocale locale;
    setText(m_allowanceText,
            tr("%1 of %2 requests left").arg(locale.toString(*m_remaining), locale.toString(*m_limit)));
    QPalette colors = palette();
    if (*m_remaining == 0) // the meter alone would only be empty
        colors.setColor(QPalette::PlaceholderText, themeColors().expiring);
    m_allowanceText->setPalette(colors);
}

void StatusLine::setZone(const QString &text)
{
    setText(m_zone, text);
    arrange();
}

void StatusLine::showWork(const QString &text, qint64 done, qint64 of)
{
    setText(m_workText, text);
    // Per mille: the bar counts in int.
    m_progress->setRange(0, of > 0 ? 1000 : 0);
    m_progress->setValue(of > 0 ? int(qMin(done, of) * 1000 / of) : 0);
    m_work->show();
    arrange();
}

void StatusLine::endWork()
{
    m_work->hide();
    arrange();
}

/// What is whole stays, in the order of what the user waits for.
void StatusLine::arrange()
{
    const QMargins margins = layout()->contentsMargins();
    int room = width() - margins.left() - margins.right();
    const auto take = [this, &room](const QWidget *widget) {
        room -= widget->sizeHint().width() + layout()->spacing();
        return room >= 0;
    };
    for (const QWidget *part : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_unreadable),
                                static_cast<QWidget *>(m_activity), m_work}) {
        if (!part->isHidden())
            take(part);
    }
    m_allowance->setVisible(m_remaining && m_limit && take(m_allowance));
    m_zone->setVisible(take(m_zone));
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showAllowance();
    else if (event->type() == QEvent::FontChange)
        arrange();
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}
