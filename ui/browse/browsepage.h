#pragma once

#include "models/paging/tokenpager.h"
#include "models/paging/tokenselection.h"
#include "ui/browse/tokentableview.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <memory>

class ConnectionStore;
class CopyActions;
class EmptyPage;
class FilterBar;
class MessageBar;
class QSplitter;
class QStackedWidget;
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
    void askForRow();
    void showSelectedOnly();
    void bringSelectionBack();
    /// Shows the details anew, as after the clock has become another.
    void showDetails();

signals:
    /// What is told of the list may be another: what shows, how much is selected, what is under way.
    void statusChanged();
    /// Of the server's limit.
    void trafficChanged();
    /// What is copied is loaded first.
    void copyProgressed(const QString &text, qint64 tokens, qint64 of);

private:
    void setupParts();
    void connectParts();
    void connectSelection();
    void leaveSession();
    void leaveSelection();
    void showQuery();
    void showOwner(const QString &search);
    void showFailure(const PageFailure &failure);
    void showRefusedSort(const Sort &refused);
    void showDoubt(const QString &reason);
    void showState();
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
    EmptyPage *m_empty = nullptr;
    StartPage *m_start = nullptr;
    QStackedWidget *m_parts = nullptr;
    QSplitter *m_splitter = nullptr;
    TokenDetailPane *m_details = nullptr;
    CopyActions *m_copying = nullptr;
    QString m_credentialWarning;
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
