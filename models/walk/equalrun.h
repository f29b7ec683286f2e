#pragma once

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

/// Tokens of one createdAt, more than a page holds: which page among them to ask for next, and when every one that
/// lived throughout has been seen.
///
/// Inside such a run there are only positions, which move as others create, delete and rename, and nothing says that
/// the server keeps equals in the same order twice. Two things prove a run:
/// - a count: the page that reaches its end tells how many there are at that moment. As many known by then that a
///   second pass sees again were alive at that moment, so they are all. This holds in any order.
/// - the order: where ids only ascend, or only descend, over many records, and none has moved on, the id breaks the
///   tie. It never changes, so that pages which begin with a known token leave out nothing.
class EqualRun
{
public:
    enum class State {
        Open,    ///< ask for `page`
        Proven,  ///< all were seen
        Doubtful ///< the run has been read to its end, but some may be missing
    };

    /// `first` is page 1: as many as the server sends at a time.
    explicit EqualRun(const std::vector<std::string> &first);

    int page() const { return m_page; }
    int limit() const { return m_limit; }
    State state() const { return m_state; }
    /// Whether it has been read to its end, once at least, and with the last page.
    bool hasEnd() const { return m_hasEnd; }
    bool tookEnd() const { return m_tookEnd; }
    bool has(const std::string &id) const { return m_known.contains(id); }

    /// The equals of the page that was asked for, in its order; `isEnd` where something else or nothing follows them.
    State add(const std::vector<std::string> &ids, bool isEnd);

private:
    void endPass(const std::vector<std::string> &lastPage);
    void follow(const std::vector<std::string> &ids);
    void beginPass();
    void place();
    void stepBack();

    State m_state = State::Open;
    int m_size; ///< records of a page at most
    int m_page = 1;
    int m_limit;
    int m_pass = 0;
    bool m_hasEnd = false;
    bool m_checksEnd = false; ///< the page before the one that holds none of them is asked for again
    bool m_tookEnd = false;
    int m_reach = 0;   ///< positions that the pass has covered
    int m_overlap = 1; ///< how many known ones the next page is to begin with
    int m_gaps = 0;    ///< pages that began after what is known
    std::unordered_set<std::string> m_known;
    std::unordered_map<std::string, int> m_seen; ///< in this pass, with their place in the order of coming
    std::string m_last;                          ///< of the pass, in its order
    int m_direction = 0;                         ///< of ids: 1 or -1, 0 while unknown
    bool m_isById = true; ///< ids have gone in one direction, and every page began with a known one
    std::unordered_set<std::string> m_toSeeAgain; ///< known when the last pass ended, not seen since
    int m_stillToCount = 0;                       ///< how many of those make the proof
    bool m_hasNew = false;                        ///< the pass brought one that was not known
};
