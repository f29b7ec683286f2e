#pragma once

#include "models/reporting/reviewreporting.h"
#include "ui/widgets/basedialog.h"

#include <memory>

class HandoverOwners;
class MessageBar;
class QPlainTextEdit;
class QPushButton;

/// The owners of whose tokens something was decided, and the text for each, to be copied or opened in the mail program.
/// Shows what was decided when it was opened. Sends nothing, and opens nothing unasked.
class HandoverDialog : public BaseDialog
{
    Q_OBJECT

public:
    /// Of a text, what shows; all of it is copied.
    static constexpr qsizetype mostShownChars = 200'000;

    HandoverDialog(std::shared_ptr<const InventoryRows> rows, SharedDecisions decisions, const QTimeZone &zone,
                   QWidget *parent);

    const std::shared_ptr<const LoadedInventory> &inventory() const { return m_rows->inventory; }
    QSize sizeHint() const override;
    /// Writes the ids of the tokens to be revoked, and tells what became of it.
    void writeIds(const QString &path);

signals:
    /// The user wants a file with the ids of the tokens to be revoked.
    void fileRequested();

private:
    QWidget *makeEmpty(qint64 hidden) const;
    QWidget *makeButtons();
    QLayout *makeLetter();
    void showOwner();
    void showText(const QString &text);
    void showActions();
    void copyText();
    void openMail();
    QString introduction(qint64 hidden) const;
    const Handover &current() const;

    std::shared_ptr<const InventoryRows> m_rows;
    SharedDecisions m_decisions;
    QTimeZone m_zone;
    QList<Handover> m_handovers;
    IdsToRevoke m_ids;
    QString m_text;                     ///< for the current owner; empty until it is written
    int m_asked = 0;                    ///< texts that were asked for; only the last counts
    HandoverOwners *m_owners = nullptr; ///< null where there are none
    QPlainTextEdit *m_view = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_mail = nullptr;
    MessageBar *m_message = nullptr;
};
