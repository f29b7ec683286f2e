#include "ui/reporting/handoverdialog.h"

#include "models/files/atomicfile.h"
#include "models/reporting/handovermail.h"
#include "models/text/displaytext.h"
#include "models/whendone.h"
#include "ui/reporting/handoverowners.h"
#include "ui/theme/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/placeholderpage.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>
#include <QTextOption>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace {

constexpr QSize listSize(300, 240);
constexpr QSize textSize(400, 240);
constexpr int pictureSize = 48;

QString hiddenText(qint64 hidden)
{
    return hidden > 0 ? HandoverDialog::tr("%Ln token(s) more are left out, because the filter hides them. Take terms "
                                           "away to hand them over, too.",
                                           nullptr, int(hidden))
                      : QString();
}

QPlainTextEdit *makeView()
{
    auto *view = new QPlainTextEdit;
    view->setAccessibleName(HandoverDialog::tr("Text to send"));
    view->setReadOnly(true);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    view->setUndoRedoEnabled(false);
    view->setTabChangesFocus(true);
    view->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    view->setMinimumSize(textSize);
    // Lines begin with labels in the window's language, whatever stands behind them.
    QTextOption option = view->document()->defaultTextOption();
    option.setTextDirection(QGuiApplication::layoutDirection());
    option.setAlignment(QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    view->document()->setDefaultTextOption(option);
    return view;
}

} // namespace

HandoverDialog::HandoverDialog(std::shared_ptr<const InventoryRows> rows, SharedDecisions decisions,
                               const QTimeZone &zone, QWidget *parent)
    : BaseDialog(parent)
    , m_rows(std::move(rows))
    , m_decisions(std::move(decisions))
    , m_zone(zone)
    , m_message(new MessageBar)
{
    setWindowTitle(tr("Hand over"));
    setWhatsThis(tr("A text for each owner of tokens that you have decided to revoke or to ask about: copy it, or open "
                    "it in your mail program. Nothing is sent from here."));
    const ReportSource source = reportSource(*m_rows, m_decisions, m_zone, QLocale());
    m_handovers = handoversOf(source);
    m_ids = idsToRevoke(m_handovers, *source.inventory);
    const qint64 hidden = notHandedOver(source);
    auto *content = new QVBoxLayout;
    content->setSpacing(10);
    if (m_handovers.isEmpty()) {
        content->addWidget(makeEmpty(hidden), 1);
    } else {
        auto *text = new QLabel(introduction(hidden));
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        content->addWidget(text);
        auto *parts = new QHBoxLayout;
        parts->setSpacing(12);
        m_owners = new HandoverOwners(m_handovers);
        m_owners->setMinimumSize(listSize);
        parts->addWidget(m_owners, 2);
        parts->addLayout(makeLetter(), 5);
        content->addLayout(parts, 1);
    }
    content->addWidget(m_message);
    m_message->hide();
    setParts(content, makeButtons(), m_message);
    if (m_owners) {
        connect(m_owners, &QTreeWidget::currentItemChanged, this, &HandoverDialog::showOwner);
        m_owners->setFocus();
        showOwner();
    }
}

QSize HandoverDialog::sizeHint() const
{
    return {820, 540};
}

QString HandoverDialog::introduction(qint64 hidden) const
{
    qsizetype tokens = 0;
    for (const Handover &handover : m_handovers)
        tokens += handover.tokens();
    const QString text =
        tr("%1 of %2 are to be revoked or asked about.", "3 tokens, 2 owners")
            .arg(tr("%Ln token(s)", nullptr, int(tokens)), tr("%Ln owner(s)", nullptr, int(m_handovers.size())));
    return QString(text + u' ' + hiddenText(hidden)).trimmed();
}

QWidget *HandoverDialog::makeEmpty(qint64 hidden) const
{
    auto *page = new PlaceholderPage;
    page->setPicture(icon(QStringLiteral("info")), pictureSize);
    page->setTitle(tr("No token is decided to be asked about or revoked."));
    page->setText(hidden > 0 ? hiddenText(hidden)
                             : tr("Press 2 or 3 on a token to decide that it is to be revoked, or that its owner is to "
                                  "be asked. Then hand that over here."));
    page->setMinimumSize(listSize);
    return page;
}

