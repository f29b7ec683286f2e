#pragma once

#include "app/demoserver/sandbox.h"

namespace sandbox {

/// What the command line asks for.
struct Arguments
{
    enum class Mode { Serve, Help, Version };
    Mode mode = Mode::Serve;
    SandboxOptions options;
    QString problem; ///< one line where the arguments are bad
    QString help;
};

/// `arguments` begin with the program's name.
Arguments parseArguments(const QStringList &arguments);

} // namespace sandbox
