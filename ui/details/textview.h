#pragma once

#include <QPlainTextEdit>

/// A text of the server to read and to copy from. What shows is fit for display (see displayLines); what is copied, or
/// dragged away, is the text itself.
class TextView : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// `name` is what assistive technology reads.
    explicit TextView(const QString &name, QWidget *parent = nullptr);

    /// What stands behind what shows, from now on.
    void setValue(const QString &value);

protected:
    QMimeData *createMimeDataFromSelection() const override;

private:
    QString selectedValue() const;

    QString m_value;
    bool m_hasOwnMarks = false; ///< the text itself holds what looks like a mark of ours
};
