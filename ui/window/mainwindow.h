#pragma once

#include "models/exporting/exportqueue.h"
#include "models/query/tokenquery.h"
#include "ui/browse/tokentableview.h"
#include "ui/widgets/commandtable.h"
#include "ui/widgets/messagebar.h"

#include <QMainWindow>
#include <QMap>
#include <QPointer>
#include <QTimer>

#include <optional>

class BrowsePage;
class ClaimsNotice;
class CompareControl;
class ConnectionButton;
class ConnectionControl;
class DecisionControl;
class DecisionFiles;
class ExportControl;
class HandoverControl;
class QAction;
class QMenu;
class QMessageBox;
class ReportControl;
class StatusLine;
class ViewStore;
class ViewsMenu;
class WindowMemory;
class Workspace;
struct ApiAccess;
struct Connection;
struct ExportOffer;
struct SavedView;

/// The window around its page: menus, the connection, exports, the status line, and what is remembered of how it
/// looked.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Shows what `workspace` has open; not owned, must outlive the window.
    explicit MainWindow(Workspace *workspace, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Drops the session that is open and browses another server, see Workspace. Without a query, it begins with what
    /// is remembered.
    void openSession(const ApiAccess &access, const Connection &connection, const std::optional<TokenQuery> &query);
    Workspace &workspace() const { return *m_workspace; }
    ConnectionControl &connections() { return *m_connections; }
    /// See BrowsePage.
    void showNotice(const QString &text, const QString &advice);
    bool isSettled() const;
    void selectFirstRow();

    /// How a window looks, for another one of the same workspace.
    struct State
    {
        QByteArray geometry;
        QByteArray splitter;
        QByteArray columns;
        QByteArray folds;
        bool showsDetails = true;
        bool hasFailed = false; ///< what could not be loaded is asked for again
        TokenTableView::Place place;
    };
    State state() const;
    void setState(const State &state);

signals:
    /// The user has chosen how the window shall look.
    void themeRequested(int mode);
    /// The user has chosen another language: for a window that is made from now on.
    void languageRequested();
    /// The user wants to look around without a server.
    void demoRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setupParts();
    QWidget *setupToolbar();
    void setupCommands();
    void setupReviewCommands();
    void showFindings();
    void goToPart(int step);
    void setupMenus();
    QMenu *addMenu(const QString &title, CommandPlace place);
    void setupColumnsMenu(QMenu *view);
    void setupThemeMenu(QMenu *view);
    void setupConnectionMenu();
    void connectParts();
    void connectConnections();
    void connectExports();
    void showSession();
    void showConnection();
    void popupConnections();
    void readClaims();
    void showClaims();
    void showWrongClock();
    void showView(const SavedView &view);
    void remember();
    void showPalette();
    void showStatus();
    void offerTerms();
    void offerDecisions();
    void showTraffic();
    void showHistory();
    void askForExport(bool ofSelection);
    void showExport(MessageBar::Kind kind, const QString &text, const QString &advice);
    ExportOffer exportOffer() const;
    ExportSource selectionSource() const;
    ExportSource everythingSource() const;
    ExportSource reviewSource() const;
    void askBeforeClosing();
    void closeAfterExports();
    void findInDetails();
    void cancelWork();

    Workspace *m_workspace;
    ConnectionControl *m_connections;
    ExportControl *m_exports;
    QTimer m_tick; ///< counts seconds down while the server makes us wait
    bool m_closesAfterExports = false;
    QPointer<QMessageBox> m_closeQuestion;
    BrowsePage *m_page = nullptr;
    CompareControl *m_comparing = nullptr;
    ReportControl *m_reporting = nullptr;
    HandoverControl *m_handover = nullptr;
    DecisionControl *m_deciding = nullptr;
    DecisionFiles *m_decisionFiles = nullptr;
    StatusLine *m_status = nullptr;
    QWidget *m_tools = nullptr;
    ConnectionButton *m_connection = nullptr;
    ViewStore *m_viewStore = nullptr;
    ViewsMenu *m_views = nullptr;
    WindowMemory *m_memory = nullptr;
    ClaimsNotice *m_claims = nullptr;

    QMap<CommandId, QAction *> m_commands; ///< in the order of their table
};
