#pragma once

#include "models/walk/listwalk.h"
#include "models/walk/walkwindow.h"

#include <map>
#include <optional>

/// Brings every token that matched throughout exactly once, whatever others create, delete or rename meanwhile: it
/// never counts on a position that a change could move.
///
/// Tokens keep their createdAt. A window is a stretch of it; each request asks, ascending, for the first page from the
/// last createdAt that was seen on, and the last token has to be seen again there. Is it not, it is asked for by its
/// id: is it still there, the server's bound means something else than ours. Windows are split in halves and walked
/// side by side. Where the half lies is our guess: what counts is the first token that the server sends from there on,
/// which the window before has to reach. Records come in any order over all.
///
/// Emits `unsupported` where the server's answers do not prove that nothing is left out.
class WindowWalk final : public ListWalk
{
    Q_OBJECT
public:
    using ListWalk::ListWalk;

    void start() override;
    qint64 recordsLeft() const override;

private:
    struct Stretch
    {
        WalkWindow window{};
        double recordsPerMsec = 0; ///< until it has seen enough of its own
        int parent = 0;            ///< the window that it was split from, until its first page is there
        bool isSplit = false;      ///< its other half has not answered yet
    };

    void ask(int number);
    void askForTheEnd();
    void answered(int number, const ApiResult &result);
    std::optional<WindowPage> read(const WalkWindow &window, const QByteArray &body);
    bool joins(int number, const WindowPage &page);
    void take(int number, WalkWindow::Step step);
    void finish(int number);
    /// Empty where the server does not tell.
    using Presence = std::function<WalkWindow::Step(std::optional<bool> isThere)>;
    void lookUp(int number, const std::string &id, const Presence &answer, bool isAskedAgain = false);
    bool checksTheBegin();
    void goOn();
    void giveUpUndated();
    void giveUp(const QString &reason, bool refusesBounds = false, bool isForGood = true);
    void refused(int number, const ApiError &error);
    void splitWhereIdle();
    bool split(int number);
    bool isOpen(const WalkWindow &window) const;
    bool isWellPast(const std::string &key) const;
    int limitOf(const WalkWindow &window) const;
    std::string boundText(const std::string &text) const;
    std::string momentText(double msecs) const;
    const std::string &endKeyOf(const WalkWindow &window) const;
    double endOf(const WalkWindow &window) const;
    double recordsLeftIn(const Stretch &stretch) const;

    std::map<int, Stretch> m_stretches; ///< that are walked, by the number of their requests
    int m_lastNumber = 0;
    std::optional<SeenToken> m_youngest; ///< at the start
    std::string m_goneEnd;               ///< id of the youngest that was gone when it was asked for
    std::string m_beginKey;              ///< of the user's lower bound
    std::string m_endKey;                ///< of the upper one
    bool m_isBeginChecked = false;
    std::optional<SeenToken> m_first; ///< of the list
    size_t m_finest = 0;              ///< how far down the moments went from which tokens were seen again
    bool m_hasAskedForTheEnd = false; ///< with the second page: the first one says whether to go on
    bool m_isEndKnown = false;        ///< as far as the server tells
    bool m_isEndAskedAgain = false;
    int m_waiting = 0;       ///< the window that is through but for that, 0 for none
    int m_longest = 0;       ///< the most records that a page held
    size_t m_digits = 0;     ///< of fractions of seconds, the most that came
    bool m_isOdd = false;    ///< a page seemed to be the answer to another request
    bool m_hasOrder = false; ///< an answer in our order was as it should be
    bool m_hasBound = false; ///< and one to a bound of ours
    qint64 m_emptyWindows = 0;
};
