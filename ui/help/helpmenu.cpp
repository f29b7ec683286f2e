#include "ui/help/helpmenu.h"

#include "ui/help/guideview.h"
#include "ui/help/guidewindow.h"
#include "ui/theme/icons.h"
#include "ui/widgets/whatsthispopup.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QMessageBox>

namespace {

struct HelpText
{
    Q_DECLARE_TR_FUNCTIONS(HelpMenu)
};

/// One window of it is enough: asked for again, it comes to the front.
void showGuide(QMainWindow *window)
{
    auto *guide = window->findChild<GuideWindow *>();
    if (!guide) {
        guide = new GuideWindow(GuideView::folderOfProgram(), window);
        guide->setAttribute(Qt::WA_DeleteOnClose);
    }
    guide->show();
    guide->raise();
    guide->activateWindow();
}

void showAbout(QMainWindow *window)
{
    auto *box = new QMessageBox(window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(HelpText::tr("About PAT Console"));
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(applicationIcon().pixmap(64));
    box->setText(HelpText::tr("PAT Console %1").arg(QStringLiteral(PAT_VERSION)));
    box->setInformativeText(HelpText::tr("Browses the personal access tokens of an account. It only reads: nothing on "
                                         "the server is ever changed."));
    box->open();
}

} // namespace

void addHelpMenu(QMainWindow *window)
{
    QMenu *help = window->menuBar()->addMenu(HelpText::tr("&Help"));
    QAction *guide = help->addAction(icon(QStringLiteral("info")), HelpText::tr("Guide"));
    guide->setShortcut(QKeySequence::HelpContents);
    QObject::connect(guide, &QAction::triggered, window, [window] { showGuide(window); });
    QAction *what = help->addAction(HelpText::tr("What is this?"));
    what->setShortcut(QKeySequence::WhatsThis);
    QObject::connect(what, &QAction::triggered, window, [] { WhatsThisPopup::enterMode(); });
    QAction *about = help->addAction(HelpText::tr("About PAT Console"));
    QObject::connect(about, &QAction::triggered, window, [window] { showAbout(window); });
}
