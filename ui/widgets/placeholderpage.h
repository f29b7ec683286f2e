#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

/// Stands where rows would: a picture, a title and a text, a little above the middle, and what to do below them.
class PlaceholderPage : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceholderPage(QWidget *parent = nullptr);

    void setPicture(const QIcon &icon, int size);
    void setTitle(const QString &title);
    /// Plain text, as the title; nothing hides the label.
    void setText(const QString &text);
    /// Where the buttons belong.
    QVBoxLayout *below() const { return m_below; }

private:
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QVBoxLayout *m_below;
};
