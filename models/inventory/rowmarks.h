#pragma once

#include <QString>

#include <memory>
#include <span>
#include <vector>

/// What is known of the rows of an inventory from elsewhere, a value a row; each is empty where nothing is. Not owned.
struct RowMarks
{
    /// What has changed since an earlier review: a bit for each of `changeRules`, in their order.
    std::span<const quint32> changes = {};
    /// What was decided: 0 for nothing, else the number of a TokenVerdict, with `outdatedVerdict` where the token is
    /// not any more what it was then.
    std::span<const quint8> verdicts = {};

    quint32 changesAt(int row) const { return changes.empty() ? 0 : changes[size_t(row)]; }
    quint8 verdictAt(int row) const { return verdicts.empty() ? quint8(0) : verdicts[size_t(row)]; }
};
constexpr quint8 outdatedVerdict = 0x10;
constexpr quint8 verdictNumber(quint8 mark)
{
    return mark & 3;
}
/// As filters and scripts name verdicts, from that of number 1 on.
constexpr const char *decisionWords[] = {"keep", "revoke", "ask"};
/// Of such a word, of `none` and of `outdated`.
QString decisionTitle(const QString &word);

/// The same, owned together with others. Does not change.
struct SharedMarks
{
    std::shared_ptr<const std::vector<quint32>> changes; ///< null where it is compared with no earlier review
    std::shared_ptr<const std::vector<quint8>> verdicts; ///< null where nobody decides
    qint64 gone = 0;                                     ///< tokens of the earlier review that have no rows any more

    RowMarks view() const
    {
        RowMarks marks;
        if (changes)
            marks.changes = *changes;
        if (verdicts)
            marks.verdicts = *verdicts;
        return marks;
    }
    bool operator==(const SharedMarks &) const = default;
};
