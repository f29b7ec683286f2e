#pragma once

#include "models/paging/tokenpager.h"
#include "models/paging/tokenselection.h"
#include "models/session/tokenreview.h"
#include "ui/browse/tokentableview.h"
#include "ui/details/findingcards.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <memory>
#include <optional>

class ConnectionStore;
class CopyActions;
class EmptyPage;
class FilterBar;
class GroupTree;
class MessageBar;
class OverviewPage;
class QSplitter;
class QStackedWidget;
class ReviewBar;
class ReviewPane;
class Session;
class StartPage;
class TimeWatch;
class TokenDetailPane;
class Workspace;

/// What the tokens of a workspace are looked at with: filters, a message, the list or what stands in its place, and the
/// details of the current token. Follows the workspace from one session to the next, and asks it for other queries.
class BrowsePage : public QWidget
{
    Q_OBJECT

public:
    /// `workspace` is not owned and must outlive the page. Shows nothing until `showSession`.
    explicit BrowsePage(Workspace *workspace, QWidget *parent = nullptr);
    ~BrowsePage() override;

    // Its parts, for menus and for what is remembered; owned by the page.
    FilterBar *filter() const { return m_filter; }
    MessageBar *message() const { return m_message; }
    TokenTableView *table() const { return m_table; }
    TokenDetailPane *details() const { return m_details; }
    StartPage *start() const { return m_start; }
    CopyActions *copying() const { return m_copying; }
    QSplitter *splitter() const { return m_splitter; }
    QWidget *reviewPane() const;

    /// Shows what the workspace has open.
    void showSession();
    /// Whether all that will come by itself has come: rows, their number, or the reason why not.
    bool isSettled() const;
    /// Whether there are rows, old or new, that belong to a query.
    bool hasRows() const;
    /// Whether the message is about rows that could not be loaded.
    bool hasFailed() const { return m_hasFailed; }
    /// What the token itself says of its end; told where the server refuses it. Empty for nothing.
    void setCredentialWarning(const QString &warning) { m_credentialWarning = warning; }
    /// Tells of something that nobody in the window is the cause of; stays when a session is opened next.
    void showNotice(const QString &text, const QString &advice);

    void refresh();
    void focusSearch();
    /// What the keyboard goes through from one to the next, in reading order; hidden ones among them.
    QList<QWidget *> parts() const;
    void askForRow();
    void showSelectedOnly();
    void bringSelectionBack();
    /// Shows the details anew, as after the clock has become another.
    /// Null where the user has gone to none, or it is not there.
    const Token *chosenToken() const;
    void enterList();
    void showDetails();

    /// Reads all that the server's query answers, to be reviewed; again where it shows already.
    void loadAll();
    /// Ends loading.
    void cancelLoading();
    /// Back to the pages of the server.
    void leaveReview();
    /// Whether the tokens of a review show.
    bool isReviewing() const { return m_isReviewing; }
    /// Shows what the tokens of a review come to in place of their list, or the list again.
    /// See Workspace.
    void setDaysRelative(bool areRelative);
    void showOverview(bool isShown);
    bool isOverviewing() const;
    /// Whether it is tokens that show, and not what stands in their place.
    bool showsTokens() const;
    /// Null where there is no session.
    TokenReview *review() const;
    /// Narrows the review to what the current cell says, or to all others.
    void narrowToCell(bool isNegated);
    /// Whether the filter has words for that.
    bool canNarrowToCell() const;
    /// The same, to what the current token has in a column.
    bool canNarrowTo(Column column) const;
    void narrowToValue(Column column);
    /// What the tokens of the review are, for the status line.
    QString reviewText() const;

signals:
    /// What is told of the list may be another: what shows, how much is selected, what is under way.
    void statusChanged();
    /// Another cell of the table is current: canNarrowToCell may say something else.
    void currentCellChanged();
    /// Of the server's limit.
    void trafficChanged();
    /// What is copied is loaded first.
    void copyProgressed(const QString &text, qint64 tokens, qint64 of);
    /// All tokens are being loaded.
    void loadProgressed(const QString &text, qint64 tokens, qint64 of);
    /// The tokens of a review show, or those of the server again.
    void reviewChanged();
    /// Tokens that are in an earlier review alone.
    void goneRequested();
    /// The details are those of the current token, which may be another.
    void detailsShown();
    /// The user wants to read the token: the details get the keyboard once this is told.
    void detailsWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setupParts();
    void connectParts();
    void connectSelection();
    void connectReview();
    void connectGroups();
    void fillOverview();
    void connectReviewOf(Session *session);
    void leaveSession();
    void clearFilters();
    void leaveSelection();
    void showQuery();
    void showOwner(const QString &search);
    void showFailure(const PageFailure &failure);
    void showRefusedSort(const Sort &refused);
    void showDoubt(const QString &reason);
    void showState();
    void offerClearing();
    void showReview();
    void showArranged();
    void showRowsOf(bool isReview);
    void showLoading();
    void showLoaded(const InventoryNews &news);
    void showNotLoaded(const InventoryFailure &failure);
    void narrowTo(const ReviewFilter &filter);
    QString currentTerm(bool isNegated) const;
    QString termOf(Column column, bool isNegated) const;
    QList<FindingCards::Card> currentFindings() const;
    void showChanges();
    void showCompared();
    void showPart(QWidget *part);
    void showReplaced(qint64 tokens, qint64 notInView);
    void showCopied(qint64 tokens, const QString &shortfall);
    void learnRows(const TokenSelection::Rows &rows);
    void pinRows();
    void watchTime();
    void showTime();
    void openLink(const QUrl &url);

    Workspace *m_workspace;
    TimeWatch *m_time;
    FilterBar *m_filter = nullptr;
    MessageBar *m_message = nullptr;
    TokenTableView *m_table = nullptr;
    GroupTree *m_groups = nullptr;
    EmptyPage *m_empty = nullptr;
    StartPage *m_start = nullptr;
    QStackedWidget *m_parts = nullptr;
    OverviewPage *m_overview = nullptr;
    QStackedWidget *m_pages = nullptr; ///< the list with what is beside it, and the overview
    QSplitter *m_splitter = nullptr;
    TokenDetailPane *m_details = nullptr;
    ReviewBar *m_reviewBar = nullptr;
    ReviewPane *m_reviewPane = nullptr;
    bool m_isReviewing = false;
    CopyActions *m_copying = nullptr;
    QString m_credentialWarning;
    TokenQuery m_lastQuery;
    bool m_hasFailed = false;
    bool m_isNoticeNew = false; ///< the message outlasts the next opening

    struct Kept
    {
        QUrl server;
        TokenSelection tokens;
    };
    Kept m_kept; ///< what was selected in the session before

    std::unique_ptr<QObject> m_rowFetches; ///< of selected rows of lists that were left, its children
};
