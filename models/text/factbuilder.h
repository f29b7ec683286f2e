#pragma once

#include "models/record/fieldpath.h"
#include "models/text/tokenfacts.h"

/// How values become facts. Private to models/text.
namespace factbuilder {

/// Gathers the facts of one object, in the order of the calls, each under its label (see fieldLabel). `path` is the
/// object's own.
class FactBuilder
{
public:
    FactBuilder(const TimeContext &context, QString path);

    /// `ifNull` is what a null says in plain words, such as "never"; without it null is a quiet "none".
    template <typename T> FactBuilder &add(const char *key, const Field<T> &field, const QString &ifNull = {})
    {
        Fact fact = named(key);
        if (field)
            describe(fact, *field);
        else
            describeMissing(fact, field, ifNull);
        m_facts.append(std::move(fact));
        return *this;
    }

    template <typename T> FactBuilder &add(const char *key, const T &value) { return add(key, Field<T>(value)); }

    /// Replaces yes and no of the fact added last by words that fit it better; leaves one without a value alone.
    FactBuilder &inWords(const QString &yes, const QString &no);

    /// A fact of an object that holds others: `children` must be empty unless the object is there.
    template <typename T> Fact object(const char *key, const Field<T> &field, QList<Fact> children) const
    {
        Fact fact = named(key);
        if (!field)
            describeMissing(fact, field, {});
        fact.children = std::move(children);
        return fact;
    }

    FactBuilder &append(Fact fact);
    QList<Fact> facts() const { return m_facts; }

private:
    Fact named(const char *key) const;
    void describe(Fact &fact, const QString &text) const;
    void describe(Fact &fact, const Instant &instant) const;
    void describe(Fact &fact, bool yes) const;
    void describe(Fact &fact, qint64 number) const;
    void describe(Fact &fact, const QStringList &items) const;
    template <typename T> static void describeMissing(Fact &fact, const Field<T> &field, const QString &ifNull)
    {
        if (field.isUnreadable())
            fact.tone = Tone::Odd; // see tellUnreadable
        else if (field.isNull())
            describeNull(fact, ifNull);
        else
            describeAbsent(fact);
    }
    static void describeNull(Fact &fact, const QString &ifNull);
    static void describeAbsent(Fact &fact);

    const TimeContext &m_context;
    QString m_path;
    QList<Fact> m_facts;
};

/// Says of the facts that could not be read what was sent, in them and below them.
void tellUnreadable(Fact &fact, const Token &token);
/// Says "empty" of a fact that has a value without anything in it.
void describeEmpty(Fact &fact);

} // namespace factbuilder
