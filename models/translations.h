#pragma once

/// Loads the texts in the user's language, as the environment says, and their plural forms; English where there is none
/// of it. Needs the application object.
void installTranslations();
