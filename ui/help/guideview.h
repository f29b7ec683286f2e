#pragma once

#include <QList>
#include <QTextBrowser>
#include <QTimer>

/// Shows the guide: a Markdown file of ours with pictures beside it. Pictures are never wider than the view, and those
/// of the dark window show where colors are dark. It opens nothing outside the guide's folder; a link to the web goes
/// to the browser, one to a file beside the guide to whatever shows such files.
class GuideView : public QTextBrowser
{
    Q_OBJECT

public:
    struct Heading
    {
        int level;
        QString text;
        int position; ///< in the document
    };

    /// `folder` holds guide.md.
    explicit GuideView(const QString &folder, QWidget *parent = nullptr);

    /// In the order of the text; the guide's own title is the only one of level 1.
    const QList<Heading> &headings() const { return m_headings; }
    /// Puts the heading at the top. `index` is one of headings().
    void goTo(int index);
    /// Selects the next place where `text` stands, from the top again after the last. False where it stands nowhere.
    bool findNext(const QString &text);

    /// Folder of the guide that belongs to this program, installed or just built; empty where there is none.
    static QString folderOfProgram();

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void fit();
    void findHeadings();
    void setSpacing(QTextDocument *text) const;
    void setPictures(QTextDocument *text) const;
    void showAtTop(int position);
    void follow(const QUrl &link);
    QImage readPicture(const QString &name) const;
    QString picturePath(const QString &name) const;
    /// Of a file in the guide's folder; empty for any other, and where there is none.
    QString pathInside(const QString &name) const;

    QString m_folder;
    QList<Heading> m_headings;
    QTextDocument *m_text = nullptr; ///< the one that shows
    QTimer m_fitting;
    int m_fittedWidth = 0;
};
