#include "ui/details/partypanel.h"

#include "ui/details/factdelegate.h"
#include "ui/details/twofactorbadge.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/scaledfont.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>

namespace {

constexpr int columnGap = 12;
/// Names are longer than titles.
constexpr qreal roomForName = 1.05;

/// With the words of the links, which have a frame around them.
void standInLine(QLabel *label)
{
    label->setContentsMargins(LinkButton::frame, 0, LinkButton::frame, 0);
}

} // namespace

PartyPanel::PartyPanel(QWidget *parent)
    : QWidget(parent)
    , m_factor(new TwoFactorBadge)
    , m_grid(new QGridLayout(this))
{
    constexpr int side = FactDelegate::margin - LinkButton::frame;
    m_grid->setContentsMargins(side, 10, side, 9); // and the line below
    standInLine(m_factor);
    m_grid->setHorizontalSpacing(columnGap);
    for (Place &place : m_places)
        setup(place);
    connect(m_places[0].name, &QPushButton::clicked, this, &PartyPanel::ownerTokensRequested);
    for (const int i : {1, 2})
        connect(m_places[i].name, &QPushButton::clicked, this, [this, i] { emit sectionRequested(m_places[i].path); });
    layOut();
}

void PartyPanel::setup(Place &place)
{
    place.title = new ElidedLabel;
    QFont font = scaledFont(place.title->font(), 0.92);
    font.setBold(true);
    font.setCapitalization(QFont::AllUppercase);
    place.title->setFont(font);
    place.title->setForegroundRole(QPalette::PlaceholderText);
    standInLine(place.title);
    place.name = new LinkButton;
    place.detail = new ElidedLabel;
    place.detail->setForegroundRole(QPalette::PlaceholderText);
    standInLine(place.detail);
}

void PartyPanel::setToken(const Token &token)
{
    show(m_places[0], ownerParty(token), !ownerSearchText(token).isEmpty(), tr("Show this owner's tokens"));
    const Party organization = organizationParty(token);
    show(m_places[1], organization, !organization.path.isEmpty(), tr("Show in the details"));
    const Party reseller = resellerParty(token);
    show(m_places[2], reseller, !reseller.path.isEmpty(), tr("Show in the details"));
    m_factor->setOwner(*token.user);
    fit();
}

void PartyPanel::show(Place &place, const Party &party, bool isLink, const QString &action)
{
    place.title->setRawText(party.title);
    place.name->setEnabled(isLink);
    place.name->setRawText(party.name, party.tone, action);
    place.detail->setRawText(party.detail);
    place.path = party.path;
}

void PartyPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PartyPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void PartyPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, themeColors().line);
}

/// In this language, and in this size of text.
int PartyPanel::widestTitle() const
{
    int widest = 0;
    for (const Place &place : m_places)
        widest = qMax(widest, place.title->fontMetrics().horizontalAdvance(place.title->text()));
    return widest + 2 * LinkButton::frame + 1;
}

void PartyPanel::fit()
{
    const int titles = widestTitle();
    const bool isBeside = width() >= 2 * FactDelegate::margin + 2 * columnGap + qRound(3 * roomForName * titles);
    if (isBeside == m_isBeside && titles == m_titleWidth)
        return;
    m_isBeside = isBeside;
    m_titleWidth = titles;
    layOut();
}

void PartyPanel::layOut()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    m_grid->setVerticalSpacing(m_isBeside ? 1 : 2);
    for (int i = 0; i < int(m_places.size()); ++i) {
        m_places[i].detail->setVisible(m_isBeside);
        m_grid->setColumnStretch(i, m_isBeside ? (i == 0 ? 6 : 5) : i == 1 ? 1 : 0);
    }
    m_grid->setColumnMinimumWidth(0, m_isBeside ? 0 : m_titleWidth);
    if (m_isBeside)
        putBeside();
    else
        putBelow();
}

void PartyPanel::putBeside()
{
    for (int i = 0; i < int(m_places.size()); ++i) {
        const Place &place = m_places[i];
        m_grid->addWidget(place.title, 0, i);
        m_grid->addWidget(place.name, 1, i, Qt::AlignLeft);
        m_grid->addWidget(place.detail, 2, i);
    }
    m_grid->addWidget(m_factor, 3, 0, 1, int(m_places.size()));
}

/// Titles stand before names, and only what is asked first has a line of its own.
void PartyPanel::putBelow()
{
    int row = 0;
    for (const Place &place : m_places) {
        m_grid->addWidget(place.title, row, 0);
        m_grid->addWidget(place.name, row, 1, Qt::AlignLeft);
        m_grid->addWidget(place.detail, row, 2);
        if (row++ == 0)
            m_grid->addWidget(m_factor, row++, 1);
    }
}
