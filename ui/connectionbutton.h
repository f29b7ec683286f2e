#pragma once

#include <QAbstractButton>

/// Tells which server the window shows: a mark in colour, the name that the user gave it, and its host. Pressed, it
/// leads to another one.
class ConnectionButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ConnectionButton(QWidget *parent = nullptr);

    /// Both empty for no connection. Shown as plain text.
    void setConnection(const QString &name, const QString &host);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_host;
};
