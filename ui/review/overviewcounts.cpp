#include "ui/review/overviewcounts.h"

#include "models/inventory/arrangement.h"
#include "ui/theme/theme.h"
#include "ui/widgets/scaledfont.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace {

constexpr int cardMargin = 12;
constexpr qreal countScale = 1.8;
constexpr int countSpacing = 32;

QLabel *makeCardLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

OverviewCard::OverviewCard(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(makeCardLabel(title))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_title->setContentsMargins(cardMargin, 0, cardMargin, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 10, 1, 10);
    layout->setSpacing(6);
    layout->addWidget(m_title);
}

void OverviewCard::setTitle(const QString &title)
{
    m_title->setText(title);
}

void OverviewCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(themeColors().line);
    painter.setBrush(themeColors().paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

OverviewCounts::OverviewCounts(QWidget *parent)
    : OverviewCard({}, parent)
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(cardMargin, 0, cardMargin, 0);
    line->setSpacing(countSpacing);
    m_tokens = addCount(line, tr("tokens"));
    m_live = addCount(line, tr("live"));
    m_owners = addCount(line, tr("owners"));
    m_findings = addCount(line, tr("with findings"));
    line->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
}

QLabel *OverviewCounts::addCount(QHBoxLayout *line, const QString &words)
{
    QLabel *number = makeCardLabel({});
    number->setFont(scaledFont(number->font(), countScale));
    number->setAccessibleDescription(words);
    QLabel *what = makeCardLabel(words);
    auto *both = new QVBoxLayout;
    both->setSpacing(0);
    both->addWidget(number);
    both->addWidget(what);
    line->addLayout(both);
    return number;
}

void OverviewCounts::setArrangement(const Arrangement &arrangement, qint64 total)
{
    const QLocale locale;
    const auto shown = qint64(arrangement.rows.size());
    setTitle(shown == total ? tr("All tokens of this review")
                            : tr("Tokens that the filter lets through, of %1").arg(locale.toString(total)));
    m_tokens->setText(locale.toString(shown));
    m_live->setText(locale.toString(arrangement.overview.live));
    m_owners->setText(locale.toString(arrangement.overview.owners));
    m_findings->setText(locale.toString(arrangement.overview.findings));
}
