#include "ui/window/languageswitcher.h"

#include "ui/window/languagemenu.h"
#include "ui/window/mainwindow.h"

LanguageSwitcher::LanguageSwitcher(Factory make)
    : m_make(std::move(make))
{
    adopt(m_make());
}

LanguageSwitcher::~LanguageSwitcher() = default;

void LanguageSwitcher::adopt(std::unique_ptr<MainWindow> window)
{
    m_window = std::move(window);
    // Later: the menu that was clicked belongs to the window that goes.
    connect(m_window.get(), &MainWindow::languageRequested, this, &LanguageSwitcher::speakChosenLanguage,
            Qt::QueuedConnection);
}

void LanguageSwitcher::speakChosenLanguage()
{
    applyLanguage();
    const std::unique_ptr<MainWindow> former = std::move(m_window);
    const MainWindow::State state = former->state();
    adopt(m_make());
    m_window->setState(state);
    m_window->show(); // before the former one goes, which would be the last
    m_window->activateWindow();
}
