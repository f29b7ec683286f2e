#pragma once

#include <QWidget>

class ConnectionStore;
class PlaceholderPage;
class QPushButton;
class QVBoxLayout;

/// Stands where the table would before anything is open: try the demo, connect, or choose one of the connections that
/// are set up.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    /// `store` is not owned and must outlive the page.
    explicit StartPage(const ConnectionStore *store, QWidget *parent = nullptr);

signals:
    void connectRequested();
    void demoRequested();
    void openRequested(const QString &id);
    void manageRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupLayout();
    void showConnections();
    void showIcon();

    const ConnectionStore *m_store;
    PlaceholderPage *m_page;
    QPushButton *m_connect;
    QPushButton *m_demo;
    QWidget *m_known;
    QVBoxLayout *m_knownLayout;
};
