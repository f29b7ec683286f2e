#include "ui/window/claimsnotice.h"

#include "models/qtversions.h"
#include "models/review/rules.h"
#include "models/text/displaytext.h"

#include <QAction>
#include <QMessageBox>

namespace {

constexpr qint64 soonMsecs = rules::ownCredentialDays * rules::msecsPerDay;
constexpr qsizetype mostScopesShown = 20;
constexpr qsizetype scopeChars = 60;

Instant instantOf(qint64 msecs)
{
    return {QDateTime::fromMSecsSinceEpoch(msecs, utcZone).toString(Qt::ISODate), msecs};
}

QString scopesText(const QStringList &scopes)
{
    QStringList shown;
    for (const QString &scope : scopes.first(qMin(scopes.size(), mostScopesShown)))
        shown += displayText(scope, scopeChars);
    if (scopes.size() > mostScopesShown)
        shown += QStringLiteral("…");
    return shown.join(QStringLiteral(", "));
}

} // namespace

ClaimsNotice::ClaimsNotice(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_action(new QAction(tr("About the access token"), this))
{
    m_action->setEnabled(false);
    connect(m_action, &QAction::triggered, this, &ClaimsNotice::open);
}

void ClaimsNotice::setClaims(const std::optional<JwtClaims> &claims, const TimeContext &context)
{
    m_lines.clear();
    m_warning.clear();
    const auto add = [this](const QString &name, const QString &value) {
        if (!value.isEmpty())
            m_lines += tr("%1: %2", "claim: value").arg(name, value);
    };
    if (claims) {
        add(tr("Subject"), displayText(claims->subject));
        add(tr("E-mail"), displayText(claims->email));
        add(tr("Issued by"), displayText(claims->issuer));
        add(tr("Scopes"), scopesText(claims->scopes));
        if (claims->issuedMsecs)
            add(tr("Issued"), exactText(instantOf(*claims->issuedMsecs), context));
        if (claims->expiresMsecs)
            add(tr("Expires"), exactText(instantOf(*claims->expiresMsecs), context));
    }
    if (claims && claims->expiresMsecs && *claims->expiresMsecs - context.nowMsecs < soonMsecs) {
        const QString when = relativeText(instantOf(*claims->expiresMsecs), context);
        m_warning = *claims->expiresMsecs <= context.nowMsecs ? tr("This access token expired %1.").arg(when)
                                                              : tr("This access token expires %1.").arg(when);
    }
    m_action->setEnabled(!m_lines.isEmpty());
    if (!m_lines.isEmpty())
        m_lines.prepend(tr("The access token says this about itself. Nobody has checked it."));
}

QString ClaimsNotice::advice()
{
    return tr("So the token itself says; the server decides. Ask for a new one in time.");
}

void ClaimsNotice::open()
{
    auto *box = new QMessageBox(m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About the access token"));
    box->setTextFormat(Qt::PlainText);
    box->setText(m_lines.value(0));
    box->setInformativeText(m_lines.mid(1).join(u'\n'));
    box->open();
}
