#pragma once

#include "models/exporting/exportwalk.h"

#include <QHash>

#include <optional>
#include <string>

/// Brings every token that matched throughout exactly once, whatever others create, delete or rename meanwhile: it
/// never counts on a position that a change could move.
///
/// Tokens keep their createdAt. A window is a stretch of it; each request asks, ascending, for the first page from the
/// last createdAt that was seen on, so that nothing before it matters and nothing behind it can be skipped. Windows are
/// split in halves and walked side by side; one ends when a page reaches into the next, the last with an empty answer.
/// Where more tokens share a createdAt than a page holds, pages among them overlap, and one that does not begin with
/// what is known is asked for again from further ahead. Records come in any order over all.
///
/// Emits `unsupported` where the server answers as though it did not know the bound.
class WindowWalk final : public ExportWalk
{
    Q_OBJECT
public:
    using ExportWalk::ExportWalk;

    void start() override;
    qint64 recordsLeft() const override;

private:
    struct Window
    {
        std::string anchor;    ///< ask from here on, as the server or we wrote it; empty for the query's own bound
        std::string anchorKey; ///< as instantKey
        std::string endKey;    ///< exclusive; empty for the last window
        std::optional<double> beginMsecs; ///< where it was begun, once it got on
        qint64 records = 0;
        double recordsPerMsec = 0; ///< until it has seen enough of its own
        int page = 1;
        int limit = 0;
        int known = 0;        ///< records at the anchor that were passed, where a page held no others
        int size = 0;         ///< of a page among those
        int overlap = 1;      ///< how many of the known ones the next page is to begin with
        int gaps = 0;         ///< pages that began behind what is known
        int idle = 0;         ///< answers in succession that brought nothing new
        bool isProbe = false; ///< is there anything behind what looks like the end?
    };
    struct PageFacts
    {
        int records = 0;
        int taken = 0;
        bool hasGap = false;   ///< begins behind what is known
        bool isBroken = false; ///< before the bound, or not ascending
        bool isBeyond = false; ///< reaches into the next window
        std::string firstKey;
        std::string last;
        std::string lastKey;
    };

    void ask(int number);
    void answered(int number, const ApiResult &result);
    std::optional<PageFacts> read(Window *window, const QByteArray &body);
    enum class Next { Ask, Over, GiveUp };
    Next advance(Window *window, const PageFacts &facts) const;
    Next advanceAmongEquals(Window *window, const PageFacts &facts) const;
    Next stepBack(Window *window) const;
    static Next placePage(Window *window);
    void askForTheEnd();
    void refused(const ApiError &error);
    void splitWhereIdle();
    double recordsLeftIn(const Window &window) const;

    QHash<int, Window> m_windows; ///< that are walked, by the number of their requests
    int m_lastNumber = 0;
    std::optional<double> m_endMsecs; ///< of the youngest token at the start
    bool m_hasBound = false;          ///< an answer to a bound of ours was as it should be
    qint64 m_emptyWindows = 0;
};
