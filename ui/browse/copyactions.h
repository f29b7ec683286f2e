#pragma once

#include "ui/browse/tokencopy.h"
#include "ui/widgets/commandtable.h"

#include <QMap>
#include <QObject>

#include <memory>

class QAction;
class QMenu;
class SelectionFetch;
class Session;
struct ApiError;
struct TokenSelection;
class TokenTableView;

/// What of the table can be put on the clipboard, as actions for a menu, for the table's own context menu and for
/// Ctrl+C in it. What is not in memory is loaded first, up to `mostTokens` of them: nothing selected is left out.
class CopyActions : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 mostTokens = 10'000;

    /// `table` is not owned and must outlive the actions.
    CopyActions(TokenTableView *table, QObject *parent);
    ~CopyActions() override;

    /// Where to load from; not owned. Ends what is being loaded.
    void setSession(Session *session);
    /// In the order of the table of commands.
    const QMap<CommandId, QAction *> &actions() const { return m_actions; }
    /// Whether an address is known of the current token's owner.
    bool canCopyEmail() const { return !currentEmail().isEmpty(); }
    /// Puts other actions into the table's own context menu, after a line.
    void addToMenu(const QList<QAction *> &actions);
    void copy(CopyAs as);
    void copyCell();
    QString currentEmail() const;
    bool isLoading() const { return m_fetch != nullptr; }
    void cancel();

signals:
    void progressed(qint64 tokens, qint64 of);
    /// What was being loaded is there, or given up.
    void loadingEnded();
    /// After loading. `shortfall` is empty where these are all that were selected.
    void copied(qint64 tokens, const QString &shortfall);
    /// Nothing was copied: for these reasons.
    void failed(const ApiError &error);
    void tooMany();
    void rowMissing();

private:
    void load(TokenSelection selection, CopyAs as);
    void endLoading();
    void put(const QList<QByteArray> &records, CopyAs as);
    void showContextMenu(const QPoint &where);

    TokenTableView *m_table;
    Session *m_session = nullptr;
    std::unique_ptr<SelectionFetch> m_fetch;
    QMap<CommandId, QAction *> m_actions;
    QMenu *m_menu;
};
