#pragma once

#include "models/text/jwtclaims.h"
#include "models/text/timetext.h"

#include <QObject>
#include <QStringList>

class QAction;
class QWidget;

/// What the access token that the console was given says about itself, where it is a JWT: whose it is, what it may do
/// and when it ends, each told as the token's own word, which nobody has checked. All texts are displayable.
class ClaimsNotice : public QObject
{
    Q_OBJECT

public:
    /// `window` is what the box is shown above.
    explicit ClaimsNotice(QWidget *window);

    /// Replaces what is told; empty claims tell nothing.
    void setClaims(const std::optional<JwtClaims> &claims, const TimeContext &context);

    /// Opens the box; disabled where the token says nothing.
    QAction *action() const { return m_action; }
    /// That it is the token's own word, then "Subject: user-1" and so on; none where the token says nothing.
    const QStringList &lines() const { return m_lines; }
    /// "This access token expires in 3 days." for one that has ended or soon will; empty otherwise.
    const QString &warning() const { return m_warning; }
    /// What to do about it.
    static QString advice();

private:
    void open();

    QWidget *m_window;
    QAction *m_action;
    QStringList m_lines;
    QString m_warning;
};
