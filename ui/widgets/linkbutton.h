#pragma once

#include "models/text/tokencolumns.h"

#include <QPushButton>

/// Text of a server that leads somewhere: looks like a link, is a button. Where it leads nowhere it is disabled and
/// plain, and a quiet slant tells words that say there is nothing.
class LinkButton : public QPushButton
{
    Q_OBJECT

public:
    /// Around the text, for the frame of the focus.
    static constexpr int frame = 2;

    explicit LinkButton(QWidget *parent = nullptr);

    /// `text` as sent; `action` is what a click does, in words.
    void setRawText(const QString &text, Tone tone, const QString &action);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont shownFont() const;

    QString m_shown; ///< displayable
    Tone m_tone = Tone::Plain;
};
