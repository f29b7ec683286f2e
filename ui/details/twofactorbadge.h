#pragma once

#include "models/record/token.h"
#include "ui/widgets/elidedlabel.h"

/// Whether the owner needs a second factor to sign in, as a shape and as words: a tick, a warning, or neither where the
/// server did not say.
class TwoFactorBadge : public ElidedLabel
{
    Q_OBJECT

public:
    explicit TwoFactorBadge(QWidget *parent = nullptr);

    void setOwner(const User &owner);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class State { On, Off, Unknown };
    State m_state = State::Unknown;
};
