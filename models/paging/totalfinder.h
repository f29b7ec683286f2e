#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

/// How many rows a list has that tells nothing but pages. Pure logic: pages and their lengths go in, what is known of
/// the total and the pages worth asking for come out. The newest answer wins over older ones, since the list may grow
/// and shrink meanwhile.
///
/// A full page has `stride` records: the limit asked for, or the length of page 1 where the server caps it lower. A
/// shorter page is the end; an empty one lies behind it.
class TotalFinder
{
public:
    /// `limit` is the page size asked for; `limitIsHonoured` where this server has been seen to send as many.
    explicit TotalFinder(int limit = 100, bool limitIsHonoured = false);

    /// Page `page` (from 1) has `length` records. Where the same answer told a total, that is learned first.
    void learn(int page, int length);
    /// The server told the total itself.
    void learnTotal(qint64 total);
    /// The server told the number of its last page, whose length is not known.
    void learnLastPage(int page);
    /// All may have changed since: the old total is shown until the end has been looked at again.
    void distrust();

    /// Records on a full page; 0 until page 1 has come.
    int stride() const { return m_stride; }
    bool isExact() const;
    /// The total where it is exact, else what is certain: "at least".
    qint64 rows() const;
    /// Rows to offer for scrolling: `rows`, and a page of placeholders more where there may be more.
    qint64 rowsToShow() const;
    /// Pages to ask for next, at most three, the same until one of them has been learned. Empty where nothing is to be
    /// found out, or the server's own word is good enough.
    std::vector<int> nextProbes() const;

private:
    /// The first page known not to be full, and its records.
    struct End
    {
        int page;
        int length;
    };
    void learnFirst(int length);
    void learnSecond(int length);
    void checkTotal(int page, int length);
    std::vector<int> probesBeyond() const;
    std::vector<int> probesBetween() const;

    /// What was shown, and the last full page, when doubt came.
    struct Doubt
    {
        qint64 rows;
        int full;
    };

    int m_limit;
    bool m_limitIsHonoured;
    int m_stride = 0;
    bool m_strideIsSure = false; ///< false while page 1 is short: all there is, or the server's cap; page 2 tells
    int m_full = 0;              ///< the highest page known to be full, and all before it; 0 for none
    std::optional<End> m_end;    ///< always behind m_full
    int m_toldLastPage = 0;      ///< the server's own word, of unknown length; 0 where it gave none
    std::optional<qint64> m_total;
    bool m_totalIsUnreliable = false; ///< pages have contradicted it
    std::optional<Doubt> m_doubt;
};
