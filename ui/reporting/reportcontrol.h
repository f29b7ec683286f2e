#pragma once

#include "models/reporting/reviewreport.h"

#include <QObject>

class BrowsePage;
class QWidget;
class Workspace;

/// The way from a review to a report of it: asks what it is to hold and where to, and has it written while the window
/// goes on.
class ReportControl : public QObject
{
    Q_OBJECT

public:
    /// Nothing is owned, and all must outlive the control; `window` owns the dialogs.
    ReportControl(Workspace *workspace, BrowsePage *page, QWidget *window);

    void ask();
    /// Of what the review shows; the format is that of the file's ending, `.html` or `.pdf`.
    void write(const QString &path, const ReportOptions &options);
    bool canReport() const;
    bool isWriting() const { return m_isWriting; }

signals:
    /// Of what can be done.
    void changed();

private:
    void askForFile(const ReportOptions &options);
    void tellEnd(const QString &path, const QString &problem);

    Workspace *m_workspace;
    BrowsePage *m_page;
    QWidget *m_window;
    bool m_isWriting = false;
};
