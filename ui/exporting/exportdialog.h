#pragma once

#include "models/exporting/exportfile.h"
#include "ui/widgets/basedialog.h"

#include <QVariantMap>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;

/// What can be chosen beside the fields of the records.
struct ExportOffer
{
    QStringList computed; ///< columns that are no fields
    QStringList shown;    ///< the columns that show, in their order, as columns of a file; empty for none
};

/// Asks what is exported, as what, with which columns, and where to. Remembers all but the file's name, for each
/// connection by itself. The file is not touched here.
class ExportDialog : public BaseDialog
{
    Q_OBJECT

public:
    /// `sources` say what can be exported, in words, with how many tokens; `chosen` is one of them, from 0.
    /// `memory` is the group of the settings where the choices are kept, empty or with a slash at its end; what is not
    /// there is as it was for the last export of all.
    ExportDialog(const QStringList &sources, int chosen, const QString &memory, ExportOffer offer = {},
                 QWidget *parent = nullptr);

signals:
    /// The user has decided; the dialog is closed then.
    void exportRequested(int source, const ExportOptions &options, const QString &path);

private:
    QWidget *setupColumns();
    QWidget *setupFile();
    QStringList allColumns() const;
    void fillColumns(const QStringList &chosen);
    void checkColumns(const QStringList &chosen);
    void findColumns(const QString &text);
    void browse();
    void followFormat();
    void showState();
    void confirm();
    QVariantMap choices() const;
    void remember() const;
    QVariant remembered(const QString &key, const QVariant &standard) const;
    QCheckBox *makeCheck(const QString &text, const QString &help, const QString &key, bool standard) const;
    QString folder() const;
    QStringList checkedColumns() const;
    ExportOptions options() const;
    QString path() const;

    QString m_memory;       ///< first of all: what follows is made with it
    ExportOffer m_offer;    ///< the same
    QVariantMap m_proposed; ///< choices as the dialog began with
    QList<QRadioButton *> m_sources;
    QComboBox *m_format;
    QWidget *m_columnsBox = nullptr;
    QListWidget *m_columns = nullptr;
    QLabel *m_columnCount = nullptr;
    QCheckBox *m_reported;
    QCheckBox *m_guard;
    QCheckBox *m_mark;
    QCheckBox *m_manifest;
    QLineEdit *m_file = nullptr;
    QLabel *m_note;
    QPushButton *m_export = nullptr;
};
