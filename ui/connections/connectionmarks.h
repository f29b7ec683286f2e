#pragma once

#include "models/settings/connection.h"

#include <QColor>
#include <QIcon>

/// A mark's color in the theme in force: as dark on light, or light on dark, as text would be.
QColor markColor(ConnectionMark mark);
/// Its name, for who chooses it and for who does not see it.
QString markName(ConnectionMark mark);
/// A square of the color, in the theme in force at that moment.
QIcon markIcon(ConnectionMark mark);
