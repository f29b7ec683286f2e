#pragma once

#include "models/walk/equalrun.h"

#include <QtGlobal>

#include <optional>
#include <string>
#include <vector>

/// A token that was seen, and where it stands.
struct SeenToken
{
    std::string id;
    std::string createdAt; ///< as the server wrote it
    std::string key;       ///< of that, as instantKey
};

/// From where a window asks, inclusive.
struct WalkBound
{
    std::string text;      ///< as the server or we wrote it; empty for the query's own bound
    std::string key;       ///< of that, as instantKey
    std::string witness;   ///< id of the token that was seen there, and has to be seen again; empty for none
    bool isProven = false; ///< it was seen again, or there is none
};

/// What a page holds, with regard to the window that asked for it.
struct WindowPage
{
    int records = 0;
    int taken = 0;           ///< that are new
    int twice = 0;           ///< the record whose id came before, from 1; 0 for none
    bool hasUndated = false; ///< a createdAt that could not be read
    bool isAscending = true;
    bool hasWitness = false;
    bool hasEnd = false;  ///< holds the token that the next window begins with
    bool hasGone = false; ///< holds one that is said to be gone
    bool hasPast = false; ///< reaches beyond what the user asked for
    bool isPast = false;  ///< so far that nothing that was asked for follows
    bool isOpen = true;   ///< was asked for without the user's upper bound
    SeenToken first;
    SeenToken last;
    size_t equalToLast = 0;          ///< as many were created at the moment of the last
    std::vector<std::string> equals; ///< ids of those at the bound, in their order
};

/// A stretch of createdAt that is walked, and what a page means for it; sends nothing itself.
///
/// A page is believed where it shows the token again that its bound was taken from: it then leaves out nothing after
/// that one. A window ends at the token that the next one begins with, which both have to see.
class WalkWindow
{
public:
    enum class Step {
        Ask,           ///< for `page` from `from`
        CheckWitness,  ///< is the token of `from` still there?
        CheckEnd,      ///< is the token of `end` still there?
        Over,          ///< nothing is left of it
        Ignores,       ///< the server sends what is before the bound
        LeavesOut,     ///< the server leaves out what is after the bound
        Contradiction, ///< the server's answers deny each other
        Repeats,       ///< nothing new has come for too long
        NoEnd          ///< tokens of one moment do not come to an end
    };

    explicit WalkWindow(WalkBound from = {{}, {}, {}, true});

    const WalkBound &from() const { return m_from; }
    bool isInRun() const { return m_run.has_value(); }
    int page() const { return m_run ? m_run->page() : 1; }
    /// 0 for the plan's own.
    int limit() const { return m_run ? m_run->limit() : 0; }
    /// The first token of the next window; empty for the last one.
    const std::optional<SeenToken> &end() const { return m_end; }
    void setEnd(const std::optional<SeenToken> &end);
    /// Whether the next page may be the last: asked for without the user's upper bound, it shows what that leaves out.
    bool isNearEnd() const { return m_isNearEnd && !m_end; }
    /// Whether it is over because what follows was not asked for.
    bool hasSeenPast() const { return m_hasSeenPast; }
    const std::string &gone() const { return m_gone; }

    /// `longest` is the most records that any page held: one with fewer is the last.
    Step judge(const WindowPage &page, int longest);
    /// The answers to `CheckWitness` and `CheckEnd`.
    Step witnessIs(bool isThere);
    Step endIs(bool isThere);

    /// Some of one moment may be missing.
    bool isDoubtful() const { return m_isDoubtful; }
    qint64 records() const { return m_records; }
    /// instantKey of where it was begun, empty until it got on.
    const std::string &begin() const { return m_begin; }

private:
    Step judgeRun(const WindowPage &page);
    Step goOnFrom(const SeenToken &last, size_t equals);
    Step finish(const WindowPage &page);
    Step again(Step otherwise);

    WalkBound m_from;
    WalkBound m_before; ///< of the page that `m_from` was taken from: proven
    std::optional<SeenToken> m_end;
    bool m_hasSeenEnd = false;
    std::optional<EqualRun> m_run;       ///< where more tokens share the bound's moment than a page holds
    std::optional<SeenToken> m_afterRun; ///< last of the page that reached its end, empty where nothing follows
    std::string m_gone;                  ///< id of a witness that is said to be
    Step m_goneStep = Step::LeavesOut;   ///< where it is not
    bool m_cameEarlier = false;          ///< the last page began before the bound
    int m_repeats = 0;                   ///< of one request, because of what came
    bool m_isEndAskedAgain = false;
    bool m_isNearEnd = false;
    bool m_isOddEnd = false;
    bool m_isOddRun = false;   ///< one that seemed to end with a page that holds none of it
    size_t m_equalToBound = 0; ///< as many were seen at its moment, on the page that it was taken from
    std::string m_furthest;    ///< key of the last moment that any page held
    bool m_hasSeenPast = false;
    int m_idle = 0; ///< answers in succession that brought nothing new
    bool m_isDoubtful = false;
    qint64 m_records = 0;
    std::string m_begin;
};
