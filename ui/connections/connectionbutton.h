#pragma once

#include "models/settings/connection.h"

#include <QAbstractButton>

/// Tells which server the window shows: a mark in color, the name that the user gave it, whether it is production, and
/// its host. Pressed, it leads to another one.
class ConnectionButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ConnectionButton(QWidget *parent = nullptr);

    /// `host` is empty for no connection. Shown as plain text.
    void setConnection(const Connection &connection, const QString &host);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString words() const;

    Connection m_connection;
    QString m_name;
    QString m_host;
};
