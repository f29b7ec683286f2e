#include "ui/comparing/gonedialog.h"

#include "models/comparing/gonetokensmodel.h"
#include "models/text/displaytext.h"
#include "models/whendone.h"
#include "ui/browse/copyactions.h"
#include "ui/browse/tokentableview.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr QSize tableSize(900, 360);

/// One that lists none at all may revoke a token by leaving it out.
bool listsRevoked(const Inventory &inventory)
{
    for (int row = 0; row < inventory.size(); ++row) {
        if (inventory.row(row).revoked == YesNo::Yes)
            return true;
    }
    return false;
}

QString introduction(const ReviewComparison &reviews, const TimeContext &then)
{
    const auto gone = qint64(reviews.comparison.gone.size());
    QString text =
        GoneDialog::tr("%Ln token(s) of the review of %1 are not listed any more. They show as they were then.",
                       nullptr, int(gone))
            .arg(dayText({{}, then.nowMsecs}, then));
    text += u' ' + (listsRevoked(reviews.later->inventory)
                        ? GoneDialog::tr("The server lists revoked tokens, so these were deleted, or its answer was "
                                         "narrowed.")
                        : GoneDialog::tr("The server lists no revoked tokens, so nobody can tell here whether these "
                                         "were revoked or deleted."));
    if (gone > GoneDialog::mostTokens)
        text += u' ' + GoneDialog::tr("The first %1 show.").arg(then.locale.toString(GoneDialog::mostTokens));
    return text;
}

} // namespace

GoneDialog::GoneDialog(const std::shared_ptr<const ReviewComparison> &reviews, const TimeContext &context,
                       QWidget *parent)
    : BaseDialog(parent)
    , m_reviews(reviews)
    , m_then(context)
    , m_text(new QLabel)
    , m_table(new TokenTableView)
{
    m_then.nowMsecs = reviews->earlier->inventory.now();
    setWindowTitle(tr("Gone tokens"));
    setWhatsThis(tr("Tokens that were in the earlier review and are not there any more."));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setText(introduction(*reviews, m_then));
    m_table->setAccessibleName(tr("Gone tokens"));
    m_table->setMinimumSize(tableSize);
    auto *copying = new CopyActions(m_table, this);
    connect(m_table, &TokenTableView::copyRequested, copying, [copying] { copying->copy(CopyAs::Table); });
    auto *content = new QVBoxLayout;
    content->setSpacing(10);
    content->addWidget(m_text);
    content->addWidget(m_table, 1);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setParts(content, buttons);
    m_table->setFocus();
    whenDone(readGoneTokens(reviews, mostTokens), this, [this](const GoneTokens &gone) { show(gone); });
}

void GoneDialog::show(const GoneTokens &gone)
{
    if (!gone.problem.isEmpty())
        m_text->setText(m_text->text() + u'\n' + displayText(gone.problem, 600));
    m_table->setTokens(new GoneTokensModel(gone.tokens, m_then, this));
}
