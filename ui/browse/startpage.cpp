#include "ui/browse/startpage.h"

#include "models/settings/connectionstore.h"
#include "models/text/displaytext.h"
#include "ui/connections/connectionmarks.h"
#include "ui/theme/icons.h"
#include "ui/widgets/placeholderpage.h"
#include "ui/widgets/scrollpage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int logoSize = 64;
constexpr int maxButtonChars = 50;
/// More are in the manager.
constexpr qsizetype maxButtons = 6;

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
    , m_page(new PlaceholderPage)
    , m_connect(new QPushButton(tr("Connect")))
    , m_demo(new QPushButton(tr("Try the demo")))
    , m_known(new QWidget)
    , m_knownLayout(new QVBoxLayout(m_known))
{
    const QString title = tr("Browse personal access tokens");
    setAccessibleName(title);
    m_page->setTitle(title);
    setWhatsThis(tr("Try the demo, or connect to a server of yours. What you have set up can be opened from here."));
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

    m_page->below()->addWidget(m_known, 0, Qt::AlignHCenter);
    m_page->below()->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new ScrollPage(m_page));
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
    m_page->setText(isFirst ? tr("Look around in the demo, or say which server to ask and which token to read it "
                                 "with. Nothing on the server is ever changed.")
                            : tr("Choose a connection. Nothing on the server is ever changed."));
    QPushButton *first = nullptr; // the one that was open last has the keyboard
    for (const Connection &connection : known.first(qMin(maxButtons, known.size()))) {
        QPushButton *button = makeConnectionButton(connection);
        connect(button, &QPushButton::clicked, this, [this, id = connection.id] { emit openRequested(id); });
        if (connection.id == m_store->lastId() || !first)
            first = button;
        m_knownLayout->addWidget(button);
    }
    if (known.size() > maxButtons) {
        auto *all = new QPushButton(tr("All connections …"));
        connect(all, &QPushButton::clicked, this, &StartPage::manageRequested);
        m_knownLayout->addWidget(all);
    }
    m_knownLayout->setContentsMargins(0, 0, 0, isFirst ? 0 : 24);
    m_known->setVisible(!isFirst);
    m_connect->setText(isFirst ? tr("Connect") : tr("Another server"));
    m_connect->setProperty("primary", isFirst);
    m_connect->update();
    setFocusProxy(first ? first : m_connect);
}

void StartPage::showIcon()
{
    m_page->setPicture(applicationIcon(), logoSize);
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showIcon();
        showConnections(); // their marks are in the colors of the theme
    }
}
