#pragma once

#include "tests/support/fakeserver.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <vector>

/// A list of tokens that never changes, and what an honest server answers about it: pages, a limit that may be capped,
/// either order of createdAt, and filters on createdAt and id. No two tokens are created at the same moment.
class TokenList
{
public:
    explicit TokenList(int count);

    int count() const { return int(m_records.size()); }
    /// All ids in the order that the list has by itself, or the other one.
    QStringList ids(bool isDescending = false) const;
    QByteArray record(int index) const { return m_records[std::size_t(index)].json; }

    /// The records that an honest answer to the request holds.
    QList<QByteArray> answer(const FakeRequest &request, int cap = 100) const;

private:
    struct Record
    {
        QString id;
        qint64 createdMsecs;
        QByteArray json;
    };
    bool matches(const Record &record, const FakeRequest &request) const;

    std::vector<Record> m_records;
};

/// `[…,…]`
QByteArray arrayOf(const QList<QByteArray> &records);
