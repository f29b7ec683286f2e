#pragma once

#include "models/decisions/decisionfile.h"
#include "models/decisions/decisionmerge.h"

#include <QObject>
#include <QPointer>

class BrowsePage;
class QWidget;
class TokenDecisions;
class Workspace;

/// Decisions as files, from one reviewer to another: writes all of a server's, and takes in those of somebody else,
/// after asking which count where two have decided otherwise.
class DecisionFiles : public QObject
{
    Q_OBJECT

public:
    /// Nothing is owned, and all must outlive this; `window` owns the dialogs.
    DecisionFiles(Workspace *workspace, BrowsePage *page, QWidget *window);

    void exportAll();
    void importFrom();
    /// The same of a file that was chosen.
    void take(const QString &path);

private:
    void write(const QString &path);
    void askAboutServer(const QPointer<TokenDecisions> &store, const DecisionFile &file);
    void import(const QPointer<TokenDecisions> &store, const QList<Decision> &theirs,
                const QList<DecisionConflict> &seen = {}, const QList<ConflictChoice> &choices = {});
    void askForChoices(const QPointer<TokenDecisions> &store, const QList<Decision> &theirs, const DecisionMerge &found,
                       bool isAgain, const QList<ConflictChoice> &choices);
    QString host() const;

    Workspace *m_workspace;
    BrowsePage *m_page;
    QWidget *m_window;
};
