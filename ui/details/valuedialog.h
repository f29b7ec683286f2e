#pragma once

#include "models/text/tokenfacts.h"

#include <QDialog>
#include <QTimer>

class TextView;

/// All of one value, to read, to select and to copy. Plain text, fit for display. A very long one is filled in piece by
/// piece, so that nobody waits for its end.
class ValueDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ValueDialog(const Fact &fact, QWidget *parent = nullptr);

    QSize sizeHint() const override;

private:
    void setupView();
    void addPiece();

    QString m_text;     ///< as sent
    qsizetype m_at = 0; ///< how much of it is in the view
    TextView *m_view;
    QTimer m_next; ///< runs until all of it is
};
