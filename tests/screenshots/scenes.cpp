#include "scenes.h"

QList<Scene> allScenes()
{
    return connectionScenes() + listScenes() + detailScenes() + exportScenes() + troubleScenes() + menuScenes();
}
