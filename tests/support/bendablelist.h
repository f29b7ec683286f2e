#pragma once

#include "models/api/tokenapi.h"
#include "models/query/tokenquery.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QSet>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

/// How a server may differ from what the API says, without a word of it.
struct Bends
{
    enum class Bound {
        Right,
        Exclusive,
        SecondsDown,
        SecondsUp,
        MillisDown,
        MillisUp,
        DaysDown,
        DaysUp,
        AsText,
        OffsetDropped,
        Ignored,
        Refused
    };
    enum class Ties { ById, Random, ByName };
    enum class IdList { List, One, First, Ignored, Refused };
    enum class Precision { Seconds, Millis, MillisUp, Ticks, Mixed, Offset };
    enum class Stray { None, Empty, Repeated };
    enum class UpdateSort { Right, Ignored, Refused };

    Bound bound = Bound::Right;
    int refusal = 400;
    Bound updated = Bound::Right; ///< of updatedAt
    UpdateSort updateSort = UpdateSort::Right;
    Ties ties = Ties::ById;
    int cap = 0; ///< records a page at most, 0 for as many as asked for
    bool skipsByAsked = false;
    IdList idList = IdList::List;
    bool ignoresOneId = false;
    Precision precision = Precision::Ticks;
    Stray stray = Stray::None;
    int strayAnswer = 0;  ///< which of the answers, from 1
    int changesInTen = 0; ///< answers of ten before which others change something

    static Bends random(QRandomGenerator &random);
    void bendUpdates(QRandomGenerator &random);
    bool isHonest() const;
    QString text() const;
};

/// A list of tokens behind such a server, that others change between two answers.
class BendableList
{
public:
    struct Reply
    {
        int status = 200;
        QByteArray body;
    };
    struct Record
    {
        QString id;
        qint64 ticks = 0;  ///< 100 ns since 1970
        QString createdAt; ///< as shown
        QString updatedAt;
        QString firstUpdatedAt;
        QString name;
        bool isFirst = false; ///< there from the start
        bool isLater = false; ///< what a token has become
    };

    BendableList(const Bends &bends, quint32 seed);

    void setBends(const Bends &bends) { m_bends = bends; }
    /// So many tokens, some of which share their moments; `dense` within few seconds.
    void fill(int count, int mostEqual, bool isDense);
    Reply answer(const QByteArray &query);
    int answers() const { return m_answers; }
    const std::vector<Record> &records() const { return m_records; }
    /// Every token that ever was, each time that it was updated by itself.
    const std::vector<Record> &all() const { return m_all; }
    int mostAtOneMoment() const;
    /// By what the server keeps to itself: it may show less.
    static bool isWithin(const DateRange &range, const Record &record);

private:
    struct Query;
    Record make(qint64 ticks);
    QString shown(qint64 ticks);
    static qint64 bent(Bends::Bound bound, const QString &text);
    static bool passes(Bends::Bound bend, const QString &shown, qint64 ticks, const QByteArray &op,
                       const QString &bound);
    bool matches(const Record &record, const Query &query) const;
    void change();

    Bends m_bends;
    QRandomGenerator m_random;
    std::vector<Record> m_records;
    std::vector<Record> m_all;
    int m_answers = 0;
    qint64 m_updateUnit; ///< between the moments at which tokens were updated
    QByteArray m_formerBody;
};

/// Hands a list's answers to a queue without a socket: a run takes a millisecond.
class BendableApi final : public TokenApi
{
public:
    explicit BendableApi(BendableList *list);
    Id get(const PageRequest &request, Callback callback, std::optional<int> deadlineMsecs = {}) override;
    void cancel(Id id) override;

private:
    BendableList *m_list;
    QSet<Id> m_open;
    Id m_lastId = 0;
};
