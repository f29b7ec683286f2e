#pragma once

#include <QByteArray>
#include <QString>

class QFile;

/// Names of files are bytes, and not always UTF-8: a byte that is none travels in a QString as a half surrogate, U+DC80
/// to U+DCFF, and comes out as it was.
QString decodeBytes(const QByteArray &bytes);
QByteArray encodeBytes(const QString &text);

/// Whether every byte was UTF-8.
bool isText(const QString &text);

/// What the system says of an errno.
QString systemError(int error);

/// Opens for reading what these bytes name; QFile alone would look for another name. What went wrong, empty for
/// nothing.
QString openForReading(QFile *file, const QString &path);
