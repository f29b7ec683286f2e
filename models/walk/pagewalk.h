#pragma once

#include "models/walk/listwalk.h"

#include <map>

/// Plain paging: the pages of a plan's parts, or all from 1 until an empty one, handed on in their order. A token that
/// is deleted meanwhile can make this walk miss another; of what comes twice the sink takes one.
class PageWalk final : public ListWalk
{
    Q_OBJECT
public:
    using ListWalk::ListWalk;

    void start() override;

private:
    void fetch(int index);
    void fetchAhead();
    void stopBehind(int index);
    void handOn();
    bool read(int index, const QByteArray &body);
    void endOrFail(const ApiError &error);
    int partCount() const;
    int pageOf(int index) const;

    std::map<int, ApiResult> m_waiting; ///< answers whose turn has not come, by part, from 0
    int m_nextToFetch = 0;
    int m_nextToRead = 0;
    int m_pagesRepeated = 0; ///< in succession
    int m_firstLength = 0;   ///< records of the first page, and of the one that was read last
    int m_lastLength = 0;
    bool m_hasAskedAgain = false; ///< for a page that came empty, or was said not to be there
    bool m_isBroken = false;      ///< an answer that waits is an error: nothing more is fetched
};
