#pragma once

#include <QString>

/// What this program's name service says about one host: the test links its own getaddrinfo in front of the system's.
namespace nameservice {

enum class Mode { Right, NoSuchName, Silent };

/// The name that is answered here, with 127.0.0.1; all others are the system's.
QString hostName();
/// From now on. What Qt remembers of the name is forgotten.
void setMode(Mode mode);

} // namespace nameservice
