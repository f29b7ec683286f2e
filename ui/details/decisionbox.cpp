#include "ui/details/decisionbox.h"

#include "ui/details/factdelegate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

QLabel *makeLine(QPalette::ColorRole role)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(role);
    return label;
}

} // namespace

DecisionBox::DecisionBox(QWidget *parent)
    : QWidget(parent)
    , m_verdicts{}
    , m_note(new QLineEdit)
    , m_by(makeLine(QPalette::PlaceholderText))
    , m_outdated(makeLine(QPalette::BrightText))
{
    constexpr int margin = FactDelegate::margin;
    auto *heading = makeLine(QPalette::PlaceholderText);
    heading->setText(tr("Decision"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (size_t i = 0; i < m_verdicts.size(); ++i) {
        const auto verdict = TokenVerdict(i + 1);
        auto *button = m_verdicts[i] = new QPushButton(verdictTitle(verdict));
        button->setCheckable(true);
        button->setWhatsThis(
            tr("Decides about this token. It is kept on this computer alone; the server is not told. Press "
               "again to take the decision back."));
        connect(button, &QPushButton::clicked, this, [this, button, verdict] {
            const bool isChosen = button->isChecked();
            emit decided(isChosen ? std::optional(verdict) : std::nullopt);
        });
        buttons->addWidget(button);
    }
    buttons->addStretch();
    m_note->setAccessibleName(tr("Note on the decision"));
    m_note->setPlaceholderText(tr("Note: why, or what to do"));
    m_note->setMaxLength(int(Decision::longestNote));
    m_note->setWhatsThis(tr("A note on the decision, for yourself and for those whom you give it to."));
    connect(m_note, &QLineEdit::editingFinished, this, &DecisionBox::tellNote);
    connect(m_note, &QLineEdit::returnPressed, this, &DecisionBox::noteEnded);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, 4, margin, 8);
    layout->setSpacing(4);
    layout->addWidget(heading);
    layout->addLayout(buttons);
    layout->addWidget(m_outdated);
    layout->addWidget(m_note);
    layout->addWidget(m_by);
    hide();
}

void DecisionBox::setDecision(const QString &token, const std::optional<Decision> &decision, const QString &by,
                              const QString &outdated)
{
    const bool isOther = token != m_token;
    if (isOther)
        tellNote();
    m_token = token;
    for (size_t i = 0; i < m_verdicts.size(); ++i)
        m_verdicts[i]->setChecked(decision && decision->verdict == TokenVerdict(i + 1));
    const QString note = decision ? decision->note : QString();
    if (isOther || note != m_keptNote)
        m_note->setText(note);
    m_keptNote = note;
    m_note->setVisible(decision.has_value());
    m_by->setText(by);
    m_by->setVisible(!by.isEmpty());
    m_outdated->setText(outdated);
    m_outdated->setVisible(!outdated.isEmpty());
}

void DecisionBox::editNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
    m_note->selectAll();
}

/// Once for what was typed.
void DecisionBox::tellNote()
{
    if (m_note->text() == m_keptNote)
        return;
    m_keptNote = m_note->text();
    emit noteChanged(m_token, m_keptNote);
}
