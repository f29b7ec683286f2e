#pragma once

#include "models/decisions/decision.h"

#include <QObject>

#include <optional>
#include <vector>

class BrowsePage;
class Workspace;
struct DecisionUndo;

/// Deciding about the tokens of a review: about those that are selected, or the current one, with undo; shows in the
/// details what is decided. The server is never asked.
class DecisionControl : public QObject
{
    Q_OBJECT

public:
    /// Nothing is owned; both must outlive the control.
    DecisionControl(Workspace *workspace, BrowsePage *page, QObject *parent);

    /// Follows what the workspace has open.
    void showSession();
    /// About what is selected, or else the current token; empty for no decision any more. The notes that there are
    /// stay.
    void decide(std::optional<TokenVerdict> verdict);
    void undo();
    void editNote();

    bool canUndo() const;

signals:
    /// Of what can be done.
    void changed();

private:
    /// What is to be decided about.
    struct Chosen
    {
        std::vector<int> rows; ///< of the inventory
        qint64 selected = 0;   ///< tokens, also those that the inventory has not
    };
    void showCurrent();
    void setNote(const QString &token, const QString &note);
    void tellDecided(std::optional<TokenVerdict> verdict, const Chosen &chosen);
    static QString leftOutText(const Chosen &chosen);
    void tellUndone(const DecisionUndo &outcome);
    Chosen chosen() const;

    Workspace *m_workspace;
    BrowsePage *m_page;
};
