#pragma once

#include <utility>

/// A field of the API in one of three states: absent (the server did not say), null (the server said "none"), or a
/// value. The three are kept apart from the decoder to the cell: "not reported" is not "never".
template <typename T> class Field
{
public:
    Field() = default;
    Field(T value) // NOLINT(google-explicit-constructor): a value is a field that has one
        : m_state(State::Value)
        , m_value(std::move(value))
    {
    }
    static Field null()
    {
        Field field;
        field.m_state = State::Null;
        return field;
    }

    bool isAbsent() const { return m_state == State::Absent; }
    bool isNull() const { return m_state == State::Null; }
    bool hasValue() const { return m_state == State::Value; }
    explicit operator bool() const { return hasValue(); }

    /// The value; a default-constructed one where there is none.
    const T &value() const { return m_value; }
    const T &operator*() const { return m_value; }
    const T *operator->() const { return &m_value; }

    bool operator==(const Field &) const = default;

private:
    enum class State : unsigned char { Absent, Null, Value };
    State m_state = State::Absent;
    T m_value{};
};
