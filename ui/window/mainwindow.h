#pragma once

#include "models/paging/tokenpager.h"
#include "models/paging/tokenselection.h"
#include "models/settings/connection.h"
#include "models/text/timetext.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class ClaimsNotice;
class ConnectionButton;
class ConnectionControl;
class CopyActions;
class EmptyPage;
struct ExportProgress;
class ExportQueue;
class FilterBar;
class MessageBar;
class QAction;
class QMenu;
class QMessageBox;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QueryNavigator;
class Session;
struct SavedView;
class StartPage;
class StatusLine;
class TokenDetailPane;
class TokenTableView;
class CredentialVault;
class TimeWatch;
class ViewStore;
class ViewsMenu;
class WindowMemory;

/// The window: arranges its parts and connects them with the session, nothing more.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `clock` gives milliseconds since 1970 UTC. `vault` keeps tokens beyond the end of the program; not owned, null
    /// where there is none.
    explicit MainWindow(std::function<qint64()> clock, CredentialVault *vault = nullptr, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Drops the session that is open and browses another server. A connection without an id becomes the one that is
    /// set up for the endpoint's address, where there is one. Without a query, it begins with what is remembered.
    void openSession(const ApiEndpoint &endpoint, const Connection &connection, const std::optional<TokenQuery> &query);
    ConnectionControl &connections() { return *m_connections; }
    /// Tells of something that nobody in the window is the cause of; stays when a session is opened next.
    void showNotice(const QString &text, const QString &advice);
    /// Goes on here with what is open in another window, in the same place: connection, queries back and forward, rows,
    /// columns, what is selected, the exports under way.
    void takeOver(MainWindow &former);
    /// Whether all that will come by itself has come: rows, their number, or the reason why not.
    bool isSettled() const;
    void selectFirstRow();

signals:
    /// The user has chosen how the window shall look.
    void themeRequested(int mode);
    /// The user has chosen another language: for a window that is made from now on.
    void languageRequested();
    /// The user wants to look around without a server.
    void demoRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setupParts();
    QWidget *setupToolbar();
    void setupMenus();
    void setupEditMenu();
    void addSelectionActions(QMenu *menu);
    void setupViewMenu();
    void setupGoMenu();
    void connectParts();
    void connectSession();
    void leaveSession();
    void showSession();
    void showClaims();
    void showWrongClock();
    void connectQueries();
    void ask(const TokenQuery &query);
    void showQuery(const TokenQuery &query);
    void showView(const SavedView &view);
    void showOwner(const QString &search);
    void remember();
    const TokenQuery &wantedQuery() const;
    void connectConnections();
    void showConnection();
    void popupConnections();
    void askForRow();
    void showPalette();
    void showFailure(const PageFailure &failure);
    void showRefusedSort(const Sort &refused, const Sort &restored);
    void showDoubt(const QString &reason);
    void showState();
    void showPage(QWidget *page);
    void showStatus();
    void showTraffic();
    void showDetail();
    TimeContext timeContext() const;
    QDate today() const;
    void watchTime();
    void showTime();
    void pinRows();
    void exportSelection();
    void exportAll();
    void askForExport(bool ofSelection);
    void showExportProgress(const ExportProgress &progress, int waiting);
    void showExportEnd(qint64 rows, const QString &path, const QString &inexactReason, qint64 gone, qint64 added,
                       qint64 unreadable, bool isForGood);
    void connectSelection();
    void leaveSelection();
    std::optional<TokenSelection> selectionFor(const ApiEndpoint &endpoint) const;
    void showSelectedOnly();
    void showReplaced(qint64 tokens, qint64 notInView);
    void bringSelectionBack();
    void learnRows(const TokenSelection::Rows &rows);
    void showCopied(qint64 tokens, const QString &shortfall);
    void cancelWork();
    void askBeforeClosing();
    void closeAfterExports();
    void openLink(const QUrl &url);

    std::function<qint64()> m_clock;
    ConnectionControl *m_connections;
    TimeWatch *m_time;
    std::unique_ptr<Session> m_session;
    Connection m_open;        ///< of the session
    QTimer m_tick;            ///< counts seconds down while the server makes us wait
    bool m_hasFailed = false; ///< the message is about rows that could not be loaded
    bool m_closesAfterExports = false;
    bool m_isNoticeNew = false; ///< the message outlasts the next opening

    QPointer<QMessageBox> m_closeQuestion;
    FilterBar *m_filter = nullptr;
    MessageBar *m_message = nullptr;
    TokenTableView *m_table = nullptr;
    EmptyPage *m_empty = nullptr;
    StartPage *m_start = nullptr;
    QStackedWidget *m_pages = nullptr;
    QSplitter *m_splitter = nullptr;
    TokenDetailPane *m_detail = nullptr;
    StatusLine *m_status = nullptr;
    ExportQueue *m_exporter = nullptr;
    CopyActions *m_copy = nullptr;
    ConnectionButton *m_connection = nullptr;
    QueryNavigator *m_navigator = nullptr;
    ViewStore *m_viewStore = nullptr;
    ViewsMenu *m_views = nullptr;
    WindowMemory *m_memory = nullptr;
    ClaimsNotice *m_claims = nullptr;

    std::unique_ptr<QObject> m_rowFetches; ///< of selected rows of lists that were left, its children

    QAction *m_refresh = nullptr;
    QAction *m_exportSelection = nullptr;
    QAction *m_exportAll = nullptr;
    QAction *m_showSelected = nullptr;
    QAction *m_clearSelection = nullptr;
    QAction *m_bringBack = nullptr;
    QAction *m_showDetail = nullptr;
};
