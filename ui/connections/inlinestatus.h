#pragma once

#include <QWidget>

class CertificateTable;
class QLabel;
struct ConnectionResult;

/// A sentence below the fields of a dialog: how a test went, or what is wrong. Plain text, read out by screen readers
/// when it comes.
class InlineStatus : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Note, Good, Bad };

    explicit InlineStatus(QWidget *parent = nullptr);

    /// Text of a server needs no preparation.
    void showResult(Kind kind, const QString &text);
    /// With the certificate that was refused in a table below.
    void showResult(const ConnectionResult &result);
    void clear();
    /// Empty where nothing is shown.
    QString text() const;

private:
    QLabel *m_icon;
    QLabel *m_text;
    CertificateTable *m_certificate;
};
