#pragma once

#include <QByteArray>
#include <QString>

/// Where the links on the way to `path` lead, as an absolute path without any. Empty, and why in `problem`, where they
/// go in circles, or where one lies in a folder that all may write and belongs neither to us nor to the folder's owner:
/// somebody else chose where it leads.
QByteArray withoutLinks(const QString &path, QString *problem);

/// Why a file could not be put in the place of `target`, a path without links; empty where it could. Nothing is
/// changed.
QString replacementProblem(const QByteArray &target);
