#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

/// How many rows a list has of which only pages are sent. Pure logic: pages and their lengths go in, what is known of
/// the total and the pages worth asking for come out. The newest answer wins over older ones, since the list may grow
/// and shrink meanwhile.
///
/// A full page is as long as page 1, `stride`: the limit asked for, or less where the server caps it or has no more. A
/// shorter page is the end; an empty one is past it.
class TotalFinder
{
public:
    /// What an answer says about the total besides its records.
    struct Reported
    {
        std::optional<qint64> rows;
        std::optional<int> lastPage; ///< its number; how full it is, is not known
    };

    /// `limit` is the page size asked for; `limitIsHonored` where this server has been seen to send as many.
    explicit TotalFinder(int limit = 100, bool limitIsHonored = false);

    /// Page `page` (from 1) has `length` records. Before page 1 has come, nothing is learned from others.
    void learn(int page, int length, const Reported &reported);
    void learn(int page, int length) { learn(page, length, Reported()); }
    /// The server refused page `page`: it says that there is none (`isMissing`), or that it does not take the number.
    /// True where that may be the end of the list; false where it is a failure to report.
    bool learnRefused(int page, bool isMissing);
    /// Everything may have changed: the old total is shown until page 1 and the end have been checked again.
    void distrust();

    /// Whether nothing is known before page 1 comes.
    bool awaitsFirst() const { return m_awaitsFirst; }
    bool isLimitHonored() const { return m_limitIsHonored; }
    /// Records on a full page; 0 until page 1 has come.
    int stride() const { return m_stride; }
    bool isExact() const { return total().has_value(); }
    /// The total where it is exact, else what is certain: "at least".
    qint64 rows() const;
    /// Rows to offer for scrolling: `rows`, and a page of placeholders more where there may be more.
    qint64 rowsToShow() const;
    /// Pages to ask for next, at most three, the same until one of them has been learned. Empty where nothing is left
    /// to find out, or the number that the server reported is good enough.
    std::vector<int> nextProbes() const;

private:
    /// The first page known not to be full, and its records.
    struct End
    {
        int page;
        int length;
    };
    /// The first page that the server refused. It is the end if the page before it arrives after that, and the server
    /// refuses it once more: neither a server that is down nor a single odd answer may cut a list short.
    struct Refused
    {
        int page;
        bool isPageBeforeSeen = false;
    };
    /// What was known, and what was shown, when doubt arose.
    struct Doubt
    {
        qint64 rows = 0;
        qint64 shown = 0;
    };
    std::optional<qint64> total() const;
    void learnFirst(int length);
    void learnLength(int page, int length);
    void learnReported(const Reported &reported);
    void checkReported(int page, int length);
    /// Page 1 is shorter than asked for and the only one seen: all there is, or the server's cap.
    bool mayBeAll() const { return m_full == 1 && m_stride < m_limit; }
    std::vector<int> probesBeyond() const;
    std::vector<int> probesBefore(const End &end) const;

    int m_limit;
    bool m_limitIsHonored;
    bool m_awaitsFirst = true;
    int m_stride = 0;
    int m_full = 0;           ///< the highest page known to be full, and all before it; 0 for none
    std::optional<End> m_end; ///< always after m_full
    std::optional<Refused> m_refused;
    std::optional<qint64> m_reportedRows;
    int m_reportedLastPage = 0;        ///< 0 where the server reported none
    bool m_isReportUnreliable = false; ///< pages have contradicted what the server reported
    std::optional<Doubt> m_doubt;
};
