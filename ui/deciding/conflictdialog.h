#pragma once

#include "ui/deciding/conflictmodel.h"
#include "ui/widgets/basedialog.h"

class QLabel;
class QTableView;

/// Asks of an import which of two decisions about a token counts, of each token or of all. Accepted where they are to
/// be imported so.
class ConflictDialog : public BaseDialog
{
    Q_OBJECT

public:
    /// `text` stands above; the model becomes the dialog's.
    ConflictDialog(const QString &text, ConflictModel *model, QWidget *parent);

    const QList<ConflictChoice> &choices() const { return m_model->choices(); }

private:
    QLayout *makeChoices();
    void setupTable();
    void toggleSelected();
    void showCount();

    ConflictModel *m_model;
    QTableView *m_table;
    QLabel *m_count;
};
