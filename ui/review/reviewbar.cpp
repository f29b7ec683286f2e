#include "ui/review/reviewbar.h"

#include "models/inventory/pastedids.h"
#include "models/text/displaytext.h"
#include "ui/review/filterchips.h"
#include "ui/review/filtercompleter.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessiblecombobox.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int reviewPauseMsecs = 150;
constexpr int reviewEdge = 12;
constexpr int reviewGap = 8;
constexpr int maxFilterChars = 10'000;
constexpr int maxProblemChars = 400;

ReviewFilter joined(const ReviewFilter &kept, const ReviewFilter &typed)
{
    ReviewFilter all = kept;
    for (const FilterTerm &term : typed.terms())
        all = all.with(term);
    return all;
}

QLabel *makeLine(QPalette::ColorRole role)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(role);
    label->hide();
    return label;
}

} // namespace

ReviewBar::ReviewBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_completer(new FilterCompleter(m_search))
    , m_grouping(new AccessibleComboBox(tr("Group by")))
    , m_clear(new QPushButton(tr("Clear filters")))
    , m_leave(new QPushButton(tr("Leave review")))
    , m_question(makeLine(QPalette::PlaceholderText))
    , m_hint(makeLine(QPalette::BrightText))
    , m_chips(new FilterChips)
{
    setupField();
    setupGrouping();
    setupLayout();
    m_pause.setSingleShot(true);
    m_pause.setInterval(reviewPauseMsecs);
    m_clear->setEnabled(false);
    m_clear->setWhatsThis(tr("Takes all terms away: all tokens that are loaded show again."));
    m_leave->setWhatsThis(tr("Drops what is loaded, and goes back to the pages of the server."));
    connect(&m_pause, &QTimer::timeout, this, &ReviewBar::apply);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_clear, &QPushButton::clicked, this, &ReviewBar::clearFilter);
    connect(m_leave, &QPushButton::clicked, this, &ReviewBar::leaveRequested);
    connect(m_chips, &FilterChips::removeRequested, this, [this](int term) {
        m_search->setFocus();
        ask(m_kept.without(term), {});
    });
}

void ReviewBar::setupField()
{
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Search, or narrow: state:active can:write unused:>90d owner:… finding:…"));
    m_search->setMaxLength(maxFilterChars);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setWhatsThis(
        tr("Words are looked for in names, owners, organizations, ids, tags and metadata. Terms such as state:active, "
           "can:write or expires:<30d narrow the list; a - in front turns one round. The guide lists them all. Enter "
           "keeps them, Esc empties the field."));
    m_search->installEventFilter(this);
}

void ReviewBar::setupGrouping()
{
    m_grouping->addItem(tr("none", "no groups"), -1);
    for (const auto &[kind, text] :
         {std::pair(GroupKind::Owner, tr("owner")), std::pair(GroupKind::Organization, tr("organization")),
          std::pair(GroupKind::Reseller, tr("reseller")), std::pair(GroupKind::Role, tr("role")),
          std::pair(GroupKind::Scope, tr("scope"))})
        m_grouping->addItem(text, int(kind));
    m_grouping->setWhatsThis(tr("Puts the tokens together by what they have in common, a group a row. Opening a group "
                                "shows its tokens."));
    connect(m_grouping, &QComboBox::activated, this, [this](int item) {
        const int kind = m_grouping->itemData(item).toInt();
        emit groupingChanged(kind < 0 ? std::nullopt : std::optional(static_cast<GroupKind>(kind)));
    });
}

void ReviewBar::setupLayout()
{
    auto *group = new QLabel(tr("Group by"));
    group->setTextFormat(Qt::PlainText);
    group->setForegroundRole(QPalette::PlaceholderText);
    auto *line = new QHBoxLayout;
    line->setSpacing(reviewGap);
    line->addWidget(m_search, 1);
    line->addWidget(group);
    line->addWidget(m_grouping);
    line->addWidget(m_clear);
    line->addWidget(m_leave);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(reviewEdge, reviewGap, reviewEdge, reviewGap + 1); // and the line below
    layout->setSpacing(reviewGap);
    layout->addLayout(line);
    layout->addWidget(m_chips);
    layout->addWidget(m_hint);
    layout->addWidget(m_question);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ReviewBar::setQuestion(const QString &text)
{
    m_question->setText(text);
    m_question->setVisible(!text.isEmpty());
}

void ReviewBar::setInventory(const std::shared_ptr<const LoadedInventory> &inventory, const SharedMarks &marks)
{
    m_knows = {marks.changes != nullptr, marks.verdicts != nullptr};
    m_inventory = inventory;
    m_completer->setInventory(inventory, marks);
}

void ReviewBar::setGrouping(std::optional<GroupKind> kind)
{
    m_grouping->setCurrentIndex(m_grouping->findData(kind ? int(*kind) : -1));
}

void ReviewBar::setFilter(const ReviewFilter &filter)
{
    m_search->clear();
    m_pause.stop();
    showError({});
    m_kept = filter;
    m_filter = filter;
    m_chips->setFilter(filter);
    m_clear->setEnabled(!filter.isEmpty());
}

void ReviewBar::clearFilter()
{
    m_search->setText({});
    ask({}, {});
}

void ReviewBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

ParsedFilter ReviewBar::typed() const
{
    const ParsedFilter parsed = ReviewFilter::parse(m_search->text(), m_knows);
    return m_inventory ? withPastedIds(parsed, m_search->text(), m_inventory->inventory) : parsed;
}

/// What cannot be read is left out until it can.
void ReviewBar::apply()
{
    m_pause.stop();
    const ParsedFilter typed = this->typed();
    showError(typed.error);
    if (!typed.error)
        ask(m_kept, typed.filter);
}

void ReviewBar::makeChips()
{
    m_pause.stop();
    const ParsedFilter typed = this->typed();
    showError(typed.error);
    if (typed.error)
        return;
    m_search->clear();
    m_pause.stop();
    ask(joined(m_kept, typed.filter), {});
}

void ReviewBar::ask(const ReviewFilter &kept, const ReviewFilter &typed)
{
    m_kept = kept;
    m_chips->setFilter(kept);
    const ReviewFilter all = joined(kept, typed);
    m_clear->setEnabled(!all.isEmpty());
    if (all == m_filter)
        return;
    m_filter = all;
    emit filterChanged(all);
}

void ReviewBar::showError(const std::optional<FilterError> &error)
{
    const QString text = error ? displayText(error->problem, maxProblemChars) : QString();
    m_hint->setText(text);
    m_hint->setVisible(error.has_value());
    m_search->setProperty("invalid", error.has_value());
    m_search->setAccessibleDescription(text);
    m_search->update();
}

/// Enter keeps what is typed, Esc takes it back, and Backspace in front of it opens the last chip.
bool ReviewBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        makeChips();
        return true;
    }
    if (key == Qt::Key_Down) { // where values are offered, they have the key
        emit listRequested();
        return true;
    }
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        apply();
        return true;
    }
    if (key == Qt::Key_Backspace && m_search->text().isEmpty() && !m_kept.isEmpty()) {
        const qsizetype last = m_kept.terms().size() - 1;
        const QString text = m_kept.terms()[last].text();
        m_kept = m_kept.without(last);
        m_chips->setFilter(m_kept);
        m_search->setText(text);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ReviewBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, themeColors().line);
}
