#include "ui/filterbar.h"

#include "models/token/displaytext.h"
#include "models/token/tokencolumns.h"
#include "ui/datefield.h"
#include "ui/icons.h"
#include "ui/namedcombobox.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace {

constexpr int typingPauseMsecs = 300;

/// Keys that the API's records have and no column of ours shows.
const char *const otherSortKeys[] = {"revoked", "userId"};

QLabel *makeLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(buddy);
    return label;
}

/// Before `from` begins, `to` has ended. Days and instants are compared as the server will.
bool isReversed(const DateBound &from, const DateBound &to)
{
    if (from.isOpen() || to.isOpen())
        return false;
    if (from.day.isValid() && to.day.isValid())
        return to.day < from.day;
    const auto moment = [](const DateBound &bound, bool isEnd) {
        if (const auto instant = parseInstant(bound.instant))
            return instant->msecs;
        return (isEnd ? bound.day.endOfDay() : bound.day.startOfDay()).toMSecsSinceEpoch();
    };
    return moment(to, true) < moment(from, false);
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMsecs);
    connect(&m_pause, &QTimer::timeout, this, &FilterBar::apply);
    setupTextFields();
    setupSort();
    m_created = makeRange(tr("Created from"), tr("Created to"));
    m_updated = makeRange(tr("Updated from"), tr("Updated to"));
    m_clear = new QPushButton(tr("Clear filters"));
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clearFilters);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addLayout(layOutWhat());
    layout->addLayout(layOutWhen());
    updateClear();
}

void FilterBar::setupTextFields()
{
    m_search = new QLineEdit;
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Search names, owners and e-mail addresses"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_ids = new QLineEdit;
    m_ids->setAccessibleName(tr("Token ids"));
    m_ids->setPlaceholderText(tr("one or several, separated by commas"));
    m_ids->setClearButtonEnabled(true);
    for (QLineEdit *field : {m_search, m_ids}) {
        connect(field, &QLineEdit::textEdited, this, &FilterBar::applySoon);
        connect(field, &QLineEdit::editingFinished, this, &FilterBar::apply);
        // The clear button edits too, but nobody goes on typing then.
        connect(field, &QLineEdit::textChanged, this, [this](const QString &text) {
            if (text.isEmpty())
                applySoon();
        });
    }
}

void FilterBar::setupSort()
{
    m_sort = new NamedComboBox(tr("Sort by"));
    for (int i = 0; i < columnCount; ++i) {
        const auto column = static_cast<Column>(i);
        if (const QString key = columnSortKey(column); !key.isEmpty())
            m_sort->addItem(columnTitle(column), key);
    }
    for (const char *key : otherSortKeys)
        m_sort->addItem(QString::fromLatin1(key), QString::fromLatin1(key));
    m_descending = new QToolButton;
    m_descending->setText(tr("Descending"));
    m_descending->setIcon(icon(QStringLiteral("sort-descending")));
    m_descending->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_descending->setCheckable(true);
    m_descending->setFocusPolicy(Qt::StrongFocus);
    setSort({});
    connect(m_sort, &QComboBox::currentIndexChanged, this, &FilterBar::applySoon);
    connect(m_sort, &QComboBox::activated, this, &FilterBar::apply);
    connect(m_descending, &QToolButton::toggled, this, &FilterBar::apply);
}

FilterBar::RangeFields FilterBar::makeRange(const QString &from, const QString &to)
{
    RangeFields fields{new DateField(from), new DateField(to), new QToolButton};
    for (DateField *field : {fields.from, fields.to})
        connect(field, &DateField::committed, this, &FilterBar::apply);
    fields.preset->setPopupMode(QToolButton::InstantPopup);
    fields.preset->setToolButtonStyle(Qt::ToolButtonTextOnly);
    fields.preset->setFocusPolicy(Qt::StrongFocus);
    fields.preset->setText(tr("Period"));
    fillPresets(fields);
    return fields;
}

void FilterBar::fillPresets(const RangeFields &fields)
{
    auto *menu = new QMenu(fields.preset);
    const auto add = [this, menu, fields](const QString &text, int days) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, fields, days] {
            DateRange range;
            if (days > 0) {
                const QDate today = QDate::currentDate();
                range.from.day = today.addDays(1 - days);
                range.to.day = today;
            }
            setRange(fields, range);
            apply();
        });
    };
    add(tr("Today"), 1);
    for (const int days : {7, 30, 90})
        add(tr("Last %n day(s)", nullptr, days), days);
    menu->addSeparator();
    add(tr("Any time"), 0);
    fields.preset->setMenu(menu);
}

