#include "ui/details/findingcards.h"

#include "models/text/displaytext.h"
#include "ui/details/factdelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/severitymark.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace {

constexpr int maxReasonChars = 600;
constexpr int cardEdge = 3;
constexpr int cardPadding = 8;

QLabel *makeCardLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// A title above its reason, with an edge in the color of the severity.
class FindingCard : public QWidget
{
public:
    explicit FindingCard(const FindingCards::Card &card)
        : m_severity(card.severity)
    {
        auto *title = makeCardLabel(card.title);
        QFont bold = title->font();
        bold.setBold(true);
        title->setFont(bold);
        auto *reason = makeCardLabel(displayText(card.reason, maxReasonChars));
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(cardEdge + cardPadding, 4, cardPadding, 5);
        layout->setSpacing(1);
        layout->addWidget(title);
        layout->addWidget(reason);
        setAccessibleName(
            card.severity ? FindingCards::tr("%1, %2: %3", "severity, finding: reason")
                                .arg(severityText(*card.severity), card.title, reason->text())
                          : FindingCards::tr("%1: %2", "change: what was and what is").arg(card.title, reason->text()));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ThemeColors &colors = themeColors();
        const QColor grounds[] = {colors.alternate, colors.warningBar, colors.errorBar};
        QPainter painter(this);
        painter.fillRect(rect(), m_severity ? grounds[int(*m_severity)] : colors.alternate);
        const QRect edge(0, 0, cardEdge, height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge),
                         m_severity ? severityColor(*m_severity) : colors.quiet);
    }

private:
    std::optional<Severity> m_severity;
};

} // namespace

FindingCards::FindingCards(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel)
    , m_layout(new QVBoxLayout(this))
{
    constexpr int margin = FactDelegate::margin;
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setForegroundRole(QPalette::PlaceholderText);
    m_layout->setContentsMargins(margin, 4, margin, 8);
    m_layout->setSpacing(4);
    m_layout->addWidget(m_heading);
    hide();
}

void FindingCards::setCards(const QString &heading, const QList<Card> &cards)
{
    m_heading->setText(heading);
    if (cards == m_cards)
        return;
    m_cards = cards;
    while (m_layout->count() > 1)
        delete m_layout->itemAt(1)->widget(); // its item goes with it
    for (const Card &card : cards)
        m_layout->addWidget(new FindingCard(card));
    setVisible(!cards.isEmpty());
}
