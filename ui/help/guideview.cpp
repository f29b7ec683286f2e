#include "ui/help/guideview.h"

#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextTableFormat>

namespace {

const QString fileName = QStringLiteral("guide.md");
constexpr int guideHeadingSpace = 24;
constexpr int closeSpace = 6;
constexpr int margin = 20;
/// Pictures are fitted when the edge of the window rests.
constexpr int fitAfterMsecs = 100;

/// As the web pages that show the same file make them: "Export a list" is export-a-list.
QString anchorOf(const QString &heading)
{
    QString anchor;
    const QString lower = heading.toLower();
    for (const QChar c : lower) {
        if (c.isLetterOrNumber() || c == u'-')
            anchor += c;
        else if (c == u' ')
            anchor += u'-';
    }
    return anchor;
}

} // namespace

GuideView::GuideView(const QString &folder, QWidget *parent)
    : QTextBrowser(parent)
    , m_folder(QDir(folder).canonicalPath())
{
    setAccessibleName(tr("Guide"));
    setOpenLinks(false);
    connect(this, &QTextBrowser::anchorClicked, this, &GuideView::follow);
    m_fitting.setSingleShot(true);
    m_fitting.setInterval(fitAfterMsecs);
    connect(&m_fitting, &QTimer::timeout, this, &GuideView::fit);
    load();
}

QString GuideView::folderOfProgram()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    for (const char *folder : {"../share/pat-console/guide", "../../../docs"}) {
        const QString path = programs.absoluteFilePath(QLatin1String(folder));
        if (QFile::exists(path + u'/' + fileName))
            return QDir::cleanPath(path);
    }
    return {};
}

/// Makes a new document each time: pictures that change their size in one that has been laid out leave lines without
/// a place.
void GuideView::load()
{
    QFile file(m_folder + u'/' + fileName);
    if (!file.open(QIODevice::ReadOnly))
        return;
    m_fittedWidth = viewport()->width();
    auto *text = new QTextDocument(this);
    text->setDocumentMargin(margin);
    text->setDefaultFont(font());
    text->setMarkdown(QString::fromUtf8(file.readAll()),
                      QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                          QTextDocument::MarkdownNoHTML);
    setSpacing(text);
    setPictures(text);
    setDocument(text);
    delete m_text;
    m_text = text;
    findHeadings();
}

/// After the width has changed. What is read stays in view.
void GuideView::fit()
{
    if (m_fittedWidth == viewport()->width())
        return;
    // Nothing is where it will be before the window has shown.
    const int top = verticalScrollBar()->value() > 0 ? cursorForPosition(QPoint(0, 0)).position() : 0;
    const int cursorPosition = textCursor().position();
    load();
    QTextCursor cursor(document());
    cursor.setPosition(cursorPosition);
    setTextCursor(cursor);
    showAtTop(top);
}

void GuideView::findHeadings()
{
    m_headings.clear();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (const int level = block.blockFormat().headingLevel(); level > 0)
            m_headings.append({level, block.text(), block.position()});
    }
}

/// Markdown says what is a heading and what is code, not how far it stands from the rest.
void GuideView::setSpacing(QTextDocument *text) const
{
    const ThemeColors &colors = themeColors();
    QTextCursor cursor(text);
    cursor.beginEditBlock();
    for (QTextBlock block = text->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (format.headingLevel() > 0) {
            format.setTopMargin(block.position() > 0 ? guideHeadingSpace : 0);
            format.setBottomMargin(closeSpace);
        } else if (format.nonBreakableLines()) {
            format.setBackground(colors.window);
        }
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
    for (QTextFrame *frame : text->rootFrame()->childFrames()) {
        QTextTableFormat format = frame->frameFormat().toTableFormat();
        format.setBorderCollapse(true);
        format.setBorderBrush(colors.line);
        format.setCellPadding(closeSpace);
        format.setTopMargin(closeSpace);
        format.setBottomMargin(closeSpace);
        frame->setFrameFormat(format);
    }
    cursor.endEditBlock();
}

void GuideView::goTo(int index)
{
    QTextCursor cursor(document());
    cursor.setPosition(m_headings.at(index).position);
    setTextCursor(cursor);
    showAtTop(cursor.position());
}

void GuideView::showAtTop(int position)
{
    const QTextBlock block = document()->findBlock(position);
    const double top = document()->documentLayout()->blockBoundingRect(block).top();
    verticalScrollBar()->setValue(block == document()->begin() ? 0 : qRound(top) - margin);
}

bool GuideView::findNext(const QString &text)
{
    if (text.isEmpty() || find(text))
        return true;
    const QTextCursor former = textCursor();
    moveCursor(QTextCursor::Start);
    if (find(text))
        return true;
    setTextCursor(former);
    return false;
}

QString GuideView::picturePath(const QString &name) const
{
    QString path = name;
    if (themeColors().dark)
        path.replace(QStringLiteral("/light/"), QStringLiteral("/dark/"));
    return pathInside(path);
}

QString GuideView::pathInside(const QString &name) const
{
    const QString found = QFileInfo(m_folder + u'/' + name).canonicalFilePath();
    return found.startsWith(m_folder + u'/') ? found : QString();
}

/// Everything that the guide needs was given to its document.
QVariant GuideView::loadResource(int, const QUrl &)
{
    return {};
}

/// Whole where it fits, and as sharp as the screen where it does not.
QImage GuideView::readPicture(const QString &name) const
{
    const QString path = picturePath(name);
    if (path.isEmpty())
        return {};
    const QImage picture(path);
    const int room = int((viewport()->width() - 2 * margin) * devicePixelRatioF());
    return picture.width() > room && room > 0 ? picture.scaledToWidth(room, Qt::SmoothTransformation) : picture;
}

/// Qt draws a picture in the size that its format says.
void GuideView::setPictures(QTextDocument *text) const
{
    QTextCursor cursor(text);
    for (QTextBlock block = text->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            QTextImageFormat format = part.fragment().charFormat().toImageFormat();
            if (!format.isValid())
                continue;
            const QImage picture = readPicture(format.name());
            text->addResource(QTextDocument::ImageResource, QUrl(format.name()), picture);
            format.setWidth(picture.width() / devicePixelRatioF());
            format.setHeight(picture.height() / devicePixelRatioF());
            cursor.setPosition(part.fragment().position());
            cursor.setPosition(part.fragment().position() + part.fragment().length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
        }
    }
}

void GuideView::follow(const QUrl &link)
{
    if (link.scheme() == u"https") {
        QDesktopServices::openUrl(link);
        return;
    }
    // A page or a picture beside the guide: whatever the desktop shows such files with.
    if (const QString path = link.isRelative() ? pathInside(link.path()) : QString(); !path.isEmpty()) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
        return;
    }
    for (int i = 0; i < m_headings.size(); ++i) {
        if (anchorOf(m_headings[i].text) == link.fragment())
            goTo(i);
    }
}

void GuideView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_fittedWidth = 0;
        m_fitting.start();
    }
}

void GuideView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    m_fitting.start();
}

void GuideView::showEvent(QShowEvent *event)
{
    fit();
    QTextBrowser::showEvent(event);
}
