#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

/// A search field that is hidden until it is wanted. Enter goes to the next match, Shift and
/// Enter to the one before, Escape closes it.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what the field is called, such as "Find in details".
    explicit FindBar(const QString &name, QWidget *parent = nullptr);

    /// Shows the field, ready to be typed in.
    void open();
    void close();
    /// How many fields were found.
    void setMatchCount(int count);

signals:
    void textChanged(const QString &text);
    void nextRequested(bool forward);
    /// The user wants to walk through what was found.
    void leaveRequested();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_field;
    QLabel *m_count;
};
