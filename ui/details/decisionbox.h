#pragma once

#include "models/decisions/decision.h"

#include <QWidget>

#include <array>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

/// What is decided about the token that shows: a button for each verdict, a note, and who decided when. Says what the
/// user wants, and changes nothing by itself.
class DecisionBox : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionBox(QWidget *parent = nullptr);

    /// `by` is who and when, `outdated` what has changed since; both in words, empty for nothing. What is being typed
    /// stays where it is the same token, and is told of the former one otherwise.
    void setDecision(const QString &token, const std::optional<Decision> &decision, const QString &by,
                     const QString &outdated);
    /// The note, with the keyboard in it.
    void editNote();

signals:
    /// Empty for no decision any more.
    void decided(std::optional<TokenVerdict> verdict);
    /// Of the token that was shown while it was typed.
    void noteChanged(const QString &token, const QString &note);
    /// With Enter.
    void noteEnded();

private:
    void tellNote();

    std::array<QPushButton *, 3> m_verdicts; ///< from TokenVerdict::Keep on
    QLineEdit *m_note;
    QLabel *m_by;
    QLabel *m_outdated;
    QString m_token;
    QString m_keptNote; ///< of it
};
