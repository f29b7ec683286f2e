#include "ui/browse/filterbar.h"

#include "models/text/displaytext.h"
#include "models/text/pastedtext.h"
#include "ui/browse/daterangefield.h"
#include "ui/browse/sortfield.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bidi.h"
#include "ui/widgets/commandtable.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace {

constexpr int typingPauseMsecs = 300;
constexpr int edge = 12;
constexpr int fieldGap = 8;
/// A thousand ids; QLineEdit's own limit would cut a pasted list short without a word.
constexpr int maxTextLength = 1 << 20;

QString idsHint()
{
    return FilterBar::tr(
        "Shows only the tokens with these ids. A pasted list may be separated by commas, spaces or line "
        "breaks; ids are also found in JSON and in the addresses of tokens.");
}

QString joined(const QStringList &ids)
{
    return ids.join(QStringLiteral(", "));
}

/// Without a key there is no direction either.
Sort normalized(const Sort &sort)
{
    return sort.key.isEmpty() ? Sort() : sort;
}

QLineEdit *makeTextField(const QString &name, const QString &placeholder, const QString &iconName)
{
    auto *field = new QLineEdit;
    field->setAccessibleName(name);
    field->setPlaceholderText(placeholder);
    field->setMaxLength(maxTextLength);
    field->setClearButtonEnabled(true);
    field->addAction(icon(iconName), QLineEdit::LeadingPosition);
    return field;
}

bool isKeyDown(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Down && (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMsecs);
    m_turn.setSingleShot(true);
    setupTextFields();
    m_sort = new SortField;
    setupRanges();
    setupLayout();
    connectSignals();
    updateState();
}

FilterBar::~FilterBar()
{
    // A field that loses the focus while the widgets go would still tell what is no filter bar any more.
    for (QObject *field :
         {static_cast<QObject *>(m_search), static_cast<QObject *>(m_ids), static_cast<QObject *>(m_sort),
          static_cast<QObject *>(m_created), static_cast<QObject *>(m_updated)})
        field->disconnect(this);
}

void FilterBar::setupTextFields()
{
    m_search = makeTextField(tr("Search"), tr("Search tokens"), QStringLiteral("search"));
    m_search->setWhatsThis(
        tr("The server looks for these words; the list follows while you type. Esc empties the field."));
    m_search->installEventFilter(this);
    m_ids = makeTextField(tr("Token ids"), tr("Token ids, comma separated"), QStringLiteral("key"));
    m_ids->setToolTip(toolTipText(idsHint()));
    m_ids->setWhatsThis(m_ids->toolTip());
    m_ids->setAccessibleDescription(idsHint());
}

void FilterBar::setupRanges()
{
    m_created = new DateRangeField({tr("Created"), tr("Created from"), tr("Created to"), tr("Created period")});
    m_updated = new DateRangeField({tr("Updated"), tr("Updated from"), tr("Updated to"), tr("Updated period")});
    m_clear = new QPushButton(tr("Clear filters"));
    m_clear->setAccessibleName(tr("Clear filters"));
    m_clearAction = makeCommand(CommandId::ClearFilters, this);
    m_clear->setWhatsThis(tr("Takes away search, ids and dates. The order stays."));
    m_clear->setToolTip(toolTipText(textWithKeys(m_clear->text(), m_clearAction->shortcut())));
    m_hint = new QLabel;
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::BrightText);
    m_hint->hide();
}

void FilterBar::setupLayout()
{
    m_what = new QHBoxLayout;
    m_what->setSpacing(fieldGap);
    m_what->addWidget(m_search, 5);
    m_what->addWidget(m_ids, 4);
    m_what->addSpacing(fieldGap);
    m_what->addWidget(m_sort);

    m_when = new QHBoxLayout;
    m_when->setSpacing(fieldGap);
    m_when->addWidget(m_created);
    m_when->addSpacing(fieldGap);
    m_when->addWidget(m_updated);
    m_when->addStretch();
    m_when->addWidget(m_clear);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(edge, fieldGap, edge, fieldGap + 1); // and the line below
    layout->setSpacing(fieldGap);
    layout->addLayout(m_what);
    layout->addLayout(m_when);
    layout->addWidget(m_hint);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FilterBar::connectSignals()
{
    connect(&m_pause, &QTimer::timeout, this, &FilterBar::apply);
    connect(&m_turn, &QTimer::timeout, this, &FilterBar::apply);
    for (QLineEdit *field : {m_search, m_ids}) {
        // Not textEdited: assistive technology sets the text without typing it.
        connect(field, &QLineEdit::textChanged, this, [this, field] {
            setRemark(field, {});
            applySoon();
        });
        connect(field, &QLineEdit::editingFinished, this, [this] {
            tidy();
            applyNow();
        });
    }
    connect(m_sort, &SortField::changed, this, &FilterBar::applyNow);
    for (const DateRangeField *range : {m_created, m_updated}) {
        connect(range, &DateRangeField::edited, this, &FilterBar::applySoon);
        connect(range, &DateRangeField::committed, this, &FilterBar::applyNow);
    }
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clearFilters);
}

void FilterBar::setQuery(const TokenQuery &query)
{
    m_search->setText(query.search);
    m_ids->setText(joined(query.ids));
    for (QLineEdit *field : {m_search, m_ids})
        field->home(false);
    m_created->setRange(query.created);
    m_updated->setRange(query.updated);
    // Not blocked signals: they are how the fields' own clear buttons come and go.
    m_pause.stop();
    m_turn.stop();
    m_query = query;
    setSort(query.sort);
    updateState();
}

void FilterBar::setSort(const Sort &sort)
{
    m_query.sort = normalized(sort);
    m_sort->setSort(m_query.sort);
}

