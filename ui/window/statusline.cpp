#include "ui/window/statusline.h"

#include "models/text/displaytext.h"
#include "ui/widgets/elidedlabel.h"

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
}

void StatusLine::setUnreadable(const QString &text)
{
    setText(m_unreadable, text);
    m_unreadable->setVisible(!text.isEmpty());
}

void StatusLine::setActivity(const QString &text)
{
    setText(m_activity, text);
}

void StatusLine::setAllowance(std::optional<int> remaining, std::optional<int> limit)
{
    m_allowance->setVisible(remaining && limit);
    if (!remaining || !limit)
        return;
    m_meter->setRange(0, *limit);
    m_meter->setValue(*remaining);
    const QLocale locale;
    setText(m_allowanceText, tr("%1 of %2 requests left").arg(locale.toString(*remaining), locale.toString(*limit)));
}

void StatusLine::setZone(const QString &text)
{
    setText(m_zone, text);
}

void StatusLine::showWork(const QString &text, qint64 done, qint64 of)
{
    setText(m_workText, text);
    // Per mille: the bar counts in int.
    m_progress->setRange(0, of > 0 ? 1000 : 0);
    m_progress->setValue(of > 0 ? int(qMin(done, of) * 1000 / of) : 0);
    m_work->show();
}

void StatusLine::endWork()
{
    m_work->hide();
}
