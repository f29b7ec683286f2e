#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QSet>
#include <QString>
#include <QTimeZone>

/// A value of a term, and whether it stands in quotes.
struct OracleValue
{
    QString text;
    bool isQuoted = false;
};

/// A term of a filter, put together by a test. Without a field, a word.
struct OracleTerm
{
    QString field;
    QList<OracleValue> values;
    bool isNegated = false;

    QString text() const;
};
QString textOf(const QList<OracleTerm> &terms);

/// What a filter means, once more, from its description straight over the records' JSON. It knows nothing of how
/// filters are read and applied.
class FilterOracle
{
public:
    FilterOracle(qint64 now, const QTimeZone &zone)
        : m_now(now)
        , m_zone(zone)
    {
    }

    /// `findings` are the keys of the rules that the record has.
    bool matches(const QList<OracleTerm> &terms, const QJsonObject &record, const QSet<QString> &findings) const;

private:
    bool holds(const OracleTerm &term, const OracleValue &value, const QJsonObject &record,
               const QSet<QString> &findings) const;
    bool stateIs(const QString &word, const QJsonObject &record) const;
    bool momentIs(const QString &field, const QString &value, const QJsonObject &record) const;
    bool ageIs(const QString &value, qint64 age) const;
    bool isIn(const QString &period, qint64 moment) const;

    qint64 m_now;
    QTimeZone m_zone;
};
