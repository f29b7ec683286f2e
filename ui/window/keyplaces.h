#pragma once

/// From now on a key combination that nothing takes is tried once more by the key's place: Ctrl and the key of an A
/// is Ctrl+A where that key writes ф, φ or ش, and Ctrl and the key of a 1 is Ctrl+1 where that key writes & or +. So
/// is the key of a digit alone, where nobody writes: 1 without Shift where that key writes &. For the whole
/// application; a second call changes nothing.
void readKeysByPlace();
