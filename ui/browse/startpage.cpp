#include "ui/browse/startpage.h"

#include "models/settings/connectionstore.h"
#include "models/text/displaytext.h"
#include "ui/connections/connectionmarks.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/scaledfont.h"
#include "ui/widgets/scrollpage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int logoSize = 64;
constexpr int startTextWidth = 440;
constexpr int maxButtonChars = 50;
/// More are in the manager.
constexpr qsizetype mostButtons = 6;

QLabel *makeLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setWordWrap(true);
    return label;
}

QPushButton *makeConnectionButton(const Connection &connection)
{
    const QString title = displayText(titleOf(connection), maxButtonChars);
    const QString text = connection.isProduction ? StartPage::tr("%1 (production)").arg(title) : title;
    auto *button = new QPushButton(markIcon(connection.mark), QString(text).replace(u'&', QStringLiteral("&&")));
    button->setAccessibleName(StartPage::tr("Open %1").arg(text));
    return button;
}

} // namespace

StartPage::StartPage(const ConnectionStore *store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_icon(new QLabel)
    , m_title(makeLabel(tr("Browse personal access tokens")))
    , m_text(makeLabel({}))
    , m_connect(new QPushButton(tr("Connect")))
    , m_demo(new QPushButton(tr("Try the demo")))
    , m_known(new QWidget)
    , m_knownLayout(new QVBoxLayout(m_known))
{
    setAccessibleName(m_title->text());
    setWhatsThis(tr("Try the demo, or connect to a server of yours. What you have set up can be opened from here."));
    setFocusProxy(m_connect);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont large = scaledFont(m_title->font(), 1.25);
    large.setBold(true);
    m_title->setFont(large);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_connect->setToolTip(toolTipText(tr("Enter a server's address and an access token")));
    m_demo->setToolTip(toolTipText(tr("Look around on a server inside the program, with invented tokens")));
    connect(m_connect, &QPushButton::clicked, this, &StartPage::connectRequested);
    connect(m_demo, &QPushButton::clicked, this, &StartPage::demoRequested);
    connect(m_store, &ConnectionStore::changed, this, &StartPage::showConnections);
    setupLayout();
    showConnections();
    showIcon();
}

void StartPage::setupLayout()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_connect);
    buttons->addWidget(m_demo);
    buttons->addStretch();
    m_knownLayout->setContentsMargins(0, 0, 0, 0);
    m_knownLayout->setSpacing(8);

    auto *column = new QWidget;
    column->setMaximumWidth(startTextWidth);
    auto *words = new QVBoxLayout(column);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(0);
    words->addWidget(m_icon, 0, Qt::AlignHCenter);
    words->addSpacing(12);
    words->addWidget(m_title);
    words->addSpacing(6);
    words->addWidget(m_text);
    words->addSpacing(16);
    words->addWidget(m_known, 0, Qt::AlignHCenter);
    words->addLayout(buttons);

    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(column, 100);
    middle->addStretch();
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(new ScrollPage(page));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 24, 24, 24);
    // A little above the middle, where the eye looks for it.
    layout->addStretch(2);
    layout->addLayout(middle);
    layout->addStretch(3);
}

void StartPage::showConnections()
{
    while (const QLayoutItem *item = m_knownLayout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the one that was pressed may be among them
        delete item;
    }
    const QList<Connection> &known = m_store->connections();
    const bool isFirst = known.isEmpty();
    m_text->setText(isFirst ? tr("Look around in the demo, or say which server to ask and which token to read it "
                                 "with. Nothing on the server is ever changed.")
                            : tr("Choose a connection. Nothing on the server is ever changed."));
    for (const Connection &connection : known.first(qMin(mostButtons, known.size()))) {
        QPushButton *button = makeConnectionButton(connection);
        connect(button, &QPushButton::clicked, this, [this, id = connection.id] { emit openRequested(id); });
        m_knownLayout->addWidget(button);
    }
    if (known.size() > mostButtons) {
        auto *all = new QPushButton(tr("All connections …"));
        connect(all, &QPushButton::clicked, this, &StartPage::manageRequested);
        m_knownLayout->addWidget(all);
    }
    m_knownLayout->setContentsMargins(0, 0, 0, isFirst ? 0 : 24);
    m_known->setVisible(!isFirst);
    m_connect->setText(isFirst ? tr("Connect") : tr("Another server"));
    m_connect->setProperty("primary", isFirst);
    m_connect->update();
}

void StartPage::showIcon()
{
    m_icon->setPixmap(applicationIcon().pixmap(QSize(logoSize, logoSize), devicePixelRatioF()));
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showIcon();
        showConnections(); // their marks are in the colors of the theme
    }
}
