#pragma once

#include "models/record/token.h"

#include <QFlags>
#include <QString>
#include <QStringList>

#include <optional>

class Inventory;

/// What a reviewer has decided about a token. 0 stands for what is not decided.
enum class TokenVerdict : quint8 { Keep = 1, Revoke = 2, AskOwner = 3 };

/// As files name it: `keep`, `revoke`, `ask`; and back, empty for another word.
QString verdictWord(TokenVerdict verdict);
/// As people read it.
QString verdictTitle(TokenVerdict verdict);
std::optional<TokenVerdict> verdictOfWord(QStringView word);

/// What a token was when it was decided on, as values that people can read and that are the same wherever the token is
/// looked at: a list of scopes that is null or empty has none, an end that stands for none is none.
struct DecidedOn
{
    std::optional<QStringList> scopes; ///< sorted, each once; empty where they were not reported or not readable
    QString owner;                     ///< the owner's id; empty where it is not known
    QString end; ///< `never`, or a moment as instantText has it; empty where it was not reported or not readable
    bool operator==(const DecidedOn &) const = default;
};
DecidedOn decidedOn(const Token &token);
DecidedOn decidedOn(const Inventory &inventory, int row);
/// Whether it is an end that a DecidedOn can have.
bool isEndText(const QString &text);

/// A decision about one token. Of the user's machine alone: the server hears nothing of it.
struct Decision
{
    /// UTF-16 units, as fields of text count.
    static constexpr qsizetype longestNote = 2'000;

    QString token; ///< its id, never empty
    TokenVerdict verdict = TokenVerdict::Keep;
    QString note;         ///< plain text, not prepared for display
    QString who;          ///< the reviewer's user name
    qint64 whenMsecs = 0; ///< since 1970 UTC
    DecidedOn basis;
    bool operator==(const Decision &) const = default;
};

/// What is not as it was when the decision was made.
enum class BasisChange { Scopes = 1, Owner = 2, End = 4 };
Q_DECLARE_FLAGS(BasisChanges, BasisChange)
Q_DECLARE_OPERATORS_FOR_FLAGS(BasisChanges)

/// In what a decision is outdated, nothing where it is not. As with `changeRules`, what was not reported, or could not
/// be read, at one of the two moments is no change.
BasisChanges whatChanged(const Decision &decision, const DecidedOn &now);
BasisChanges whatChanged(const Decision &decision, const Token &token);
/// `scopes`, `owner`, `end`.
QStringList basisChangeKeys(BasisChanges changes);
