#pragma once

#include <QObject>
#include <QStringList>

class BrowsePage;
class QWidget;
class Session;
class TokenReview;
class Workspace;

/// The way from a review to earlier ones and back to a file: asks which to compare with, says what has to be known
/// before anything of it shows, keeps what is loaded as a file to compare with later, and shows what is gone.
class CompareControl : public QObject
{
    Q_OBJECT

public:
    /// Nothing is owned, and all must outlive the control; `window` owns the dialogs.
    CompareControl(Workspace *workspace, BrowsePage *page, QWidget *window);

    /// Follows what the workspace has open.
    void showSession();
    /// Asks for an earlier review, and compares with it.
    void compare();
    void stop();
    /// Asks where to, and writes all that is loaded as JSON Lines with a manifest. The server is not asked.
    void keep();
    void showGone();

    bool canCompare() const;
    bool canStop() const;

signals:
    /// Of what can be done.
    void changed();

private:
    TokenReview *review() const;
    void offer(const QStringList &remarks);
    void tellCompared();
    void tellNotCompared(const QString &problem);
    QString folder() const;
    QString folderKey() const;
    void rememberFolderOf(const QString &path) const;

    Workspace *m_workspace;
    BrowsePage *m_page;
    QWidget *m_window;
};
