#pragma once

#include "ui/widgets/placeholderpage.h"

class QPushButton;

/// Stands in the table's place where there are no rows: why that is, and what to do about it.
class EmptyPage : public PlaceholderPage
{
    Q_OBJECT

public:
    enum class State {
        Loading,        ///< no page has come yet
        NotLoaded,      ///< nor again since a failure: the message bar says why
        NothingMatches, ///< there may be tokens, but not with these filters
        NoTokens,       ///< the account has none
        Gone,           ///< those that are asked for were in an earlier review alone
    };

    explicit EmptyPage(QWidget *parent = nullptr);

    void setState(State state);
    State state() const { return m_state; }

signals:
    /// The button was pressed: clear the filters, or show what is gone.
    void actionRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();
    void showIcon();

    State m_state = State::Loading;
    QPushButton *m_action;
};
