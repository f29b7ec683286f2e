#pragma once

#include "models/record/token.h"
#include "models/review/tokenstatus.h"
#include "models/text/timetext.h"

#include <QList>
#include <QWidget>

/// The life of a token on one line: from its creation to its expiry, filled up to now, with the moments in between that
/// the server reported. Of a token that does not expire the line ends with now. Times outside the line stand at its
/// ends.
class LifetimeBar : public QWidget
{
    Q_OBJECT

public:
    explicit LifetimeBar(QWidget *parent = nullptr);

    /// Whether it is known where the line begins and what it leads to.
    static bool canShow(const Token &token);
    void setToken(const Token &token, const TimeContext &context);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Mark
    {
        qreal at; ///< 0 at the creation, 1 at the end
        QString label;
    };

    qreal positionOf(qint64 msecs) const;
    int xOf(qreal at) const;
    QFont labelFont() const;
    void describe(const Token &token, const TimeContext &context);
    void paintLine(QPainter &painter) const;
    void paintNow(QPainter &painter, const QColor &color) const;
    void paintLabels(QPainter &painter) const;

    QList<Mark> m_marks; ///< the ends first, so that their labels come before others' where room is short
    qint64 m_from = 0;
    qint64 m_to = 0;
    qreal m_now = 0;
    bool m_hasNow = false; ///< it lies within the line, and is its third mark
    TokenStatus m_status = TokenStatus::Active;
};
