#include "ui/details/tokendetailpane.h"

#include "models/review/tokenstatus.h"
#include "models/text/displaytext.h"
#include "models/text/rawjson.h"
#include "models/text/tokencolumns.h"
#include "models/text/tokenfacts.h"
#include "models/text/tokenparties.h"
#include "ui/details/decisionbox.h"
#include "ui/details/factdelegate.h"
#include "ui/details/facttree.h"
#include "ui/details/findbar.h"
#include "ui/details/lifetimebar.h"
#include "ui/details/partypanel.h"
#include "ui/details/textview.h"
#include "ui/widgets/commandtable.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/scaledfont.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/statusicon.h"

#include <QAction>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {

constexpr int minWidth = 280;
constexpr int comfortableWidth = 400;
constexpr int margin = FactDelegate::margin;
/// On a low screen the window has to fit before the tree does.
constexpr int leastFactHeight = 28;

QDate localDay(const TimeContext &context)
{
    return QDateTime::fromMSecsSinceEpoch(context.nowMsecs, context.zone).date();
}

/// "expires in 11 months", "never expires", "expired 3 days ago".
QString expiryText(const Token &token, const TimeContext &context)
{
    if (token.expiresAt.isAbsent())
        return TokenDetailPane::tr("expiry not reported");
    if (token.expiresAt.isNull())
        return TokenDetailPane::tr("never expires");
    if (token.expiresAt.isUnreadable())
        return TokenDetailPane::tr("expiry %1").arg(notReadable(token, QStringLiteral("expiresAt")));
    const QString when = relativeText(*token.expiresAt, context);
    if (!hasEnd(token))
        return TokenDetailPane::tr("expiry %1").arg(when);
    return token.expiresAt->msecs <= context.nowMsecs ? TokenDetailPane::tr("expired %1").arg(when)
                                                      : TokenDetailPane::tr("expires %1").arg(when);
}

QString nameText(const Token &token)
{
    if (token.name.isUnreadable())
        return notReadable(token, QStringLiteral("name"));
    return token.name->isEmpty() ? TokenDetailPane::tr("Token without a name") : *token.name;
}

} // namespace

TokenDetailPane::TokenDetailPane(QWidget *parent)
    : QWidget(parent)
{
    setWhatsThis(tr("All that the server said about the token that is selected. Point at a time to read it exactly."));
    setupLayout();
    setupActions();
    connectSignals();
    clear();
}

void TokenDetailPane::setupLayout()
{
    setMinimumWidth(minWidth);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *tokenPage = new QWidget;
    auto *layout = new QVBoxLayout(tokenPage);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(setupHeader());
    setupTabs();
    layout->addWidget(m_tabs);

    m_pages = new QStackedWidget;
    m_pages->addWidget(tokenPage);
    m_pages->addWidget(setupMessage());
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_pages);
}

/// Also where there is no token there is a tree: scripts and screen readers find it by its name, and Tab leads to it.
QWidget *TokenDetailPane::setupMessage()
{
    m_message = new QLabel;
    m_message->setTextFormat(Qt::PlainText);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setMargin(2 * margin);
    m_message->setForegroundRole(QPalette::PlaceholderText);
    m_empty = new QTreeWidget;
    m_empty->setHeaderHidden(true);
    m_empty->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(m_empty->viewport());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    return m_empty;
}

QWidget *TokenDetailPane::setupHeader()
{
    m_name = new ElidedLabel;
    QFont large = scaledFont(m_name->font(), 1.2);
    large.setBold(true);
    m_name->setFont(large);
    m_statusMark = new StatusMark;
    m_statusWord = new QLabel;
    m_statusWord->setTextFormat(Qt::PlainText);
    m_expiry = new ElidedLabel;
    m_expiry->setForegroundRole(QPalette::PlaceholderText);
    auto *separator = new QLabel(QStringLiteral("·"));
    separator->setTextFormat(Qt::PlainText);
    separator->setForegroundRole(QPalette::PlaceholderText);
    m_lifetime = new LifetimeBar;

    auto *status = new QHBoxLayout;
    status->setSpacing(5);
    status->addWidget(m_statusMark);
    status->addWidget(m_statusWord);
    status->addWidget(separator);
    status->addWidget(m_expiry, 1);

    auto *header = new QWidget;
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(margin, margin, margin, 0);
    layout->setSpacing(4);
    layout->addWidget(m_name);
    layout->addLayout(status);
    layout->addSpacing(8);
    layout->addWidget(m_lifetime);
    return header;
}

