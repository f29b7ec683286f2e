#include "scenes.h"

QList<Scene> allScenes()
{
    return connectionScenes() + listScenes() + reviewScenes() + detailScenes() + exportScenes() + troubleScenes() +
           menuScenes();
}
