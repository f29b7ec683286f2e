#pragma once

#include <QObject>

#include <functional>
#include <memory>

class MainWindow;

/// The program's window, and the one that takes its place when the user chooses another language: texts are made where
/// widgets are made. Both show the same workspace.
class LanguageSwitcher : public QObject
{
    Q_OBJECT

public:
    using Factory = std::function<std::unique_ptr<MainWindow>()>;

    /// `make` makes a window with all that the program connects to it.
    explicit LanguageSwitcher(Factory make);
    ~LanguageSwitcher() override;

    MainWindow &window() { return *m_window; }

private:
    void adopt(std::unique_ptr<MainWindow> window);
    void speakChosenLanguage();

    Factory m_make;
    std::unique_ptr<MainWindow> m_window;
};
