#include "ui/reporting/reportdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

ReportDialog::ReportDialog(qint64 tokens, bool hasChanges, bool hasDecisions, QWidget *parent)
    : BaseDialog(parent)
{
    setWindowTitle(tr("Report"));
    setWhatsThis(tr("Writes what the review has found to one file for people: a page for a browser, or a PDF."));
    auto *text = new QLabel(tr("A report of %Ln token(s), as the list shows them. It holds:", nullptr, int(tokens)));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *content = new QVBoxLayout;
    content->setSpacing(8);
    content->addWidget(text);
    const QList<QCheckBox *> boxes{
        add(tr("Counts"), tr("How many tokens, live ones, owners and findings there are."), &ReportOptions::summary),
        add(tr("Drawings"), tr("When tokens end, when they were used, and how old they are, as bars with numbers."),
            &ReportOptions::overview),
        add(tr("Findings, with their tokens and reasons"),
            tr("A section for each question, and why each token is in it."), &ReportOptions::findings),
        add(tr("What has changed since the earlier review"), tr("Needs a comparison: Review, Compare with."),
            &ReportOptions::changes),
        add(tr("Decisions, with their notes"), tr("What was decided about which tokens, by whom and when."),
            &ReportOptions::decisions),
        add(tr("What could not be judged"), tr("Tokens of which the server did not report what a question needs."),
            &ReportOptions::notJudged),
        add(tr("How to verify it"), tr("The SHA-256 of the records, and how to make it again."),
            &ReportOptions::verification)};
    for (QCheckBox *box : boxes)
        content->addWidget(box);
    boxes[3]->setEnabled(hasChanges);
    boxes[3]->setChecked(hasChanges);
    boxes[4]->setEnabled(hasDecisions);
    boxes[4]->setChecked(hasDecisions);
    m_withoutEmails = new QCheckBox(tr("Leave out e-mail addresses"));
    m_withoutEmails->setWhatsThis(tr("No e-mail address is told anywhere, also none that stands in another text."));
    content->addSpacing(8);
    content->addWidget(m_withoutEmails);
    auto *buttons = new QDialogButtonBox;
    QPushButton *next = buttons->addButton(tr("Choose a file …"), QDialogButtonBox::AcceptRole);
    next->setProperty("primary", true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setParts(content, buttons);
    next->setDefault(true);
}

QCheckBox *ReportDialog::add(const QString &text, const QString &help, bool ReportOptions::*section)
{
    auto *box = new QCheckBox(text);
    box->setWhatsThis(help);
    box->setChecked(true);
    m_choices.append({box, section});
    return box;
}

ReportOptions ReportDialog::options() const
{
    ReportOptions options;
    for (const Choice &choice : m_choices)
        options.*(choice.section) = choice.box->isChecked();
    options.emails = !m_withoutEmails->isChecked();
    return options;
}
