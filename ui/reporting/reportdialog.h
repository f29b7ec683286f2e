#pragma once

#include "models/reporting/reviewreport.h"
#include "ui/widgets/basedialog.h"

#include <QList>

class QCheckBox;

/// What a report is to hold. Asks for its file next.
class ReportDialog : public BaseDialog
{
    Q_OBJECT

public:
    /// `hasChanges`: there is an earlier review to tell of, `hasDecisions`: something was decided. `tokens` is how many
    /// it will be about.
    ReportDialog(qint64 tokens, bool hasChanges, bool hasDecisions, QWidget *parent);

    ReportOptions options() const;

private:
    struct Choice
    {
        QCheckBox *box;
        bool ReportOptions::*section;
    };
    QCheckBox *add(const QString &text, const QString &help, bool ReportOptions::*section);

    QList<Choice> m_choices;
    QCheckBox *m_withoutEmails = nullptr;
};
