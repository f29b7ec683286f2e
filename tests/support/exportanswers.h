#pragma once

#include "ui/exporting/exportdialog.h"

#include <QLineEdit>
#include <QPushButton>

/// Fills the export dialog that is open in `window` in, and presses its button, as users do. False where there is none.
inline bool answerExportDialog(const QWidget &window, const QString &path)
{
    const auto *dialog = window.findChild<ExportDialog *>();
    if (!dialog)
        return false;
    for (auto *field : dialog->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == u"File")
            field->setText(path);
    }
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"Export") {
            button->click();
            return true;
        }
    }
    return false;
}
