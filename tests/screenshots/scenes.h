#pragma once

#include <QList>

class Stage;

/// One state of the window, reached as a user reaches it.
struct Scene
{
    const char *name; ///< of its picture
    void (*play)(Stage &stage);
};

/// By subject, one file each.
QList<Scene> connectionScenes();
QList<Scene> listScenes();
QList<Scene> reviewScenes();
QList<Scene> detailScenes();
QList<Scene> exportScenes();
QList<Scene> troubleScenes();
QList<Scene> menuScenes();

/// All of them, in the order of the guide.
QList<Scene> allScenes();
