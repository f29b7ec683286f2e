#pragma once

class QMenu;

/// Has a menu stay open while its check boxes are clicked, or checked with Space: whoever wants to see three more
/// columns opens it once. May be called again for the same menu.
void stayOpenForChecks(QMenu *menu);
