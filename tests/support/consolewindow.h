#pragma once

#include "models/session/workspace.h"
#include "ui/window/mainwindow.h"

/// Made before the window, gone after it.
struct WithWorkspace
{
    Workspace own;
};

/// A window with a workspace of its own.
class ConsoleWindow : private WithWorkspace, public MainWindow
{
public:
    explicit ConsoleWindow(std::function<qint64()> clock, CredentialVault *vault = nullptr)
        : WithWorkspace{Workspace(std::move(clock), vault)}
        , MainWindow(&own)
    {
    }
};