void TokenDetailPane::setupTabs()
{
    m_raw = new TextView(tr("Raw JSON"));
    m_raw->setFrameShape(QFrame::NoFrame);
    m_raw->setLayoutDirection(Qt::LeftToRight); // JSON reads so in every language
    m_raw->document()->setDocumentMargin(margin);
    m_raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));

    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Details"));
    m_tabs->addTab(setupDetails(), tr("Details"));
    m_tabs->addTab(m_raw, tr("Raw JSON"));
}

QWidget *TokenDetailPane::setupDetails()
{
    m_parties = new PartyPanel;
    m_find = new FindBar(tr("Find in details"));
    m_facts = new FactTree;
    m_facts->setMinimumHeight(leastFactHeight);
    auto *details = new QWidget;
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_findings = new FindingCards;
    m_changes = new FindingCards;
    m_decision = new DecisionBox;
    auto *above = new QWidget;
    auto *aboveLayout = new QVBoxLayout(above);
    aboveLayout->setContentsMargins(0, 0, 0, 0);
    aboveLayout->setSpacing(0);
    aboveLayout->addWidget(m_decision);
    aboveLayout->addWidget(m_findings);
    aboveLayout->addWidget(m_changes);
    aboveLayout->addWidget(m_parties);
    auto *parties = new ScrollPage(above);
    parties->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    layout->addWidget(parties);
    layout->addWidget(m_find);
    layout->addWidget(m_facts, 1);
    return details;
}

void TokenDetailPane::setupActions()
{
    m_showOwner = makeCommand(CommandId::ShowOwner, this);
    m_copyRecord = new QAction(tr("Copy whole token as &JSON"), this);
    m_facts->addActions({m_copyRecord, m_showOwner});
    m_escape = new QShortcut(Qt::Key_Escape, this);
    m_escape->setContext(Qt::WidgetWithChildrenShortcut);
    m_escape->setEnabled(false);
}

void TokenDetailPane::connectSignals()
{
    connect(m_facts, &FactTree::linkRequested, this, &TokenDetailPane::linkRequested);
    connect(m_facts, &FactTree::matchCountChanged, m_find, &FindBar::setMatchCount);
    connect(m_tabs, &QTabWidget::currentChanged, this, &TokenDetailPane::refreshRaw);
    connect(m_find, &FindBar::textChanged, m_facts, &FactTree::setFilter);
    connect(m_find, &FindBar::nextRequested, m_facts, &FactTree::showMatch);
    connect(m_find, &FindBar::leaveRequested, m_facts, [this] {
        m_facts->showMatch(true);
        m_facts->setFocus();
    });
    connect(m_find, &FindBar::closed, this, &TokenDetailPane::closeFind);
    connect(m_escape, &QShortcut::activated, m_find, &FindBar::close);
    connect(m_parties, &PartyPanel::ownerTokensRequested, m_showOwner, &QAction::trigger);
    connect(m_parties, &PartyPanel::sectionRequested, this, &TokenDetailPane::goToSection);
    connect(m_showOwner, &QAction::triggered, this, [this] {
        if (m_token)
            emit ownerTokensRequested(ownerSearchText(*m_token));
    });
    connect(m_copyRecord, &QAction::triggered, this, [this] {
        if (m_token)
            QGuiApplication::clipboard()->setText(QString::fromUtf8(m_token->raw));
    });
}

void TokenDetailPane::enter()
{
    if (!m_token)
        return;
    const bool isRaw = m_tabs->currentWidget() == m_raw;
    (isRaw ? static_cast<QWidget *>(m_raw) : m_facts)->setFocus(Qt::OtherFocusReason);
}

