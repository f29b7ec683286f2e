#include "models/reporting/reporttext.h"

#include "models/text/displaytext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace {

constexpr qsizetype nameChars = 300;
constexpr qsizetype sentenceChars = 800; // a row of a table fits a page of paper, also in wide letters

/// Everything around an @: what is an address and what is none the servers of mail decide.
QString withoutEmails(const QString &text)
{
    static const QRegularExpression address(QStringLiteral("[^\\s<>()\\[\\]\"“”;,]*[@＠﹫][^\\s<>()\\[\\]\"“”;,]*"));
    QString out = text;
    return out.replace(address,
                       QCoreApplication::translate("ReviewReport", "[left out]", "in place of an e-mail address"));
}

} // namespace

QString ReportText::name(const QString &text) const
{
    return shown(text, nameChars);
}

QString ReportText::sentence(const QString &text) const
{
    return shown(text, sentenceChars);
}

QString ReportText::shown(const QString &text, qsizetype maxChars) const
{
    return displayText(m_showsEmails ? text : withoutEmails(text), maxChars);
}
