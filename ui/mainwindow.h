#pragma once

#include "models/api/endpoint.h"
#include "models/paging/tokenpager.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>
#include <memory>

class ClaimsNotice;
class ConnectionButton;
class EmptyPage;
class Exporter;
class FilterBar;
class MessageBar;
class QAction;
class QPushButton;
class QSplitter;
class QStackedWidget;
class Session;
class StatusLine;
class TokenDetailPane;
class TokenTableView;

/// The window: arranges its parts and connects them with the session, nothing more.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `clock` gives milliseconds since 1970 UTC.
    explicit MainWindow(std::function<qint64()> clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Drops the session that is open and browses another server. `name` is what the user calls it; may be empty.
    void openSession(const ApiEndpoint &endpoint, const QString &name, const TokenQuery &query);
    /// Whether all that will come by itself has come: rows, their number, or the reason why not.
    bool isSettled() const;
    void selectFirstRow();

signals:
    /// The user has chosen how the window shall look.
    void themeRequested(int mode);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void setupParts();
    QWidget *setupToolbar();
    void setupMenus();
    void setupViewMenu();
    void setupGoMenu();
    void connectParts();
    void connectSession();
    void showClaims();
    void restoreLayout();
    void askForConnection();
    void askForRow();
    void showFailure(const PageFailure &failure);
    void showRefusedSort(const Sort &refused, const Sort &restored);
    void showState();
    void showPage(QWidget *page);
    void showStatus();
    void showTraffic();
    void showDetail();
    void pinRows();
    void exportSelection();
    void exportAll();
    void showExportProgress(qint64 rows, qint64 expected);
    void showExportEnd(qint64 rows, const QString &path);
    void copySelection();
    void openLink(const QUrl &url);

    std::function<qint64()> m_clock;
    std::unique_ptr<Session> m_session;
    QTimer m_tick;            ///< counts seconds down while the server makes us wait
    bool m_hasFailed = false; ///< the message is about rows that could not be loaded

    FilterBar *m_filter = nullptr;
    MessageBar *m_message = nullptr;
    TokenTableView *m_table = nullptr;
    EmptyPage *m_empty = nullptr;
    QStackedWidget *m_pages = nullptr;
    QSplitter *m_splitter = nullptr;
    TokenDetailPane *m_detail = nullptr;
    StatusLine *m_status = nullptr;
    Exporter *m_exporter = nullptr;
    ConnectionButton *m_connection = nullptr;
    ClaimsNotice *m_claims = nullptr;

    QAction *m_refresh = nullptr;
    QAction *m_exportSelection = nullptr;
    QAction *m_exportAll = nullptr;
    QAction *m_showDetail = nullptr;
};
