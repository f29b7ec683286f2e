#include "ui/window/appwindow.h"

#include "ui/window/languagemenu.h"
#include "ui/window/mainwindow.h"

AppWindow::AppWindow(Factory make)
    : m_make(std::move(make))
{
    adopt(m_make());
}

AppWindow::~AppWindow() = default;

void AppWindow::adopt(std::unique_ptr<MainWindow> window)
{
    m_window = std::move(window);
    // Later: the menu that was clicked belongs to the window that goes.
    connect(m_window.get(), &MainWindow::languageRequested, this, &AppWindow::speakChosenLanguage,
            Qt::QueuedConnection);
}

void AppWindow::speakChosenLanguage()
{
    applyLanguage();
    const std::unique_ptr<MainWindow> former = std::move(m_window);
    adopt(m_make());
    m_window->takeOver(*former);
    m_window->show(); // before the former one goes, which would be the last
    m_window->activateWindow();
}
