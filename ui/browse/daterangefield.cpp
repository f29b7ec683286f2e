#include "ui/browse/daterangefield.h"

#include "models/text/userzone.h"
#include "ui/browse/datefield.h"
#include "ui/browse/periodbutton.h"

#include <QHBoxLayout>
#include <QLabel>

namespace {

QLabel *makeLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(buddy);
    return label;
}

/// Nobody likes to be told off half-way through a date; but what is marked stays so until it is right.
QString problemOf(const DateField &field)
{
    if (field.bound() || (field.isBeingTyped() && field.problem().isEmpty()))
        return {};
    return DateRangeField::tr("This is not a date. Type a day such as 2026-11-01, or a time such as "
                              "2026-11-01T12:00:00Z.");
}

} // namespace

DateRangeField::DateRangeField(const Names &names, QWidget *parent)
    : QWidget(parent)
    , m_label(names.label)
    , m_from(new DateField(names.from))
    , m_to(new DateField(names.to))
    , m_period(new PeriodButton(names.period))
{
    setWhatsThis(
        tr("Only tokens of these days, both included, in your time zone. Choose a period, or type days such as "
           "2026-11-01. An empty field means no bound."));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeLabel(names.label, m_from));
    layout->addWidget(m_from, 1);
    layout->addWidget(makeLabel(QStringLiteral("–"), m_to));
    layout->addWidget(m_to, 1);
    layout->addWidget(m_period);
    for (const DateField *field : {m_from, m_to}) {
        connect(field, &DateField::edited, this, &DateRangeField::edited);
        connect(field, &DateField::committed, this, [this] {
            check();
            emit committed();
        });
    }
    connect(m_period, &PeriodButton::chosen, this, [this](int lastDays) {
        setRange(lastDays > 0 ? periodOf(lastDays, m_today()) : DateRange());
        emit committed();
    });
}

void DateRangeField::setRange(const DateRange &range)
{
    m_range = range;
    m_from->setBound(range.from);
    m_to->setBound(range.to);
    m_period->setRange(range);
}

void DateRangeField::followToday()
{
    if (m_range.lastDays > 0)
        setRange(periodOf(m_range.lastDays, m_today()));
}

void DateRangeField::check()
{
    const std::optional<DateBound> from = m_from->bound();
    const std::optional<DateBound> to = m_to->bound();
    if (from && to && isReversed({*from, *to}, userZone().zone)) {
        for (DateField *field : {m_from, m_to})
            field->setProblem(tr("The end lies before the start."));
        return;
    }
    m_from->setProblem(problemOf(*m_from));
    m_to->setProblem(problemOf(*m_to));
    if (!from || !to)
        return;
    if (*from != m_range.from || *to != m_range.to)
        m_range = {*from, *to}; // what is typed is no period
    m_period->setRange(m_range);
}

QString DateRangeField::problem() const
{
    for (const DateField *field : {m_from, m_to}) {
        const QString &problem = field->problem();
        if (problem.isEmpty())
            continue;
        const bool isOfBoth = m_from->problem() == m_to->problem();
        return tr("%1: %2", "Created from: This is not a date.")
            .arg(isOfBoth ? m_label : field->accessibleName(), problem);
    }
    return {};
}

bool DateRangeField::isBlank() const
{
    return m_range.isOpen() && m_from->text().isEmpty() && m_to->text().isEmpty();
}

void DateRangeField::setCompact(bool compact)
{
    m_period->setCompact(compact);
    updateGeometry();
}

int DateRangeField::spareWidth() const
{
    return m_period->spareWidth();
}
