#pragma once

#include "models/query/tokenquery.h"

#include <QByteArray>
#include <QList>

/// A page to ask for, as a value: parameters in UTF-8, in the order in which they are sent. It becomes bytes where it
/// is sent, so that whoever asks something else in its place need not take bytes apart.
class PageRequest
{
public:
    struct Parameter
    {
        QByteArray name;
        QByteArray value;
        bool operator==(const Parameter &) const = default;
    };

    PageRequest() = default; ///< without any parameter
    /// `page` starts at 1.
    PageRequest(int page, int limit);
    /// One page of what a query asks for. Days are those of `zone`, which is valid, also across its daylight-saving
    /// changes. Every bound that is not open is sent.
    PageRequest(const TokenQuery &query, int page, int limit, const QTimeZone &zone);

    void add(const QByteArray &name, const QByteArray &value) { m_parameters.append({name, value}); }
    void add(const PageRequest &other) { m_parameters += other.m_parameters; }
    const QList<Parameter> &parameters() const { return m_parameters; }
    /// Of the first parameter of that name; empty without one.
    QByteArray value(const QByteArray &name) const;
    /// All parameters but those whose names begin with one of these.
    PageRequest without(const QList<QByteArray> &prefixes) const;

    /// The query string: names and values percent-encoded, so that the server decodes exactly what was typed.
    QByteArray encoded() const;
    bool operator==(const PageRequest &) const = default;

private:
    void add(const QByteArray &field, const DateRange &range, const QTimeZone &zone);

    QList<Parameter> m_parameters;
};
