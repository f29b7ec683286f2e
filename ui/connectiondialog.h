#pragma once

#include "models/api/endpoint.h"

#include <QDialog>

class QLabel;
class QLineEdit;

/// Asks where the API is and for the token to read it with. The token stays in memory, for this session only.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectionDialog(const QString &baseUrl, QWidget *parent = nullptr);

signals:
    /// Both are valid.
    void connectRequested(const ApiEndpoint &endpoint);

private:
    void check();
    void showProblem(const QString &problem);

    QLineEdit *m_baseUrl;
    QLineEdit *m_token;
    QLabel *m_problem;
};
