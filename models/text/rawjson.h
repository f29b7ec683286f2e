#pragma once

#include <QByteArray>
#include <QString>

/// JSON as sent, broken into lines and indented by two, fit for display (see displayLines). The order of keys, the
/// digits of numbers and the escapes in strings stay as they are, which a parse and a print would lose. Expects valid
/// JSON; anything else comes out as legible text too.
QString indentedJson(const QByteArray &json);
