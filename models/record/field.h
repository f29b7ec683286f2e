#pragma once

#include <utility>

/// A field of the API in one of four states: absent (the server did not say), null (the server said "none"), a value,
/// or not readable: what the server said is not what the contract has there, and no value is made of it (see
/// UnreadableField). They are kept apart from the decoder to the cell: "not reported" is not "never".
template <typename T> class Field
{
public:
    Field() = default;
    Field(T value) // NOLINT(google-explicit-constructor): a value is a field that has one
        : m_state(State::Value)
        , m_value(std::move(value))
    {
    }
    static Field null() { return Field(State::Null); }
    static Field unreadable() { return Field(State::Unreadable); }

    bool isAbsent() const { return m_state == State::Absent; }
    bool isNull() const { return m_state == State::Null; }
    bool isUnreadable() const { return m_state == State::Unreadable; }
    bool hasValue() const { return m_state == State::Value; }
    explicit operator bool() const { return hasValue(); }

    /// The value; a default-constructed one where there is none.
    const T &value() const { return m_value; }
    const T &operator*() const { return m_value; }
    const T *operator->() const { return &m_value; }

    bool operator==(const Field &) const = default;

private:
    enum class State : unsigned char { Absent, Null, Value, Unreadable };
    explicit Field(State state)
        : m_state(state)
    {
    }
    State m_state = State::Absent;
    T m_value{};
};
