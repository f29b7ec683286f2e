#pragma once

#include <QWidget>

class GuideView;
class QLabel;
class QLineEdit;
class QListWidget;

/// The guide in a window of its own: contents at the side, a field to find words with. Ctrl+F goes there, F3 to the
/// next place, Esc closes.
class GuideWindow : public QWidget
{
    Q_OBJECT

public:
    /// `folder` holds guide.md; empty where the program has come without it, which the window then says.
    explicit GuideWindow(const QString &folder, QWidget *parent = nullptr);

private:
    QWidget *setupFind();
    void fillContents();
    void find();

    GuideView *m_view;
    QListWidget *m_contents;
    QLineEdit *m_find;
    QLabel *m_found;
};
