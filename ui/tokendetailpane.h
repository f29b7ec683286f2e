#pragma once

#include "models/token/timetext.h"
#include "models/token/token.h"

#include <QWidget>

#include <optional>

class ElidedLabel;
class FactTree;
class LifetimeBar;
class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTabWidget;
class QUrl;
class StatusMark;

/// Everything about one token: its name and status, its life as a bar, its fields as a tree, and the record as the
/// server sent it. Fast enough to follow the keyboard through the table.
class TokenDetailPane : public QWidget
{
    Q_OBJECT

public:
    explicit TokenDetailPane(QWidget *parent = nullptr);

    /// Returns early where the same is shown already: call it as often as rows change.
    void setToken(const Token &token, const TimeContext &context);
    /// A row is selected, and its token has not arrived.
    void setLoading();
    /// And will not without being asked for again.
    void setNotLoaded();
    /// No row is selected.
    void clear();

    QSize sizeHint() const override;

signals:
    /// The user asked to open a value that is a http or https address. Nothing is opened here.
    void linkRequested(const QUrl &url);

private:
    void setupLayout();
    QWidget *setupHeader();
    void setupTabs();
    void connectSignals();
    void showMessage(const QString &text);
    void refresh();
    void refreshRaw();
    bool shows(const Token &token, const TimeContext &context) const;

    std::optional<Token> m_token;
    TimeContext m_context;
    QByteArray m_shownRaw; ///< what the raw tab holds, filled only while it is visible

    QStackedWidget *m_pages = nullptr;
    QLabel *m_message = nullptr;
    ElidedLabel *m_name = nullptr;
    StatusMark *m_statusMark = nullptr;
    QLabel *m_statusWord = nullptr;
    ElidedLabel *m_expiry = nullptr;
    LifetimeBar *m_lifetime = nullptr;
    QTabWidget *m_tabs = nullptr;
    FactTree *m_facts = nullptr;
    QPlainTextEdit *m_raw = nullptr;
};
