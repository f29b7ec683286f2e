#include "ui/connections/certificatetable.h"

#include "models/api/certificates.h"
#include "models/text/displaytext.h"

#include <QFormLayout>
#include <QLabel>

namespace {

constexpr int maxLineChars = 300;

/// A fingerprint has no place where a line may break.
QString onTwoLines(const QString &fingerprint)
{
    const qsizetype half = fingerprint.indexOf(u':', fingerprint.size() / 2);
    return half < 0 ? fingerprint : fingerprint.left(half + 1) + u'\n' + fingerprint.mid(half + 1);
}

} // namespace

CertificateTable::CertificateTable(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setVerticalSpacing(4);
}

void CertificateTable::showFacts(const CertificateFacts &facts)
{
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
    addRow(tr("Certificate"), displayText(facts.subject, maxLineChars));
    addRow(tr("For"), displayText(facts.hosts.join(QStringLiteral(", ")), maxLineChars));
    addRow(tr("Issued by"), displayText(facts.issuer, maxLineChars));
    addRow(tr("Valid"), tr("%1 to %2").arg(facts.validFrom, facts.validTo));
    addRow(tr("SHA-256"), onTwoLines(facts.sha256));
}

void CertificateTable::addRow(const QString &name, const QString &value)
{
    auto *label = new QLabel(name);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    auto *text = new QLabel(value.isEmpty() ? QStringLiteral("—") : value);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(name);
    m_rows->addRow(label, text);
}