QBoxLayout *FilterBar::layOutWhat()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(makeLabel(tr("Sort by"), m_sort));
    row->addWidget(m_sort);
    row->addWidget(m_descending);
    row->addWidget(m_clear);
    return row;
}

QBoxLayout *FilterBar::layOutWhen()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    addRange(row, tr("Created"), m_created);
    row->addSpacing(8);
    addRange(row, tr("Updated"), m_updated);
    row->addSpacing(8);
    row->addWidget(makeLabel(tr("Token ids"), m_ids));
    row->addWidget(m_ids, 1);
    return row;
}

void FilterBar::addRange(QBoxLayout *layout, const QString &title, const RangeFields &fields)
{
    layout->addWidget(makeLabel(title, fields.from));
    layout->addWidget(fields.from);
    layout->addWidget(makeLabel(QStringLiteral("–"), fields.to));
    layout->addWidget(fields.to);
    layout->addWidget(fields.preset);
    fields.preset->setAccessibleName(tr("%1: period", "Created: period").arg(title));
}

void FilterBar::setQuery(const TokenQuery &query)
{
    const QSignalBlocker search(m_search);
    const QSignalBlocker ids(m_ids);
    m_pause.stop();
    m_search->setText(query.search);
    m_ids->setText(query.ids.join(QStringLiteral(", ")));
    setRange(m_created, query.created);
    setRange(m_updated, query.updated);
    setSort(query.sort);
    m_query = query;
    updateClear();
}

void FilterBar::setSort(const Sort &sort)
{
    const QSignalBlocker combo(m_sort);
    const QSignalBlocker button(m_descending);
    const QString key = sort.key.isEmpty() ? QStringLiteral("createdAt") : sort.key;
    if (m_sort->findData(key) < 0)
        m_sort->addItem(displayText(key, 40), key);
    m_sort->setCurrentIndex(m_sort->findData(key));
    m_descending->setChecked(sort.descending);
    m_query.sort = sort;
}

/// The server's own order is not asked for by name until the user does: some servers sort by nothing.
Sort FilterBar::shownSort() const
{
    const Sort shown{m_sort->currentData().toString(), m_descending->isChecked()};
    const bool isDefault = m_query.sort.key.isEmpty() && shown.key == u"createdAt" && !shown.descending;
    return isDefault ? Sort{} : shown;
}

void FilterBar::setRange(const RangeFields &fields, const DateRange &range)
{
    fields.from->setBound(range.from);
    fields.to->setBound(range.to);
    fields.from->setProblem({});
    fields.to->setProblem({});
}

/// Leaves the range as it was where the fields say none.
void FilterBar::readRange(const RangeFields &fields, DateRange *range)
{
    const std::optional<DateBound> from = fields.from->bound();
    const std::optional<DateBound> to = fields.to->bound();
    const QString noDate = tr("This is no date. Type a day such as 2026-11-01.");
    const bool reversed = from && to && isReversed(*from, *to);
    const QString reversedText = reversed ? tr("The range ends before it begins.") : QString();
    fields.from->setProblem(from ? reversedText : noDate);
    fields.to->setProblem(to ? reversedText : noDate);
    if (from && to && !reversed)
        *range = {*from, *to};
}

void FilterBar::apply()
{
    m_pause.stop();
    TokenQuery query = m_query;
    query.search = m_search->text();
    query.ids = parseIds(m_ids->text());
    query.sort = shownSort();
    readRange(m_created, &query.created);
    readRange(m_updated, &query.updated);
    const bool isNew = query != m_query;
    m_query = query;
    updateClear();
    if (isNew)
        emit queryChanged(m_query);
}

void FilterBar::applySoon()
{
    m_pause.start();
    updateClear();
}

void FilterBar::clearFilters()
{
    {
        const QSignalBlocker search(m_search);
        const QSignalBlocker ids(m_ids);
        m_search->clear();
        m_ids->clear();
    }
    setRange(m_created, {});
    setRange(m_updated, {});
    apply();
}

void FilterBar::updateClear()
{
    bool isAny = m_query.isFiltered() || !m_search->text().isEmpty() || !m_ids->text().isEmpty();
    for (const DateField *field : {m_created.from, m_created.to, m_updated.from, m_updated.to})
        isAny = isAny || !field->text().isEmpty();
    m_clear->setEnabled(isAny);
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}