void TokenDetailPane::find()
{
    if (!m_token)
        return;
    m_tabs->setCurrentIndex(0);
    m_escape->setEnabled(true);
    m_find->open();
}

void TokenDetailPane::closeFind()
{
    m_escape->setEnabled(false);
    m_facts->setFocus();
}

/// What the filter hides would not be found.
void TokenDetailPane::goToSection(const QString &path)
{
    m_find->close();
    m_facts->goTo(path);
}

QByteArray TokenDetailPane::state() const
{
    return QJsonDocument(m_facts->state()).toJson(QJsonDocument::Compact);
}

void TokenDetailPane::restoreState(const QByteArray &state)
{
    const QJsonDocument document = QJsonDocument::fromJson(state);
    if (document.isObject())
        m_facts->restoreState(document.object());
}

void TokenDetailPane::setFindings(const QList<FindingCards::Card> &findings)
{
    m_findings->setCards(FindingCards::tr("%Ln finding(s)", nullptr, int(findings.size())), findings);
}

void TokenDetailPane::setChanges(const QString &day, const QList<FindingCards::Card> &changes)
{
    m_changes->setCards(FindingCards::tr("%Ln change(s) since %1", nullptr, int(changes.size())).arg(day), changes);
}

void TokenDetailPane::setToken(const Token &token, const TimeContext &context)
{
    if (shows(token, context))
        return;
    m_token = token;
    m_context = context;
    refresh();
}

void TokenDetailPane::setLoading()
{
    showMessage(tr("Loading the token …"));
}

void TokenDetailPane::setNotLoaded()
{
    showMessage(tr("This token could not be loaded"));
}

void TokenDetailPane::clear()
{
    showMessage(tr("Select a token to see its owner, organization and metadata"));
}

QSize TokenDetailPane::sizeHint() const
{
    return {comfortableWidth, 640};
}

void TokenDetailPane::showMessage(const QString &text)
{
    m_token.reset();
    m_showOwner->setEnabled(false);
    m_message->setText(text);
    m_empty->setAccessibleName(m_facts->accessibleName());
    m_pages->setCurrentIndex(1);
}

bool TokenDetailPane::shows(const Token &token, const TimeContext &context) const
{
    // Times are told by days: within one, only the status can change.
    return m_token && *m_token == token && m_context.zone == context.zone && m_context.locale == context.locale &&
           localDay(m_context) == localDay(context) &&
           tokenStatus(token, m_context.nowMsecs) == tokenStatus(token, context.nowMsecs);
}

void TokenDetailPane::refresh()
{
    const TokenStatus status = tokenStatus(*m_token, m_context.nowMsecs);
    m_name->setRawText(nameText(*m_token));
    m_statusMark->setStatus(status);
    m_statusWord->setText(statusText(status));
    m_expiry->setRawText(expiryText(*m_token, m_context));
    if (m_token->expiresAt)
        m_expiry->setToolTip(toolTipText(exactText(*m_token->expiresAt, m_context)));
    m_lifetime->setVisible(LifetimeBar::canShow(*m_token));
    if (LifetimeBar::canShow(*m_token))
        m_lifetime->setToken(*m_token, m_context);
    m_parties->setToken(*m_token);
    m_showOwner->setEnabled(!ownerSearchText(*m_token).isEmpty());
    m_facts->setFacts(tokenFacts(*m_token, m_context));
    refreshRaw();
    m_empty->setAccessibleName({}); // nobody takes it for the one with the token
    m_pages->setCurrentIndex(0);
}

void TokenDetailPane::refreshRaw()
{
    if (!m_token || m_tabs->currentWidget() != m_raw || m_shownRaw == m_token->raw)
        return;
    m_shownRaw = m_token->raw;
    const int scrolled = m_raw->verticalScrollBar()->value();
    m_raw->setPlainText(indentedJson(m_shownRaw));
    m_raw->setValue(QString::fromUtf8(m_shownRaw));
    m_raw->verticalScrollBar()->setValue(scrolled);
}
