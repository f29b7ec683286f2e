#pragma once

/// From now on the mouse wheel changes a box (a choice, a number, a slider, tabs) only where that has the keyboard;
/// over any other it scrolls what is around. For the whole application; a second call changes nothing.
void guardFromWheel();
