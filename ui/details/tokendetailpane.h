#pragma once

#include "models/record/token.h"
#include "models/text/timetext.h"
#include "ui/details/findingcards.h"

#include <QWidget>

#include <optional>

class DecisionBox;
class ElidedLabel;
class FactTree;
class FindBar;
class LifetimeBar;
class PartyPanel;
class QAction;
class QLabel;
class QShortcut;
class QStackedWidget;
class QTabWidget;
class QTreeWidget;
class QUrl;
class StatusMark;
class TextView;

/// Everything about one token: its name and status, its life as a bar, who stands behind it, its fields as a tree, and
/// the record as the server sent it. Fast enough to follow the keyboard through the table.
class TokenDetailPane : public QWidget
{
    Q_OBJECT

public:
    explicit TokenDetailPane(QWidget *parent = nullptr);

    /// Returns early where the same is shown already: call it as often as rows change.
    void setToken(const Token &token, const TimeContext &context);
    /// What a review finds in the token that shows; nothing where there is no review.
    void setFindings(const QList<FindingCards::Card> &findings);
    /// What has changed since an earlier review, which was made on that day.
    void setChanges(const QString &day, const QList<FindingCards::Card> &changes);
    /// What is decided about it; owned by the pane, hidden at first.
    DecisionBox *decision() const { return m_decision; }
    /// A row is selected, and its token has not arrived.
    void setLoading();
    /// And will not without being asked for again.
    void setNotLoaded();
    /// No row is selected.
    void clear();

    /// The keyboard, where a token shows.
    void enter();
    /// Opens the field that finds in the details, where a token shows.
    void find();
    /// "Show this owner's tokens", for a menu.
    QAction *ownerAction() const { return m_showOwner; }
    /// What of the details is folded and sorted how; for the next start of the program.
    QByteArray state() const;
    /// What is none of ours changes nothing.
    void restoreState(const QByteArray &state);

    QSize sizeHint() const override;

signals:
    /// The user asked to open a value that is a http or https address. Nothing is opened here.
    void linkRequested(const QUrl &url);
    /// The user wants to see all tokens of this token's owner; `search` finds them.
    void ownerTokensRequested(const QString &search);

private:
    void setupLayout();
    QWidget *setupMessage();
    QWidget *setupHeader();
    void setupTabs();
    QWidget *setupDetails();
    void setupActions();
    void connectSignals();
    void closeFind();
    void goToSection(const QString &path);
    void showMessage(const QString &text);
    void refresh();
    void refreshRaw();
    bool shows(const Token &token, const TimeContext &context) const;

    std::optional<Token> m_token;
    TimeContext m_context;
    QByteArray m_shownRaw; ///< what the raw tab holds, filled only while it is visible

    QStackedWidget *m_pages = nullptr;
    QTreeWidget *m_empty = nullptr;
    QLabel *m_message = nullptr;
    ElidedLabel *m_name = nullptr;
    StatusMark *m_statusMark = nullptr;
    QLabel *m_statusWord = nullptr;
    ElidedLabel *m_expiry = nullptr;
    LifetimeBar *m_lifetime = nullptr;
    QTabWidget *m_tabs = nullptr;
    FindingCards *m_findings = nullptr;
    FindingCards *m_changes = nullptr;
    DecisionBox *m_decision = nullptr;
    PartyPanel *m_parties = nullptr;
    FindBar *m_find = nullptr;
    FactTree *m_facts = nullptr;
    TextView *m_raw = nullptr;
    QAction *m_showOwner = nullptr;
    QAction *m_copyRecord = nullptr;
    QShortcut *m_escape = nullptr; ///< closes the field that finds
};
