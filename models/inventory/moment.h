#pragma once

#include "models/record/field.h"
#include "models/record/instant.h"

#include <limits>

/// A moment of an inventory in eight bytes: milliseconds since 1970 UTC, or why there is none. Never is the server's
/// null. A placeholder (Instant::isPlaceholder) is no moment to reckon with.
class Moment
{
public:
    Moment() = default;
    explicit Moment(const Field<Instant> &field)
    {
        if (field)
            m_msecs = field->isPlaceholder() ? placeholder : field->msecs;
        else if (field.isNull())
            m_msecs = never;
        else if (field.isUnreadable())
            m_msecs = unreadable;
    }

    bool isKnown() const { return m_msecs > placeholder; }
    bool isNever() const { return m_msecs == never; }
    bool isAbsent() const { return m_msecs == absent; }
    bool isUnreadable() const { return m_msecs == unreadable; }
    bool isPlaceholder() const { return m_msecs == placeholder; }
    /// Of a known one.
    qint64 msecs() const { return m_msecs; }

    bool operator==(const Moment &) const = default;

private:
    // No date that can be written lies near them.
    static constexpr qint64 absent = std::numeric_limits<qint64>::min();
    static constexpr qint64 unreadable = absent + 1;
    static constexpr qint64 never = absent + 2;
    static constexpr qint64 placeholder = absent + 3;
    qint64 m_msecs = absent;
};
