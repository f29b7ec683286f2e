#include "ui/statusline.h"

#include <QHBoxLayout>
#include <QLabel>
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

void setText(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_list(makeLabel(QPalette::WindowText))
    , m_activity(makeLabel(QPalette::PlaceholderText))
    , m_work(new QWidget)
    , m_workText(makeLabel(QPalette::WindowText))
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_zone(makeLabel(QPalette::PlaceholderText))
{
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(140);
    m_progress->setAccessibleName(tr("Export progress"));
    m_cancel->setFlat(true);
    m_cancel->setAccessibleName(tr("Cancel export"));
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelRequested);

    auto *work = new QHBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(8);
    work->addWidget(m_workText);
    work->addWidget(m_progress);
    work->addWidget(m_cancel);
    m_work->hide();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 2, 12, 2);
    layout->setSpacing(16);
    layout->addWidget(m_list);
    layout->addWidget(m_activity);
    layout->addWidget(m_work);
    layout->addStretch();
    layout->addWidget(m_zone);
    setFixedHeight(32); // the cancel button comes and goes without moving the table
}

void StatusLine::setList(const QString &text)
{
    setText(m_list, text);
}

void StatusLine::setActivity(const QString &text)
{
    setText(m_activity, text);
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
