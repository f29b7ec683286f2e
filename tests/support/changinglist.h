#pragma once

#include "tests/support/fakeserver.h"

#include <QMap>
#include <QRandomGenerator>
#include <QSet>
#include <QString>

/// A list of tokens that a fake server pages through, sorted and bounded by createdAt as it is asked, and that others
/// change between two requests. Knows which tokens were there all the time.
class ChangingList
{
public:
    explicit ChangingList(quint32 seed);

    /// Moments are written with 0 to 7 digits of a fraction, as servers do.
    void insert(qint64 msecs, int digits = 3);
    /// So many tokens, `equal` of them at a time created at the same moment.
    void fill(int count, int equal = 1);
    /// So many tokens come, go or get another name, anywhere in the list.
    void change(int count);
    /// Removes tokens of one moment, as where a job cleans up after another.
    void removeSome(qint64 msecs, int count);

    FakeReply answer(const FakeRequest &request);

    int size() const { return int(m_records.size()); }
    QStringList idsInOrder() const;
    /// Those that were there when it was called last, and ever since.
    void watch();
    QSet<QString> survivors() const { return m_watched; }

    int cap = 100;              ///< records a page at most
    bool ignoresBounds = false; ///< filters are read by nobody
    bool ignoresSort = false;   ///< descending whatever is asked
    bool refusesBounds = false; ///< 400
    bool ignoresIds = false;
    bool refusesDescending = false;

private:
    struct Record
    {
        QString id;
        QString createdAt;
        QString name;
    };
    using Key = QPair<qint64, QString>; ///< 100 ns since 1970, id
    QByteArray json(const Record &record) const;
    void remove(const Key &key);

    QRandomGenerator m_random;
    QMap<Key, Record> m_records;
    QSet<QString> m_watched;
    int m_lastId = 0;
};
