#pragma once

#include <QByteArray>

enum class ExportFormat;

/// A line of an export as it may go to a terminal: control characters, which could move its cursor, rename its window
/// or answer in the user's name, as pictures in CSV and as escapes in JSON. Tabs and line breaks stay.
QByteArray terminalText(QByteArrayView line, ExportFormat format);
