#pragma once

#include <QByteArray>
#include <QString>

/// Makes an empty file, and the folders that it lacks, for the user alone, for who will open it by its name; one that
/// is there stays as it is. What went wrong, empty for nothing.
QString makePrivateFile(const QByteArray &path);
