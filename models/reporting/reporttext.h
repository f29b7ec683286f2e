#pragma once

#include <QString>

/// Makes texts of strangers, and ours with such texts in them, fit for a report: displayText, and no e-mail addresses
/// where those are to be left out. Every text that is not the program's alone goes through here.
class ReportText
{
public:
    explicit ReportText(bool showsEmails)
        : m_showsEmails(showsEmails)
    {
    }

    bool showsEmails() const { return m_showsEmails; }
    /// A name and its like.
    QString name(const QString &text) const;
    /// A sentence or more.
    QString sentence(const QString &text) const;

private:
    QString shown(const QString &text, qsizetype maxChars) const;

    bool m_showsEmails;
};