QStringList FilterBar::shownIds() const
{
    // Ids that came from elsewhere are not torn at their commas as long as nobody edits them.
    return m_ids->text() == joined(m_query.ids) ? m_query.ids : parseIds(m_ids->text());
}

/// What is asked for shows as it is asked for once nobody types there any more.
void FilterBar::tidy()
{
    const std::pair<QLineEdit *, QString> asked[] = {{m_search, unwrapped(m_search->text())},
                                                     {m_ids, joined(shownIds())}};
    for (const auto &[field, text] : asked) {
        const QString remark = remarkOn(*field, true);
        if (text != field->text())
            field->setText(text);
        if (!remark.isEmpty())
            setRemark(field, remark);
    }
    if (!m_ids->hasFocus())
        m_ids->home(false);
    updateState();
}

void FilterBar::setRemark(QLineEdit *field, const QString &remark)
{
    (field == m_search ? m_searchRemark : m_idsRemark) = remark;
    field->setAccessibleDescription(remark.isEmpty() && field == m_ids ? idsHint() : remark);
}

/// What is said of text that is not asked for as it stands. A space behind the last word is nothing to talk about while
/// the next one may follow.
QString FilterBar::remarkOn(const QLineEdit &field, bool isFinished) const
{
    if (&field == m_ids)
        return m_ids->text() == joined(m_query.ids) || isPlainIdList(m_ids->text())
                   ? QString()
                   : tr("Only the ids were taken of what stood here.");
    QStringView text = field.text();
    while (!isFinished && text.endsWith(u' '))
        text.chop(1);
    return text == unwrapped(field.text())
               ? QString()
               : tr("Spaces, quotes and invisible characters around the text are not searched for.");
}

void FilterBar::setToday(const std::function<QDate()> &today)
{
    for (DateRangeField *range : {m_created, m_updated})
        range->setToday(today);
}

bool FilterBar::followToday()
{
    const TokenQuery before = m_query;
    for (DateRangeField *range : {m_created, m_updated})
        range->followToday();
    if (m_created->range() == before.created && m_updated->range() == before.updated)
        return false;
    apply();
    return m_query != before;
}

void FilterBar::clearFilters()
{
    m_search->clear();
    m_ids->clear();
    m_created->setRange({});
    m_updated->setRange({});
    applyNow();
    updateState();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::leadTo(QWidget *list)
{
    setTabOrder(m_search, list);
}

bool FilterBar::hasInvalidInput() const
{
    return !m_created->problem().isEmpty() || !m_updated->problem().isEmpty();
}

void FilterBar::applySoon()
{
    m_pause.start();
    updateState();
}

void FilterBar::apply()
{
    m_pause.stop();
    m_turn.stop();
    m_created->check();
    m_updated->check();
    for (QLineEdit *field : {m_search, m_ids}) {
        if (const QString remark = remarkOn(*field, false); !remark.isEmpty())
            setRemark(field, remark);
    }
    const TokenQuery query{unwrapped(m_search->text()), shownIds(), m_created->range(), m_updated->range(),
                           m_sort->sort()};
    const bool isNew = query != m_query;
    m_query = query;
    updateState();
    if (isNew)
        emit queryChanged(m_query);
}

bool FilterBar::canClear() const
{
    return m_clear->isEnabled();
}

void FilterBar::updateState()
{
    m_clear->setEnabled(!m_search->text().isEmpty() || !m_ids->text().isEmpty() || !m_created->isBlank() ||
                        !m_updated->isBlank());
    emit canClearChanged();
    QStringList problems{m_created->problem(), m_updated->problem()};
    problems.removeAll(QString());
    QStringList remarks;
    for (const auto &[field, remark] : {std::pair(m_search, m_searchRemark), std::pair(m_ids, m_idsRemark)}) {
        if (!remark.isEmpty())
            remarks.append(tr("%1: %2", "Search: Spaces are not searched for.").arg(field->accessibleName(), remark));
    }
    m_hint->setText(inReadingOrder((problems + remarks).join(u' ')));
    m_hint->setForegroundRole(problems.isEmpty() ? QPalette::PlaceholderText : QPalette::BrightText);
    m_hint->setVisible(!m_hint->text().isEmpty());
}

bool FilterBar::event(QEvent *event)
{
    const bool result = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        updateCompact();
    return result;
}

/// Escape empties the search; once it is empty, the key is the window's. Down leads to the list.
bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched == m_search && isKey && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Cancel) &&
        !m_search->text().isEmpty()) {
        event->accept();
        if (event->type() == QEvent::KeyPress) {
            m_search->clear();
            applyNow();
        }
        return true;
    }
    if (watched == m_search && event->type() == QEvent::KeyPress && isKeyDown(*static_cast<QKeyEvent *>(event))) {
        applyNow();
        emit listRequested();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, themeColors().line);
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateCompact();
}

int FilterBar::spareWidth() const
{
    return m_created->spareWidth() + m_updated->spareWidth();
}

/// That of the compact form, so that there is a way to it.
QSize FilterBar::minimumSizeHint() const
{
    const int when = m_when->minimumSize().width() - (m_isCompact ? 0 : spareWidth());
    return {qMax(m_what->minimumSize().width(), when) + 2 * edge, QWidget::minimumSizeHint().height()};
}

void FilterBar::updateCompact()
{
    const int needed = m_when->minimumSize().width() + 2 * edge + (m_isCompact ? spareWidth() : 0);
    const bool isCompact = width() < needed;
    if (isCompact == m_isCompact)
        return;
    m_isCompact = isCompact;
    m_created->setCompact(isCompact);
    m_updated->setCompact(isCompact);
    m_when->invalidate(); // or it would be measured as it was until the next turn
}
