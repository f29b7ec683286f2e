#pragma once

#include <QObject>

class BrowsePage;
class HandoverDialog;
class QWidget;
class Workspace;

/// The way from what a review has decided to those who act on it: shows the texts for owners, and writes the ids of the
/// tokens to be revoked to a file. Nothing is sent.
class HandoverControl : public QObject
{
    Q_OBJECT

public:
    /// Nothing is owned, and all must outlive the control; `window` owns the dialogs.
    HandoverControl(Workspace *workspace, BrowsePage *page, QWidget *window);

    /// Of what the review shows now.
    void show();
    bool canHandOver() const;

private:
    void askForFile(HandoverDialog *dialog);
    QString folderKey() const;
    QString folder() const;

    Workspace *m_workspace;
    BrowsePage *m_page;
    QWidget *m_window;
};
