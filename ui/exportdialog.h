#pragma once

#include "models/exporting/exportfile.h"
#include "ui/consoledialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;

/// Asks what is exported, as what, with which columns, and where to. Remembers all but the file's name. The file is not
/// touched here.
class ExportDialog : public ConsoleDialog
{
    Q_OBJECT

public:
    /// `sources` say what can be exported, in words, with how many tokens; `chosen` is one of them, from 0.
    ExportDialog(const QStringList &sources, int chosen, QWidget *parent = nullptr);

signals:
    /// The user has decided; the dialog is closed then.
    void exportRequested(int source, const ExportOptions &options, const QString &path);

private:
    QWidget *setupColumns();
    QWidget *setupFile();
    void fillColumns(const QStringList &chosen);
    void checkColumns(const QStringList &chosen);
    void findColumns(const QString &text);
    void browse();
    void followFormat();
    void showState();
    void confirm();
    void remember() const;
    ExportOptions options() const;
    QString path() const;

    QList<QRadioButton *> m_sources;
    QComboBox *m_format;
    QWidget *m_columnsBox = nullptr;
    QListWidget *m_columns = nullptr;
    QLabel *m_columnCount = nullptr;
    QCheckBox *m_guard;
    QCheckBox *m_mark;
    QCheckBox *m_manifest;
    QLineEdit *m_file = nullptr;
    QLabel *m_note;
    QPushButton *m_export = nullptr;
};
