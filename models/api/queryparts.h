#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

/// A query string as queryString makes it, taken apart, for whoever asks something else in its place.
class QueryParts
{
public:
    explicit QueryParts(const QByteArray &query);

    /// Of the first parameter of that name, decoded; empty without one.
    QByteArray value(const QByteArray &name) const;
    /// All parameters as they were sent, but for those whose names begin with one of these.
    QByteArray without(const QList<QByteArray> &prefixes) const;

    struct Parameter
    {
        QByteArray name;  ///< decoded
        QByteArray value; ///< decoded
        QByteArray raw;   ///< both, as they were sent
    };
    const QList<Parameter> &parameters() const { return m_parameters; }

private:
    QList<Parameter> m_parameters;
};

/// `name=value` behind what is there already, percent-encoded.
void appendParameter(QByteArray *query, const QByteArray &name, const QByteArray &value);
