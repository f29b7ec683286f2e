#pragma once

#include <QString>

class QFile;

/// Opens, for reading and writing and without a buffer, a new file in `directory` that has no name: nobody else can
/// open it, and it is gone when the process is, however it ends. What went wrong, empty for nothing.
QString openNameless(QFile *file, const QString &directory);
