#include "ui/connections/inlinestatus.h"

#include "models/credentials/connectioncheck.h"
#include "models/text/displaytext.h"
#include "ui/connections/certificatetable.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/bidi.h"

#include <QGridLayout>
#include <QLabel>

namespace {

constexpr int resultIconSize = 18;
constexpr int maxResultChars = 1000;

QIcon iconOf(InlineStatus::Kind kind)
{
    switch (kind) {
    case InlineStatus::Kind::Note:
        return icon(QStringLiteral("info"));
    case InlineStatus::Kind::Good:
        return icon(QStringLiteral("check"), themeColors().active);
    case InlineStatus::Kind::Bad:
        return icon(QStringLiteral("error"), themeColors().revoked);
    }
    return {};
}

} // namespace

InlineStatus::InlineStatus(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_certificate(new CertificateTable)
{
    makeAlert(this);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_icon->setFixedSize(resultIconSize, resultIconSize);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_text, 0, 1);
    layout->addWidget(m_certificate, 1, 1);
    layout->setColumnStretch(1, 1);
    m_certificate->hide();
    hide();
}

void InlineStatus::showResult(Kind kind, const QString &text)
{
    m_icon->setPixmap(iconOf(kind).pixmap(QSize(resultIconSize, resultIconSize), devicePixelRatioF()));
    m_text->setText(inReadingOrder(displayText(text, maxResultChars)));
    m_certificate->hide();
    setAccessibleName(m_text->text());
    announce(this);
}

void InlineStatus::showResult(const ConnectionResult &result)
{
    showResult(result.works ? Kind::Good : Kind::Bad, QString(result.sentence + u' ' + result.advice).trimmed());
    if (result.certificate) {
        m_certificate->showFacts(*result.certificate);
        m_certificate->show();
    }
}

void InlineStatus::clear()
{
    m_text->clear();
    m_certificate->hide();
    hide();
}

QString InlineStatus::text() const
{
    return m_text->text();
}