QLayout *HandoverDialog::makeLetter()
{
    m_view = makeView();
    m_copy = new QPushButton(icon(QStringLiteral("copy")), tr("Copy text"));
    m_mail = new QPushButton(tr("Open in mail program"));
    connect(m_copy, &QPushButton::clicked, this, &HandoverDialog::copyText);
    connect(m_mail, &QPushButton::clicked, this, &HandoverDialog::openMail);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *button : {m_copy, m_mail}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    auto *letter = new QVBoxLayout;
    letter->setSpacing(8);
    letter->addWidget(m_view, 1);
    letter->addLayout(row);
    return letter;
}

QWidget *HandoverDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox;
    QPushButton *save = buttons->addButton(tr("Save ids to revoke …"), QDialogButtonBox::ActionRole);
    save->setEnabled(m_ids.ids > 0);
    if (m_ids.ids == 0)
        save->setToolTip(toolTipText(tr("No token is decided to be revoked.")));
    connect(save, &QPushButton::clicked, this, &HandoverDialog::fileRequested);
    // At the end: Tab of Qt 6.4 passes over the first one.
    QPushButton *close = buttons->addButton(QDialogButtonBox::Close);
    for (QPushButton *button : {save, close})
        button->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

/// Where there are owners.
const Handover &HandoverDialog::current() const
{
    return m_handovers[m_owners->current()];
}

void HandoverDialog::showOwner()
{
    m_text.clear();
    m_view->clear();
    showActions();
    whenDone(writeHandoverText(current(), m_rows, m_decisions, m_zone), this,
             [this, asked = ++m_asked](const QString &text) {
                 if (asked == m_asked)
                     showText(text);
             });
}

/// A text that is too long to be laid out at once shows up to the end of a line.
void HandoverDialog::showText(const QString &text)
{
    m_text = text;
    const bool isWhole = text.size() <= mostShownChars;
    m_view->setPlainText(isWhole ? text
                                 : text.first(text.lastIndexOf(u'\n', mostShownChars) + 1) +
                                       tr("… The rest does not show here. It is copied with the text."));
    showActions();
}

/// What can be done with the text, and why not.
void HandoverDialog::showActions()
{
    const QString email = current().email;
    const bool isPlain = isPlainAddress(email);
    m_copy->setEnabled(!m_text.isEmpty());
    m_mail->setEnabled(isPlain && !m_text.isEmpty());
    QString help = tr("To %1. Nothing is sent until you send it there.").arg(email);
    if (email.isEmpty())
        help = tr("The server tells no e-mail address of this owner. Copy the text.");
    else if (!isPlain)
        help =
            tr("What the server tells as this owner's e-mail address is none that can be written to safely: %1. Copy "
               "the text.")
                .arg(email);
    m_mail->setToolTip(toolTipText(help));
}

void HandoverDialog::copyText()
{
    QGuiApplication::clipboard()->setText(m_text);
    m_message->showMessage(MessageBar::Kind::Info, tr("The text was copied."), {}, false);
}

void HandoverDialog::openMail()
{
    const QString email = current().email;
    const MailDraft draft = mailDraft(email, handoverSubject(m_rows->inventory->host), m_text);
    if (!draft.hasText)
        QGuiApplication::clipboard()->setText(m_text);
    if (!QDesktopServices::openUrl(draft.url))
        m_message->showMessage(MessageBar::Kind::Error, tr("No mail program could be opened."),
                               tr("Copy the text, and write to %1 by yourself.").arg(email), false);
    else if (!draft.hasText)
        m_message->showMessage(MessageBar::Kind::Warning, tr("The text is too long to be passed to a mail program."),
                               tr("It was copied instead: paste it into the letter to %1.").arg(email), false);
    else
        m_message->showMessage(MessageBar::Kind::Info, tr("The text was passed to your mail program."),
                               tr("Send it there, to %1.").arg(email), false);
}

void HandoverDialog::writeIds(const QString &path)
{
    if (const QString problem = writeWhole(path, m_ids.lines); !problem.isEmpty()) {
        m_message->showMessage(MessageBar::Kind::Error, tr("%1 was not written.").arg(displayText(path)), problem,
                               false);
        return;
    }
    QString advice = tr("They are in %1.").arg(displayText(path));
    if (m_ids.leftOut > 0)
        advice += u' ' + tr("%Ln id(s) that cannot stand on a line are left out; the texts name them.", nullptr,
                            int(m_ids.leftOut));
    m_message->showMessage(m_ids.leftOut > 0 ? MessageBar::Kind::Warning : MessageBar::Kind::Info,
                           tr("%Ln id(s) written.", nullptr, int(m_ids.ids)), advice, false);
    m_message->setAction(tr("Open folder"), [folder = QFileInfo(path).absolutePath()] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
}
