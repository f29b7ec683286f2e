#pragma once

#include "models/review/tokenstatus.h"

#include <QColor>
#include <QRect>
#include <QWidget>

class QPainter;

/// The status of a token as a shape, so that it does not hang on color alone: a disc is active, a triangle expiring, a
/// square expired or revoked, a ring unknown. Always shown beside the word.

/// For text and shapes, of the theme in force.
QColor statusColor(TokenStatus status);
/// Draws the shape in the middle of `rect`, at most as large as a small letter.
void paintStatus(QPainter *painter, const QRect &rect, TokenStatus status, const QColor &color);

/// The shape as a widget, for a line of labels.
class StatusMark : public QWidget
{
    Q_OBJECT

public:
    explicit StatusMark(QWidget *parent = nullptr);

    void setStatus(TokenStatus status);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TokenStatus m_status = TokenStatus::Active;
};
