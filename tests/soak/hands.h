#pragma once

#include <QKeySequence>
#include <QPoint>
#include <QWidget>

#include <functional>

/// Keys and mouse. After each of them `rest` is called: what follows is another input.
class Hands
{
public:
    Hands(QWidget *window, std::function<void()> rest)
        : m_window(window)
        , m_rest(std::move(rest))
    {
    }

    void rest() const { m_rest(); }
    void click(QWidget *widget, QPoint place = {}, Qt::KeyboardModifiers modifiers = {}) const;
    void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    /// Turns the wheel over the middle of the widget.
    void turn(QWidget *widget, int notches) const;
    /// In the place of what stands in the field, with Enter behind it.
    void typeInto(const QString &field, const QString &text) const;
    /// The action that has the shortcut.
    void trigger(const QKeySequence &shortcut) const;

    /// By its accessible name.
    template <typename T> T *find(const QString &name) const
    {
        for (T *widget : m_window->findChildren<T *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }

private:
    QWidget *m_window;
    std::function<void()> m_rest;
};
