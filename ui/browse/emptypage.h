#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

/// Stands where the table would where there are no rows: why that is, and the way on.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    enum class State {
        Loading,        ///< no page has come yet
        NotLoaded,      ///< nor again since a failure: the message bar says why
        NothingMatches, ///< there may be tokens, but not with these filters
        NoTokens,       ///< the account has none
    };

    explicit EmptyPage(QWidget *parent = nullptr);

    /// `detail` takes the place of the state's own sentence, such as what was searched for. Shown as plain text.
    void setState(State state, const QString &detail = {});
    State state() const { return m_state; }

signals:
    /// The button was pressed: clear the filters.
    void actionRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupLayout();
    void showState();
    void showIcon();

    State m_state = State::Loading;
    QString m_detail;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
};
