#include "ui/deciding/decisioncontrol.h"

#include "models/inventory/rowmarks.h"
#include "models/reporting/reviewreport.h"
#include "models/session/workspace.h"
#include "models/text/displaytext.h"
#include "ui/browse/browsepage.h"
#include "ui/browse/tokentableview.h"
#include "ui/details/decisionbox.h"
#include "ui/details/tokendetailpane.h"
#include "ui/widgets/messagebar.h"

#include <QLocale>

#include <utility>

namespace {

constexpr qsizetype maxWhoChars = 100;

QString outdatedText(BasisChanges changes)
{
    const std::pair<BasisChange, QString> parts[] = {{BasisChange::Scopes, DecisionControl::tr("its scopes")},
                                                     {BasisChange::Owner, DecisionControl::tr("its owner")},
                                                     {BasisChange::End, DecisionControl::tr("its end")}};
    QStringList texts;
    for (const auto &[part, text] : parts) {
        if (changes.testFlag(part))
            texts += text;
    }
    return texts.isEmpty()
               ? QString()
               : DecisionControl::tr("Changed since the decision: %1.").arg(texts.join(QStringLiteral(", ")));
}

} // namespace

DecisionControl::DecisionControl(Workspace *workspace, BrowsePage *page, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_page(page)
{
    DecisionBox *box = page->details()->decision();
    connect(box, &DecisionBox::decided, this, [this](std::optional<TokenVerdict> verdict) { decide(verdict); });
    connect(box, &DecisionBox::noteChanged, this, &DecisionControl::setNote);
    connect(box, &DecisionBox::noteEnded, page->table(), qOverload<>(&QWidget::setFocus));
    connect(page, &BrowsePage::detailsShown, this, &DecisionControl::showCurrent);
}

void DecisionControl::showSession()
{
    TokenDecisions *decisions = &m_workspace->session()->decisions();
    connect(decisions, &TokenDecisions::changed, this, [this] {
        showCurrent();
        emit changed();
    });
    connect(decisions, &TokenDecisions::failed, this, [this](const QString &problem) {
        m_page->message()->showMessage(MessageBar::Kind::Error, tr("The decision was not kept."), displayText(problem),
                                       false);
        showCurrent();
    });
}

bool DecisionControl::canUndo() const
{
    return m_page->isReviewing() && m_workspace->session()->decisions().canUndo();
}

DecisionControl::Chosen DecisionControl::chosen() const
{
    const TokenReview *review = m_page->review();
    const TokenTableView *table = m_page->table();
    if (!m_page->isReviewing() || !review->isOn())
        return {};
    if (table->selectedCount() > 1) {
        const TokenSelection selection = table->selectedTokens();
        return {review->loadedRowsOf(selection), selection.count()};
    }
    const int current = table->currentIndex().row();
    if (!review->model().isLoaded(current))
        return {};
    return {{review->model().inventoryRow(current)}, 1};
}

void DecisionControl::decide(std::optional<TokenVerdict> verdict)
{
    const Chosen chosen = this->chosen();
    if (chosen.selected == 0)
        return;
    if (chosen.rows.empty()) {
        m_page->message()->showMessage(MessageBar::Kind::Warning, tr("Nothing was decided."), leftOutText(chosen),
                                       false);
        return;
    }
    TokenDecisions &store = m_workspace->session()->decisions();
    const Inventory &inventory = m_page->review()->model().inventory()->inventory;
    const SharedDecisions known = store.decisions();
    const QString who = userOfThisMachine();
    const qint64 now = m_workspace->timeContext().nowMsecs;
    QList<Decision> decisions;
    QStringList ids;
    UuidText buffer;
    for (const int row : chosen.rows) {
        const Decision *former = known->find(inventory.idAt(row, &buffer));
        ids += inventory.idAt(row);
        if (verdict)
            decisions.append(
                {ids.last(), *verdict, former ? former->note : QString(), who, now, decidedOn(inventory, row)});
    }
    const auto tell = [this, verdict, chosen](const DecisionOutcome &) {
        if (chosen.selected > 1)
            tellDecided(verdict, chosen);
    };
    if (verdict)
        store.decide(decisions, {this, tell});
    else
        store.withdraw(ids, {this, tell});
    m_page->table()->showColumn(Column::Decision);
}

void DecisionControl::tellDecided(std::optional<TokenVerdict> verdict, const Chosen &chosen)
{
    const QString title = verdict ? verdictTitle(*verdict) : decisionTitle(QStringLiteral("none"));
    const QString tokens = tr("%Ln token(s)", nullptr, int(chosen.rows.size()));
    m_page->message()->showMessage(MessageBar::Kind::Info,
                                   tr("%1: %2", "decision, number of tokens").arg(title, tokens), leftOutText(chosen),
                                   false);
    m_page->message()->setAction(tr("Undo"), [this] { undo(); });
}

/// Nobody knows here what they are. Empty where there are none.
QString DecisionControl::leftOutText(const Chosen &chosen)
{
    const qint64 leftOut = chosen.selected - qint64(chosen.rows.size());
    if (leftOut <= 0)
        return {};
    return tr("%1 of the %Ln selected token(s) are not in the review and stay as they are.", nullptr,
              int(chosen.selected))
        .arg(QLocale().toString(leftOut));
}

void DecisionControl::undo()
{
    if (canUndo())
        m_workspace->session()->decisions().undo(
            {this, [this](const DecisionOutcome &outcome) { tellUndone(outcome.undone); }});
}

void DecisionControl::tellUndone(const DecisionUndo &outcome)
{
    const QString text = tr("Taken back: the decision about %Ln token(s).", nullptr, int(outcome.restored));
    m_page->message()->showMessage(
        MessageBar::Kind::Info, text,
        outcome.newer > 0
            ? tr("%Ln token(s) were decided about elsewhere since, which stays.", nullptr, int(outcome.newer))
            : QString(),
        false);
}

void DecisionControl::editNote()
{
    m_page->details()->decision()->editNote();
}

/// It is no other decision: what it was made on stays.
void DecisionControl::setNote(const QString &token, const QString &note)
{
    if (!m_workspace->session())
        return;
    TokenDecisions &store = m_workspace->session()->decisions();
    const SharedDecisions known = store.decisions();
    const Decision *former = known->find(token.toStdString());
    if (!former)
        return;
    Decision decision = *former;
    decision.note = note;
    decision.who = userOfThisMachine();
    decision.whenMsecs = m_workspace->timeContext().nowMsecs;
    store.decide({decision});
}

void DecisionControl::showCurrent()
{
    DecisionBox *box = m_page->details()->decision();
    const Token *token = m_page->isReviewing() ? m_page->table()->currentToken() : nullptr;
    box->setVisible(token != nullptr);
    if (!token)
        return;
    const SharedDecisions known = m_workspace->session()->decisions().decisions();
    const Decision *decision = known->find(token->id.toStdString());
    if (!decision) {
        box->setDecision(token->id, {}, {}, {});
        return;
    }
    const TimeContext context = m_workspace->timeContext();
    box->setDecision(token->id, *decision,
                     tr("%1, %2", "who decided, day")
                         .arg(displayText(decision->who, maxWhoChars), dayText({{}, decision->whenMsecs}, context)),
                     outdatedText(whatChanged(*decision, *token)));
}
