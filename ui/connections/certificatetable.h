#pragma once

#include <QWidget>

class QFormLayout;
struct CertificateFacts;

/// What a certificate says, a line each, for somebody who compares it with the right one. Plain text that can be
/// selected; text of a server needs no preparation.
class CertificateTable : public QWidget
{
    Q_OBJECT

public:
    explicit CertificateTable(QWidget *parent = nullptr);

    void showFacts(const CertificateFacts &facts);

private:
    void addRow(const QString &name, const QString &value);

    QFormLayout *m_rows;
};
